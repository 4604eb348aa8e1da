/**
 * Stops a refresh that would take much of a stack out of the state at once: rather than that somebody deleted it all,
 * the sign-in may see less than before, or the service have a bad day.
 */
import { MissingError } from "../errors.ts";
import type { OnVanished } from "../settings/settings.ts";

/** More than so many resources of a collection... */
const FEW = 5;
/** ...and more than one in so many of those that were looked at. */
const SHARE = 5;

export class Brake {
  readonly #onVanished: OnVanished;
  readonly #tallies = new Map<string, Tally>();

  constructor(onVanished: OnVanished) {
    this.#onVanished = onVanished;
  }

  /**
   * Looks for an object of the state, and answers that it is gone only when that is no sign of something else. How many
   * resources a stack has isn't known here; so the answer waits until every look that has begun has ended, and then
   * all of them count. That waits for no look that is still to begin, and so never for ever.
   *
   * @param collection its path
   * @throws MissingError for each object that is found gone from the moment on in which too many are
   */
  async watch<T>(collection: string, id: string, look: () => Promise<T | undefined>): Promise<T | undefined> {
    const tally = this.#tallies.get(collection) ?? new Tally();
    this.#tallies.set(collection, tally);
    const found = await tally.count(id, look);
    if (found !== undefined || this.#onVanished === "accept") return found;
    await tally.settled();
    if (tally.isTooMuch()) throw tooMuch(collection, tally);
    return undefined;
  }
}

/** What became of the looks for objects of one collection. Ids count once: preview and refresh may both look. */
class Tally {
  readonly there = new Set<string>();
  readonly gone = new Set<string>();
  #looking = 0;
  #stopped = false;
  #settled = Promise.withResolvers<void>();

  async count<T>(id: string, look: () => Promise<T | undefined>): Promise<T | undefined> {
    this.#looking++;
    try {
      const found = await look();
      (found === undefined ? this.gone : this.there).add(id);
      return found;
    } finally {
      this.#looking--;
      if (this.#looking === 0) {
        this.#settled.resolve();
        this.#settled = Promise.withResolvers();
      }
    }
  }

  /** Resolves when no look is under way. */
  async settled(): Promise<void> {
    if (this.#looking > 0) await this.#settled.promise;
  }

  /** Once it is, it stays so: what is found there later doesn't bring back what was stopped. */
  isTooMuch(): boolean {
    this.#stopped ||= this.gone.size > FEW && this.gone.size * SHARE > this.gone.size + this.there.size;
    return this.#stopped;
  }
}

function tooMuch(collection: string, { gone, there }: Tally): MissingError {
  return new MissingError(
    `${gone.size} of ${gone.size + there.size} objects of ${collection} that were looked for are gone from the tenant. That much at once may as well be a sign-in that sees less than before, so the state keeps them. If they were deleted, confirm it for one run: INTUNE_ON_VANISHED=accept pulumi refresh.`,
  );
}
