/**
 * `@odata.type` is no name that a program of Python, Go or C# could have, so the plugin's schema says `odataType`. What
 * comes from a program or a state has Graph's name in here, whichever of the two it came with.
 */
import { TAG, TYPE } from "../model/graph-type.ts";
import { isObject, type Properties } from "../model/properties.ts";

/** The values with Graph's name of the tag. */
export const graphNames = <T>(value: T): T => renamed(value, TAG, TYPE);

/** The values with the name that the schema has. */
export const packageNames = <T>(value: T): T => renamed(value, TYPE, TAG);

/** Whether the values were written with Graph's name, as the dynamic door does, or with the schema's. */
export const spellsAs = (value: unknown, name: typeof TYPE | typeof TAG): boolean =>
  Array.isArray(value)
    ? value.some((item) => spellsAs(item, name))
    : isObject(value) && (name in value || Object.values(value).some((inner) => spellsAs(inner, name)));

function renamed<T>(value: T, from: string, to: string): T {
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to)) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value as Properties);
  return Object.fromEntries(entries.map(([name, inner]) => [name === from ? to : name, renamed(inner, from, to)])) as T;
}
