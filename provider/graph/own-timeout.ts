/** The time that a request may take, where who asks has one of their own: `customTimeouts` of a resource. */
import { AsyncLocalStorage } from "node:async_hooks";

const own = new AsyncLocalStorage<number>();

/**
 * Requests that are made meanwhile may take so long, each with its retries. What several resources share, a list of a
 * collection, keeps the time of the one that asked first.
 *
 * @param seconds 0: the setting holds
 */
export const withTimeout = <T>(seconds: number, run: () => Promise<T>): Promise<T> =>
  seconds > 0 ? own.run(seconds, run) : run();

/** Seconds. */
export const timeoutOf = (settings: { readonly timeout: number }): number => own.getStore() ?? settings.timeout;
