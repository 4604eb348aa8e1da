/**
 * Compares around secrets: a secret of the state stays out of what is compared and shown, and of each is found out
 * whether the tenant has the same.
 */
import type { Field, Fields } from "../../provider/model/kind.ts";
import { isObject, type Properties, same } from "../../provider/model/values.ts";
import { fieldsOf, itemOf } from "../../provider/model/walk.ts";
import { type Unmarked, unmarked } from "../../provider/pulumi/values.ts";
import { type Phrase, quoted } from "../phrase.ts";
import { SECRET } from "../pulumi/secrets.ts";
import { keyed } from "../review/items.ts";
import { label } from "../review/words.ts";

/** A secret of the state beside what the tenant has in its place. */
export interface SecretPlace {
  /** `omaSettings[./Device/…].value` */
  readonly path: string;
  readonly label: Phrase;
  readonly field: Field | undefined;
  readonly verdict: "same" | "differs" | "encrypted" | "unreturned";
}

export interface Paired {
  /** The state, and what the tenant has, with `SECRET` for every secret. */
  readonly old: Properties;
  readonly found: Properties;
  readonly secrets: readonly SecretPlace[];
}

/** A copy without secrets: what the service doesn't give back must not be filled from the state and then compared with it. */
export function withoutSecrets(properties: Properties): Properties {
  return cleared(properties) as Properties;
}

function cleared(value: unknown): unknown {
  if (unmarked(value)) return undefined;
  if (Array.isArray(value)) return value.map(cleared);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (unmarked(inner) ? [] : [[name, cleared(inner)]])),
  );
}

export function paired(fields: Fields | undefined, old: Properties, found: Properties): Paired {
  const secrets: SecretPlace[] = [];
  const [left, right] = pairedObjects({ path: "", label: [], fields, secrets }, old, found);
  return { old: left, found: right, secrets };
}

interface Place {
  readonly path: string;
  readonly label: Phrase;
  readonly secrets: SecretPlace[];
}
type Pair = [unknown, unknown];

function pairedObjects(
  { fields, ...place }: Place & { readonly fields: Fields | undefined },
  old: Properties,
  found: Properties,
): [Properties, Properties] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(found)])];
  const pairs = names.map((name): [string, Pair] => {
    const field = fields?.[name];
    const own = field ? label(name) : quoted(name);
    const path = place.path === "" ? name : `${place.path}.${name}`;
    const at = { ...place, path, label: place.label.length === 0 ? [own] : [...place.label, ": ", own] };
    return [name, pairedValues(at, field, old[name], found[name])];
  });
  const side = (index: 0 | 1, present: Properties) =>
    Object.fromEntries(
      pairs.flatMap(([name, pair]) => (name in present || pair[index] === SECRET ? [[name, pair[index]]] : [])),
    );
  return [side(0, old), side(1, found)];
}

function pairedValues(place: Place, field: Field | undefined, old: unknown, found: unknown): Pair {
  const mark = unmarked(old);
  if (mark || (field?.secret && !isAbsent(old))) {
    const verdict = compare(field, mark ?? { value: old }, unmarked(found) ?? { value: found });
    place.secrets.push({ path: place.path, label: place.label, field, verdict });
    return [SECRET, SECRET];
  }
  if (Array.isArray(old) && Array.isArray(found)) return pairedItems(place, field, old, found);
  if (isObject(old) && isObject(found)) {
    const [left, right] = [fieldsOf(field, old), fieldsOf(field, found)];
    if (left === right) return pairedObjects({ ...place, fields: left }, old, found);
  }
  // Only one side has it, or each has another type: the difference is seen without its secrets.
  return [hidden(field, old), hidden(field, found)];
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;

function pairedItems(place: Place, field: Field | undefined, old: readonly unknown[], found: readonly unknown[]): Pair {
  const of = itemOf(field);
  const [left, right] = [keyed(old), keyed(found)];
  const partners = [...left].map(([key, item]): Pair => {
    const at = { ...place, path: `${place.path}[${key}]`, label: [...place.label, ": ", quoted(key)] };
    return right.has(key) ? pairedValues(at, of, item, right.get(key)) : [hidden(of, item), undefined];
  });
  const ofLeft = new Map([...left.keys()].map((key, index) => [key, partners[index]?.[1]]));
  return [
    partners.map(([one]) => one),
    [...right].map(([key, item]) => (left.has(key) ? ofLeft.get(key) : hidden(of, item))),
  ];
}

/** A value that has no counterpart, without its secrets. */
function hidden(field: Field | undefined, value: unknown): unknown {
  if (unmarked(value) || (field?.secret && !isAbsent(value))) return SECRET;
  if (Array.isArray(value)) return value.map((item) => hidden(itemOf(field), item));
  if (!isObject(value)) return value;
  const fields = fieldsOf(field, value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hidden(fields?.[name], inner)]));
}

function compare(field: Field | undefined, old: Unmarked, found: Unmarked): SecretPlace["verdict"] {
  if (old === "encrypted" || found === "encrypted") return "encrypted";
  // Of a secret the service often says nothing, or null, whatever it has.
  if (isAbsent(found.value) && (field?.secret || found.value === undefined)) return "unreturned";
  const isSame = field
    ? same(field, old.value, found.value)
    : JSON.stringify(old.value) === JSON.stringify(found.value);
  return isSame ? "same" : "differs";
}
