/** What happens to a resource, written once for every kind: check, diff, create, read, update, delete. */

import { ConflictError, InvalidInputError } from "../errors.ts";
import { isBuiltIn } from "../model/collection.ts";
import { type Kind, writableFields } from "../model/kind.ts";
import { type Properties, same, withSecrets } from "../model/values.ts";
import { fetchObject } from "../objects/object.ts";
import { HINT, hasUnknown } from "../pulumi/values.ts";
import { announceAdoption, fetchAdopted } from "./adoption.ts";
import { announceConflict, changedNames, isPossible } from "./changes.ts";
import { type Claim, LOOKED_AT } from "./claims.ts";
import { create } from "./create.ts";
import { explained, inWords, label } from "./explain.ts";
import { find, removeObject } from "./gone.ts";
import { intruder, resolve } from "./identity.ts";
import { notDeleted } from "./identity-words.ts";
import { announceUndeclared, type Found, importObject, NOT_FOUND, undeclared } from "./import.ts";
import { announceLastAssignment } from "./last-assignment.ts";
import { type Resolved, withResolvedNames } from "./name-resolution.ts";
import { assertOnline, isOffline } from "./offline.ts";
import { agreedTenant, type Session } from "./session.ts";
import { inputs as asInputs, outputs as asOutputs, type Memory, memoryOf } from "./state.ts";
import { applyChanges, update } from "./update.ts";
import { failures, isNew, normalise, ownArgs, remarks } from "./validate.ts";

export interface CheckResult {
  readonly inputs: Properties;
  /** What is wrong, in words; a failure has no property, because the engine would print its value. */
  readonly failures: readonly string[];
}

/** What the engine can't find out by itself. */
export interface Difference {
  /** Properties that can't be changed in place. */
  readonly replaces: string[];
  /** Only where there is no room for the new object beside the old one; else the new one is made first. */
  readonly deleteBeforeReplace?: true;
  /**
   * All that an update would change, where the engine would see more: what an object was imported with and the program
   * doesn't declare is no removal.
   */
  readonly changed?: readonly string[];
}

export interface Lifecycle {
  check(olds: Properties, news: Properties): Promise<CheckResult>;
  diff(id: string, olds: Properties, news: Properties): Promise<Difference>;
  create(inputs: Properties): Promise<{ id: string; outs: Properties }>;
  /** An empty id says that the object is gone. */
  read(id: string, state: Properties): Promise<Found>;
  /** Reads an object that no state knows, with what a program would declare of it as inputs. */
  import(id: string): Promise<Found>;
  update(id: string, olds: Properties, news: Properties): Promise<{ outs: Properties }>;
  delete(id: string, state: Properties): Promise<void>;
}

export function lifecycle(kind: Kind, session: Session): Lifecycle {
  const online = <T>(doing: string, args: Properties, run: () => Promise<T>): Promise<T> =>
    explained(kind, doing, args, async () => {
      assertOnline(session);
      return run();
    });
  return {
    check: (olds, news) => check(kind, session, olds, news),
    diff: (id, olds, news) => diff(kind, session, id, olds, news),
    create: (inputs) => {
      const claim = session.claims.making(kind, ownArgs(inputs));
      return online("Creating", inputs, async () =>
        create(kind, session, claim, await validated(kind, session, inputs)),
      );
    },
    read: (id, state) => online("Reading", state, () => read(kind, session, id, state)),
    import: (id) => online("Importing", {}, () => importObject(kind, session, id)),
    update: (id, olds, news) =>
      online("Updating", news, async () =>
        update(kind, session, id, ownArgs(olds), await validated(kind, session, news, ownArgs(olds))),
      ),
    delete: (id, state) => online("Deleting", state, () => remove(kind, session, id, state)),
  };
}

