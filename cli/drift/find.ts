/** Compares what stacks manage with what the tenant has, and finds what nobody manages. */
import { lifecycle } from "../../provider/lifecycle/lifecycle.ts";
import type { Session } from "../../provider/lifecycle/session.ts";
import type { Properties } from "../../provider/model/values.ts";
import { inventory, isBuiltIn } from "../inventory.ts";
import { type Drift, driftOf } from "../report/drift.ts";
import { kindOf } from "../report/kinds.ts";
import { type Phrase, quoted } from "../report/phrase.ts";
import type { State } from "../report/preview.ts";
import { parseUrn } from "../report/urn.ts";
import { type Change, changesOf } from "./audit.ts";
import type { Managed } from "./managed.ts";
import { namesFor } from "./names.ts";

export interface ManagedDrift extends Drift {
  /** Who changed it last, where the audit log says so. */
  readonly by: Change | undefined;
}

export interface Unmanaged {
  readonly id: string;
  readonly name: Phrase;
  /** What an administrator calls the type, or Graph's name of it. */
  readonly type: Phrase;
}

export interface Found {
  readonly compared: number;
  readonly drift: readonly ManagedDrift[];
  readonly unmanaged: readonly Unmanaged[];
  /** What couldn't be found out, and why. */
  readonly notes: readonly string[];
}

/** Whether the tenant is as the stacks say, and holds nothing else. What couldn't be looked at isn't as they say. */
export const isClean = ({ drift, unmanaged, notes }: Found): boolean =>
  drift.length + unmanaged.length + notes.length === 0;

export interface Search {
  readonly managed: readonly Managed[];
  /** Whether to look for objects that no stack manages. */
  readonly unmanaged: boolean;
  /** Days that the audit log is read back. */
  readonly days: number;
}

export async function findDrift(session: Session, { managed, unmanaged, days }: Search): Promise<Found> {
  const drifts = await managedDrift(session, managed);
  const ids = new Map(managed.map(({ urn, id }) => [urn, id]));
  const audit = drifts.length > 0 ? await changesOf(session.client, days) : { changes: new Map(), notes: [] };
  const others = unmanaged
    ? await unmanagedIn(session, new Set(managed.map(({ id }) => id)))
    : { objects: [], notes: [] };
  return {
    compared: managed.length,
    drift: drifts
      .map((drift) => ({ ...drift, by: audit.changes.get(ids.get(drift.urn) ?? "") }))
      .sort((left, right) => (left.urn < right.urn ? -1 : 1)),
    unmanaged: others.objects,
    notes: [...audit.notes, ...others.notes],
  };
}

async function managedDrift(session: Session, managed: readonly Managed[]): Promise<Drift[]> {
  const compared = (await Promise.all(managed.map((one) => compare(session, one)))).flatMap((one) => one ?? []);
  const moved = compared.filter((one) => driftOf(one.urn, one.old, one.found, (id) => [quoted(id)])?.audience.length);
  const sets = moved.flatMap(({ old, found }) => [old.inputs.assignments, found?.inputs.assignments]);
  const nameOf = await namesFor(session, sets);
  return compared.flatMap(({ urn, old, found }) => driftOf(urn, old, found, nameOf) ?? []);
}

interface Compared {
  readonly urn: string;
  readonly old: State;
  /** What the tenant has; undefined where the object is gone. */
  readonly found: State | undefined;
}

async function compare(session: Session, { urn, id, state }: Managed): Promise<Compared | undefined> {
  const kind = kindOf(parseUrn(urn).type);
  if (!kind) return undefined;
  const read = await lifecycle(kind, session).read(id, state.outputs);
  if (read.id === "") return { urn, old: state, found: undefined };
  const inputs = only(read.inputs, Object.keys(state.inputs));
  return { urn, old: { ...state, inputs: only(state.inputs, Object.keys(read.inputs)) }, found: { ...state, inputs } };
}

const only = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));

async function unmanagedIn(session: Session, managed: ReadonlySet<string>) {
  const tenantId = await session.client.tenantId();
  const { items, notes } = await inventory(session);
  const own = items.filter((item) => !managed.has(item.id) && !isBuiltIn(item, tenantId));
  const objects = own.map(({ id, name, type, kind }): Unmanaged => {
    const title = kind?.title ?? quoted(type.replace(/^microsoft\.graph\./, ""));
    return { id, name: [quoted(name)], type: [title] };
  });
  return { objects: objects.sort(byName), notes };
}

const byName = (left: Unmanaged, right: Unmanaged): number =>
  `${JSON.stringify(left.type)}${JSON.stringify(left.name)}` <
  `${JSON.stringify(right.type)}${JSON.stringify(right.name)}`
    ? -1
    : 1;
