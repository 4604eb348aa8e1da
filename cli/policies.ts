/** What a tenant has that configures devices, with what is known of the groups and filters in its assignments. */
import type { Directory, Group } from "../effective/directory.ts";
import { parseRule, RuleError } from "../effective/filter/parse.ts";
import type { Rule } from "../effective/filter/rule.ts";
import { configuresDevices, type Policy, policyOf } from "../effective/policy.ts";
import { GraphError } from "../provider/errors.ts";
import type { GraphObject } from "../provider/graph/client.ts";
import type { Session } from "../provider/lifecycle/session.ts";
import { kindNames, loadKind } from "../provider/model/registry.ts";
import { findObjects } from "./adopt/find.ts";

export interface TenantPolicies {
  readonly policies: readonly Policy[];
  readonly directory: Directory;
  /** Of groups and filters, by id in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** What couldn't be read, or read only in part; a line each. */
  readonly notes: readonly string[];
}

export interface Reading {
  /** Whether to read who is in the groups. */
  readonly members: boolean;
  readonly progress: (text: string) => void;
}

const FILTERS = "assignmentFilters";

export async function readPolicies(session: Session, { members, progress }: Reading): Promise<TenantPolicies> {
  const kinds = kindNames().map(loadKind);
  const wanted = kinds.filter((kind) => configuresDevices(kind) || kind.collection.name === FILTERS);
  const { objects, leftOut } = await findObjects(session, { kinds: wanted, managed: new Set(), progress });
  const policies = objects.flatMap(({ id, kind, properties }) => policyOf(id, kind, properties) ?? []);
  const filters = objects.filter(({ kind }) => kind.collection.name === FILTERS);
  progress("Reading groups");
  const groups = await readGroups(session, groupIds(policies), members);
  return {
    policies,
    directory: directoryOf(
      groups,
      new Map(filters.map(({ id, properties }) => [id.toLowerCase(), ruleOf(properties.rule)])),
    ),
    names: new Map([
      ...filters.map(({ id, name }): [string, string] => [id.toLowerCase(), name]),
      ...groups.flatMap(({ id, name }): [string, string][] => (name === undefined ? [] : [[id, name]])),
    ]),
    notes: [...leftOut, ...unread(groups, members)],
  };
}

const groupIds = (policies: readonly Policy[]): string[] => [
  ...new Set(
    policies.flatMap(({ targets: { includes, excludes } }) =>
      [...includes.filter(({ to }) => to === "group").map(({ id }) => id), ...excludes].filter(
        (id) => id !== undefined,
      ),
    ),
  ),
];

interface Read {
  readonly id: string;
  readonly name: string | undefined;
  readonly group: Group | undefined;
  /** Undefined where members weren't asked for, or came. */
  readonly problem: string | undefined;
}

const readGroups = (session: Session, ids: readonly string[], members: boolean): Promise<Read[]> =>
  Promise.all(ids.map((id) => readGroup(session, id, members)));

async function readGroup({ client }: Session, id: string, members: boolean): Promise<Read> {
  try {
    const group = await client.get<GraphObject>(`/groups/${id}`, {
      $select: "id,displayName,groupTypes,membershipRule",
    });
    const inside = members
      ? await client.list<GraphObject>(`/groups/${id}/transitiveMembers`, { $select: "id", $top: 999 })
      : undefined;
    return { id, name: text(group.displayName), group: factsOf(group, inside), problem: undefined };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { id, name: undefined, group: undefined, problem: error.message };
  }
}

function factsOf({ membershipRule }: GraphObject, inside: readonly GraphObject[] | undefined): Group {
  const rule = text(membershipRule);
  const types = new Set(inside?.map((one) => String(one["@odata.type"]).replace("#microsoft.graph.", "")));
  return {
    members: inside && inside.length > 0 ? familyOf(types) : familyOfRule(rule),
    rule: rule === undefined ? undefined : ruleOf(rule),
    inside: new Set(
      inside?.filter((one) => String(one["@odata.type"]).endsWith(".group")).map(({ id }) => id.toLowerCase()),
    ),
  };
}

function familyOf(types: ReadonlySet<string>): Group["members"] {
  if (types.has("user") && types.has("device")) return "both";
  return types.has("user") ? "users" : types.has("device") ? "devices" : undefined;
}

/** A dynamic group is of users or of devices, as its rule says. */
const familyOfRule = (rule = ""): Group["members"] =>
  /\buser\./i.test(rule) ? "users" : /\bdevice\./i.test(rule) ? "devices" : undefined;

/** Undefined for a rule that isn't understood here. */
function ruleOf(rule: unknown): Rule | undefined {
  try {
    return typeof rule === "string" ? parseRule(rule) : undefined;
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

function directoryOf(groups: readonly Read[], filters: ReadonlyMap<string, Rule | undefined>): Directory {
  const known = new Map(groups.map(({ id, group }) => [id, group]));
  return { group: (id) => known.get(id), filter: (id) => filters.get(id) };
}

function unread(groups: readonly Read[], members: boolean): string[] {
  const failed = groups.filter(({ problem }) => problem !== undefined);
  if (failed.length === 0) return [];
  const what = members ? "Who is in" : "What is known of";
  return [`${what} ${failed.length} of ${groups.length} groups couldn't be read: ${failed[0]?.problem}`];
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
