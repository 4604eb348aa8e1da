/** Documentation comments: names and limits, never Microsoft's sentences. */
import { type Definition, isDeprecated, type Option, type Range } from "../definition.ts";
import { camelCase } from "../naming/case.ts";

/** The comment of a function. */
export function functionDoc(definition: Definition): string {
  const { id, page } = definition;
  return comment(
    [
      definition.label,
      "",
      ...limits(definition),
      ...optionList(definition),
      availability(definition),
      `Id: \`${id}\`.`,
      ...(page === undefined ? [] : [`@see ${page}`]),
      ...deprecation(definition),
    ],
    "",
  );
}

/** The comment of a property, on one line. */
export const propertyDoc = (definition: Definition): string =>
  comment([[sentence(definition.label), ...limits(definition), ...deprecation(definition)].join(" ")], "  ");

const sentence = (text: string): string => (/[.:?!]$/.test(text) ? text : `${text}.`);

function comment(lines: readonly string[], indent: string): string {
  const safe = lines
    .filter((line, at) => line !== "" || at === 1)
    .map((line) => line.replaceAll("*/", "*\\/").replace(/\s+/g, " "));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */`;
}

function limits(definition: Definition): string[] {
  const { range, length, count, format, valueType, shape, default: given, options } = definition;
  const collection = shape === "simpleCollection" || shape === "choiceCollection" || shape === "groupCollection";
  const said = [
    range && between(range),
    length && `${between(length)} characters`,
    collection && count && count.max !== 1 && `${between(count)} items`,
    format && format !== "regEx" && `format ${format}`,
    valueType === "secret" && "a secret",
    valueType === "reference" && "id of a reusable setting",
    given !== undefined &&
      `default ${inCode(options ? (options.find(({ id }) => id === given)?.literal ?? given) : given)}`,
  ].filter((part) => typeof part === "string");
  const text = said.join("; ");
  return text === "" ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}

function between({ min, max }: Range): string {
  if (min === undefined) return `up to ${max}`;
  return max === undefined ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`;
}

const inCode = (value: unknown): string => `\`${JSON.stringify(value).replaceAll("`", "'")}\``;

/** Options whose labels say more than their literals do. */
function optionList({ options = [] }: Definition): string[] {
  const telling = options.filter((option) => !saysTheSame(option));
  return telling.map(({ literal, label }) => `- ${inCode(literal)}: ${label}`);
}

const saysTheSame = ({ literal, label }: Option): boolean =>
  String(literal).toLowerCase() === camelCase(label).toLowerCase();

const PLATFORMS: Readonly<Record<string, string>> = {
  windows10: "Windows",
  androidEnterprise: "Android Enterprise",
  aosp: "Android (AOSP)",
  android: "Android",
  linux: "Linux",
};

/** Insider builds of Windows are numbered so. */
const INSIDER = /^(88\.8|99\.9)/;

function availability({ platforms, versions, visibility }: Definition): string {
  const { min, max } = versions ?? {};
  const from = min === undefined ? "" : INSIDER.test(min) ? ", Insider builds" : ` ${min} and newer`;
  const until = max === undefined ? "" : `, up to ${max}`;
  const where =
    visibility === "template" ? "; in templates only" : visibility === "none" ? "; not in the admin center" : "";
  return `${platforms.map((platform) => PLATFORMS[platform] ?? platform).join(", ")}${from}${until}${where}.`;
}

function deprecation(definition: Definition): string[] {
  if (definition.superseded) return ["@deprecated Intune has another setting under this id now."];
  if (definition.gone) return ["@deprecated Intune no longer has this setting."];
  return isDeprecated(definition) ? ["@deprecated"] : [];
}
