/** What a step changes, property by property, and whether that makes devices safer. */
import type { Field, Fields, Kind, Safer } from "../../provider/kind.ts";
import { hasUnknown, isObject, type Properties, same } from "../../provider/values.ts";
import { fieldsOf } from "../../provider/variants.ts";
import type { Phrase } from "./phrase.ts";
import { quoted } from "./phrase.ts";
import type { Step } from "./preview.ts";
import { masked, SECRET } from "./secrets.ts";
import { label, words } from "./words.ts";

/** `unclear` where no declaration says which way is safer; `neutral` where it doesn't matter. */
export type Direction = "safer" | "weaker" | "unclear" | "neutral";

export interface Difference {
  /** Path of the property, `installation.day`. */
  readonly path: string;
  readonly label: Phrase;
  readonly before: Phrase;
  readonly after: Phrase;
  readonly direction: Direction;
  /** The new value isn't known before the update. */
  readonly unresolved: boolean;
  readonly secret: boolean;
  readonly field: Field | undefined;
}

/** Properties that say nothing to a device. */
const NEUTRAL = new Set(["displayName", "description", "roleScopeTagIds"]);
/** Handled elsewhere, or Pulumi's own. */
const OTHERS = new Set(["assignments", "adopt"]);

export function differences(step: Step, kind: Kind | undefined): Difference[] {
  const fields = kind?.fields;
  const before = withActual(fields, step);
  const after = masked(fields, step.new?.inputs ?? {});
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !OTHERS.has(name))
    .sort();
  return names.flatMap((name) => {
    const changedSecret = step.paths.some((path) => path.split(/[.[]/)[0] === name);
    return compare(
      { path: name, field: fields?.[name], known: fields !== undefined, changedSecret },
      before[name],
      after[name],
    );
  });
}

/** What was declared, and for a property that joins the declaration the value that the tenant has. */
function withActual(fields: Fields | undefined, { old, new: planned }: Step): Properties {
  if (!old) return {};
  const joining = Object.keys(planned?.inputs ?? {}).filter((name) => !(name in old.inputs) && name in old.outputs);
  const actual = Object.fromEntries(joining.map((name) => [name, old.outputs[name]]));
  return masked(fields, { ...old.inputs, ...actual });
}

interface Place {
  readonly path: string;
  readonly field: Field | undefined;
  readonly known: boolean;
  readonly changedSecret: boolean;
}

function compare(place: Place, before: unknown, after: unknown): Difference[] {
  const { path, field, changedSecret } = place;
  if (field ? equal(field, before, after) : spelled(before) === spelled(after)) {
    // Secrets look all the same here; Pulumi alone can tell whether one changed.
    return changedSecret && holdsSecret(before) && holdsSecret(after) ? [secretDifference(place)] : [];
  }
  const fields = fieldsOf(field, after);
  if (fields && isObject(before) && isObject(after) && fieldsOf(field, before) === fields) {
    return Object.entries(fields).flatMap(([name, inner]) =>
      compare({ ...place, path: `${path}.${name}`, field: inner }, before[name], after[name]),
    );
  }
  return [difference(place, before, after)];
}

/** Undeclared and declared as the service has it anyway are the same. */
function equal(field: Field, before: unknown, after: unknown): boolean {
  if (hasUnknown(after) || before === SECRET || after === SECRET) return before === after;
  return same(field, before ?? field.default, after ?? field.default);
}

/** One text for values that are the same; JSON alone would leave secrets out. */
const spelled = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner) => (inner === SECRET ? { secret: true } : inner));

function holdsSecret(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSecret);
  return value === SECRET || (isObject(value) && Object.values(value).some(holdsSecret));
}

const labelOf = ({ path, known, field }: Place): Phrase =>
  known && field ? [path.split(".").map(label).join(": ")] : [quoted(path)];

const secretDifference = (place: Place): Difference => ({
  path: place.path,
  label: labelOf(place),
  before: ["a secret"],
  after: ["another secret"],
  direction: "unclear",
  unresolved: false,
  secret: true,
  field: place.field,
});

function difference(place: Place, before: unknown, after: unknown): Difference {
  const { path, field } = place;
  const unresolved = hasUnknown(after);
  return {
    path,
    label: labelOf(place),
    before: before === undefined ? leftToService(field) : words(field, before),
    after: after === undefined ? leftToService(field) : words(field, after),
    direction: NEUTRAL.has(path) ? "neutral" : unresolved ? "unclear" : direction(field, before, after),
    unresolved,
    secret: before === SECRET || after === SECRET,
    field,
  };
}

const leftToService = (field: Field | undefined): Phrase =>
  field?.default === undefined || field.default === null
    ? ["not set"]
    : [...words(field, field.default), " (the service's default)"];

function direction(field: Field | undefined, before: unknown, after: unknown): Direction {
  if (!field?.safer) return "unclear";
  const [old, planned] = [before ?? field.default, after ?? field.default];
  // Configured until now, and from now on left to the device: nothing is enforced any more.
  if (old !== undefined && old !== null && planned === null) return "weaker";
  const [from, to] = [rank(field.safer, old), rank(field.safer, planned)];
  if (from === undefined || to === undefined || from === to) return "unclear";
  return to > from ? "safer" : "weaker";
}

/** A number that grows with safety. */
function rank(safer: Safer, value: unknown): number | undefined {
  if (typeof safer === "object") {
    const place = safer.order.indexOf(String(value));
    return place < 0 ? undefined : place;
  }
  if (safer === "true" || safer === "false")
    return typeof value === "boolean" ? Number(String(value) === safer) : undefined;
  if (typeof value !== "number") return undefined;
  return safer === "higher" ? value : -value;
}
