import os from "node:os";

/** The process that holds a lock. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** Of another machine's process nothing can be told, so it counts as running. */
export function isRunning({ pid, host }: Owner): boolean {
  if (host !== os.hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
