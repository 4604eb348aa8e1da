/** Lists in a report: which items came, went or changed, so that one change among a hundred items is seen. */
import { isObject } from "../../provider/model/values.ts";

/** What tells items of a list apart, where they have it. */
const NAMES = ["omaUri", "displayName", "name", "settingDefinitionId"];

/** Items by their names; undefined where not each has one of its own. */
export function byName(items: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  if (!items.every(isObject)) return undefined;
  const named = items.map((item): [unknown, unknown] => [nameOf(item), item]);
  const names = new Set(named.map(([name]) => name));
  const each = [...names].every((name) => typeof name === "string") && names.size === items.length;
  return each ? new Map(named as [string, unknown][]) : undefined;
}

/** Items by their names or, where not each has one of its own, by their places. */
export function keyed(items: readonly unknown[]): ReadonlyMap<string, unknown> {
  const names = items.map((item) =>
    nameOf(isObject(item) && isObject(item.settingInstance) ? item.settingInstance : item),
  );
  const areNames = names.every((name) => name !== undefined) && new Set(names).size === items.length;
  return new Map(items.map((item, index) => [areNames ? String(names[index]) : String(index + 1), item]));
}

const nameOf = (item: unknown): string | undefined =>
  isObject(item)
    ? NAMES.map((name) => item[name]).find((name): name is string => typeof name === "string" && name !== "")
    : undefined;

/** The items of one list that another doesn't have, as often as it lacks them. */
export function missingIn(
  others: readonly unknown[],
  items: readonly unknown[],
  key: (item: unknown) => string,
): unknown[] {
  const left = others.map(key);
  return items.filter((item) => {
    const place = left.indexOf(key(item));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
