/** Secrets that the service gives back in clear go into the stack's configuration, and nowhere else. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { isObject } from "../../provider/model/values.ts";
import type { Findings } from "./find.ts";
import type { Program } from "./program.ts";

/** Values by key of the configuration, for those secrets that were read in clear. */
export function readableSecrets({ objects }: Findings, { secrets }: Program): Map<string, string> {
  const byId = new Map(objects.map(({ id, properties }) => [id, properties]));
  return new Map(
    [...secrets].flatMap(([key, { id, path }]) => {
      const value = clearAt(byId.get(id), path.split("."));
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** What the service shows in place of an encrypted OMA value, also in base64. */
const PLACEHOLDERS = ["****", "PGEvPg=="];

function clearAt(value: unknown, [step, ...rest]: readonly string[]): string | undefined {
  // A settings catalog secret comes back as a token, which opens nothing.
  if (isObject(value) && value.valueState === "encryptedValueToken") return undefined;
  if (step !== undefined) {
    return typeof value === "object" && value !== null
      ? clearAt((value as Readonly<Record<string, unknown>>)[step], rest)
      : undefined;
  }
  return typeof value === "string" && value !== "" && !PLACEHOLDERS.includes(value) ? value : undefined;
}

/**
 * Hands values to `pulumi config set --secret`, each on its standard input: an argument can be read by every process of
 * the machine, and stays in the shell's history.
 *
 * @throws when Pulumi refuses; without what it was given.
 */
export async function setSecrets(
  pulumi: string,
  folder: string,
  stack: string,
  values: ReadonlyMap<string, string>,
): Promise<void> {
  await run(pulumi, folder, ["stack", "select", "--create", "--stack", stack]);
  for (const [key, value] of values) {
    // Pulumi takes one line break off the end.
    await run(pulumi, folder, ["config", "set", "--secret", "--stack", stack, key], `${value}\n`);
  }
}

async function run(pulumi: string, cwd: string, args: readonly string[], input = ""): Promise<void> {
  const options = ["--non-interactive", "--color", "never"];
  const child = spawn(pulumi, [...args, ...options], { cwd, stdio: ["pipe", "ignore", "pipe"] });
  // A process that has ended reads no more; its exit code says why.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [said] = await Promise.all([text(child.stderr), once(child, "close")]);
  if (child.exitCode === 0) return;
  const shown = input.trim() === "" ? said : said.replaceAll(input.trim(), "[secret]");
  throw new Error(`pulumi ${args.join(" ")} failed: ${shown.trim().replace(/^error: /, "")}`);
}
