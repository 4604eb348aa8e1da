/** A setting as text: how a program imports and calls it, and what it takes. */
import type { Definition, Option, Range } from "../../catalog/definition.ts";
import { childrenOf, definition } from "../../catalog/table.ts";
import { labelOf, literalText } from "../../catalog/words.ts";

/** Options that a line shows. */
const SHOWN = 6;

/** The three lines that a search shows. */
export function entry(found: Definition): string {
  const platforms = found.platforms.join(", ");
  return [`${labelOf(found)}${platforms ? `  (${platforms})` : ""}`, `  ${importOf(found)}`, `  ${callOf(found)}`].join(
    "\n",
  );
}

/** The import of the area in which a setting is, or its uppermost parent. */
export const importOf = (found: Definition): string => {
  const { module, area } = rootOf(found);
  return `import { ${area} } from "pulumi-intune/catalog/${module}";`;
};

/** The function of a setting with what it takes, or the way to a setting that stands below another. */
export function callOf(found: Definition): string {
  const root = rootOf(found);
  const call = `${root.area}.${root.user ? "user." : ""}${root.name}`;
  return root === found ? `${call}(${takes(found)})` : `${call}(… ${wayTo(found)}: ${takes(found)} …)`;
}

/** Everything that is known about a setting. */
export function facts(found: Definition): string {
  const rows: (readonly [string, string | undefined])[] = [
    ["id", found.id],
    ["takes", takes(found, Number.POSITIVE_INFINITY)],
    ["default", defaultOf(found)],
    ["platforms", found.platforms.join(", ")],
    ["technologies", found.technologies.join(", ")],
    ["versions", versionsOf(found)],
    ["editions", found.editions?.join(", ")],
    ["category", found.category?.join(" › ")],
    ["used in", found.visibility === "template" ? "templates only" : undefined],
    [
      "compliance",
      found.usage && (found.usage === "both" ? "also in compliance policies" : "in compliance policies only"),
    ],
    ["page", found.page],
  ];
  const known = rows.filter((row): row is readonly [string, string] => !!row[1]);
  const width = Math.max(...known.map(([name]) => name.length));
  const lines = known.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  return [
    labelOf(found),
    "",
    `  ${importOf(found)}`,
    `  ${callOf(found)}`,
    "",
    ...lines,
    ...optionsOf(found),
    ...below(found),
  ].join("\n");
}

/** What a setting takes, as a type. */
function takes(found: Definition, most = SHOWN): string {
  switch (found.shape) {
    case "choice":
      return choices(found, most);
    case "choiceCollection":
      return `[${choices(found, most)}, …]`;
    case "groupCollection":
      return found.count?.max === 1 ? "{ … }" : "[{ … }, …]";
    case "simpleCollection":
      return `[${plainValue(found)}, …]`;
    default:
      return plainValue(found);
  }
}

function choices(found: Definition, most: number): string {
  const options = (found.options ?? []).filter(({ gone }) => !gone);
  const shown = options.slice(0, most).map((option) => withChildren(found, option));
  return [...shown, ...(options.length > most ? [`… ${options.length - most} more`] : [])].join(" | ");
}

const withChildren = (found: Definition, option: Option): string =>
  childrenOf(found, option.id).length > 0 ? `{ ${String(option.literal)}: { … } }` : literalText(option.literal);

function plainValue({ valueType = "string", range, length }: Definition): string {
  if (valueType === "integer") return `number${between(range)}`;
  if (valueType === "secret") return "secret text";
  if (valueType === "reference") return "id of a reusable setting";
  return `text${length?.max !== undefined ? ` of up to ${length.max} characters` : ""}`;
}

function between({ min, max }: Range = {}): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` from ${min} on`;
  return max === undefined ? "" : ` up to ${max}`;
}

function defaultOf({ default: standard, options }: Definition): string | undefined {
  if (standard === undefined) return undefined;
  const option = options?.find(({ id }) => id === standard);
  return option ? literalText(option.literal) : JSON.stringify(standard);
}

function versionsOf({ versions }: Definition): string | undefined {
  if (!versions) return undefined;
  const { min, max } = versions;
  if (min !== undefined && INSIDER.test(min)) return "Insider builds";
  return [min !== undefined ? `from ${min}` : "", max !== undefined ? `to ${max}` : ""].filter(Boolean).join(" ");
}

/** Numbers that stand for builds that aren't released. */
const INSIDER = /^(88\.8\.88888|99\.9)/;

function optionsOf(found: Definition): string[] {
  const options = (found.options ?? []).filter(({ gone }) => !gone);
  if (options.length === 0) return [];
  const texts = options.map(({ literal }) => literalText(literal));
  const width = Math.max(...texts.map(({ length }) => length));
  return [
    "",
    "  options",
    ...options.map(({ label, id }, index) => `    ${texts[index]?.padEnd(width)}  ${label}  (${id})`),
  ];
}

function below(found: Definition): string[] {
  const children = childrenOf(found).filter(({ gone }) => !gone);
  if (children.length === 0) return [];
  const lines = children.map((child) => {
    const required = child.parents.some(({ id, required }) => id === found.id && required);
    return `    ${child.name}${required ? "" : "?"}: ${takes(child)}    ${child.label}`;
  });
  return ["", "  below it", ...lines];
}

function rootOf(found: Definition): Definition {
  const parent = found.parents[0] && definition(found.parents[0].id);
  return parent ? rootOf(parent) : found;
}

/** Names from the root's child down to the setting. */
function wayTo(found: Definition): string {
  const parent = found.parents[0] && definition(found.parents[0].id);
  return parent && parent.parents.length > 0 ? `${wayTo(parent)}.${found.name}` : found.name;
}
