// Runs one operation on a playground's stack, for tests that interrupt or kill it: driver.js <folder> <operation>.
import path from "node:path";
import { openStack } from "../../local/engine/index.ts";
import { PASSPHRASE } from "./playground.ts";

async function main(): Promise<void> {
  const [folder = "", operation = ""] = process.argv.slice(2);
  const interrupted = new AbortController();
  // Not `once`: the Automation API would take a process that no longer listens for one that wants to end.
  process.on("SIGINT", () => {
    if (interrupted.signal.aborted) process.exit(130);
    interrupted.abort();
    console.error("interrupted");
  });
  const stack = await openStack({
    projectDir: path.join(folder, "project"),
    stackName: "dev",
    stateDir: path.join(folder, "state"),
    passphrase: PASSPHRASE,
  });
  const run = { up: stack.up, destroy: stack.destroy }[operation];
  if (run === undefined) throw new Error(`unknown operation ${operation}`);
  const { ok, diagnostics } = await run({ signal: interrupted.signal });
  await stack.close();
  console.log(JSON.stringify({ ok, diagnostics }));
}

void main();
