/** Compares what stacks manage with what the tenant has, and finds what nobody manages. */

import { WrongTenantError } from "../../provider/errors.ts";
import { Brake } from "../../provider/lifecycle/brake.ts";
import { lifecycle } from "../../provider/lifecycle/lifecycle.ts";
import { agreedTenant, type Session } from "../../provider/lifecycle/session.ts";
import { memoryOf } from "../../provider/lifecycle/state.ts";
import { bareName } from "../../provider/model/graph-type.ts";
import type { Properties } from "../../provider/model/values.ts";
import { inventory, isBuiltIn } from "../inventory.ts";
import { type Phrase, plainText, quoted } from "../phrase.ts";
import { kindOf } from "../pulumi/kinds.ts";
import { type NameOf, namesIn } from "../pulumi/names.ts";
import type { State } from "../pulumi/preview.ts";
import { parseUrn } from "../pulumi/urn.ts";
import { secretDifference } from "../review/differences.ts";
import { type Drift, driftOf } from "../review/drift.ts";
import { groupsIn, namesFor } from "../review/target-names.ts";
import { type Change, changesOf } from "./audit.ts";
import type { Exported, Managed } from "./managed.ts";
import { paired, type SecretPlace, withoutSecrets } from "./secrets.ts";

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

/** What of a configuration couldn't be compared. */
export interface Uncompared {
  readonly urn: string;
  readonly name: Phrase;
  /** Its properties; none where it is all of the configuration. */
  readonly places: readonly Pick<SecretPlace, "path" | "label">[];
  readonly why: Phrase;
}

export interface Found {
  readonly compared: number;
  readonly drift: readonly ManagedDrift[];
  readonly uncompared: readonly Uncompared[];
  readonly unmanaged: readonly Unmanaged[];
  /** What couldn't be found out, and why. */
  readonly notes: readonly string[];
}

/**
 * `changed` where there is something to see; `incomplete` where there is nothing as far as could be looked, which isn't
 * everywhere; `none` where everything was compared.
 */
export function outcome({ drift, unmanaged, uncompared, notes }: Found): "none" | "changed" | "incomplete" {
  if (drift.length + unmanaged.length > 0) return "changed";
  return uncompared.length + notes.length > 0 ? "incomplete" : "none";
}

export interface Search extends Exported {
  /** Whether to look for objects that no stack manages. */
  readonly unmanaged: boolean;
  /** Days that the audit log is read back. */
  readonly days: number;
}

export async function findDrift(session: Session, search: Search): Promise<Found> {
  const { managed, unmanaged, days } = search;
  const { drifts, uncompared } = await managedDrift(session, managed);
  const ids = new Map(managed.map(({ urn, id }) => [urn, id]));
  const audit = drifts.length > 0 ? await changesOf(session.client, days) : { changes: new Map(), notes: [] };
  const others = unmanaged
    ? await unmanagedIn(session, new Set(managed.map(({ id }) => id)))
    : { objects: [], notes: [] };
  return {
    compared: managed.length - uncompared.filter(({ places }) => places.length === 0).length,
    uncompared: [...search.uncompared, ...uncompared].sort((left, right) => (left.urn < right.urn ? -1 : 1)),
    drift: drifts
      .map((drift) => ({ ...drift, by: audit.changes.get(ids.get(drift.urn) ?? "") }))
      .sort((left, right) => (left.urn < right.urn ? -1 : 1)),
    unmanaged: others.objects,
    notes: [...audit.notes, ...others.notes],
  };
}

const NO_PROGRAM = { steps: [], config: {} };

interface Compared {
  readonly urn: string;
  readonly old: State;
  /** What the tenant has; undefined where the object is gone. */
  readonly found: State | undefined;
  readonly secrets: readonly SecretPlace[];
}

