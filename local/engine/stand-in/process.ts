import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";

/** How long a process may take to end by itself when it is told to. */
const GRACE_MS = 5_000;

export interface NodeScript {
  /** A module of Pulumi's SDK, for example `@pulumi/pulumi/cmd/run`. */
  readonly module: string;
  readonly args: readonly string[];
  readonly nodeArguments?: readonly string[];
  /** The working directory, and where the module is looked for first. */
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (stream: "stdout" | "stderr", line: string) => void;
}

/** A script of Pulumi's SDK, run by this process's own Node. */
export class NodeProcess {
  readonly #child: ChildProcess;
  /** How it ended, after all that it printed has been handed on. */
  readonly ended: Promise<ProcessEnd>;

  constructor({ module, args, nodeArguments = [], directory, env, onLine }: NodeScript) {
    const guard = `--require=${path.join(__dirname, "guard.js")}`;
    this.#child = spawn(process.execPath, [guard, ...nodeArguments, locate(module, directory), ...args], {
      cwd: directory,
      env,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // A group of its own: Ctrl-C at the terminal is for the engine, which lets running operations finish.
      detached: true,
      windowsHide: true,
    });
    const closed = (["stdout", "stderr"] as const).map((stream) => {
      const input = this.#child[stream];
      if (input === null) throw new Error(`${module} has no ${stream}`);
      const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
      lines.on("line", (line) => onLine(stream, line));
      return once(lines, "close");
    });
    const exited = once(this.#child, "close").then(([code, signal]) => ({ code, signal }));
    this.ended = Promise.all([exited, ...closed]).then(([how]) => how);
    this.ended.catch(() => {});
  }

  send(message: string): void {
    this.#child.send(message);
  }

  /** Waits for the process's own end for a while, then stops it. */
  async finish(): Promise<void> {
    await this.#endsWithin(GRACE_MS, () => this.#child.kill());
    await this.stop();
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill();
    await this.#endsWithin(GRACE_MS, () => this.#child.kill("SIGKILL"));
    await this.ended;
  }

  async #endsWithin(milliseconds: number, otherwise: () => void): Promise<void> {
    const late = Promise.withResolvers<void>();
    const deadline = setTimeout(() => {
      otherwise();
      late.resolve();
    }, milliseconds);
    await Promise.race([this.ended, late.promise]);
    clearTimeout(deadline);
  }
}

/** Starts a script that serves gRPC and prints its port first. `what` names it in the error when it doesn't. */
export async function startService(what: string, script: NodeScript): Promise<{ process: NodeProcess; port: string }> {
  const port = Promise.withResolvers<string>();
  let announced = false;
  const process = new NodeProcess({
    ...script,
    onLine: (stream, line) => {
      if (announced || stream === "stderr") return script.onLine(stream, line);
      announced = true;
      port.resolve(line.trim());
    },
  });
  const ended = process.ended.then((how) => {
    throw new Error(`${what} ended before it was ready (${describeEnd(how)})`);
  });
  return { process, port: await Promise.race([port.promise, ended]) };
}

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export function describeEnd({ code, signal }: ProcessEnd): string {
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}

/** The project's own copy of the SDK comes first: program and engine then speak the same version. */
function locate(module: string, directory: string): string {
  try {
    return createRequire(path.join(directory, "package.json")).resolve(module);
  } catch {
    return require.resolve(module);
  }
}
