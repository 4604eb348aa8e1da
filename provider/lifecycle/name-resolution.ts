/** Names in place of ids: of groups, filters, scope tags, roles. They are looked up at preview. */

import { LookupError } from "../errors.ts";
import type { NamedThing } from "../graph/names.ts";
import type { Field, Kind } from "../model/kind.ts";
import type { Target } from "../model/value-types/assignments.ts";
import { GUID } from "../model/value-types/guid.ts";
import { isObject, type Properties } from "../model/values.ts";
import { mapParts, withInner } from "../model/walk.ts";
import { hasUnknown } from "../pulumi/values.ts";
import { nearest } from "../suggestion.ts";
import type { Session } from "./session.ts";

/** Ids of scope tags are numbers. */
const NUMBER = /^\d+$/;

export interface Resolved {
  /** The arguments with ids for names. */
  readonly args: Properties;
  /** Names that mean nothing in the tenant, or more than one thing. */
  readonly failures: readonly string[];
}

/** Looks up every name in the arguments. Where there is none, nothing is asked. */
export async function withResolvedNames(session: Session, kind: Kind, args: Properties): Promise<Resolved> {
  const lookUp = new LookUp(session);
  const properties = namingFields(kind)
    .filter(([name]) => name in args)
    .map(async ([name, field]) => [name, await lookUp.value(field, args[name], name)] as const);
  return { args: { ...args, ...Object.fromEntries(await Promise.all(properties)) }, failures: lookUp.failures };
}

const known = new WeakMap<Kind, [string, Field][]>();

/** Properties in which a name may stand, at any depth: most have none, and may be long. */
function namingFields(kind: Kind): [string, Field][] {
  const found =
    known.get(kind) ??
    Object.entries(kind.fields).filter(
      ([, field]) => field.kind === "assignments" || [...withInner(field)].some(({ idOf }) => idOf),
    );
  known.set(kind, found);
  return found;
}

class LookUp {
  /** Each in its place, whichever answer comes first. */
  readonly #failures: (string | undefined)[] = [];
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  get failures(): string[] {
    return this.#failures.filter((one) => one !== undefined);
  }

  async value(field: Field, value: unknown, where: string): Promise<unknown> {
    if (field.kind === "assignment")
      return isObject(value) && isObject(value.target)
        ? { ...value, target: await this.#target(`${where}.target`, value.target as unknown as Target) }
        : value;
    if (field.idOf) return this.#id(where, field.idOf, value);
    return settled(
      mapParts(field, value, (inner, part, at) => {
        const place = typeof at === "number" ? `${where}[${at}]` : `${where}.${at}`;
        return inner ? this.value(inner, part, place) : part;
      }),
    );
  }

  async #target(where: string, given: Target): Promise<Target> {
    return {
      ...given,
      ...(await only("groupId", given, (value) => this.#id(`${where}.groupId`, "group", value))),
      ...(await only(FILTER, given, (value) => this.#id(`${where}.${FILTER}`, "filter", value))),
    };
  }

  async #id(where: string, thing: NamedThing, value: unknown): Promise<unknown> {
    const isId = thing === "scopeTag" ? NUMBER : GUID;
    if (typeof value !== "string" || hasUnknown(value) || isId.test(value)) return value;
    const place = this.#failures.push(undefined) - 1;
    try {
      return await this.#session.names.idOf(thing, value);
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      const near = nearest(value, error.alike);
      this.#failures[place] = `${where}: ${error.message}${near === undefined ? "" : ` Did you mean "${near}"?`}`;
      return value;
    }
  }
}

/** The parts of a list or an object, as they come to be known. */
async function settled(parts: unknown): Promise<unknown> {
  if (Array.isArray(parts)) return Promise.all(parts);
  if (!isObject(parts)) return parts;
  const members = Object.entries(parts).map(async ([name, part]) => [name, await part] as const);
  return Object.fromEntries(await Promise.all(members));
}

const FILTER = "deviceAndAppManagementAssignmentFilterId";

/** A property looked up, where it is there: one that isn't stays away. */
async function only<K extends keyof Target>(key: K, given: Target, find: (value: unknown) => Promise<unknown>) {
  return key in given ? { [key]: await find(given[key]) } : {};
}
