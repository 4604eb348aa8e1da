/** One POST, one object: what became of a POST without a usable answer is found out before another one is sent. */

import { ConflictError, GraphError, TransportError } from "../errors.ts";
import { type Kind, nameOf } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { createObject, fetchObject, pathOf } from "../objects/object.ts";
import { differences } from "./adoption.ts";
import { whenVisible } from "./consistency.ts";
import { isUnfound } from "./gone.ts";
import { eventually, type Session } from "./session.ts";

/** How often a POST is sent when its outcome is unknown and the object is not there. */
const ATTEMPTS = 3;

/** Milliseconds. An answer's `Date`, by which the service's time is known, has whole seconds. */
const CLOCKS_APART = 2_000;

export interface Made {
  readonly id: string;
  readonly properties: Properties;
}

export interface Posted extends Made {
  /**
   * For when a later request doesn't find the id that was answered: the object that was made, where the answer named
   * another one. Undefined where there is an object of the id. Not there where the id has been asked for.
   */
  readonly corrected?: () => Promise<Made | undefined>;
}

/** An object that came to be while the POST was under way, and why it isn't the one that the POST made. */
interface Newcomer extends Made {
  readonly isOlder: boolean;
  readonly different: readonly string[];
}

interface Sent {
  readonly entity: Properties;
  readonly name: string;
  /** By the service's clock, in milliseconds since the epoch. */
  readonly time: number;
}

/**
 * Sends the POST so that there is one object in the end.
 *
 * @param isUsedNext whether a request about the object follows at once, which an id without an object fails.
 */
export async function postOnce(
  kind: Kind,
  session: Session,
  entity: Properties,
  isUsedNext: (made: Made) => boolean,
): Promise<Posted> {
  const name = String(nameOf(kind, entity));
  // Objects of the name that are there before the POST are not the one that it makes.
  const before = await session.existing.ids(kind, name);
  for (let attempt = 1; ; attempt++) {
    const sent = { entity, name, time: session.client.serviceTime() };
    try {
      const made = await createObject(session.client, kind, entity);
      if (!isMade(kind, sent, made, before)) throw new OtherAnswer(made.id);
      if (isUsedNext(made) && isWhole(kind, session, sent, made)) {
        return { ...made, corrected: () => correct(kind, session, sent, made.id) };
      }
      if (await isThere(kind, session, made.id)) return made;
      throw new OtherAnswer(made.id);
    } catch (error) {
      if (!isUnknown(error)) throw error;
      const found = await find(kind, session, sent);
      if (found) return found;
      if (attempt === ATTEMPTS || mayBeDone(error)) throw error;
    }
  }
}

/** The answer is an object that this POST hasn't made, as a cache on the way may give. */
class OtherAnswer extends ConflictError {
  constructor(id: string) {
    super(
      `The service accepted the object, but the answer is another one (${id}), and the new one was not found. It may show later: run this again in a few minutes.`,
    );
  }
}

const isUnknown = (error: unknown): error is GraphError | OtherAnswer =>
  error instanceof OtherAnswer || (error instanceof GraphError && error.outcomeUnknown);

/** Whether the answer to a POST is the object that it made: one that wasn't there, of the name that was sent. */
function isMade(kind: Kind, { name }: Sent, { id, properties }: Made, before: readonly string[]): boolean {
  return !before.includes(id) && String(nameOf(kind, properties)).trim() === name.trim();
}

/** The service makes ids with a GUID in them; short numbers of scope tags aren't telling enough. */
const GUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * Whether the answer looks in all like this POST's object, so that its id is left to the next request to prove: it holds
 * what was sent, under an id as the service makes them, and was made while the POST was under way, by the service's
 * clock.
 */
function isWhole(kind: Kind, { client }: Session, { entity, time }: Sent, { id, properties }: Made): boolean {
  const created = Date.parse(String(properties.createdDateTime));
  const isOfNow = created >= time - CLOCKS_APART && created <= client.serviceTime() + CLOCKS_APART;
  return isOfNow && GUID.test(id) && Object.keys(differences(kind, entity, properties)).length === 0;
}

