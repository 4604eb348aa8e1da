/** A read soon after a write may miss it: what is known to be there is asked for again while there is patience. */
import { isNotFound } from "../errors.ts";
import type { Kind } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { fetchObject } from "../objects/object.ts";
import { eventually, type Session } from "./session.ts";

/** Milliseconds after its making in which an object that isn't found counts as not shown yet, and not as gone. */
const YOUTH = 60_000;

/** Does something with an object that is there; 404 is an error only when patience has ended. */
export async function whenVisible<T>(session: Session, run: () => Promise<T>): Promise<T> {
  let missing: unknown;
  const done = await eventually(session.patience, async () => {
    try {
      return { value: await run() };
    } catch (error) {
      if (!isNotFound(error)) throw error;
      missing = error;
      return undefined;
    }
  });
  if (!done) throw missing;
  return done.value;
}

/** Reads an object of the state. */
export function fetchKnown(kind: Kind, session: Session, id: string, state: Properties): Promise<Properties> {
  const fetch = () => fetchObject(session.client, kind, id, state);
  return isYoung(session, state) ? whenVisible(session, fetch) : fetch();
}

/** The clocks of service and machine may differ either way. */
const isYoung = ({ patience }: Session, { createdDateTime }: Properties): boolean =>
  Math.abs(patience.clock.now() - Date.parse(String(createdDateTime))) < YOUTH;
