/** Names in place of ids: groups and filters of assignments, and scope tags. They are looked up at preview. */

import { LookupError } from "../errors.ts";
import type { NamedThing } from "../graph/names.ts";
import type { Target } from "../model/value-types/assignments.ts";
import { GUID } from "../model/value-types/guid.ts";
import { isObject, type Properties } from "../model/values.ts";
import { hasUnknown } from "../pulumi/values.ts";
import { nearest } from "../suggestion.ts";
import type { Session } from "./session.ts";

/** Ids of scope tags are numbers. */
const NUMBER = /^\d+$/;
/** Assignment filters have a word of their own for what everything else calls `roleScopeTagIds`. */
export const SCOPE_TAGS = ["roleScopeTagIds", "roleScopeTags"];

export interface Resolved {
  /** The arguments with ids for names. */
  readonly args: Properties;
  /** Names that mean nothing in the tenant, or more than one thing. */
  readonly failures: readonly string[];
}

/** Looks up every name in the arguments. Where there is none, nothing is asked. */
export async function withResolvedNames(session: Session, args: Properties): Promise<Resolved> {
  // Each in its place, whichever answer comes first.
  const failures: (string | undefined)[] = [];
  const id = async (where: string, thing: NamedThing, value: unknown, isId: RegExp): Promise<unknown> => {
    if (typeof value !== "string" || hasUnknown(value) || isId.test(value)) return value;
    const place = failures.push(undefined) - 1;
    try {
      return await session.names.idOf(thing, value);
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      const near = nearest(value, error.alike);
      failures[place] = `${where}: ${error.message}${near === undefined ? "" : ` Did you mean "${near}"?`}`;
      return value;
    }
  };
  const target = async (where: string, given: Target) => ({
    ...given,
    ...(await only("groupId", given, (value) => id(`${where}.groupId`, "group", value, GUID))),
    ...(await only(FILTER, given, (value) => id(`${where}.${FILTER}`, "filter", value, GUID))),
  });
  const result = { ...args };
  if (Array.isArray(args.assignments)) {
    result.assignments = await Promise.all(
      args.assignments.map(async (item, index) =>
        isObject(item?.target) ? { ...item, target: await target(`assignments[${index}].target`, item.target) } : item,
      ),
    );
  }
  for (const property of SCOPE_TAGS) {
    const tags = args[property];
    if (!Array.isArray(tags)) continue;
    result[property] = await Promise.all(
      tags.map((value, index) => id(`${property}[${index}]`, "scopeTag", value, NUMBER)),
    );
  }
  return { args: result, failures: failures.filter((one) => one !== undefined) };
}

const FILTER = "deviceAndAppManagementAssignmentFilterId";

/** A property looked up, where it is there: one that isn't stays away. */
async function only<K extends keyof Target>(key: K, given: Target, find: (value: unknown) => Promise<unknown>) {
  return key in given ? { [key]: await find(given[key]) } : {};
}
