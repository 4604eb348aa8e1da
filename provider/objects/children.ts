/** Objects below another one, each with requests of its own: messages of a notification, one for each language. */
import { isNotFound } from "../errors.ts";
import type { GraphClient, GraphObject } from "../graph/client.ts";
import type { Field, Fields } from "../model/fields.ts";
import type { Children } from "../model/value-types/value-type.ts";
import { canonical, isObject, type Properties, same } from "../model/values.ts";
import { fieldsOf, itemOf } from "../model/walk.ts";
import { fromWire, toWire } from "../model/wire.ts";

/**
 * Takes the objects below an address to what is wanted: new ones first and the chosen one before all others, so that there
 * is one at every moment; those that go come last.
 *
 * @param at `/deviceManagement/notificationMessageTemplates/<id>/localizedNotificationMessages`
 */
export async function changeChildren(client: GraphClient, at: string, field: Field, wanted: unknown): Promise<void> {
  const { children } = field;
  const item = itemOf(field);
  const fields = fieldsOf(item, {});
  if (!children || !item || !fields) return;
  const keyOf = (one: Properties): string => canonical(fields[children.key] as Field, one[children.key]);
  const isChosen = (one: Properties): number => (children.chosen && one[children.chosen] === true ? 1 : 0);
  const items = (Array.isArray(wanted) ? wanted : []).filter(isObject).sort((a, b) => isChosen(b) - isChosen(a));
  // What is there now, with the ids that the service gave.
  const live = await client.list<GraphObject>(at);
  const byKey = new Map(live.map((one) => [keyOf(one), one]));
  for (const one of items) {
    const there = byKey.get(keyOf(one));
    const sent = toWire(item, one) as Properties;
    if (!there) await client.post(at, taken(sent, children));
    else if (!same(item, one, fromWire(item, there)))
      await client.patch(`${at}/${there.id}`, withoutKey(taken(whole(fields, sent), children), children));
  }
  const kept = new Set(items.map(keyOf));
  const gone = live.filter((one) => !kept.has(keyOf(one))).sort((a, b) => isChosen(a) - isChosen(b));
  for (const { id } of gone) await client.delete(`${at}/${id}`).catch(unlessGone);
}

/** With the defaults of what isn't declared: nobody knows whether a change leaves the rest as it is. */
const whole = (fields: Fields, sent: Properties): Properties => ({
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, { readOnly, default: standard }]) =>
      readOnly || standard === undefined ? [] : [[name, standard]],
    ),
  ),
  ...sent,
});

/** The chosen one is told, and never that one isn't. */
function taken(sent: Properties, { chosen }: Children): Properties {
  if (chosen === undefined || sent[chosen] === true) return sent;
  const { [chosen]: _, ...rest } = sent;
  return rest;
}

function withoutKey(sent: Properties, { key }: Children): Properties {
  const { [key]: _, ...rest } = sent;
  return rest;
}

function unlessGone(error: unknown): void {
  if (!isNotFound(error)) throw error;
}
