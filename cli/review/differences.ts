/** What a step changes, property by property, and whether that makes devices safer. */

import type { Direction, Judgement } from "../../catalog/safer/table.ts";
import { areSettings } from "../../provider/model/device-settings/catalog.ts";
import { directionOf, judgementOf, type PropertyJudgement } from "../../provider/model/judgement.ts";
import type { Field, Fields, Kind } from "../../provider/model/kind.ts";
import { canonical, isObject, type Properties, same } from "../../provider/model/values.ts";
import { fieldsOf, itemOf } from "../../provider/model/walk.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import { type Phrase, quoted } from "../phrase.ts";
import type { NameOf } from "../pulumi/names.ts";
import type { Step } from "../pulumi/preview.ts";
import { hiddenIn, masked, SECRET } from "../pulumi/secrets.ts";
import { byName, missingIn } from "./items.ts";
import { type Line, lineDifferences } from "./lines.ts";
import { settingDifferences } from "./settings.ts";
import { label, listWords, MOST_ITEMS, UNSEEN, words } from "./words.ts";

export type { Direction } from "../../catalog/safer/table.ts";

export interface Difference {
  /** Path of the property, `installation.day`. */
  readonly path: string;
  readonly label: Phrase;
  readonly before: Phrase;
  readonly after: Phrase;
  readonly direction: Direction;
  /** The new value isn't known before the update. */
  readonly unresolved: boolean;
  /** Nobody has looked what the value is now. */
  readonly unseen: boolean;
  readonly secret: boolean;
  readonly field: Field | undefined;
  /** Of a script: the lines that differ. */
  readonly lines?: readonly Line[];
  /** Which way is safer; `unjudged` where nobody has looked at it yet, undefined for what isn't Intune's. */
  readonly judgement: Judgement | PropertyJudgement | "unjudged" | undefined;
  /** It goes to another configuration, or comes from one. */
  readonly moved?: boolean;
}

/** Handled elsewhere, or Pulumi's own. */
const OTHERS = new Set(["assignments", "adopt"]);

/** What the report knows of the object as it is: its state; for one that is adopted what was read, or nothing. */
export type Baseline = "state" | "read" | "unseen";

export function differences(
  step: Step,
  kind: Kind | undefined,
  baseline: Baseline = "state",
  nameOf?: NameOf,
): Difference[] {
  const fields = kind?.fields;
  const after = masked(fields, step.new?.inputs ?? {});
  const before = beforeOf(step, fields, Object.keys(after), baseline);
  const hidden = new Set(fields ? hiddenIn(fields, step.new?.inputs ?? {}) : []);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !OTHERS.has(name))
    .sort();
  return names.flatMap((name) => {
    const field = fields?.[name];
    const place: Place = {
      path: name,
      label: [field ? label(name) : quoted(name)],
      field,
      changedSecret: baseline === "read" || step.paths.some((path) => path.split(/[.[]/)[0] === name),
      baseline,
      whole: baseline === "state" && (!step.old || !step.new),
      hidden,
      staying: kind !== undefined && step.op === "update",
      nameOf,
    };
    return compare(place, before[name], after[name]);
  });
}

/**
 * What was declared, and for a property that joins the declaration the value that the tenant has. Of an object that is adopted
 * only what is declared is changed.
 */
function beforeOf(
  { old, new: planned }: Step,
  fields: Fields | undefined,
  declared: readonly string[],
  baseline: Baseline,
): Properties {
  if (baseline === "state" && !old) return {};
  const { inputs, outputs } = old ?? { inputs: {}, outputs: {} };
  const known = baseline === "state" ? inputs : pick(inputs, declared);
  const joining = planned ? declared.filter((name) => !(name in known)) : [];
  const unseen = fields ? joining.filter((name) => !(name in outputs)).map((name) => [name, UNSEEN]) : [];
  return { ...masked(fields, { ...known, ...pick(outputs, joining) }), ...Object.fromEntries(unseen) };
}

const pick = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(names.filter((name) => name in properties).map((name) => [name, properties[name]]));

export interface Place {
  readonly path: string;
  readonly label: Phrase;
  readonly field: Field | undefined;
  /** The list that it is an item of. */
  readonly list?: { readonly path: string; readonly field: Field };
  /** Pulumi says that a secret in the property changed, or nobody can say that none does. */
  readonly changedSecret: boolean;
  readonly baseline: Baseline;
  /** The resource comes or goes with all that it has. */
  readonly whole: boolean;
  /** Paths of what the program hides although it is no secret. */
  readonly hidden: ReadonlySet<string>;
  /** A property that leaves the program keeps its value, unless the service has a default for it. */
  readonly staying: boolean;
  /** Default: ids are left as they are. */
  readonly nameOf?: NameOf | undefined;
}

