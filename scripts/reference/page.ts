/** Reference pages: one for each type, in Markdown, and a list of them. */

import { factsOf, titleOf } from "../../provider/model/field-facts.ts";
import { annotated } from "../../provider/model/graph-type.ts";
import type { Fields, Kind } from "../../provider/model/kind.ts";
import { elementOf } from "../../provider/model/walk.ts";
import { exampleOf } from "./example.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function table(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, field]) => {
    const required = field.required && !field.derived ? " (required)" : field.readOnly ? " (output)" : "";
    return `| \`${name}\`${required} | ${titleOf(field)} | ${cell([field.description, ...factsOf(field)].join(" "))} |`;
  });
  if (rows.length === 0) return "It has no properties.\n";
  return `| property | type | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** Sections for the object types that the fields refer to, each once. */
function sections(fields: Fields, seen = new Set<string>()): string[] {
  return Object.values(fields).flatMap((field) => {
    const inner = elementOf(field);
    if (inner.kind === "assignment" && inner.type && inner.fields)
      return [`### ${inner.type}\n\n${table(inner.fields)}`, ...sections(inner.fields, seen)];
    if ((inner.kind !== "object" && inner.kind !== "union") || seen.has(inner.type)) return [];
    seen.add(inner.type);
    if (inner.kind === "object")
      return [`### ${inner.type}\n\n${table(inner.fields)}`, ...sections(inner.fields, seen)];
    const variants = Object.entries(inner.variants);
    const names = variants.map(([name]) => `\`${annotated(name)}\``).join(", ");
    return [
      `### ${inner.type}\n\nOne of several types, told apart by \`@odata.type\`: ${names}.\n`,
      ...variants.map(([name, own]) => `#### ${name}\n\n${table(own)}`),
      ...variants.flatMap(([, own]) => sections(own, seen)),
    ];
  });
}

export function referencePage(kind: Kind): string {
  const permissions = kind.collection.permissions.application.map((permission) => `\`${permission}\``).join(" or ");
  const notes = kind.notes.map((note) => `- ${note}\n`).join("");
  return `# ${kind.name}

${kind.title}. ${kind.description}

Graph type \`${kind.type}\` in \`${kind.collection.path}\`, [Microsoft's page](${kind.reference}). Needs the permission ${permissions}.
${notes === "" ? "" : `\n${notes}`}
\`\`\`ts
${exampleOf(kind)}
\`\`\`

## Properties

${table(kind.fields)}${sections(kind.fields)
  .map((section) => `\n${section}`)
  .join("")}`;
}

/** All types, by the place where Graph keeps them. */
export function referenceIndex(kinds: readonly Kind[]): string {
  const places = [...new Set(kinds.map(({ collection }) => collection))];
  const lists = places.map((collection) => {
    const rows = kinds.filter((kind) => kind.collection === collection);
    const items = rows.map(({ name, title }) => `- [\`${name}\`](${name}.md): ${title}\n`).join("");
    return `## ${collection.name}\n\n${items}`;
  });
  return `# Types\n\n${lists.join("\n")}`;
}
