import type { Kind } from "../../provider/model/kind.ts";
import { classOf } from "../../provider/pulumi/tokens.ts";
import { kindNamed } from "../../sdk/policy/kinds.ts";

/** The kind behind a type token; undefined for resources of other packages, and for kinds of a later release. */
export function kindOf(type: string): Kind | undefined {
  const className = classOf(type);
  return className === undefined ? undefined : kindNamed(className);
}
