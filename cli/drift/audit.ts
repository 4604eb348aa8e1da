/** Who changed what, from Intune's audit log. */
import { GraphError } from "../../provider/errors.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import { isObject } from "../../provider/model/values.ts";
import { type Phrase, quoted } from "../phrase.ts";

export interface Change {
  readonly who: Phrase;
  /** ISO 8601, in UTC. */
  readonly when: string;
}

export const AUDIT_PERMISSION = "DeviceManagementApps.Read.All";
const DAY = 86_400_000;

interface AuditEvent {
  readonly id: string;
  readonly activityDateTime?: string;
  readonly actor?: Readonly<Record<string, unknown>> | null;
  readonly resources?: readonly unknown[] | null;
}

/** The last change of each object, by its id. Without the permission there are none, and a note says so. */
export async function changesOf(
  client: GraphClient,
  days: number,
): Promise<{ changes: ReadonlyMap<string, Change>; notes: readonly string[] }> {
  const since = new Date(Date.now() - days * DAY).toISOString();
  try {
    const events = await client.list<AuditEvent>("/deviceManagement/auditEvents", {
      $filter: `activityDateTime ge ${since}`,
    });
    return { changes: lastChanges(events), notes: [] };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const note = `Who changed it isn't known: the audit log couldn't be read (permission ${AUDIT_PERMISSION}). ${error.message}`;
    return { changes: new Map(), notes: [note] };
  }
}

export function lastChanges(events: readonly AuditEvent[]): ReadonlyMap<string, Change> {
  const inOrder = [...events].sort((left, right) =>
    (left.activityDateTime ?? "") < (right.activityDateTime ?? "") ? -1 : 1,
  );
  const entries = inOrder.flatMap((event) =>
    (event.resources ?? [])
      .filter(isObject)
      .map(({ resourceId }): [string, Change] => [
        String(resourceId),
        { who: whoOf(event), when: moment(event.activityDateTime) },
      ]),
  );
  return new Map(entries);
}

/** What isn't a moment is nobody's to print. */
const moment = (text = ""): string => (/^[\d:TZ.+-]{1,40}$/.test(text) ? text.replace(/\.\d+Z$/, "Z") : "at some time");

function whoOf({ actor }: AuditEvent): Phrase {
  const names = [actor?.userPrincipalName, actor?.applicationDisplayName, actor?.servicePrincipalName];
  const name = names.find((one) => typeof one === "string" && one !== "");
  return name === undefined ? ["somebody whom the log doesn't name"] : [quoted(String(name))];
}
