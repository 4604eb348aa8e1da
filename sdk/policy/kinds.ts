import { kindNames, loadKind } from "../../provider/catalog.ts";
import type { Kind } from "../../provider/kind.ts";

const kinds = new Map<string, Kind | undefined>();

/** The kind of a class; undefined for one of a later release. Each is loaded once. */
export function kindNamed(className: string): Kind | undefined {
  if (!kinds.has(className)) kinds.set(className, kindNames().includes(className) ? loadKind(className) : undefined);
  return kinds.get(className);
}
