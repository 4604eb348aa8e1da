import { randomUUID } from "node:crypto";
import { chmod, copyFile, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { isRunning, type Owner } from "../owner.ts";
import type { Deployment } from "../stack.ts";

interface LockFile extends Owner {
  /** When it began, in ISO 8601. */
  readonly since: string;
}

/** A state names what a tenant has, and a passphrase can be guessed: its files are for nobody else. */
const PRIVATE = { mode: 0o600 };
const PRIVATE_FOLDER = { recursive: true, mode: 0o700 };
/** What Pulumi's own CLI admits as the name of a stack or project. */
const NAME = /^[\w.-]{1,100}$/;

/** Where one stack's state is kept: the state, the one before the last operation, and the lock. */
export class StateFiles {
  readonly path: string;

  /** @throws when a name could lead out of the folder. */
  constructor(stateDir: string, project: string, stack: string) {
    for (const [what, name] of Object.entries({ project, stack })) {
      if (NAME.test(name) && !/^\.+$/.test(name)) continue;
      const allowed = "letters, digits, hyphens, underscores and periods, 1 to 100 of them";
      throw new Error(`the ${what}'s name is ${JSON.stringify(name)}; it may have ${allowed}`);
    }
    this.path = path.join(stateDir, project, `${stack}.json`);
  }

  async read(): Promise<Deployment | undefined> {
    const text = await readIfThere(this.path);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as Deployment;
    } catch (error) {
      throw new Error(`the state ${this.path} can't be read; the one before it is ${this.path}.bak`, { cause: error });
    }
  }

  /** Never leaves half a file: whoever reads sees the old state or the new one. */
  async write(deployment: Deployment): Promise<void> {
    await mkdir(path.dirname(this.path), PRIVATE_FOLDER);
    const temporary = `${this.path}.${randomUUID()}.tmp`;
    try {
      await writeFile(temporary, JSON.stringify(deployment, undefined, 2), PRIVATE);
      await rename(temporary, this.path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** Keeps the present state beside the one that an operation is about to write. */
  async backUp(): Promise<void> {
    const backup = `${this.path}.bak`;
    await copyFile(this.path, backup).then(() => chmod(backup, PRIVATE.mode), ignoreMissing);
  }

  /** @throws when another operation on the stack is running. */
  async lock(): Promise<() => Promise<void>> {
    const lock = `${this.path}.lock`;
    await mkdir(path.dirname(lock), PRIVATE_FOLDER);
    const owner: LockFile = { pid: process.pid, host: os.hostname(), since: new Date().toISOString() };
    while (!(await createWhole(lock, JSON.stringify(owner)))) {
      const text = await readIfThere(lock);
      if (text === undefined) continue;
      const other = ownerIn(lock, text);
      if (isRunning(other)) {
        throw new Error(
          `the stack is locked: process ${other.pid} on ${other.host} works on it since ${other.since} (${lock})`,
        );
      }
      await takeAway(lock, text);
    }
    return () => rm(lock, { force: true });
  }
}

/** @throws when the file doesn't name a process, as after a disk that was full: nobody can tell whether one works. */
function ownerIn(lock: string, text: string): LockFile {
  const found: Partial<LockFile> | undefined | null = parsed(text);
  if (typeof found?.pid === "number" && typeof found.host === "string") return found as LockFile;
  throw new Error(
    `the stack's lock ${lock} doesn't say which process holds it; if no operation on the stack is running, delete the file`,
  );
}

function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Creates a file with all of its content at once; false when there is one already. */
async function createWhole(file: string, text: string): Promise<boolean> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  await writeFile(temporary, text, PRIVATE);
  try {
    await link(temporary, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Removes the lock of a process that was killed, unless another process did and has put its own there. */
async function takeAway(lock: string, stale: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}.tmp`;
  await rename(lock, aside).catch(ignoreMissing);
  const text = await readIfThere(aside);
  if (text !== undefined && text !== stale) await rename(aside, lock);
  await rm(aside, { force: true });
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
