/** Reference pages: one for each type, in Markdown, and a list of them. */
import { factsOf } from "../../provider/model/field-facts.ts";
import type { Field, Fields, Kind } from "../../provider/model/kind.ts";
import { exampleOf } from "./example.ts";

const anchor = (type: string): string => `[\`${type}\`](#${type.toLowerCase()})`;

/** The type of a property, with links to what stands further down. */
function typeOf(field: Field): string {
  const bare = field.kind === "list" ? `list of ${typeOf(field.of)}` : bareType(field);
  return field.nullable ? `${bare}, or null` : bare;
}

function bareType(field: Exclude<Field, { kind: "list" }>): string {
  switch (field.kind) {
    case "integer":
      return "whole number";
    case "boolean":
      return "true or false";
    case "enum":
      return field.flags ? "list of members" : "member";
    case "object":
    case "union":
      return anchor(field.type);
    case "reference":
    case "guid":
      return "id";
    case "assignments":
      return "list of assignments";
    case "binary":
      return "base64";
    case "dateTime":
    case "date":
    case "time":
      return field.kind === "dateTime" ? "date and time" : field.kind;
    default:
      return field.kind === "string" ? "text" : field.kind;
  }
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function table(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, field]) => {
    const required = field.required && !field.derived ? " (required)" : field.readOnly ? " (output)" : "";
    return `| \`${name}\`${required} | ${typeOf(field)} | ${cell([field.description, ...factsOf(field)].join(" "))} |`;
  });
  if (rows.length === 0) return "It has no properties.\n";
  return `| property | type | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** Sections for the object types that the fields refer to, each once. */
function sections(fields: Fields, seen = new Set<string>()): string[] {
  return Object.values(fields).flatMap((field) => {
    const inner = field.kind === "list" ? field.of : field;
    if ((inner.kind !== "object" && inner.kind !== "union") || seen.has(inner.type)) return [];
    seen.add(inner.type);
    if (inner.kind === "object")
      return [`### ${inner.type}\n\n${table(inner.fields)}`, ...sections(inner.fields, seen)];
    const variants = Object.entries(inner.variants);
    const names = variants.map(([name]) => `\`#microsoft.graph.${name}\``).join(", ");
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
