import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { fixture } from "../support.ts";

const DEADLINE_MS = 30_000;
const INTERVAL_MS = 50;

/** An operation in a process of its own, which can be interrupted and killed like a user's. */
export class RunningOperation {
  readonly #child: ChildProcess;
  readonly #ids: string;
  readonly #offspring: number[] = [];
  /** What it has printed and complained of so far. */
  output = "";
  complaints = "";
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;

  private constructor(child: ChildProcess, ids: string) {
    this.#child = child;
    this.#ids = ids;
    child.stdout?.on("data", (data) => {
      this.output += data;
    });
    child.stderr?.on("data", (data) => {
      this.complaints += data;
    });
    this.ended = new Promise((resolve) => child.on("close", (code) => resolve({ code, output: this.output })));
  }

  /** `folder` holds the project and the state, as a playground's does. */
  static start(folder: string, operation: string, env: NodeJS.ProcessEnv = {}): Promise<RunningOperation> {
    return RunningOperation.run(folder, [path.join(__dirname, "driver.js"), folder, operation], env);
  }

  /** Any script; what it writes to the system's folder for temporary files is in `folder`. */
  static async run(folder: string, script: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<RunningOperation> {
    const ids = path.join(folder, "processes");
    await mkdir(ids, { recursive: true });
    const preload = fixture("engine", "register-process.cjs");
    const child = spawn(process.execPath, script, {
      env: {
        ...process.env,
        // What a killed process can't remove goes with the playground.
        ...{ TMPDIR: folder, TMP: folder, TEMP: folder },
        ...{ PROCESS_IDS: ids, NODE_OPTIONS: `--require=${preload}` },
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    return new RunningOperation(child, ids);
  }

  interrupt(): void {
    this.#child.kill("SIGINT");
  }

  /** The operation and all that shares its group, at once and without a word. */
  kill(): void {
    if (this.#child.pid === undefined) return;
    this.#offspring.push(...descendants(this.#child.pid));
    try {
      process.kill(-this.#child.pid, "SIGKILL");
    } catch {
      // It had ended by itself.
    }
  }

  /** The processes of the operation that are still there. */
  async survivors(): Promise<number[]> {
    return (await readdir(this.#ids)).map(Number).filter(isAlive);
  }

  /** Pulumi's own CLI leaves its plugins behind when it is killed: nobody else would end them. */
  async cleanUp(): Promise<void> {
    const left = new Set([...(await this.survivors()), ...this.#offspring.filter(isAlive)]);
    for (const pid of left) process.kill(pid, "SIGKILL");
  }
}

/** By way of /proc: where there is none, plugins that aren't written for Node go unnoticed. */
function descendants(pid: number): number[] {
  if (!existsSync("/proc/self/stat")) return [];
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${entry}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      parents.set(Number(entry), Number(fields[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found.slice(1);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Looks again and again until something holds. @throws when it doesn't in time. */
export async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
