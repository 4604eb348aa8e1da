/** Changes of objects that the service takes as a whole: everything is sent, and what came of it is read. */
import { ConflictError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import { type Field, type Kind, writableFields } from "../model/kind.ts";
import { lostSecrets } from "../model/secret-settings.ts";
import { canonical, isObject, type Properties } from "../model/values.ts";
import { itemOf } from "../model/walk.ts";
import { fromWire } from "../model/wire.ts";
import { assertSecretsKnown, carriedProperties, returned } from "./carried.ts";
import { body, fetchEntity, fromEntity, inChange, pathOf, readContained } from "./object.ts";
import { withUnreturned } from "./unreturned-values.ts";

/** Sends the object as it is at this moment, with the properties that are given, and returns what it sent. */
export async function replaceObject(
  client: GraphClient,
  kind: Kind,
  id: string,
  properties: Properties,
): Promise<Properties> {
  const live = await fetchEntity(client, kind, id, "now");
  assertShown(kind, properties, live);
  const kept = writableFields(kind).filter(([name]) => inChange(kind, name) && !(name in properties) && name in live);
  for (const [name, field] of kept) assertWhole(name, field, live);
  const changes = body(kind, properties, inChange);
  const rest = Object.fromEntries(kept.map(([name, field]) => [name, returned(field, live[name])]));
  const { "@odata.type": _, ...sent } = { ...carriedProperties(kind.fields, changes, live), ...rest };
  assertSecretsKnown(sent);
  await client.put(pathOf(kind, id), sent);
  return sent;
}

/** What an object can't be without, and neither the program nor the service says, would be taken away. */
function assertShown(kind: Kind, properties: Properties, live: Properties): void {
  const missing = writableFields(kind).filter(
    ([name, field]) => field.required && inChange(kind, name) && !(name in properties) && !(name in live),
  );
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name).join(", ");
  throw new ConflictError(
    `The service doesn't show ${names} of the object. Nothing was written, because that would take it away. Try again in a while.`,
  );
}

/** A list of which a part is missing, sent back, would take that part away. */
function assertWhole(name: string, field: Field, live: Properties): void {
  const count = field.kind === "list" && field.countedBy ? live[field.countedBy] : undefined;
  const items = live[name];
  if (typeof count !== "number" || !Array.isArray(items) || items.length >= count) return;
  throw new ConflictError(
    `The object holds ${count} ${name}, and the service shows ${items.length}. Nothing was written, because that would remove the others. Try again; if it stays so, declare all ${name}.`,
  );
}

/** An object that was replaced, as the service has it now. */
export interface ReadBack {
  /** In the shape that programs use, with what is known in place of what the service keeps to itself. */
  readonly properties: Properties;
  /** What was sent and isn't there, in words. */
  readonly lost: readonly string[];
}

/**
 * @param sent what `replaceObject` returned.
 * @param changed the properties that it was given.
 * @param known what is known of the object: it fills the places of what the service keeps to itself.
 */
export async function readBack(
  client: GraphClient,
  kind: Kind,
  id: string,
  sent: Properties,
  changed: Properties,
  known: Properties,
): Promise<ReadBack> {
  const [entity, contained] = await Promise.all([
    fetchEntity(client, kind, id, "now"),
    readContained(client, kind, id),
  ]);
  const now = { ...entity, ...contained };
  const fields = Object.entries(kind.fields).filter(
    ([name, field]) => name in sent && !field.immutable && (name in changed || itemOf(field)),
  );
  const lost = fields.flatMap(([name, field]) => losses(name, field, sent[name], now[name]));
  const secrets = lostSecrets(sent, now).map((path) => `the secret of the setting ${path}`);
  return { properties: withUnreturned(kind.fields, known, fromEntity(kind, now)), lost: [...lost, ...secrets] };
}

function losses(name: string, field: Field, sent: unknown, now: unknown): string[] {
  const [wanted, found] = [fromWire(field, sent), fromWire(field, now)];
  if (canonical(field, wanted) === canonical(field, found)) return [];
  const item = itemOf(field);
  if (!item || !Array.isArray(wanted)) return [name];
  const there = new Set((Array.isArray(found) ? found : []).map((one) => canonical(item, one)));
  const missing = wanted.filter((one) => !there.has(canonical(item, one)));
  if (missing.length === 0) return [`${name}, which hold more than was sent`];
  return missing.map((one) => `${name}: ${nameOf(one)}`);
}

function nameOf(item: unknown): string {
  const instance = isObject(item) && isObject(item.settingInstance) ? item.settingInstance : undefined;
  return String(instance?.settingDefinitionId ?? JSON.stringify(item));
}
