/** Property values as the engine holds them: JSON plus secrets and values not known yet. */
export type Value = null | boolean | number | string | readonly Value[] | Properties | Secret | Unknown;
export interface Properties {
  readonly [key: string]: Value;
}

/** A value that no state, event or message may show. */
export class Secret {
  readonly value: Value;
  /** Its form in the stack's state: kept, so that an unchanged secret is not encrypted anew. */
  ciphertext: string | undefined;

  constructor(value: Value, ciphertext?: string) {
    this.value = value;
    this.ciphertext = ciphertext;
  }
}

/** Stands for every value that is known only once the resource it comes from exists. */
export class Unknown {}
export const UNKNOWN = new Unknown();

export function isProperties(value: Value | undefined): value is Properties {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Secret) &&
    !(value instanceof Unknown)
  );
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** A copy in which every leaf went through `leaf`; `leaf` sees secrets before what they wrap. */
export function mapValue(value: Value, leaf: (value: Value) => Value | undefined): Value {
  const replaced = leaf(value);
  if (replaced !== undefined) return replaced;
  if (isList(value)) return value.map((item) => mapValue(item, leaf));
  if (isProperties(value)) return mapProperties(value, leaf);
  return value;
}

export function mapProperties(properties: Properties, leaf: (value: Value) => Value | undefined): Properties {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, mapValue(value, leaf)]));
}

export function withoutSecrets(properties: Properties): Properties {
  return mapProperties(properties, (value) => (value instanceof Secret ? plain(value.value) : undefined));
}

export function plain(value: Value): Value {
  return mapValue(value, (inner) => (inner instanceof Secret ? plain(inner.value) : undefined));
}

function contains(value: Value, test: (value: Value) => boolean): boolean {
  if (test(value)) return true;
  if (value instanceof Secret) return contains(value.value, test);
  if (isList(value)) return value.some((item) => contains(item, test));
  if (isProperties(value)) return Object.values(value).some((item) => contains(item, test));
  return false;
}

export const containsUnknown = (value: Value): boolean => contains(value, (inner) => inner instanceof Unknown);
export const containsSecret = (value: Value): boolean => contains(value, (inner) => inner instanceof Secret);

/** Equality as the engine sees it: a property that is null equals one that is absent. */
export function equal(left: Value | undefined, right: Value | undefined): boolean {
  if (left === right) return true;
  if (left instanceof Secret || right instanceof Secret) {
    return left instanceof Secret && right instanceof Secret && equal(left.value, right.value);
  }
  if (isList(left) || isList(right)) {
    if (!isList(left) || !isList(right) || left.length !== right.length) return false;
    return left.every((item, index) => equal(item, right[index]));
  }
  if (!isProperties(left) || !isProperties(right)) return left instanceof Unknown && right instanceof Unknown;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => equal(left[key] ?? null, right[key] ?? null));
}

/**
 * Marks in `outputs` what was secret in `inputs`: providers that know no secrets get and give plain values. Objects are
 * compared property by property; of a list with one secret in it everything becomes secret, since a provider may have
 * reordered it.
 */
export function annotateSecrets(outputs: Properties, inputs: Properties): Properties {
  const marked: Record<string, Value> = { ...outputs };
  for (const [key, input] of Object.entries(inputs)) {
    const output = outputs[key];
    if (output === undefined) continue;
    if (isProperties(output) && isProperties(input)) marked[key] = annotateSecrets(output, input);
    else if (!(output instanceof Secret) && containsSecret(input)) marked[key] = new Secret(output);
  }
  return marked;
}
