/** Making a resource: a new object, exactly one; or one that is there already, adopted. */

import { randomUUID } from "node:crypto";
import { ConflictError, GraphError, PartialFailure } from "../errors.ts";
import { type Kind, nameOf } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { inPost } from "../objects/object.ts";
import { assertTaken, differences, fetchAdopted } from "./adoption.ts";
import { type Claim, WRITTEN } from "./claims.ts";
import { resolve } from "./identity.ts";
import { restored } from "./import.ts";
import { type Made, postOnce } from "./post.ts";
import { agreedTenant, type Session } from "./session.ts";
import { type Memory, managedNames, outputs } from "./state.ts";
import { applyChanges, type Progress } from "./update.ts";

export async function create(kind: Kind, session: Session, claim: Claim, args: Properties) {
  try {
    const tenantId = await agreedTenant(session);
    const decision = await resolve(kind, session, claim);
    if (decision.act === "refuse") throw new ConflictError(decision.reasons.join("; "));
    const memory: Memory = { tenantId, managed: managedNames(args), holder: randomUUID() };
    return decision.act === "adopt"
      ? await adopt(kind, session, args, memory, decision.id)
      : await createNew(kind, session, args, memory);
  } catch (error) {
    if (!(error instanceof PartialFailure)) session.claims.failed(claim);
    throw error;
  }
}

async function createNew(kind: Kind, session: Session, args: Properties, memory: Memory) {
  const filled = kind.filledByService(args);
  const whole = { ...needed(kind), ...args };
  const entity = Object.fromEntries(
    Object.entries(whole).filter(([name]) => inPost(kind, name) && !filled.includes(name)),
  );
  const later = laterRequests(kind, whole);
  const restOf = ({ properties }: Made) => differences(kind, later, properties);
  const finishNew = async (made: Made) => {
    session.claims.hold(made.id, WRITTEN);
    await session.existing.noteCreated(kind, String(nameOf(kind, args)), made.id);
    return finish(kind, session, made.id, args, restOf(made), made.properties, memory);
  };
  const created = await postOnce(kind, session, entity, (made) => Object.keys(restOf(made)).length > 0);
  try {
    return await finishNew(created);
  } catch (error) {
    const made = isNotFound(error) ? await created.corrected?.() : undefined;
    if (made === undefined) throw error;
    return finishNew(made);
  }
}

const isNotFound = (error: unknown): boolean =>
  error instanceof PartialFailure && error.cause instanceof GraphError && error.cause.status === 404;

/** What no object is made without, where the program doesn't say it. */
const needed = (kind: Kind): Properties =>
  Object.fromEntries(
    Object.entries(kind.fields)
      .filter(([, field]) => field.inEveryPost)
      .map(([name, field]) => [name, field.default]),
  );

/** What a POST can't carry: assignments and, where it has an action of its own, the priority. */
function laterRequests(kind: Kind, args: Properties): Properties {
  return Object.fromEntries(Object.entries(args).filter(([name]) => kind.fields[name] && !inPost(kind, name)));
}

async function adopt(kind: Kind, session: Session, args: Properties, memory: Memory, id: string) {
  const actual = await fetchAdopted(kind, session, id);
  session.claims.hold(id, WRITTEN);
  const changes = differences(kind, args, actual);
  assertTaken(kind, id, actual, Object.keys(changes));
  const found = restored(kind, args, actual);
  return finish(kind, session, id, args, changes, actual, { ...memory, adopted: true, ...found });
}

/** Brings an object that exists to what is declared. A failure on the way leaves the object in the state as it is. */
async function finish(
  kind: Kind,
  session: Session,
  id: string,
  args: Properties,
  changes: Properties,
  actual: Properties,
  memory: Memory,
) {
  const progress: Progress = { actual };
  try {
    await applyChanges(kind, session, id, changes, progress);
  } catch (error) {
    throw new PartialFailure(id, outputs(kind, {}, progress.actual, memory), error);
  }
  return { id, outs: outputs(kind, args, progress.actual, memory) };
}
