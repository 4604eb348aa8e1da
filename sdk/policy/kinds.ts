import type { Kind } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";

const kinds = new Map<string, Kind | undefined>();

/** The kind of a class; undefined for one of a later release. Each is loaded once. */
export function kindNamed(className: string): Kind | undefined {
  if (!kinds.has(className)) kinds.set(className, kindNames().includes(className) ? loadKind(className) : undefined);
  return kinds.get(className);
}
