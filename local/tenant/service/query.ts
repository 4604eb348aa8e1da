import { requestRefusal } from "../http/errors.ts";
import type { TypeInfo } from "../model/model.ts";

/** What a reader asked for beyond the path. */
export interface ReadOptions {
  readonly select: ReadonlySet<string> | undefined;
  /** Navigation properties to send along, with those to expand inside each. */
  readonly expand: ReadonlyMap<string, readonly string[]>;
  readonly filter: string | undefined;
  readonly top: number | undefined;
  readonly skipToken: string | undefined;
  /** Whether the number of all objects is wanted beside the page. */
  readonly count: boolean;
}

const allowed = {
  collection: ["$select", "$expand", "$filter", "$top", "$skiptoken", "$count"],
  contained: ["$expand", "$top", "$skiptoken"],
  entity: ["$select", "$expand"],
  count: ["$filter"],
};

/**
 * @param anyCase names in `$select` may be in small letters.
 * @throws Refusal for options that the service wouldn't take, or that this tenant doesn't know.
 */
export function readOptions(
  query: Readonly<Record<string, string>>,
  type: TypeInfo,
  place: keyof typeof allowed,
  anyCase = false,
): ReadOptions {
  for (const name of Object.keys(query)) {
    if (!allowed[place].includes(name)) throw requestRefusal(`The query parameter '${name}' is not supported.`);
  }
  const { $select, $expand, $filter, $top, $skiptoken, $count = "false" } = query;
  if ($count !== "true" && $count !== "false") {
    throw requestRefusal(`Invalid value '${$count}' for $count query option found.`);
  }
  return {
    select: $select === undefined ? undefined : readSelect($select, type, anyCase),
    expand: $expand === undefined ? new Map() : readExpand($expand, type),
    filter: $filter,
    top: $top === undefined ? undefined : readTop($top),
    skipToken: $skiptoken,
    count: $count === "true",
  };
}

function readSelect(select: string, type: TypeInfo, anyCase: boolean): ReadonlySet<string> {
  const spelled = new Map([...type.properties.keys()].map((name) => [name.toLowerCase(), name]));
  const named = select.split(",").map((name) => name.trim());
  const names = anyCase ? named.map((name) => spelled.get(name.toLowerCase()) ?? name) : named;
  for (const name of names) {
    if (!type.properties.has(name)) throw missingProperty(name, type);
  }
  return new Set(names);
}

/** `assignments` and, one level deeper, `scheduledActionsForRule($expand=scheduledActionConfigurations)`. */
function readExpand(expand: string, type: TypeInfo): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const [, name = "", inner] of expand.matchAll(/\s*([^,(\s]+)(?:\(([^)]*)\))?\s*(?:,|$)/g)) {
    if (!type.navigation.has(name)) throw missingProperty(name, type);
    if (inner !== undefined && !inner.startsWith("$expand=")) {
      throw requestRefusal(`The option '${inner}' inside $expand is not supported.`);
    }
    result.set(name, inner === undefined ? [] : inner.slice("$expand=".length).split(","));
  }
  return result;
}

function readTop(top: string): number {
  if (!/^\d+$/.test(top) || Number(top) < 1)
    throw requestRefusal(`Invalid value '${top}' for $top query option found.`);
  return Number(top);
}

function missingProperty(name: string, type: TypeInfo) {
  return requestRefusal(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type.name}'.`,
  );
}