async function managedDrift(session: Session, managed: readonly Managed[]) {
  // No state loses anything here: whatever is gone is told.
  const looking = { ...session, brake: new Brake("accept") };
  const answers = await Promise.all(managed.map((one) => compare(looking, one)));
  const elsewhere = answers.filter((one): one is Uncompared => "why" in one);
  if (managed.length > 0 && elsewhere.length === managed.length)
    throw new WrongTenantError(plainText(elsewhere[0]?.why ?? []));
  const compared = answers.filter((one): one is Compared => !("why" in one));
  const moved = compared.filter((one) => driftIn(one, namesIn(NO_PROGRAM))?.audience.length);
  const sets = moved.flatMap(({ old, found }) => [old.inputs.assignments, found?.inputs.assignments]);
  const groups = compared.flatMap(({ urn, old, found }) =>
    [old, found].flatMap((state) => groupsIn(kindOf(parseUrn(urn).type)?.fields ?? {}, state?.inputs ?? {})),
  );
  const nameOf = namesIn(NO_PROGRAM, await namesFor(session, sets, groups));
  return {
    drifts: compared.flatMap((one) => driftIn(one, nameOf) ?? []),
    uncompared: [...elsewhere, ...compared.flatMap(secretsUncompared)],
  };
}

/** The object as it is declared and as it is, with what both have and `SECRET` for every secret. */
async function compare(session: Session, { urn, id, state }: Managed): Promise<Compared | Uncompared> {
  const { type, name } = parseUrn(urn);
  const kind = kindOf(type);
  if (!kind) throw new Error(`${urn} is of a type that isn't known.`);
  try {
    await agreedTenant(session, memoryOf(state.outputs)?.tenantId);
  } catch (error) {
    if (!(error instanceof WrongTenantError)) throw error;
    return { urn, name: [quoted(name)], places: [], why: [quoted(error.message)] };
  }
  const read = await lifecycle(kind, session).read(id, withoutSecrets(state.outputs));
  if (read.id === "") return { urn, old: state, found: undefined, secrets: [] };
  const managed = Object.keys(state.inputs).filter((property) => property in read.inputs);
  const { old, found, secrets } = paired(kind.fields, only(state.inputs, managed), only(read.inputs, managed));
  return { urn, old: { ...state, inputs: old }, found: { ...state, inputs: found }, secrets };
}

const only = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));

function driftIn({ urn, old, found, secrets }: Compared, nameOf: NameOf): Drift | undefined {
  return driftOf(urn, old, found, nameOf, secrets.filter(({ verdict }) => verdict === "differs").map(secretDifference));
}

const REASONS = {
  encrypted: ["the export has it encrypted"],
  unreturned: ["the service doesn't give it back"],
} as const;

function secretsUncompared({ urn, old, secrets }: Compared): Uncompared[] {
  const { name, type } = parseUrn(urn);
  const called = old.inputs[kindOf(type)?.collection.nameProperty ?? "displayName"];
  return (["encrypted", "unreturned"] as const).flatMap((verdict) => {
    const places = secrets.filter((one) => one.verdict === verdict);
    const who = [quoted(typeof called === "string" ? called : name)];
    return places.length > 0 ? [{ urn, name: who, places, why: REASONS[verdict] }] : [];
  });
}

async function unmanagedIn(session: Session, managed: ReadonlySet<string>) {
  const tenantId = await session.client.tenantId();
  const { items, notes } = await inventory(session);
  const own = items.filter((item) => !managed.has(item.id) && !isBuiltIn(item, tenantId));
  const objects = own.map(({ id, name, type, kind }): Unmanaged => {
    const title = kind?.title ?? quoted(bareName(type));
    return { id, name: [quoted(name)], type: [title] };
  });
  return { objects: objects.sort(byName), notes };
}

const byName = (left: Unmanaged, right: Unmanaged): number =>
  `${JSON.stringify(left.type)}${JSON.stringify(left.name)}` <
  `${JSON.stringify(right.type)}${JSON.stringify(right.name)}`
    ? -1
    : 1;
