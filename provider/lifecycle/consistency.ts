/** What is done soon after an object was made may not find it yet: it is tried again while there is time for polling. */
import { isNotFound } from "../errors.ts";
import { eventually, type Session } from "./session.ts";

/** Does something with an object that is there; 404 is an error only when polling has ended. */
export async function whenVisible<T>(session: Session, run: () => Promise<T>): Promise<T> {
  let missing: unknown;
  const done = await eventually(session.polling, async () => {
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
