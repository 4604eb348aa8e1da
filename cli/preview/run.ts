/** Runs Pulumi's preview so that what is secret in its event log is gone when it ends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { findCli } from "../../local/engine/find-cli.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";
import { printNote } from "../output.ts";
import { keptOf } from "./keep.ts";
import { makePrivateFolder, writePrivate } from "./private-folder.ts";

/** They write secrets, or the event log, where this command can't look after them. */
const REFUSED = [
  "--event-log",
  "--show-secrets",
  "--verbose",
  "-v",
  "--logtostderr",
  "--logflow",
  "--tracing",
  "--debug",
  "-d",
];
const INTERRUPTED = 130;

/** @returns the exit code: Pulumi's own, 130 where it was interrupted. */
export async function runPreview(options: readonly string[], out: string): Promise<number> {
  const refused = options.map(nameOf).find((name) => REFUSED.includes(name));
  if (refused !== undefined) throw new Error(`${refused} shows secrets; run \`pulumi preview\` itself for that`);
  const pulumi = findCli(process.env);
  if (pulumi === undefined) {
    throw new Error(
      "Pulumi's CLI was not found: install it, run `npx pulumi version`, or name it in PULUMI_EXECUTABLE",
    );
  }
  const folder = makePrivateFolder("pulumi-intune-preview-");
  try {
    const log = path.join(folder.path, "events.json");
    const code = await run(pulumi, ["preview", "--json", "--non-interactive", "--event-log", log, ...options]);
    const events = await keep(log);
    // What was kept of an earlier preview must not pass for this one.
    writePrivate(out, events.map((event) => `${JSON.stringify(event)}\n`).join(""));
    for (const line of said(events)) printNote(line);
    return code;
  } finally {
    folder.remove();
  }
}

/** The name of an option that may have its value with it: `-v=11`, `-v11`. */
const nameOf = (option: string): string => option.replace(/=.*/s, "").replace(/^(-[vd]).+/s, "$1");

/** The event log is behind a switch of its own. */
const SWITCH = { PULUMI_DEBUG_COMMANDS: "true" };

async function run(pulumi: string, args: readonly string[]): Promise<number> {
  const child = spawn(pulumi, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...SWITCH } });
  let interrupts = 0;
  const interrupt = () => {
    interrupts += 1;
    // At a terminal Ctrl-C reaches Pulumi by itself, and a second one would make it drop what is in flight.
    if (!process.stdin.isTTY) child.kill("SIGINT");
    if (interrupts < 2) return;
    child.kill("SIGKILL");
    process.exit(INTERRUPTED);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, interrupt);
  try {
    const [code] = await once(child, "close");
    return interrupts > 0 ? INTERRUPTED : (code ?? 1);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}

/** Line by line: the log of a large stack is larger than what is kept of it by far. */
async function keep(log: string): Promise<Properties[]> {
  const kept: Properties[] = [];
  if (!fs.existsSync(log)) return kept;
  for await (const line of createInterface({ input: fs.createReadStream(log, "utf8") })) {
    const event = parsed(line);
    const one = event && keptOf(event);
    if (one) kept.push(one);
  }
  return kept;
}

/** A line that was cut off is left out. */
function parsed(line: string): Properties | undefined {
  try {
    const event: unknown = JSON.parse(line);
    return isObject(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

/** Errors, warnings and what rules found, for the log of a pipeline. */
function said(events: readonly Properties[]): string[] {
  const lines = events.flatMap(({ diagnosticEvent: message, policyEvent: finding }) => {
    if (isObject(message) && message.severity !== "debug") return [`${message.severity}: ${message.message}`];
    if (isObject(finding)) return [`${finding.enforcementLevel}: ${finding.policyName}: ${finding.message}`];
    return [];
  });
  return [...new Set(lines)].map((line) => line.trim().replaceAll("\n", "\n  "));
}