/** The object that was made, where there is none of the id that was answered. */
async function correct(kind: Kind, session: Session, sent: Sent, id: string): Promise<Made | undefined> {
  if (await isThere(kind, session, id)) return undefined;
  const found = await find(kind, session, sent);
  if (found) return found;
  throw new OtherAnswer(id);
}

/** Asks as long as the service may take to show what is new. */
function patient({ collection: { shownWithin = 0 } }: Kind, session: Session): Session {
  const { polling } = session;
  return shownWithin <= polling.deadlineMs ? session : { ...session, polling: { ...polling, deadlineMs: shownWithin } };
}

/**
 * Whether there is an object of the id that the answer gave, where the answer alone doesn't prove it: nothing else would
 * tell before a refresh takes the resource for gone. Only 404 is a no, and 400, which is for what can't be an id: what can't
 * be asked is believed.
 */
async function isThere(kind: Kind, session: Session, id: string): Promise<boolean> {
  try {
    await whenVisible(patient(kind, session), () => session.client.get(pathOf(kind, id)));
    return true;
  } catch (error) {
    return !isUnfound(kind, id, error) && !(error instanceof GraphError && error.status === 400);
  }
}

/**
 * Whether the work may be done although the object doesn't show: where the service took the POST and only its answer is
 * of no use, and where somebody gave up waiting, the client or the gateway before the service (504). A second POST isn't
 * safe then, however long the object was looked for.
 */
function mayBeDone(error: GraphError | OtherAnswer): boolean {
  if (error instanceof OtherAnswer) return true;
  const { status, cause } = error;
  if (status === undefined) return cause instanceof TransportError && cause.kind !== "broken";
  return status < 300 || status === 504;
}

/**
 * The object that the POST made, if it shows. A name is no proof, as somebody else may make an object of it at the same
 * time: it is ours if it holds what was sent, and wasn't there before it was sent.
 */
async function find(kind: Kind, session: Session, sent: Sent): Promise<Made | undefined> {
  let newcomers: readonly Newcomer[] = [];
  const found = await eventually(session.polling, async () => {
    const ids = await session.existing.newIds(kind, sent.name);
    const free = ids.filter((id) => !session.claims.isHeld(id));
    newcomers = (await Promise.all(free.map((id) => look(kind, session, sent, id)))).filter((one) => one !== undefined);
    const [ours, ...more] = newcomers.filter(isOurs);
    return more.length > 0 ? undefined : ours;
  });
  if (found || newcomers.length === 0) return found;
  throw new ConflictError(unclear(kind, sent.name, newcomers));
}

const isOurs = ({ isOlder, different }: Newcomer): boolean => !isOlder && different.length === 0;

/** Undefined where the list has it already and its address doesn't. */
async function look(kind: Kind, session: Session, sent: Sent, id: string): Promise<Newcomer | undefined> {
  try {
    const properties = await fetchObject(session.client, kind, id, sent.entity);
    const isOlder = Date.parse(String(properties.createdDateTime)) < sent.time - CLOCKS_APART;
    return { id, properties, isOlder, different: Object.keys(differences(kind, sent.entity, properties)) };
  } catch (error) {
    if (isUnfound(kind, id, error)) return undefined;
    throw error;
  }
}

function unclear(kind: Kind, name: string, newcomers: readonly Newcomer[]): string {
  const each = newcomers.map(({ id, properties, isOlder, different }) => {
    const created = `created ${properties.createdDateTime ?? "at a time that it doesn't tell"}`;
    const how = isOlder
      ? "before this one was sent"
      : different.length > 0
        ? `with another ${different.join(", ")}`
        : "";
    return `${id} (${[created, how].filter(Boolean).join(", ")})`;
  });
  const what =
    newcomers.filter(isOurs).length > 1 ? "More than one of them is what was sent" : "None of them is what was sent";
  return `The answer was lost, and whether the object was made isn't known. Since then the tenant holds ${each.join("; ")}, named ${JSON.stringify(name)}. ${what}: somebody else made it, and Intune's audit log says who (Tenant administration > Audit logs). Nothing more was sent. Declare adopt: "${newcomers[0]?.id}" if this resource is to manage it, or give the resource another ${kind.collection.nameProperty}.`;
}
