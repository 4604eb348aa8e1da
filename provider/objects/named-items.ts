/** Lists that the service fills: of their items only those count that the program says something of. */
import type { Fields } from "../model/fields.ts";
import type { NamedItems } from "../model/value-types/list.ts";
import { isObject, type Properties } from "../model/values.ts";

/**
 * The properties that were read, without what is the service's own in such lists.
 *
 * @param known what is known of the object. Where it doesn't hold the list, what anybody has said of items is left, and no
 *   list where nobody has.
 */
export function onlyNamed(fields: Fields, known: Properties, actual: Properties): Properties {
  const result = { ...actual };
  for (const [name, field] of Object.entries(fields)) {
    const items = actual[name];
    if (field.kind !== "list" || !field.named || !Array.isArray(items)) continue;
    result[name] = namedIn(field.named, known[name], items.filter(isObject));
    if (result[name] === undefined) delete result[name];
  }
  return result;
}

function namedIn({ by, said }: NamedItems, known: unknown, items: readonly Properties[]): unknown[] | undefined {
  if (Array.isArray(known)) return asSaid(by, known.filter(isObject), items);
  const all = items.flatMap((item) => said(item) ?? []);
  return all.length > 0 ? all : undefined;
}

/** The items that are known, as far as something is said of each. */
function asSaid(by: string, known: readonly Properties[], items: readonly Properties[]): unknown[] {
  const keyOf = (item: Properties): string => String(item[by]).toLowerCase();
  const there = new Map(items.map((item) => [keyOf(item), item]));
  return known.flatMap((one) => {
    const item = there.get(keyOf(one));
    return item ? Object.fromEntries(Object.keys(one).map((name) => [name, item[name]])) : [];
  });
}
