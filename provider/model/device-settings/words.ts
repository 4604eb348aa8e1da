/** Settings in words, for whoever has no report around: rules, tables, JSON. */

import type { Literal } from "../../../catalog/definition.ts";
import { type Judgement, judgementOf } from "../../../catalog/safer/table.ts";
import { labelOf } from "../../../catalog/words.ts";
import { hasUnknown } from "../../pulumi/values.ts";
import { judgementOf as judgementOfProperty, type PropertyJudgement } from "../judgement.ts";
import { type DeviceSetting, HIDDEN } from "./setting.ts";

/** `Defender › Allow Realtime Monitoring`; of a property that no definition stands for, its name as words. */
export function settingLabel({ definition, property, identity, key }: DeviceSetting): string {
  if (definition) return labelOf(definition).replace(/[\s:]+$/, "");
  return property === undefined ? (identity ?? key) : property.split(".").map(spaced).join(" › ");
}

/** `pinMinimumLength` → `Pin minimum length`. */
function spaced(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const MOST_ITEMS = 8;

/** The value as a person says it; `a secret` of one that must not be shown. */
export function valueWords(setting: DeviceSetting): string {
  const { secret, value } = setting;
  if (hasUnknown(value)) return "known only after the update";
  if (secret || value === HIDDEN) return "a secret";
  if (!Array.isArray(value)) return single(setting, value);
  if (value.length === 0) return "none";
  const more = value.length > MOST_ITEMS ? ` and ${value.length - MOST_ITEMS} more` : "";
  return `${value
    .slice(0, MOST_ITEMS)
    .map((one) => single(setting, one))
    .join(", ")}${more}`;
}

/** An option as a person says it. */
export function literalWords(literal: Literal): string {
  if (typeof literal === "boolean") return literal ? "yes" : "no";
  return typeof literal === "number" ? String(literal) : spaced(literal).toLowerCase();
}

function single({ definition, field }: DeviceSetting, value: unknown): string {
  if (typeof value === "boolean") return literalWords(value);
  if (typeof value === "number")
    return field?.kind === "integer" && field.unit ? `${value} ${field.unit}` : String(value);
  if (value === null) return "not configured";
  const option = definition?.options?.find(({ literal }) => literal === value);
  if (option || field?.kind === "enum") return literalWords(String(value));
  return JSON.stringify(value);
}

/**
 * Which way it is safer: the catalog's table, where a definition stands for it, since the value is in the catalog's words;
 * else what the kind says of the property. Undefined where nobody judged.
 */
export const saferOf = ({
  definition,
  field,
  property = "",
}: DeviceSetting): Judgement | PropertyJudgement | undefined =>
  definition ? judgementOf(definition) : field && judgementOfProperty(property.split(".").at(-1) ?? "", field);
