import type { Collection } from "../service/collection.ts";
import type { Entry } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";

const type = "windowsUpdateForBusinessConfiguration";
const neverDate = "0001-01-01";
const never = `${neverDate}T00:00:00Z`;
/** How long updates can be paused, as Microsoft's guide to update rings says. */
const pauseMilliseconds = 35 * 24 * 60 * 60 * 1000;

/**
 * The dates of a pause are the service's own, although the metadata lets them be sent: exports of rings that were never
 * paused have `0001-01-01…` throughout. What they are after a pause has ended nobody has shown: here as before it.
 *
 * @param before the object that is changed; undefined for a new one.
 */
export function computePauses(draft: Entry, before: Entry | undefined, { tenant }: Collection): Entry {
  if (draft.type !== type) return draft;
  const now = tenant.clock();
  const pauses = ["featureUpdates", "qualityUpdates"].map((updates) => pauseOf(updates, draft, before, now));
  return { ...draft, values: Object.assign({}, draft.values, ...pauses) };
}

function pauseOf(updates: string, draft: Entry, before: Entry | undefined, now: number): Entry["values"] {
  const paused = `${updates}Paused`;
  const start = `${updates}PauseStartDate`;
  const expiry = `${updates}PauseExpiryDateTime`;
  const rollback = { [`${updates}RollbackStartDateTime`]: never };
  if (draft.values[paused] !== true) return { ...rollback, [start]: neverDate, [expiry]: never };
  if (before?.values[paused] === true) {
    return { ...rollback, [start]: before.values[start], [expiry]: before.values[expiry] };
  }
  return { ...rollback, [start]: timestamp(now).slice(0, 10), [expiry]: timestamp(now + pauseMilliseconds) };
}
