import type { Command } from "commander";

/** Runs a command in this process: its exit code, and what it printed. It rejects with what it would fail with. */
export async function call(
  command: Command,
  args: readonly string[],
): Promise<{ readonly status: unknown; readonly stdout: string }> {
  const { write } = process.stdout;
  let stdout = "";
  process.stdout.write = (text: unknown) => {
    stdout += String(text);
    return true;
  };
  try {
    await command.exitOverride().parseAsync(args, { from: "user" });
    return { status: process.exitCode ?? 0, stdout };
  } finally {
    process.stdout.write = write;
    process.exitCode = undefined;
  }
}
