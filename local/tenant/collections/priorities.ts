import type { Collection } from "../service/collection.ts";
import type { Entry } from "../service/table.ts";

/** The priorities of one type's configurations, by id, as the service still sees them. */
interface Snapshot {
  readonly priorities: ReadonlyMap<string, number>;
  readonly until: number;
}

const snapshots = new WeakMap<Collection, Map<string, Snapshot>>();

/**
 * The priorities that a write goes by. Until an earlier write has settled, that is what was before it: so two writes at
 * once leave one priority twice, which shipping clients report, and which nothing repairs.
 */
export function seenPriorities(type: string, members: readonly Entry[], collection: Collection): Map<string, number> {
  const present = new Map(members.map(({ id, values }) => [id, Number(values.priority)]));
  const snapshot = snapshots.get(collection)?.get(type);
  if (!snapshot || collection.tenant.clock() >= snapshot.until) return present;
  const kept = [...snapshot.priorities].filter(([id]) => present.has(id));
  return new Map(kept);
}

/** To be called with what a write went by, when it has taken effect. */
export function settle(type: string, priorities: ReadonlyMap<string, number>, collection: Collection): void {
  const { prioritySettling, clock } = collection.tenant;
  if (prioritySettling === 0) return;
  const ofCollection = snapshots.get(collection) ?? new Map<string, Snapshot>();
  snapshots.set(collection, ofCollection.set(type, { priorities, until: clock() + prioritySettling }));
}
