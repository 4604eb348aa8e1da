/** What of a tenant can be adopted into a program. */
import { GraphError, IntuneError, SignInError, WrongTenantError } from "../../provider/errors.ts";
import { find as findObject } from "../../provider/lifecycle/gone.ts";
import { agreedTenant, type Session } from "../../provider/lifecycle/session.ts";
import { isBuiltIn as isBuiltInIn } from "../../provider/model/collection.ts";
import { defaultId, type Kind, writableFields } from "../../provider/model/kind.ts";
import { type Properties, same } from "../../provider/model/values.ts";
import { confirmed } from "../../provider/objects/confirmed-assignments.ts";
import { literal } from "../code.ts";
import { displayNames } from "../display-names.ts";
import { type Item, inventory, isBuiltIn } from "../inventory.ts";
import { groupsIn } from "../review/target-names.ts";

export interface Found {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** What every tenant has, and a program adopts with `tenantDefault`. */
  readonly isDefault: boolean;
  /** In the shape that programs use. */
  readonly properties: Properties;
}

export interface Objects {
  readonly tenantId: string;
  readonly objects: readonly Found[];
  /** What should be among them and isn't, and why; a line each. */
  readonly leftOut: readonly string[];
  /** What stacks manage already; a line each. */
  readonly managed: readonly string[];
  /** What every tenant has and can't be declared; a line each. */
  readonly builtIn: readonly string[];
}

export interface Findings extends Objects {
  /** Names of groups that policies are assigned to, by id; undefined where it can't be read. */
  readonly groups: ReadonlyMap<string, string | undefined>;
  /** What isn't as complete as it could be. */
  readonly notes: readonly string[];
}

export interface Search {
  readonly kinds: readonly Kind[];
  /** Ids of objects that stacks manage already. */
  readonly managed: ReadonlySet<string>;
  readonly progress: (text: string) => void;
}

export async function find(session: Session, search: Search): Promise<Findings> {
  const found = await findObjects(session, search);
  const groups = await displayNames(session, "group", groupIds(found.objects));
  const unreadable = [...groups.values()].filter((name) => name === undefined).length;
  return { ...found, groups, notes: unreadable > 0 ? [namelessGroups(unreadable)] : [] };
}

/** The same without the names of groups. */
export async function findObjects(session: Session, { kinds, managed, progress }: Search): Promise<Objects> {
  const tenantId = await agreedTenant(session);
  progress("Looking what there is");
  const { items, notes } = await inventory(session, kinds);
  const known = items.filter(({ kind }) => kind !== undefined) as KnownItem[];
  const free = known.filter((item) => !managed.has(item.id));
  const wanted = free.flatMap((item) => adoptable(item, tenantId));
  let read = 0;
  const objects = await Promise.all(
    wanted.map(async (item) => {
      const found = await fetched(session, item);
      progress(`Read ${++read} of ${wanted.length}`);
      return found;
    }),
  );
  const found = objects.filter((object) => typeof object !== "string").sort(byName);
  const [there, untouched] = [found.filter((object) => !isUntouched(object)), found.filter(isUntouched)];
  const unread = objects.filter((object) => typeof object === "string").sort();
  return {
    tenantId,
    objects: there,
    leftOut: [...notes, ...unread, ...unknownTypes(items, kinds)],
    managed: known
      .filter((item) => managed.has(item.id))
      .map(labelled)
      .sort(),
    builtIn: [...free.filter((item) => adoptable(item, tenantId).length === 0), ...untouched].map(labelled).sort(),
  };
}

type KnownItem = Item & { readonly kind: Kind };
type Adoptable = Omit<Found, "properties">;

/** `WindowsIdentityProtectionConfiguration "Hello" (id)`. */
export const labelled = ({ kind, name, id }: Omit<Adoptable, "isDefault">): string =>
  `${kind.name} ${literal(name)} (${id})`;

function adoptable(item: KnownItem, tenantId: string): Adoptable[] {
  const { id, name, kind } = item;
  const isDefault = item.isDefault || id === defaultId(kind, tenantId);
  return isDefault || item.takes || !isBuiltIn(item, tenantId) ? [{ kind, id, name, isDefault }] : [];
}

/** Built in, and nobody has given it what it takes: assignments, mostly. */
function isUntouched({ kind, properties }: Found): boolean {
  const { builtIn } = kind.collection;
  const isAsEver = (name: string): boolean => {
    const field = kind.fields[name];
    return !field || same(field, properties[name], field.default);
  };
  return isBuiltInIn(kind.collection, properties) && (builtIn?.takes ?? []).every(isAsEver);
}

/** The object, or why it is left out. */
async function fetched(session: Session, item: Adoptable): Promise<Found | string> {
  const { client } = session;
  const { kind, id, isDefault } = item;
  try {
    const properties = await findObject(kind, session, id);
    if (!properties) return `${labelled(item)}: it was deleted meanwhile`;
    return { ...item, properties: isDefault ? properties : await confirmed(client, kind, id, properties) };
  } catch (error) {
    if (!(error instanceof IntuneError) || concernsAll(error)) throw error;
    return `${labelled(item)}: ${error.message}`;
  }
}

/** What no other object would fare better with. */
const concernsAll = (error: IntuneError): boolean =>
  error instanceof SignInError ||
  error instanceof WrongTenantError ||
  (error instanceof GraphError && (error.status === undefined || error.status === 401));

/** A tenant may hold types that are newer than this package; with few types asked for, the others aren't missed. */
function unknownTypes(items: readonly Item[], kinds: readonly Kind[]): string[] {
  const asked = new Set(kinds.map(({ collection }) => collection.path));
  if (kinds.length <= asked.size) return [];
  const unknown = items.filter(({ kind, type }) => !kind && type !== "");
  return unknown.map(({ name, type, id }) => `${literal(name)} (${id}) is a ${type}, which isn't known here.`);
}

const groupIds = (objects: readonly Found[]): string[] => {
  const assignments = objects.flatMap(({ properties }) => (properties.assignments ?? []) as { target: Properties }[]);
  const assigned = assignments.map(({ target }) => target.groupId).filter((id) => typeof id === "string");
  const named = objects.flatMap(({ kind, properties }) => groupsIn(declarable(kind), properties));
  return [...new Set([...assigned, ...named])].sort();
};

/** What only the service sets isn't written down. */
const declarable = (kind: Kind) => Object.fromEntries(writableFields(kind));

const namelessGroups = (number: number): string =>
  `The names of ${number} groups couldn't be read: they are gone, or the permission GroupMember.Read.All is missing.`;

const byName = (left: Found, right: Found): number => {
  const [a, b] = [left, right].map(({ kind, name, id }) => `${kind.name}\u0000${name}\u0000${id}`) as [string, string];
  return a < b ? -1 : 1;
};
