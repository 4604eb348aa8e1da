/**
 * What a value that replaces another takes along from it: members that nobody here knows, and secrets whose value nobody
 * here is told. The service takes away what a write leaves out.
 */
import { InvalidInputError } from "../errors.ts";
import type { Field, Fields } from "../model/fields.ts";
import { isSecretSetting, withoutValue, withValue } from "../model/secret-settings.ts";
import { canonical, isObject, type Properties } from "../model/values.ts";
import { fieldsOf, itemOf, mapParts } from "../model/walk.ts";
import { fromWire } from "../model/wire.ts";

/** The value in whose place another one goes. */
interface Counterpart {
  readonly value: unknown;
  /** Surely the same thing in an older state. A secret goes from no other. */
  readonly certain: boolean;
}

const nothing: Counterpart = { value: undefined, certain: true };

/** Properties as they are sent, with what has to travel from the object as it was just read. */
export const carriedProperties = (fields: Fields, sent: Properties, live: Properties): Properties =>
  carriedObject(fields, sent, { value: live, certain: true });

/** A value that isn't to change as it is sent back: as it came, without what only the service sets. */
export function returned(field: Field, live: unknown): unknown {
  return mapParts(field, live, (inner, part, name) => {
    if (inner) return inner.readOnly ? undefined : returned(inner, part);
    return isTheServices(String(name)) ? undefined : part;
  });
}

/** @throws where a secret would be sent without a value. */
export function assertSecretsKnown(body: Properties): void {
  const paths = withoutValue(body);
  if (paths.length === 0) return;
  const reasons = paths.map(
    (path) => `The value of the secret of the setting ${path} is neither declared nor in the tenant`,
  );
  throw new InvalidInputError(
    `${reasons.join("; ")}. Nothing was written, because that would take the secret away. Declare its value in plain text, best from pulumi config set --secret.`,
    reasons,
  );
}

function carried(field: Field, sent: unknown, live: Counterpart): unknown {
  const item = itemOf(field);
  if (item && Array.isArray(sent)) return carriedItems(item, sent, live);
  const fields = fieldsOf(field, sent);
  if (!fields || !isObject(sent)) return sent;
  const same = fieldsOf(field, live.value) === fields ? live : nothing;
  return carriedObject(fields, sent, same);
}

function carriedObject(fields: Fields, sent: Properties, { value, certain }: Counterpart): Properties {
  const live = isObject(value) ? value : {};
  const known = Object.entries(sent).map(([name, inner]) => {
    const field = fields[name];
    return [name, field ? carried(field, inner, { value: live[name], certain }) : inner];
  });
  const whole = { ...travelling(fields, live), ...Object.fromEntries(known) };
  return isSecretSetting(whole) ? withValue(whole, certain ? live : {}) : whole;
}

/** Members without a field; and those that no answer is compared by, where the program leaves them to the service. */
function travelling(fields: Fields, live: Properties): Properties {
  const members = Object.entries(live).filter(([name]) => {
    const field = fields[name];
    return field ? field.writeOnly && !field.secret && !field.readOnly : !isTheServices(name);
  });
  return Object.fromEntries(members);
}

/** Annotations but for the type, and the ids of what an object contains. */
const isTheServices = (name: string): boolean => name === "id" || (name.includes("@") && name !== "@odata.type");

function carriedItems(field: Field, sent: readonly unknown[], live: Counterpart): unknown[] {
  const pairs = counterparts(field, sent, Array.isArray(live.value) ? live.value : []);
  return sent.map((item, index) => {
    const { value, certain } = pairs.get(index) ?? nothing;
    return carried(field, item, { value, certain: certain && live.certain });
  });
}

/**
 * Which item takes the place of which, by their positions in the list that is sent:
 * 1. items that mean the same, whatever their secrets;
 * 2. those that set the same setting;
 * 3. what is then left: one of each is the same item in another state; of several that is likely, in their order.
 */
function counterparts(
  field: Field,
  sent: readonly unknown[],
  live: readonly unknown[],
): ReadonlyMap<number, Counterpart> {
  const pairs = new Map<number, Counterpart>();
  let news = [...sent.entries()];
  let olds = [...live];
  const pairUp = (keyOf: (item: unknown) => string | undefined) => {
    const byKey = Map.groupBy(olds, keyOf);
    news = news.filter(([index, item]) => {
      const key = keyOf(item);
      const value = key === undefined ? undefined : byKey.get(key)?.shift();
      if (value !== undefined) pairs.set(index, { value, certain: true });
      return value === undefined;
    });
    olds = [...byKey.values()].flat();
  };
  pairUp((item) => canonical(field, fromWire(field, item)));
  pairUp(settingOf);
  const certain = news.length === 1 && olds.length === 1;
  if (settingOf(news[0]?.[1]) === undefined) {
    news.forEach(([index], place) => {
      if (place < olds.length) pairs.set(index, { value: olds[place], certain });
    });
  }
  return pairs;
}

/** The id of the setting of the catalog that an item sets; undefined for items of another sort. */
function settingOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const instance = isObject(item.settingInstance) ? item.settingInstance : item;
  return typeof instance.settingDefinitionId === "string" ? instance.settingDefinitionId : undefined;
}
