import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export interface PrivateFolder {
  readonly path: string;
  remove(): void;
}

/**
 * A temporary folder that only this user can read (0700; on Windows the temporary folder of a user is the user's own).
 * It goes with the process, however that ends, unless it is killed at once (SIGKILL).
 */
export function makePrivateFolder(prefix: string): PrivateFolder {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  // A file that another process has still open can't be removed on Windows; it is closed soon.
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once("exit", remove);
  return {
    path: folder,
    remove: () => {
      process.off("exit", remove);
      remove();
    },
  };
}

/** Writes a file that only this user can read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(temporary, text, { mode: 0o600, flag: "wx" });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
