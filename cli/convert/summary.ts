/** What was written, what isn't in it, and what to do next. */
import type { Program } from "../adopt/program.ts";
import { spelledOut } from "../phrase.ts";
import { count } from "../render/sentences.ts";
import { indented, titled } from "../render/terminal.ts";
import type { Convertible } from "./findings.ts";
import type { Outcome } from "./outcome.ts";

/** @param folder where the project is, as the reader would get there. */
export function summary(
  { declared, whole, missing, toMend, foreign, repeated, others }: Outcome,
  { secrets, unchanged }: Program,
  { groups }: Convertible,
  folder: string,
): string {
  const parts = [
    `${folder} declares ${count(declared, "object")}, ${whole} of them whole.`,
    ...titled(
      "Not in the program:",
      missing.map(({ source, member, why }) => line(member === "" ? source : `${source}: ${member}`, why)),
    ),
    ...titled(
      "To mend before the first preview:",
      toMend.map(({ source, why }) => line(source, why)),
    ),
    ...titled(
      "Not declared, as every tenant has it and nobody changed it:",
      unchanged.map(({ name, kind }) => line(name, kind.title)),
    ),
    ...(others > 0
      ? [`${count(others, "file")} of the folders ${others === 1 ? "is" : "are"} no JSON, and not looked at.`]
      : []),
    ...titled(
      "Said twice, and declared once:",
      repeated.map(({ file, as }) => line(file, `the same as ${as}`)),
    ),
    ...titled("Ids of the tenant that was exported, to be replaced where the program is for another:", [
      ...(groups.size > 0 ? [`groups.ts has ${count(groups.size, "group")}; a name does as well as an id`] : []),
      ...foreign.map(({ source, member, id }) => line(`${source}: ${member}`, `scope tag ${id}`)),
    ]),
    `Next:\n${indented(next(folder, [...secrets.keys()]).join("\n"))}`,
    "The first `pulumi up` makes the objects. Where the tenant has them already, it is an error; `intune:onExisting adopt` takes over those of the same name, and changes in them what the program says otherwise.",
  ];
  return `${parts.join("\n\n")}\n`;
}

const line = (what: string, why: string): string => `${spelledOut(what)}: ${spelledOut(why)}`;

const next = (folder: string, secrets: readonly string[]): string[] => [
  `cd ${folder}`,
  "npm install",
  "pulumi stack init <name>",
  "pulumi config set intune:tenantId <id>",
  ...secrets.map((key) => `pulumi config set --secret ${key}`),
  "pulumi preview",
];
