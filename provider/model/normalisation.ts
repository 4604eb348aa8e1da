/** Values in the spelling of known ones wherever the two mean the same, so that a diff shows what differs and no more. */
import { assignmentKey } from "./assignments.ts";
import type { Field, Fields, ListField } from "./fields.ts";
import { canonical, isObject, type Properties, same } from "./values.ts";
import { fieldsOf } from "./variants.ts";

const TYPE = "@odata.type";

/** The value, which means the same as before: known parts as they are known, and nothing that is as by default. */
export function respelled(field: Field, known: unknown, value: unknown): unknown {
  if (known !== undefined && same(field, known, value)) return known;
  const before = Array.isArray(known) ? known : [];
  if (field.kind === "list" && Array.isArray(value)) return respelledItems(field, before, value);
  // An assignment has no parts that could be spelled otherwise: it is the known one or another.
  if (field.kind === "assignments" && Array.isArray(value)) return inPlaces(before, value, assignmentKey);
  const fields = fieldsOf(field, value);
  if (!fields || !isObject(value)) return value;
  const isSameType = isObject(known) && fieldsOf(field, known) === fields;
  return respelledObject(fields, isSameType ? known : { [TYPE]: value[TYPE] }, value);
}

function respelledItems({ of, ordered }: ListField, known: readonly unknown[], value: readonly unknown[]): unknown[] {
  const spell = (before: unknown, item: unknown): unknown => respelled(of, before, item);
  if (ordered) return value.map((item, index) => spell(known[index], item));
  return inPlaces(known, value, (item) => canonical(of, item), spell);
}

/** Items that are as known keep their places; one that changed takes the place of one that is gone; new ones follow. */
function inPlaces(
  known: readonly unknown[],
  value: readonly unknown[],
  keyOf: (item: unknown) => string,
  spell: (before: unknown, item: unknown) => unknown = (_, item) => item,
): unknown[] {
  const counts = new Map<string, number>();
  const take = (key: string): boolean => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count > 0;
  };
  for (const key of value.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isKept = known.map((item) => take(keyOf(item)));
  const left = value.filter((item) => take(keyOf(item)));
  const places = known.flatMap((item, index) => {
    if (isKept[index]) return [item];
    return left.length > 0 ? [spell(item, left.shift())] : [];
  });
  return [...places, ...left.map((item) => spell(undefined, item))];
}

function respelledObject(fields: Fields, known: Properties, value: Properties): Properties {
  const names = [...new Set([...Object.keys(known), ...Object.keys(value)])];
  const spelled = names.flatMap((name) => {
    const field = fields[name];
    if (!field) return known[name] === undefined ? [] : [[name, known[name]]];
    if (!(name in value)) return same(field, known[name], field.default) ? [[name, known[name]]] : [];
    if (!(name in known) && same(field, value[name], field.default)) return [];
    return [[name, respelled(field, known[name], value[name])]];
  });
  return Object.fromEntries(spelled);
}
