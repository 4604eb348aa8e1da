/** What of a tenant can be taken over into a program. */
import { isNotFound } from "../../provider/errors.ts";
import { agreedTenant, type Session } from "../../provider/lifecycle/session.ts";
import { defaultId, type Kind } from "../../provider/model/kind.ts";
import type { Properties } from "../../provider/model/values.ts";
import { fetchObject } from "../../provider/objects/object.ts";
import { literal } from "../code.ts";
import { displayNames } from "../display-names.ts";
import { type Item, inventory, isBuiltIn } from "../inventory.ts";

export interface Found {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** What every tenant has, and a program takes over with `tenantDefault`. */
  readonly isDefault: boolean;
  /** In the shape that programs use. */
  readonly properties: Properties;
}

export interface Findings {
  readonly tenantId: string;
  readonly objects: readonly Found[];
  /** Names of groups that policies are assigned to, by id; undefined where it can't be read. */
  readonly groups: ReadonlyMap<string, string | undefined>;
  /** What isn't among them, and why. */
  readonly notes: readonly string[];
}

export interface Search {
  readonly kinds: readonly Kind[];
  /** Ids of objects that stacks manage already. */
  readonly managed: ReadonlySet<string>;
  readonly progress: (text: string) => void;
}

export async function find(session: Session, { kinds, managed, progress }: Search): Promise<Findings> {
  const tenantId = await agreedTenant(session);
  progress("Looking what there is");
  const { items, notes } = await inventory(session, kinds);
  const wanted = items.filter((item) => !managed.has(item.id)).flatMap((item) => adoptable(item, tenantId));
  let read = 0;
  const objects = await Promise.all(
    wanted.map(async (item) => {
      const found = await fetched(session, item);
      progress(`Read ${++read} of ${wanted.length}`);
      return found;
    }),
  );
  const there = objects.filter((object) => object !== undefined).sort(byName);
  const groups = await displayNames(session, "group", groupIds(there));
  const unreadable = [...groups.values()].filter((name) => name === undefined).length;
  return {
    tenantId,
    objects: there,
    groups,
    notes: [...notes, ...unknownTypes(items, kinds), ...(unreadable > 0 ? [namelessGroups(unreadable)] : [])],
  };
}

type Adoptable = Omit<Found, "properties">;

function adoptable(item: Item, tenantId: string): Adoptable[] {
  const { id, name, kind } = item;
  if (!kind) return [];
  const isDefault = id === defaultId(kind, tenantId);
  return isDefault || !isBuiltIn(item, tenantId) ? [{ kind, id, name, isDefault }] : [];
}

async function fetched(session: Session, item: Adoptable): Promise<Found | undefined> {
  try {
    return { ...item, properties: await fetchObject(session.client, item.kind, item.id) };
  } catch (error) {
    // Somebody may delete it between the list and the look.
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A tenant may hold types that are newer than this package; with few types asked for, the others aren't missed. */
function unknownTypes(items: readonly Item[], kinds: readonly Kind[]): string[] {
  const asked = new Set(kinds.map(({ collection }) => collection.path));
  if (kinds.length <= asked.size) return [];
  const unknown = items.filter(({ kind, type }) => !kind && type !== "");
  return unknown.map(({ name, type, id }) => `${literal(name)} (${id}) is a ${type}, which isn't known here.`);
}

const groupIds = (objects: readonly Found[]): string[] => {
  const assignments = objects.flatMap(({ properties }) => (properties.assignments ?? []) as { target: Properties }[]);
  return [...new Set(assignments.map(({ target }) => target.groupId).filter((id) => typeof id === "string"))].sort();
};

const namelessGroups = (number: number): string =>
  `The names of ${number} groups couldn't be read: they are gone, or the permission GroupMember.Read.All is missing.`;

const byName = (left: Found, right: Found): number => {
  const [a, b] = [left, right].map(({ kind, name, id }) => `${kind.name}\u0000${name}\u0000${id}`) as [string, string];
  return a < b ? -1 : 1;
};
