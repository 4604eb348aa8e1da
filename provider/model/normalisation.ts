/** Values as the program writes them wherever the service means the same, so that a diff shows what differs and no more. */
import type { Field, Fields } from "./fields.ts";
import { TYPE } from "./graph-type.ts";
import { isObject, type Properties } from "./properties.ts";
import { canonical, same } from "./values.ts";
import { commonFields, fieldsOf, itemOf } from "./walk.ts";

/** The value, which means the same as before: known parts as they are known, and nothing that is as by default. */
export function normalised(field: Field, known: unknown, value: unknown): unknown {
  if (known !== undefined && same(field, known, value)) return known;
  const item = itemOf(field);
  if (item && Array.isArray(value)) return normalisedItems(field, item, Array.isArray(known) ? known : [], value);
  const fields = fieldsOf(field, value);
  if (!fields || !isObject(value)) return value;
  const before = commonFields(field, known, value) ? (known as Properties) : { [TYPE]: value[TYPE] };
  return normalisedObject(fields, before, value);
}

function normalisedItems(list: Field, item: Field, known: readonly unknown[], value: readonly unknown[]): unknown[] {
  const normalise = (before: unknown, one: unknown): unknown => normalised(item, before, one);
  if ("ordered" in list && list.ordered) return value.map((one, index) => normalise(known[index], one));
  return inPlaces(known, value, (one) => canonical(item, one), normalise);
}

/** Items that are as known keep their places; one that changed takes the place of one that is gone; new ones follow. */
function inPlaces(
  known: readonly unknown[],
  value: readonly unknown[],
  keyOf: (item: unknown) => string,
  normalise: (before: unknown, item: unknown) => unknown,
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
    return left.length > 0 ? [normalise(item, left.shift())] : [];
  });
  return [...places, ...left.map((item) => normalise(undefined, item))];
}

function normalisedObject(fields: Fields, known: Properties, value: Properties): Properties {
  const names = [...new Set([...Object.keys(known), ...Object.keys(value)])];
  const properties = names.flatMap((name) => {
    const field = fields[name];
    if (!field) return known[name] === undefined ? [] : [[name, known[name]]];
    if (!(name in value)) return same(field, known[name], field.default) ? [[name, known[name]]] : [];
    if (!(name in known) && same(field, value[name], field.default)) return [];
    return [[name, normalised(field, known[name], value[name])]];
  });
  return Object.fromEntries(properties);
}
