import { setTimeout as sleep } from "node:timers/promises";

/** Time as the client sees it: tests put their own in its place, so that no test waits. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** A number from 0 up to 1, for spreading waits. */
  random(): number;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
  random: Math.random,
};
