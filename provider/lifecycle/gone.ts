/**
 * Whether an object is gone from the tenant. Whatever asks goes through here, because a wrong yes takes a resource out
 * of the state, and the next up makes a second object of it.
 */
import { ConflictError, GraphError, MissingError } from "../errors.ts";
import { address } from "../graph/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { deleteObject, fetchObject, pathOf } from "../objects/object.ts";
import type { Session } from "./session.ts";

/** Milliseconds after its making in which an object that isn't found counts as not shown yet, and not as gone. */
const VISIBILITY_WINDOW = 60_000;
/** Deleted objects are listed for longer than new ones are missed. */
const DELETION_POLLING = 3;

/** What is known about an object that a request failed to find. */
export interface Evidence {
  readonly error: unknown;
  /** The object's own address, as requests name it. */
  readonly own: string;
  /** The object was made so short a time ago that the service may not show it yet. */
  readonly isInWindow: boolean;
  /** Whether the collection's list holds it, asked after the failure; undefined before it is asked. */
  readonly isListed?: boolean;
}

/** `wait`: ask again while there is time for polling. `ask`: the list has to say. */
export type Verdict = "error" | "wait" | "ask" | "gone";

/**
 * The first rule that applies decides.
 *
 * 1. Only the object's own address can say that it is gone. What another address answers is an error: that of a part
 *    (assignments, a link, a contained list, an encrypted value), of a list, of the sign-in.
 * 2. It says so in Graph's own error body, by status 404 or by the code `ResourceNotFound` at another. A 404 without
 *    one comes from something else between here and the service.
 * 3. An object that was just made isn't gone: the service may not show it yet.
 * 4. Nothing is gone before its collection was asked.
 * 5. What the collection lists is there.
 * 6. What neither has is gone.
 */
export function verdict({ error, own, isInWindow, isListed }: Evidence): Verdict {
  if (!(error instanceof GraphError) || error.path.replace(/\?.*$/, "") !== own) return "error";
  if (error.graphCode === undefined || (error.status !== 404 && error.graphCode !== "ResourceNotFound")) return "error";
  if (isInWindow) return "wait";
  if (isListed === undefined) return "ask";
  return isListed ? "wait" : "gone";
}

/**
 * Reads an object.
 *
 * @param state what the state holds of it; without, the object may be one that never was.
 * @returns undefined where it is proven gone
 * @throws MissingError where it isn't found and is listed all the same; GraphError for everything else
 */
export async function find(
  kind: Kind,
  session: Session,
  id: string,
  state?: Properties,
): Promise<Properties | undefined> {
  const { clock, deadlineMs, intervalMs } = session.polling;
  let end: { readonly endOfWindow: number; readonly ofPolling: number } | undefined;
  for (;;) {
    const error = await fetchObject(session.client, kind, id, state).then(
      (object) => ({ object }),
      (reason: unknown) => ({ reason }),
    );
    if ("object" in error) return error.object;
    if (!end) {
      const endOfWindow = clock.now() + (state ? remainingWindow(kind, session, state) : 0);
      end = { endOfWindow, ofPolling: endOfWindow + deadlineMs };
    }
    const decided = await decide(kind, session, id, error.reason, clock.now() < end.endOfWindow);
    if (decided === "gone") return undefined;
    if (decided === "error") throw error.reason;
    if (clock.now() + intervalMs > end.ofPolling) throw contradiction(kind, id, error.reason as GraphError);
    await clock.sleep(intervalMs);
  }
}

/** Reads an object of the state, which has to be there. */
export async function fetchKnown(kind: Kind, session: Session, id: string, state: Properties): Promise<Properties> {
  const found = await find(kind, session, id, state);
  if (found) return found;
  throw new ConflictError(
    `Object ${id} is gone from the tenant. Nothing was written. Run pulumi refresh, which takes it out of the state, and the next up recreates it.`,
  );
}

/** Whether the object's own address says, in Graph's words, that it doesn't have it (now, or here). */
export const isUnfound = (kind: Kind, id: string, error: unknown): boolean =>
  verdict({ error, own: address(pathOf(kind, id)), isInWindow: false }) !== "error";

/** Asks the list where it is the list's to say. */
async function decide(kind: Kind, session: Session, id: string, error: unknown, isInWindow: boolean): Promise<Verdict> {
  const evidence = { error, own: address(pathOf(kind, id)), isInWindow };
  const first = verdict(evidence);
  if (first !== "ask") return first;
  // What every tenant has one of is in no list, and is never gone.
  const isListed = kind.collection.singleton !== undefined || (await session.listed.holds(kind.collection, id));
  return verdict({ ...evidence, isListed });
}

/** Milliseconds, by the service's clock, whose timestamps these are. Where the object tells none it may be young. */
function remainingWindow({ collection }: Kind, { client, polling }: Session, { createdDateTime }: Properties): number {
  const created = Date.parse(String(createdDateTime));
  if (Number.isNaN(created)) return polling.deadlineMs;
  const { shownWithin = VISIBILITY_WINDOW } = collection;
  return Math.min(shownWithin, Math.max(0, created + shownWithin - client.serviceTime()));
}

/**
 * Deletes an object: done when its collection doesn't list it any more, whatever the DELETE was answered.
 *
 * @throws MissingError where it is listed for as long as is polled
 */
export async function removeObject(kind: Kind, session: Session, id: string): Promise<void> {
  const { clock, deadlineMs, intervalMs } = session.polling;
  const deletion = deleteObject(session.client, kind, id).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  session.listed.awaits(kind.collection, deletion);
  const refusal = await deletion;
  if (refusal && !isUnfound(kind, id, refusal.error)) throw refusal.error;
  const end = clock.now() + DELETION_POLLING * deadlineMs;
  while (await session.listed.holds(kind.collection, id)) {
    if (clock.now() + intervalMs > end) throw stillListed(kind, id, refusal?.error as GraphError | undefined);
    await clock.sleep(intervalMs);
  }
}

function contradiction(kind: Kind, id: string, error: GraphError): MissingError {
  return new MissingError(
    `${error.message} But ${kind.collection.path} lists object ${id}, so it isn't gone, and stays in the state. Run this again; if it stays so, look for the object in the Intune admin center.`,
  );
}

function stillListed(kind: Kind, id: string, error: GraphError | undefined): MissingError {
  const answer = error ? error.message : "The service accepted the deletion.";
  return new MissingError(
    `${answer} But ${kind.collection.path} still lists object ${id}: it isn't deleted, and stays in the state. Run this again in a few minutes.`,
  );
}