function compare(place: Place, before: unknown, after: unknown): Difference[] {
  const { field, changedSecret } = place;
  if (field ? equal(field, before, after) : spelled(before) === spelled(after)) {
    // Secrets look all the same here; Pulumi alone can tell whether one changed.
    if (!changedSecret || !holdsSecret(before) || !holdsSecret(after)) return [];
    const planned: Phrase = place.baseline === "read" ? ["a secret, maybe another one"] : ["another secret"];
    return compareItems(place, before, after) ?? [{ ...secretDifference(place), after: planned }];
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
    const { list: _, ...rest } = place;
    return compare({ ...rest, ...at }, before[name], after[name]);
  });
}

/** Item by item where these have names; undefined where the lists have to be compared as wholes. */
function compareItems(place: Place, before: unknown, after: unknown): Difference[] | undefined {
  const lists = [before, after].map((list) => (list === undefined && place.whole ? [] : list));
  if (place.field?.kind === "list" && lists.every(areSettings)) {
    const [old, planned] = lists as [readonly unknown[], readonly unknown[]];
    const found = settingDifferences(place, old, planned);
    return found.length > 0 ? found : undefined;
  }
  const [old, planned] = lists.map((list) => (Array.isArray(list) ? byName(list) : undefined));
  if (!old || !planned || (old.size === 0 && planned.size === 0)) return undefined;
  const of = [...old.values(), ...planned.values()].every(isObject) ? itemOf(place.field) : undefined;
  const found = [...new Set([...old.keys(), ...planned.keys()])].sort().flatMap((name) => {
    const at = { path: `${place.path}[${name}]`, label: [...place.label, ": ", quoted(name)], field: of };
    const list = place.field && { path: place.path, field: place.field };
    return compare({ ...place, ...at, ...(list ? { list } : {}) }, old.get(name), planned.get(name));
  });
  // What differs lies beside the items' values, such as the order or a template.
  return found.length > 0 ? found : undefined;
}

/** Undeclared and declared as the service has it anyway are the same. */
function equal(field: Field, before: unknown, after: unknown): boolean {
  if (hasUnknown(after) || [before, after].some((value) => typeof value === "symbol")) return before === after;
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
  unseen: false,
  secret: true,
  field: place.field,
  judgement: { kind: "depends" },
});

function difference(place: Place, before: unknown, after: unknown): Difference {
  const { path, field } = place;
  const unresolved = hasUnknown(after);
  return {
    path,
    label: place.label,
    before: before === undefined ? absent(place) : sideWords(place, before, after),
    after: after === undefined ? absent(place) : place.hidden.has(path) ? HIDDEN : sideWords(place, after, before),
    direction: direction(place, before, unresolved ? UNSEEN : after),
    judgement: judgement(place, before, after),
    unresolved,
    unseen: before === UNSEEN,
    secret: before === SECRET || after === SECRET,
    field,
    ...linesOf(place, before, after),
  };
}

/** What the program hides, or nobody has seen, is no text here. */
function linesOf({ field, hidden, path }: Place, before: unknown, after: unknown): { lines?: readonly Line[] } {
  if (field?.kind !== "script" || hidden.has(path)) return {};
  const isShown = [before, after].every((value) => typeof value === "string" || (value ?? null) === null);
  const lines = isShown && !hasUnknown(after) ? lineDifferences(before, after) : undefined;
  return lines ? { lines } : {};
}

/** Of a long list only what the other side lacks. */
function sideWords({ field, nameOf }: Place, value: unknown, other: unknown): Phrase {
  if (!Array.isArray(value) || !Array.isArray(other) || Math.max(value.length, other.length) <= MOST_ITEMS)
    return words(field, value, nameOf);
  const of = itemOf(field);
  const changed = missingIn(other, value, (item) => (of ? canonical(of, item) : String(spelled(item))));
  return listWords(field, changed, value.length - changed.length, nameOf);
}

const HIDDEN: Phrase = ["hidden by the program"];

/** What it comes to where a value isn't declared. */
function absent({ field, path, staying }: Place): Phrase {
  if (field?.default !== undefined) return [...words(field, field.default), " (the service's default)"];
  return staying && !/[.[]/.test(path) ? ["as it is in the tenant"] : words(field, undefined);
}

function direction(place: Place, before: unknown, after: unknown): Direction {
  const { field, list, path } = place;
  if (field && judgementOf(nameIn(path), field)?.kind === "neutral") return "neutral";
  if (before === UNSEEN || typeof after === "symbol") return "unclear";
  // An item comes or goes: the list says what that does.
  if (list && (before === undefined || after === undefined)) {
    const [old, planned] = [before, after].map((item) => (item === undefined ? [] : [item]));
    return directionOf(nameIn(list.path), list.field, old, planned);
  }
  return field ? directionOf(nameIn(path), field, before, after) : "unclear";
}

function judgement({ field, list, path }: Place, before: unknown, after: unknown): Difference["judgement"] {
  const whole = list && (before === undefined || after === undefined) ? list : { path, field };
  return whole.field && (judgementOf(nameIn(whole.path), whole.field) ?? "unjudged");
}

/** The property's own name. */
const nameIn = (path: string): string =>
  path
    .replace(/\[.*?\]/g, "")
    .split(".")
    .at(-1) as string;
