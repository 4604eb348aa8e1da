import { openCli } from "./cli.ts";
import { findCli } from "./find-cli.ts";
import type { Stack, StackOptions } from "./stack.ts";
import { openStandIn } from "./stand-in/index.ts";

const ENGINES = ["auto", "cli", "stand-in"] as const;

/**
 * Opens a stack of a Pulumi project: on Pulumi's own CLI where the machine has one, else on the stand-in.
 * @throws when the project can't be read, the passphrase is wrong, or the engine asked for isn't there.
 */
export async function openStack(options: StackOptions): Promise<Stack> {
  const env = { ...process.env, ...options.env };
  const wanted = options.engine ?? env.PULUMI_INTUNE_ENGINE ?? "auto";
  if (!ENGINES.some((engine) => engine === wanted)) {
    throw new Error(`PULUMI_INTUNE_ENGINE is ${wanted}, and must be one of ${ENGINES.join(", ")}`);
  }
  const executable = wanted === "stand-in" ? undefined : findCli(env);
  if (executable !== undefined) return openCli(options, executable);
  if (wanted === "cli") throw new Error("Pulumi's CLI was not found: install it, or name it in PULUMI_EXECUTABLE");
  return openStandIn(options);
}
