/** Whom an object is for, sent: as a whole by an action, or assignment by assignment where the collection has none. */
import type { GraphClient, GraphObject } from "../graph/client.ts";
import type { Kind } from "../model/kind.ts";
import { type Assignment, type AssignmentsField, assignmentKey } from "../model/value-types/assignments.ts";
import { assignBody, fromWire, onTheWire } from "./assignments.ts";

export async function assign(
  client: GraphClient,
  { collection }: Kind,
  field: AssignmentsField,
  id: string,
  wanted: unknown,
): Promise<void> {
  const at = `${collection.path}/${id}`;
  if (collection.assign?.bodyKey !== undefined) {
    await client.post(`${at}/${collection.assign.action ?? "assign"}`, assignBody(collection, field, wanted));
    return;
  }
  const there = await client.list<GraphObject>(`${at}/assignments`);
  // What a policy set brings isn't ours, and is none of these.
  const present = new Map(
    there.flatMap((one) => fromWire(collection, field, [one]).map((own) => [assignmentKey(own), one.id] as const)),
  );
  const news = wanted as readonly Assignment[];
  const keys = new Set(news.map(assignmentKey));
  // Those that are missing are made before others go: nobody is without in between.
  for (const one of news.filter((assignment) => !present.has(assignmentKey(assignment))))
    await client.post(`${at}/assignments`, onTheWire(collection, field, one));
  for (const [key, assignmentId] of present)
    if (!keys.has(key)) await client.delete(`${at}/assignments/${assignmentId}`);
}