async function check(kind: Kind, session: Session, olds: Properties, news: Properties): Promise<CheckResult> {
  const declared = ownArgs(news);
  const { given, wrong } = completed(kind, olds, declared);
  const hint = typeof news[HINT] === "string" ? news[HINT] : undefined;
  const claim = session.claims.checked(kind, hint, isNew(olds) ? undefined : olds, given);
  const found = [...wrong, ...adoptFailures(olds, given)];
  const looked =
    found.length > 0 ? { args: given, failures: found } : await lookUp(kind, session, claim, { declared, given });
  const args = isNew(olds) ? looked.args : normalise(kind, olds, looked.args);
  if (found.length === 0)
    for (const remark of remarks(kind, given)) session.tell("warning", `${label(kind, given)}: ${remark}`);
  if (!isNew(olds)) announceStaying(kind, session, olds, given);
  return { inputs: { ...withSecrets(kind.fields, args), __provider: news.__provider }, failures: looked.failures };
}

/** Arguments with what follows from them, and everything that is wrong with them. */
function completed(kind: Kind, olds: Properties, declared: Properties): { given: Properties; wrong: string[] } {
  const { values, failures: underivable } = kind.derive(declared, olds);
  const given = { ...declared, ...values };
  return { given, wrong: [...underivable, ...failures(kind, given)] };
}

/** Says what leaves the program and can't go back to the service's default, because nobody knows that. */
function announceStaying(kind: Kind, session: Session, olds: Properties, args: Properties): void {
  if (args.tenantDefault === true) return;
  const staying = writableFields(kind).filter(
    ([name, field]) =>
      !field.required && field.default === undefined && (olds[name] ?? null) !== null && !(name in args),
  );
  if (staying.length === 0) return;
  const names = staying.map(([name]) => name).join(", ");
  session.tell(
    "warning",
    `${label(kind, args)} keeps ${names} as it is in the tenant: the service's default isn't known. Declare the value that it shall have.`,
  );
}

function adoptFailures(olds: Properties, args: Properties): string[] {
  if (olds.adopt === undefined || args.adopt === undefined || args.adopt === olds.adopt) return [];
  return [
    `adopt can't change once the resource is there: it adopted ${olds.adopt}. Give another resource adopt: ${JSON.stringify(args.adopt)}, or take this one out of the state first`,
  ];
}

/** What only the tenant knows, found at preview: ids for names, name collisions, adoptions; and what twins want. */
async function lookUp(
  kind: Kind,
  session: Session,
  claim: Claim,
  { declared, given }: { readonly declared: Properties; readonly given: Properties },
): Promise<Resolved> {
  const offline = isOffline(session);
  try {
    if (!offline) await agreedTenant(session);
    const { args, failures } = offline ? { args: given, failures: [] } : await withResolvedNames(session, kind, given);
    const decision = await resolve(kind, session, claim);
    if (decision.act === "refuse") return { args, failures: [...failures, ...decision.reasons] };
    if (decision.act !== "adopt" || failures.length > 0 || offline) return { args, failures };
    const actual = await fetchAdopted(kind, session, decision.id);
    // What isn't declared and follows from the rest is as the object has it.
    const derived = kind.derive(declared, actual);
    const adopting = { ...args, ...derived.values };
    announceAdoption(kind, session, adopting, actual, decision.id);
    return { args: adopting, failures: derived.failures };
  } catch (error) {
    return { args: given, failures: [inWords(kind, error)] };
  }
}

async function diff(kind: Kind, session: Session, id: string, olds: Properties, news: Properties): Promise<Difference> {
  const memory = memoryOf(olds);
  session.claims.hold(id, memory?.holder);
  if (memory && !isOffline(session)) await agreedTenant(session, memory.tenantId);
  announceLastAssignment(kind, session, olds, news);
  if (news.adopt !== undefined && news.adopt !== olds.adopt && news.adopt !== id) {
    throw new ConflictError(`adopt is ${JSON.stringify(news.adopt)}, but the resource manages object ${id} already.`);
  }
  const intruding = intruder(session, id);
  if (intruding !== undefined) throw new ConflictError(intruding);
  const moved = kind.tenantDefault && (news.tenantDefault === true) !== (olds.tenantDefault === true);
  const replaces = [...(moved ? ["tenantDefault"] : []), ...fixedChanges(kind, olds, news)];
  if (memory && replaces.length === 0 && !isOffline(session)) await announceConflict(kind, session, id, olds, news);
  announceUndeclared(kind, session, memory, news);
  return {
    replaces,
    ...(kind.isOnlyOne ? { deleteBeforeReplace: true as const } : {}),
    ...(undeclared(memory, news).length > 0 ? { changed: changedNames(kind, olds, news) } : {}),
  };
}

