import { kindNames, loadKind } from "../../provider/catalog.ts";
import type { Kind } from "../../provider/kind.ts";
import { classOf } from "./urn.ts";

const kinds = new Map<string, Kind | undefined>();

/** The kind behind a type token; undefined for resources of other packages, and for kinds of a later release. */
export function kindOf(type: string): Kind | undefined {
  const className = classOf(type);
  if (className === undefined) return undefined;
  if (!kinds.has(className)) kinds.set(className, kindNames().includes(className) ? loadKind(className) : undefined);
  return kinds.get(className);
}
