/** A headless Chromium, spoken to over its DevTools protocol: enough of it to look at one page. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/** The browser that CHROMIUM names, or one on the PATH. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];
  const folders = (env.PATH ?? "").split(path.delimiter);
  const files = folders.flatMap((folder) =>
    names.flatMap((name) => [path.join(folder, name), path.join(folder, `${name}.exe`)]),
  );
  return [env.CHROMIUM, ...files].find((file) => file !== undefined && existsSync(file));
}

type Result = Readonly<Record<string, unknown>>;

export interface Tab {
  /** Sends a command of the protocol, and waits for its result. */
  send(method: string, params?: object): Promise<Result>;
  /** Events of the protocol that came so far. */
  readonly events: readonly { readonly method: string; readonly params: Result }[];
}

/** Runs work with a tab of a browser of its own, which is gone afterwards with all that it kept. */
export async function withTab<T>(browser: string, work: (tab: Tab) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "page-"));
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0"];
  const child = spawn(browser, [...flags, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = once(child, "close");
  try {
    return await work(await openTab(await addressOf(child.stderr)));
  } finally {
    child.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stderr)) {
    const [, address] = /listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error("The browser ended before it said where it listens.");
}

async function openTab(address: string): Promise<Tab> {
  const targets = (await (await fetch(`http://${new URL(address).host}/json/list`)).json()) as Record<string, string>[];
  const socket = new WebSocket(targets.find(({ type }) => type === "page")?.webSocketDebuggerUrl ?? address);
  const events: { method: string; params: Result }[] = [];
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  socket.addEventListener("message", ({ data }) => {
    const { id, method, params, result, error } = JSON.parse(String(data));
    if (id === undefined) events.push({ method, params });
    else if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser is gone."));
  });
  await once(socket, "open");
  let last = 0;
  return {
    events,
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
  };
}
