/** What a step changes, property by property, and whether that makes devices safer. */
import type { Field, Fields, Kind, Safer } from "../../provider/model/kind.ts";
import { canonical, isObject, type Properties, same } from "../../provider/model/values.ts";
import { fieldsOf } from "../../provider/model/variants.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import { byName, missingIn } from "./items.ts";
import { type Phrase, quoted } from "./phrase.ts";
import type { Step } from "./preview.ts";
import { masked, SECRET } from "./secrets.ts";
import { label, listWords, MOST_ITEMS, words } from "./words.ts";

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
const NEUTRAL = new Set(["displayName", "name", "description", "roleScopeTagIds"]);
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
    const field = fields?.[name];
    const place: Place = {
      path: name,
      label: [field ? label(name) : quoted(name)],
      field,
      changedSecret: step.paths.some((path) => path.split(/[.[]/)[0] === name),
      whole: !step.old || !step.new,
    };
    return compare(place, before[name], after[name]);
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
  readonly label: Phrase;
  readonly field: Field | undefined;
  readonly changedSecret: boolean;
  /** The resource comes or goes with all that it has. */
  readonly whole: boolean;
}

function compare(place: Place, before: unknown, after: unknown): Difference[] {
  const { field, changedSecret } = place;
  if (field ? equal(field, before, after) : spelled(before) === spelled(after)) {
    // Secrets look all the same here; Pulumi alone can tell whether one changed.
    if (!changedSecret || !holdsSecret(before) || !holdsSecret(after)) return [];
    return compareItems(place, before, after) ?? [secretDifference(place)];
  }
  return (
    compareProperties(place, before, after) ?? compareItems(place, before, after) ?? [difference(place, before, after)]
  );
}

/** Property by property where both are objects of one type, or of none that is known. */
function compareProperties(place: Place, before: unknown, after: unknown): Difference[] | undefined {
  if (!isObject(before) || !isObject(after)) return undefined;
  const fields = fieldsOf(place.field, after);
  if (fields !== fieldsOf(place.field, before) || (place.field && !fields)) return undefined;
  const names = fields ? Object.keys(fields) : [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const inner = fields ? label(name) : quoted(name);
    const at = { path: `${place.path}.${name}`, label: [...place.label, ": ", inner], field: fields?.[name] };
    return compare({ ...place, ...at }, before[name], after[name]);
  });
}

/** Item by item where these have names; undefined where the lists have to be compared as wholes. */
function compareItems(place: Place, before: unknown, after: unknown): Difference[] | undefined {
  const lists = [before, after].map((list) => (list === undefined && place.whole ? [] : list));
  const [old, planned] = lists.map((list) => (Array.isArray(list) ? byName(list) : undefined));
  if (!old || !planned || (old.size === 0 && planned.size === 0)) return undefined;
  const of =
    place.field?.kind === "list" && [...old.values(), ...planned.values()].every(isObject) ? place.field.of : undefined;
  const found = [...new Set([...old.keys(), ...planned.keys()])].sort().flatMap((name) => {
    const at = { path: `${place.path}[${name}]`, label: [...place.label, ": ", quoted(name)], field: of };
    return compare({ ...place, ...at }, old.get(name), planned.get(name));
  });
  // What differs lies beside the items' values, such as the order or a template.
  return found.length > 0 ? found : undefined;
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

/** A secret that became another one. */
export const secretDifference = (place: Pick<Place, "path" | "label" | "field">): Difference => ({
  path: place.path,
  label: place.label,
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
    label: place.label,
    before: sideWords(field, before, after),
    after: sideWords(field, after, before),
    direction: NEUTRAL.has(path) ? "neutral" : unresolved ? "unclear" : direction(field, before, after),
    unresolved,
    secret: before === SECRET || after === SECRET,
    field,
  };
}

/** Of a long list only what the other side lacks. */
function sideWords(field: Field | undefined, value: unknown, other: unknown): Phrase {
  if (value === undefined) return leftToService(field);
  if (!Array.isArray(value) || !Array.isArray(other) || Math.max(value.length, other.length) <= MOST_ITEMS)
    return words(field, value);
  const of = field?.kind === "list" ? field.of : undefined;
  const changed = missingIn(other, value, (item) => (of ? canonical(of, item) : String(spelled(item))));
  return listWords(field, changed, value.length - changed.length);
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