/** Declared properties that differ, and that an object keeps from its making. */
function fixedChanges(kind: Kind, olds: Properties, news: Properties): string[] {
  return Object.entries(kind.fields)
    .filter(
      ([name, field]) =>
        field.immutable && name in news && !hasUnknown(news[name]) && !same(field, olds[name], news[name]),
    )
    .map(([name]) => name);
}

/** Policy packs may have changed the arguments after check, so they are held against the rules once more. */
async function validated(kind: Kind, session: Session, inputs: Properties, olds: Properties = {}): Promise<Properties> {
  const { given, wrong } = completed(kind, olds, ownArgs(inputs));
  const { args, failures: broken } =
    wrong.length > 0 ? { args: given, failures: wrong } : await withResolvedNames(session, kind, given);
  if (broken.length > 0) throw new InvalidInputError(broken.join("; "), broken);
  return args;
}

async function read(kind: Kind, session: Session, id: string, state: Properties): Promise<Found> {
  const olds = ownArgs(state);
  const memory = memoryOf(olds);
  const tenantId = await agreedTenant(session, memory?.tenantId);
  // An object that Pulumi only looks at isn't lost when it isn't there.
  const actual = memory
    ? await session.brake.watch(kind.collection.path, id, () => find(kind, session, id, olds))
    : await find(kind, session, id);
  if (!actual) return NOT_FOUND;
  // An object that Pulumi only looks at (`get`) manages nothing. The program wants it there all the same.
  const managed = memory?.managed ?? [];
  if (managed.length === 0) session.claims.hold(id, LOOKED_AT);
  const declared = Object.fromEntries(managed.map((name) => [name, olds[name]]));
  return {
    id,
    props: asOutputs(kind, declared, actual, memory ?? { tenantId, managed }),
    inputs: asInputs(kind, olds, actual, managed),
  };
}

async function remove(kind: Kind, session: Session, id: string, state: Properties): Promise<void> {
  const memory = memoryOf(state);
  await agreedTenant(session, memory?.tenantId);
  if (session.claims.isHeldByAnother(id, memory?.holder)) throw new ConflictError(notDeleted(id));
  const stays = state.tenantDefault === true || isBuiltIn(kind.collection, state);
  if (stays) return putBack(kind, session, id, state, memory);
  await removeObject(kind, session, id);
  session.existing.noteDeleted(id);
}

/** What is the tenant's own stays; the values that were found when it was adopted come back. */
async function putBack(kind: Kind, session: Session, id: string, state: Properties, memory: Memory | undefined) {
  const restore = memory?.restore ?? {};
  const actual = await fetchObject(session.client, kind, id);
  const changed = Object.entries(restore).filter(([name, value]) => {
    const field = kind.fields[name];
    return field && !same(field, actual[name], value);
  });
  const [possible, stuck] = [changed.filter(isPossible(kind)), changed.filter((one) => !isPossible(kind)(one))];
  if (stuck.length > 0) {
    const names = stuck.map(([name]) => `${name} (${JSON.stringify(actual[name])})`).join(", ");
    session.tell(
      "warning",
      `${label(kind, state)} keeps ${names}: it was never set before, and the service takes no value for that.`,
    );
  }
  if (possible.length > 0) await applyChanges(kind, session, id, Object.fromEntries(possible), { actual });
}
