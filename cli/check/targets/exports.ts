/** Policies in exported files. */
import { placeOf, readExports } from "../../exports/read.ts";
import { ONE_TENANT, type Target } from "../subject.ts";

/** @param given folders and files */
export function exportsTarget(given: readonly string[]): Target {
  const { objects, unread, root } = readExports(given);
  return {
    sort: "exports",
    name: given.join(", "),
    root,
    subjects: objects.map(({ kind, file, at, id, isDefault, properties }) => ({
      kind,
      source: placeOf({ file, at }),
      alsoCalled: [...(id === undefined ? [] : [id]), file],
      provider: ONE_TENANT,
      properties: isDefault ? { ...properties, tenantDefault: true } : properties,
    })),
    unread: [
      ...unread.map(({ file, at, why }) => ({ source: placeOf({ file, at }), why })),
      // What a policy says and no property takes, no rule has seen.
      ...objects.flatMap(({ file, lost }) => lost.map(({ path, why }) => ({ source: `${file}: ${path}`, why }))),
    ],
    options: [],
    stack: "",
  };
}
