// Runs one operation on a playground's stack, for tests that interrupt or kill it: driver.js <folder> <operation>.
import path from "node:path";
import { openStack } from "../../local/engine/index.ts";

async function main(): Promise<void> {
  const [folder = "", operation = ""] = process.argv.slice(2);
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  const stack = await openStack({
    projectDir: path.join(folder, "project"),
    stackName: "dev",
    stateDir: path.join(folder, "state"),
    passphrase: "recording",
  });
  const run = { up: stack.up, destroy: stack.destroy }[operation];
  if (run === undefined) throw new Error(`unknown operation ${operation}`);
  const { ok, diagnostics } = await run({ signal: interrupted.signal });
  await stack.close();
  console.log(JSON.stringify({ ok, diagnostics }));
}

void main();
