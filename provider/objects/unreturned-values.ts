/** What the service doesn't give back is as it was: gaps in what was read are filled with what is known. */
import type { Field, Fields } from "../model/fields.ts";
import { isObject, type Properties, same } from "../model/values.ts";
import { commonFields, eachPart, fieldsOf, itemOf } from "../model/walk.ts";

/** The properties that were read, with those that the answer lacks as they are known. */
export function withUnreturned(fields: Fields, known: Properties, actual: Properties): Properties {
  const result = { ...actual };
  for (const [name, field] of Object.entries(fields)) {
    if (field.readOnly || known[name] === undefined) continue;
    result[name] = name in actual ? completedValue(field, known[name], actual[name]) : known[name];
  }
  return result;
}

function completedValue(field: Field, known: unknown, actual: unknown): unknown {
  const item = itemOf(field);
  if (item && Array.isArray(known) && Array.isArray(actual)) return completedItems(item, known, actual);
  const fields = commonFields(field, actual, known);
  return fields ? withUnreturned(fields, known as Properties, actual as Properties) : actual;
}

/** Items have no ids: one with gaps belongs to the known item that it equals once they are filled from it. */
function completedItems(field: Field, known: readonly unknown[], actual: readonly unknown[]): unknown[] {
  const free = [...known];
  return actual.map((item) => {
    if (!hasGaps(field, item)) return item;
    const index = free.findIndex(
      (candidate) => mayBe(field, candidate, item) && same(field, completedValue(field, candidate, item), candidate),
    );
    return index < 0 ? item : completedValue(field, free.splice(index, 1)[0], item);
  });
}

/** A first look, because lists may be long: whether the plain values that an item has are those of a known one. */
function mayBe(field: Field, known: unknown, item: unknown): boolean {
  if (itemOf(field) || field.readOnly) return true;
  const fields = fieldsOf(field, item);
  if (!fields || !isObject(known) || !isObject(item)) return same(field, known ?? field.default, item ?? field.default);
  return (
    fieldsOf(field, known) === fields &&
    Object.entries(item).every(([name, value]) => !fields[name] || mayBe(fields[name], known[name], value))
  );
}

const hasGaps = (field: Field, value: unknown): boolean =>
  eachPart(field, value, (inner, part) => !inner.readOnly && (part === undefined || hasGaps(inner, part))).some(
    Boolean,
  );
