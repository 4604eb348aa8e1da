/** Changing an object: the smallest request that takes it from the old state to what is declared now. */

import { ConflictError, PartialFailure } from "../errors.ts";
import type { Kind } from "../model/kind.ts";
import { type Properties, same } from "../model/values.ts";
import { changeObject, changeSeparately, inChange } from "../objects/object.ts";
import { readBack, replaceObject } from "../objects/replacement.ts";
import { assertTaken, differences } from "./adoption.ts";
import { changesOf, conflict } from "./changes.ts";
import { WRITTEN } from "./claims.ts";
import { whenVisible } from "./consistency.ts";
import { fetchKnown } from "./gone.ts";
import { restorable } from "./import.ts";
import { agreedTenant, eventually, type Session } from "./session.ts";
import { type Memory, managedNames, memoryOf, outputs } from "./state.ts";

/** The object as far as it is known to have come. */
export interface Progress {
  actual: Properties;
}

export async function update(kind: Kind, session: Session, id: string, olds: Properties, news: Properties) {
  session.claims.hold(id, WRITTEN);
  const before = memoryOf(olds);
  const tenantId = await agreedTenant(session, before?.tenantId);
  const changes = changesOf(kind, olds, news);
  const memory = remember(kind, tenantId, olds, news, before);
  const progress: Progress = { actual: propertiesOf(kind, olds) };
  if (Object.keys(changes).length > 0) {
    progress.actual = await unchangedSince(kind, session, id, olds, changes);
    try {
      // What is as wanted already isn't sent: the service refuses to set the priority that an object has.
      const needed = differences(kind, changes, progress.actual);
      assertTaken(kind, id, progress.actual, Object.keys(needed));
      await applyChanges(kind, session, id, needed, progress);
    } catch (error) {
      throw new PartialFailure(
        id,
        outputs(kind, {}, progress.actual, { ...memory, managed: before?.managed ?? [], ...imported(before) }),
        error,
      );
    }
  }
  return { outs: outputs(kind, news, progress.actual, memory) };
}

/** An update that failed hasn't settled what of an imported object is the program's. */
const imported = (before: Memory | undefined) => (before?.imported ? { imported: true } : {});

function remember(
  kind: Kind,
  tenantId: string,
  olds: Properties,
  news: Properties,
  before: Memory | undefined,
): Memory {
  const managed = managedNames(news);
  const { holder, adopted } = before ?? {};
  const kept = { tenantId, managed, ...(holder ? { holder } : {}), ...(adopted ? { adopted } : {}) };
  if (!before?.restore) return kept;
  const added = (restorable(kind, news, olds) ?? []).filter((name) => !(name in (before.restore ?? {})));
  const found = Object.fromEntries(added.map((name) => [name, olds[name] ?? null]));
  return { ...kept, restore: { ...before.restore, ...found } };
}

const propertiesOf = (kind: Kind, state: Properties): Properties =>
  Object.fromEntries(Object.entries(state).filter(([name]) => name in kind.fields));

/** Reads the object before it is written, and refuses where somebody else changed what this update would change. */
async function unchangedSince(kind: Kind, session: Session, id: string, olds: Properties, changes: Properties) {
  const actual = await fetchKnown(kind, session, id, olds);
  const met = conflict(kind, olds, actual, changes);
  if (met === undefined || session.settings.onConflict === "overwrite") return actual;
  throw new ConflictError(
    `${met} Nothing was written. Run pulumi refresh to see it and decide, or set intune:onConflict to overwrite.`,
  );
}

/** Sends changes in the order that the service needs, and keeps `progress` true after each. */
export async function applyChanges(
  kind: Kind,
  session: Session,
  id: string,
  changes: Properties,
  progress: Progress,
): Promise<void> {
  const { client } = session;
  const before = progress.actual;
  const carried = Object.fromEntries(Object.entries(changes).filter(([name]) => inChange(kind, name)));
  const inBody = { ...companions(kind, carried, progress.actual), ...carried };
  if (Object.keys(inBody).length > 0) {
    if (kind.collection.replaces) await replace(kind, session, id, inBody, progress);
    else progress.actual = { ...progress.actual, ...(await changeObject(client, kind, id, inBody)) };
  }
  const rest = { ...takenAlong(kind, before, progress.actual), ...changes };
  for (const wanted of separate(kind, rest)) {
    await whenVisible(session, () => changeSeparately(client, kind, id, wanted, progress.actual));
    progress.actual = { ...progress.actual, ...wanted };
  }
}

/** What a change of one property has to carry of others, as the object has them. */
function companions({ collection: { together = [] } }: Kind, carried: Properties, actual: Properties): Properties {
  const names = together.filter((group) => group.some((name) => name in carried)).flat();
  return Object.fromEntries(names.flatMap((name) => (actual[name] === undefined ? [] : [[name, actual[name]]])));
}

/** What has an action of its own and is no longer as it was, because a write of the whole took it along. */
function takenAlong({ collection, fields }: Kind, before: Properties, after: Properties): Properties {
  if (!collection.replaces) return {};
  return Object.fromEntries(
    Object.entries(before).filter(([name, value]) => {
      const field = fields[name];
      return field?.action && value !== undefined && !same(field, after[name], value);
    }),
  );
}

/** What was replaced as a whole is read back, by polling: a read may miss the write. What it lost is an error. */
async function replace(kind: Kind, session: Session, id: string, changes: Properties, progress: Progress) {
  const { client, polling } = session;
  const sent = await replaceObject(client, kind, id, changes);
  const known = { ...progress.actual, ...changes };
  let lost: readonly string[] = [];
  const isKept = await eventually(polling, async () => {
    const read = await readBack(client, kind, id, sent, changes, known);
    progress.actual = { ...progress.actual, ...read.properties };
    lost = read.lost;
    return lost.length === 0 || undefined;
  });
  if (isKept) return;
  throw new ConflictError(
    `The service didn't keep what was written: ${lost.join("; ")}. It answered the write without an error. Look at the object in the admin center; pulumi refresh shows what it holds now.`,
  );
}

/**
 * Changes that the object's body can't carry, those together that one action takes. Whom the policy is for comes last: it
 * takes effect with that.
 */
function separate(kind: Kind, changes: Properties): Properties[] {
  const apart = Object.entries(changes).filter(([name]) => kind.fields[name] && !inChange(kind, name));
  const isLast = ([name]: [string, unknown]): number => (kind.fields[name]?.kind === "assignments" ? 1 : 0);
  const inOrder = apart.sort((a, b) => isLast(a) - isLast(b));
  const together = Map.groupBy(inOrder, ([name]) => kind.fields[name]?.action?.name ?? `the property ${name}`);
  return [...together.values()].map((group) => Object.fromEntries(group));
}
