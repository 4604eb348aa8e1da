/** Keeps secrets out of a report: not their values, not their lengths, and not even where Pulumi was told to show them. */
import type { Field, Fields } from "../../provider/model/kind.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";
import { fieldsOf, itemOf, possibleFields } from "../../provider/model/walk.ts";

/** What stands for a secret. Every secret is the same one. */
export const SECRET = Symbol("secret");

export const PULUMIS_MASK = "[secret]";
const SIGNATURE = "4dabf18193072939515e22adb298388d";
/** Names of secrets in resources of other packages. */
const TELLING = /pass(word|wd|phrase|code)|secret|token|credential|private_?key|connection_?string|api_?key/i;

/** Of a configuration key or a property that nothing is known of. */
export const isSecretName = (name: string): boolean => TELLING.test(name);

/** A copy of properties in which every secret is `SECRET`. Without fields, names and Pulumi's marks have to do. */
export function masked(fields: Fields | undefined, properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !name.startsWith("__"))
      .map(([name, value]) => {
        const field = fields?.[name];
        return [name, field || !isSecretName(name) || value === null ? mask(field, value) : SECRET];
      }),
  );
}

function mask(field: Field | undefined, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (field?.secret || value === PULUMIS_MASK) return SECRET;
  if (Array.isArray(value)) return value.map((item) => mask(itemOf(field), item));
  if (!isObject(value)) return value;
  return SIGNATURE in value ? SECRET : masked(innerFields(field, value), value);
}

/** Of a value whose type isn't known every field that any type has: a secret of one of them is one. */
function innerFields(field: Field | undefined, value: unknown): Fields | undefined {
  const known = fieldsOf(field, value);
  if (known || !field) return known;
  const all = possibleFields(field).flatMap((fields) => Object.entries(fields));
  if (all.length === 0) return undefined;
  return Object.fromEntries(
    all.sort(([, left], [, right]) => Number(left.secret ?? false) - Number(right.secret ?? false)),
  );
}

/** Paths of what the program keeps from the report although no declaration says that it is a secret. */
export function hiddenIn(fields: Fields, properties: Properties): string[] {
  return Object.entries(properties)
    .filter(([name]) => !name.startsWith("__"))
    .flatMap(([name, value]) => hidden(fields[name], value, name));
}

/** Whether Pulumi marks a value as a whole, in clear or with its mask. */
export const isMarked = (value: unknown): boolean =>
  value === PULUMIS_MASK || value === SECRET || (isObject(value) && SIGNATURE in value);

function hidden(field: Field | undefined, value: unknown, path: string): string[] {
  if (field?.secret) return [];
  const of = itemOf(field);
  if (isMarked(value)) return of?.secret ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => hidden(of, item, `${path}[${index}]`));
  const fields = isObject(value) ? innerFields(field, value) : undefined;
  // Where no field is known, nobody can say what is secret in it.
  return fields && isObject(value)
    ? hiddenIn(fields, value).map((inner) => `${path}.${inner}`)
    : holdsMark(value)
      ? [path]
      : [];
}

function holdsMark(value: unknown): boolean {
  if (isMarked(value)) return true;
  const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return inner.some(holdsMark);
}

/** Secret texts that stand in clear among the properties, so that they can be taken out of messages too. */
export function clearSecrets(fields: Fields | undefined, properties: Properties): string[] {
  return Object.entries(properties).flatMap(([name, value]) => clear(fields?.[name], value));
}

function clear(field: Field | undefined, value: unknown): string[] {
  if (typeof value === "string") return field?.secret && value !== PULUMIS_MASK && value.length > 3 ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => clear(itemOf(field) ?? field, item));
  if (!isObject(value)) return [];
  if (field?.secret) return Object.values(value).flatMap((inner) => clear(field, inner));
  return clearSecrets(innerFields(field, value), value);
}
