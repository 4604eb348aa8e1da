/** What was written, and what to do next. */
import { literal } from "../code.ts";
import { spelledOut } from "../phrase.ts";
import { type Findings, labelled } from "./find.ts";
import type { Program } from "./program.ts";

/** What was done with secrets that the service gives back. */
export interface InConfig {
  /** The stack that was made; undefined where none was asked for. */
  readonly stack: string | undefined;
  /** Keys that its configuration has. */
  readonly known: ReadonlySet<string>;
}

/** @param folder where the project is, as the reader would get there. */
export function summary(
  found: Findings,
  { files, secrets, notes, unchanged }: Program,
  folder: string,
  { stack, known }: InConfig,
): string {
  const missing = [...secrets.keys()].filter((key) => !known.has(key));
  const scripts = [...files.keys()].filter((file) => /^policies\/.*\.(ps1|sh)$/.test(file));
  const policies = [...files.keys()].filter((file) => file.startsWith("policies/") && file.endsWith(".ts"));
  const next = [
    `cd ${folder}`,
    "npm install",
    ...(stack === undefined ? ["pulumi stack init <name>"] : []),
    `pulumi config set intune:tenantId ${found.tenantId}`,
    ...missing.map((key) => `pulumi config set --secret ${key}`),
    "pulumi preview",
  ];
  const parts = [
    `${found.objects.length} objects of tenant ${found.tenantId} were read; ${folder} declares them in ${policies.length} files.`,
    ...section("Left out:", found.leftOut),
    ...section("Not declared, as a stack manages it:", found.managed),
    ...section("Not declared, as every tenant has it and nobody changed it:", [
      ...found.builtIn,
      ...unchanged.map(labelled),
    ]),
    ...section("Not complete:", found.notes),
    ...section(
      "To mend before the first preview:",
      notes.map(({ resource: { kind, name }, failure }) => `${kind.name} ${literal(name)}: ${failure}`),
    ),
    ...(scripts.length > 0
      ? [
          `${scripts.length} ${scripts.length === 1 ? "script is in a file" : "scripts are in files"} beside the policies, as they are in the tenant. Look for passwords and keys in them before you commit them.`,
        ]
      : []),
    ...(known.size > 0
      ? [`${known.size} secrets that the service gives back are in the configuration of stack ${stack}, encrypted.`]
      : []),
    ...section("Next:", next),
    "The first `pulumi up` adopts the objects and changes nothing in them. After it, `adopt` may leave the program.",
    "From then on the stack owns them: without protection, `pulumi destroy`, and taking a resource out of the program, delete the object in the tenant. Each resource is therefore declared with `protect: true`, which refuses both; remove it only where deleting is meant.",
  ];
  return `${parts.join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${spelledOut(line)}`)].join("\n")];
