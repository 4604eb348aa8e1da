/** Making a resource: a new object, exactly one; or one that is there already, taken over. */

import { GraphError } from "../errors.ts";
import { TransportError } from "../graph/exchange.ts";
import { type Kind, nameOf } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { createObject, fetchObject, inChange, inPost } from "../objects/object.ts";
import { adoptedId, differences, fetchAdopted } from "./adoption.ts";
import { PartialFailure } from "./explain.ts";
import { agreedTenant, eventually, type Session } from "./session.ts";
import { type Memory, managedNames, outputs } from "./state.ts";
import { applyChanges, type Progress } from "./update.ts";

/** How often a POST is sent when its outcome is unknown and the object is not there. */
const ATTEMPTS = 3;

export async function create(kind: Kind, session: Session, args: Properties) {
  const tenantId = await agreedTenant(session);
  const adopted = await adoptedId(kind, session, args, tenantId);
  return adopted === undefined
    ? createNew(kind, session, args, tenantId)
    : adopt(kind, session, args, tenantId, adopted);
}

async function createNew(kind: Kind, session: Session, args: Properties, tenantId: string) {
  const filled = kind.filledByService(args);
  const entity = Object.fromEntries(
    Object.entries({ ...needed(kind), ...args }).filter(([name]) => inPost(kind, name) && !filled.includes(name)),
  );
  const created = await postOnce(kind, session, entity);
  await session.existing.noteCreated(kind, String(nameOf(kind, args)), created.id);
  session.touched.add(created.id);
  const rest = differences(kind, laterRequests(kind, args), created.properties);
  return finish(kind, session, created.id, args, rest, created.properties, { tenantId, managed: managedNames(args) });
}

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

/**
 * Sends the POST so that there is one object in the end. Where it isn't known what became of it, the object is looked
 * for by name before it is sent again.
 */
async function postOnce(kind: Kind, session: Session, entity: Properties) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await createObject(session.client, kind, entity);
    } catch (error) {
      if (!(error instanceof GraphError) || !error.outcomeUnknown) throw error;
      const found = await appeared(kind, session, String(nameOf(kind, entity)));
      if (found !== undefined) return { id: found, properties: await fetchObject(session.client, kind, found) };
      if (attempt === ATTEMPTS || mayStillRun(error)) throw error;
    }
  }
}

/**
 * Whoever gave up waiting, the client or the gateway before the service (504), knows nothing of the work itself: it may
 * be done however long the object is looked for, and a second POST isn't safe.
 */
const mayStillRun = ({ status, cause }: GraphError): boolean =>
  status === 504 || (cause instanceof TransportError && cause.kind === "timeout");

async function appeared(kind: Kind, session: Session, displayName: string): Promise<string | undefined> {
  return eventually(session.patience, async () => (await session.existing.newIds(kind, displayName))[0]);
}

async function adopt(kind: Kind, session: Session, args: Properties, tenantId: string, id: string) {
  const actual = await fetchAdopted(kind, session, id);
  session.touched.add(id);
  const changes = differences(kind, args, actual);
  const managed = managedNames(args);
  const restore =
    args.tenantDefault === true
      ? Object.fromEntries(managed.filter((name) => inChange(kind, name)).map((name) => [name, actual[name] ?? null]))
      : undefined;
  return finish(kind, session, id, args, changes, actual, { tenantId, managed, ...(restore ? { restore } : {}) });
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
