/** Whom exported policies are for: in the policy, or in files of their own. */
import { isObject, type Properties } from "../../provider/model/values.ts";

/** Names of groups that the export tells beside their ids, by id in lower case. */
export type GroupNames = Map<string, string>;

/**
 * Assignments in Graph's shape. IntuneCD writes names of groups and filters in the place of ids, and the program takes
 * names as well.
 */
export function inGraphsShape(assignments: unknown, names: GroupNames): unknown {
  if (!Array.isArray(assignments)) return assignments;
  return assignments.map((one) =>
    isObject(one) && isObject(one.target) ? { ...one, target: target(one.target, names) } : one,
  );
}

function target(given: Properties, names: GroupNames): Properties {
  const called = [given.groupName, given.groupDisplayName].find((name) => typeof name === "string" && name !== "");
  if (typeof called !== "string") return given;
  if (typeof given.groupId !== "string" || given.groupId === "") return { ...given, groupId: called };
  names.set(given.groupId.toLowerCase(), called);
  return given;
}

/** Assignments in a file of their own, and how their policy may be found. */
export interface Apart {
  readonly assignments: readonly Properties[];
  /** Ids and names that the policy may have. */
  readonly keys: readonly string[];
}

/** The assignments that a document is, where it is nothing else. */
export function apart(value: unknown, fileName: string): Apart | undefined {
  const items = Array.isArray(value) ? value : isObject(value) && Array.isArray(value.value) ? value.value : [value];
  const assignments = items.filter((item) => isObject(item) && isObject(item.target)) as Properties[];
  const context = isObject(value) ? String(value["@odata.context"] ?? "") : "";
  const [, ofContext] = /\('([^']+)'\)\/assignments$/.exec(context) ?? [];
  if (assignments.length < items.length || (items.length === 0 && ofContext === undefined)) return undefined;
  const ofItems = assignments.map(({ id }) => (typeof id === "string" ? id.split("_")[0] : undefined));
  const ofFile = fileName.replace(/^.*\//, "").replace(/\.json$/i, "");
  const keys = [ofContext, ...ofItems, ofFile].filter((key) => key !== undefined && key !== "") as string[];
  return { assignments, keys: [...new Set(keys)] };
}
