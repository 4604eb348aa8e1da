/** What an update would change, and what of it somebody else has changed meanwhile. */
import { IntuneError } from "../errors.ts";
import type { Kind } from "../model/kind.ts";
import { type Properties, same } from "../model/values.ts";
import { hasUnknown } from "../pulumi/values.ts";
import { differences } from "./adoption.ts";
import { inWords, label } from "./explain.ts";
import { fetchKnown } from "./gone.ts";
import { staysUndeclared } from "./last-assignment.ts";
import type { Session } from "./session.ts";
import { type Memory, memoryOf } from "./state.ts";

/** The properties that an update touches, with what they are to be. */
export const changesOf = (kind: Kind, olds: Properties, news: Properties): Properties => ({
  ...removals(kind, olds, news, memoryOf(olds)),
  ...differences(kind, news, olds),
});

/**
 * What the program no longer declares goes back: to what was found on the tenant's default, else to the default. What an
 * object was imported with was never declared by the program.
 */
function removals(kind: Kind, olds: Properties, news: Properties, before: Memory | undefined): Properties {
  if (before?.imported) return {};
  const gone = (before?.managed ?? []).filter((name) => !(name in news) && !staysUndeclared(name, olds));
  const values = gone.flatMap((name) => {
    const field = kind.fields[name];
    const value = before?.restore && name in before.restore ? before.restore[name] : field?.default;
    const isNeeded = field && value !== undefined && !same(field, olds[name], value);
    return isNeeded && isPossible(kind)([name, value]) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(values);
}

/** Names of what an update would change, also where the new value isn't known yet. */
export const changedNames = (kind: Kind, olds: Properties, news: Properties): string[] => {
  const open = Object.keys(news).filter((name) => name in kind.fields && hasUnknown(news[name]));
  return [...new Set([...Object.keys(changesOf(kind, olds, news)), ...open])];
};

/** Whether a value that was found can be sent: one that was never set has none. */
export const isPossible =
  ({ fields }: Kind) =>
  ([name, value]: readonly [string, unknown]): boolean => {
    const field = fields[name];
    return !(field?.kind === "integer" && field.neverSet !== undefined && value === null);
  };

/** Names of changes that meet a change of somebody else, or nothing where there are none. */
function conflicting(kind: Kind, olds: Properties, actual: Properties, changes: Properties): string | undefined {
  const names = Object.keys(changes).filter((name) => {
    const field = kind.fields[name];
    return field && !same(field, olds[name], actual[name]) && !same(field, changes[name], actual[name]);
  });
  return names.length > 0 ? names.join(", ") : undefined;
}

/** A sentence about a change that somebody made to what an update would change; undefined where nobody did. */
export function conflict(kind: Kind, olds: Properties, actual: Properties, changes: Properties): string | undefined {
  const names = conflicting(kind, olds, actual, changes);
  if (names === undefined) return undefined;
  const day = actual.lastModifiedDateTime ?? "an unknown day";
  return `Somebody changed ${names} in the tenant since Pulumi last read it (on ${day}).`;
}

/** Says at preview what an update would meet. Only what the program changes is read, together with others. */
export async function announceConflict(kind: Kind, session: Session, id: string, olds: Properties, news: Properties) {
  const changes = changesOf(kind, olds, news);
  if (Object.keys(changes).length === 0) return;
  const warn = (text: string): void => session.tell("warning", `${label(kind, news)}: ${text}`);
  try {
    const met = conflict(kind, olds, await fetchKnown(kind, session, id, olds), changes);
    if (met === undefined) return;
    const overwrites = session.settings.onConflict === "overwrite";
    warn(
      overwrites
        ? `${met} This update overwrites it, as intune:onConflict is overwrite.`
        : `${met} This update will be refused. Run pulumi refresh to see it and decide.`,
    );
  } catch (error) {
    if (!(error instanceof IntuneError)) throw error;
    warn(`whether somebody changed it in the tenant isn't known. ${inWords(kind, error)}`);
  }
}
