/** What a reviewer has to know of a property: which way is safer, who disagrees, or that it doesn't matter. */
import {
  type Direction,
  directionBetween,
  directionOfGone,
  directionOfNew,
  type Way,
} from "../../catalog/safer/way.ts";
import type { Contested, Field, Safer } from "./fields.ts";
import { isNeutralByName } from "./neutral.ts";
import { canonical } from "./values.ts";
import { itemOf, possibleFields } from "./walk.ts";

export type PropertyJudgement =
  | ({ readonly kind: "directed" } & Way)
  | ({ readonly kind: "contested" } & Contested)
  /** No value is safer as such, and a wrong one does harm. */
  | { readonly kind: "depends" }
  | { readonly kind: "neutral" };

/** Of a property with this name; undefined where nobody has judged it. */
export function judgementOf(name: string, field: Field): PropertyJudgement | undefined {
  if (field.safer !== undefined) return ofSafer(field.safer);
  if (isNeutralByName(name)) return { kind: "neutral" };
  const inner = itemOf(field) ?? field;
  if (field.secret || inner.secret || BY_TYPE.has(inner.kind)) return { kind: "depends" };
  return itemOf(field) ? undefined : ofParts(field);
}

/** Certificates of another object, content that nobody looks into, and whom it is for. */
const BY_TYPE: ReadonlySet<Field["kind"]> = new Set([
  "reference",
  "binary",
  "script",
  "assignment",
  "assignments",
  "target",
]);

/** An object that comes or goes is as telling as its parts. */
function ofParts(field: Field): PropertyJudgement | undefined {
  const parts = possibleFields(field).flatMap((fields) => Object.entries(fields));
  if (parts.length === 0) return undefined;
  return { kind: parts.every(([name, part]) => isNeutral(name, part)) ? "neutral" : "depends" };
}

/** Objects inside are asked for what they say themselves: types that contain themselves end there. */
const isNeutral = (name: string, field: Field): boolean =>
  field.safer === undefined && possibleFields(field).length > 0
    ? possibleFields(field).every((fields) => Object.values(fields).every(({ safer }) => safer === "neutral"))
    : judgementOf(name, field)?.kind === "neutral";

function ofSafer(safer: Safer): PropertyJudgement {
  if (safer === "depends" || safer === "neutral") return { kind: safer };
  if (typeof safer === "object" && "either" in safer) return { kind: "contested", ...safer };
  return { kind: "directed", ...(typeof safer === "object" ? safer : WAYS[safer]) };
}

const WAYS = {
  true: { order: [false, true] },
  false: { order: [true, false] },
  higher: { number: "higher" },
  lower: { number: "lower" },
  newer: { version: "newer" },
  shorter: { list: "shorter" },
  longer: { list: "longer" },
} as const satisfies Record<string, Way>;

/** Which way a property is safer; undefined where there is no such way. */
export function wayOf(name: string, field: Field): Way | undefined {
  const judgement = judgementOf(name, field);
  return judgement?.kind === "directed" ? judgement : undefined;
}

/** What a change does, with the service's default for what isn't declared. Null leaves it to the device. */
export function directionOf(name: string, field: Field, before: unknown, after: unknown): Direction {
  const judgement = judgementOf(name, field);
  if (judgement?.kind === "neutral") return "neutral";
  if (judgement?.kind !== "directed") return "unclear";
  const [old, planned] = [before ?? field.default ?? undefined, after ?? field.default].map((value) =>
    comparable(field, value ?? undefined),
  );
  if (old === undefined) return planned === undefined ? "unclear" : directionOfNew(judgement, planned);
  // What leaves the program without a default keeps the value that the tenant has.
  if (planned === undefined)
    return after === null || field.default === null ? directionOfGone(judgement, old) : "unclear";
  return directionBetween(judgement, old, planned);
}

/** Members that stand for no choice. */
const SILENT = new Set<unknown>(["none", "notConfigured"]);

/** Items of lists by what they mean, spans of time in seconds. */
function comparable(field: Field, value: unknown): unknown {
  if (field.kind === "duration" && typeof value === "string") return Number(canonical(field, value));
  if (!Array.isArray(value)) return value;
  const item = itemOf(field);
  return item ? value.map((one) => canonical(item, one)) : value.filter((one) => !SILENT.has(one));
}
