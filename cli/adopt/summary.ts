/** What was written, and what to do next. */
import type { Findings } from "./find.ts";
import type { Program } from "./program.ts";

/** @param folder where the project is, as the reader would get there. */
export function summary(found: Findings, { files, secrets, notes }: Program, folder: string): string {
  const policies = [...files.keys()].filter((file) => file.startsWith("policies/"));
  const next = [
    `cd ${folder}`,
    "npm install",
    "pulumi stack init <name>",
    `pulumi config set intune:tenantId ${found.tenantId}`,
    ...[...secrets.keys()].map((key) => `pulumi config set --secret ${key}`),
    "pulumi preview",
  ];
  const parts = [
    `${found.objects.length} objects of tenant ${found.tenantId} were read; ${folder} declares them in ${policies.length} files.`,
    ...section("Not read:", found.notes),
    ...section("To mend before the first preview:", notes),
    ...section("Next:", next),
    "The first `pulumi up` takes the objects over and changes nothing in them. After it, `adopt` may leave the program.",
  ];
  return `${parts.join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${line}`)].join("\n")];
