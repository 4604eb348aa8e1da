import { isList, isProperties, type Properties, Secret, type Value } from "./values.ts";

/** Where a property is: keys of objects and indexes of lists; `*` is every one of them. */
export type PropertyPath = readonly (string | number)[];

/** Reads `a.b[0]["c d"]`, as `ignoreChanges` and `replaceOnChanges` have it; undefined when it isn't a path. */
export function parsePath(text: string): PropertyPath | undefined {
  const part = /\.?(?:\["((?:\\"|[^"])*)"\]|\[(\*|-?\d+)\]|([^.[\]]+))/y;
  const path: (string | number)[] = [];
  if (text.startsWith(".")) return undefined;
  while (part.lastIndex < text.length) {
    const found = part.exec(text);
    if (found === null) return undefined;
    const [, quoted, index, name] = found;
    if (quoted !== undefined) path.push(quoted.replaceAll('\\"', '"'));
    else path.push(index === undefined ? (name as string) : index === "*" ? index : Number(index));
  }
  return path;
}

export function formatPath(path: PropertyPath): string {
  return path
    .map((key, at) => {
      if (typeof key === "number") return `[${key}]`;
      if (/[^A-Za-z0-9_]/.test(key)) return `["${key.replaceAll('"', '\\"')}"]`;
      return at === 0 ? key : `.${key}`;
    })
    .join("");
}

/** True when `inner` is what `outer` names, or lies inside it. */
export function covers(outer: PropertyPath, inner: PropertyPath): boolean {
  return outer.length <= inner.length && outer.every((key, at) => key === "*" || key === inner[at]);
}

/**
 * `news` with what lies at `path` as `olds` has it, absent included. Undefined when that can't be done: an element of
 * a list that only one of the two has, or a place that `news` doesn't have.
 */
export function resetAt(path: PropertyPath, olds: Properties, news: Properties): Properties | undefined {
  return reset(path, olds, news) as Properties | undefined;
}

function reset(path: PropertyPath, old: Value | undefined, current: Value): Value | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return current;
  if (old instanceof Secret || current instanceof Secret) return resetSecret(path, old, current);
  if (key === "*") return resetAll(rest, old, current);
  if (typeof key === "number") {
    if (!isList(old) || !isList(current)) return isList(old) === isList(current) ? current : undefined;
    if (rest.length === 0 && key >= old.length && key >= current.length) return current;
    if (key < 0 || key >= old.length || key >= current.length) return undefined;
    return change(current, key, rest, old[key]);
  }
  if (rest.length === 0 && !(isProperties(old) && key in old)) {
    if (!isProperties(current)) return current;
    const { [key]: _removed, ...others } = current;
    return others;
  }
  if (!isProperties(old) || !isProperties(current)) {
    return rest.length > 0 && isProperties(old) === isProperties(current) ? current : undefined;
  }
  if (rest.length > 0 && !(key in current)) return key in old ? undefined : current;
  return change(current, key, rest, old[key]);
}

function change(
  current: Properties | readonly Value[],
  key: string | number,
  rest: PropertyPath,
  old: Value | undefined,
) {
  const copy = (Array.isArray(current) ? [...current] : { ...current }) as Record<string | number, Value>;
  const changed = rest.length === 0 ? old : reset(rest, old, copy[key] as Value);
  if (changed === undefined) return undefined;
  copy[key] = changed;
  return copy as Value;
}

function resetAll(rest: PropertyPath, old: Value | undefined, current: Value): Value | undefined {
  if (isProperties(current)) {
    if (!isProperties(old)) return rest.length === 0 ? current : undefined;
    if (rest.length === 0) return old;
    return Object.keys(old).reduce<Value | undefined>(
      (result, key) => (isProperties(result) && key in result ? change(result, key, rest, old[key]) : undefined),
      current,
    );
  }
  if (!isList(current)) return undefined;
  if (!isList(old)) return rest.length === 0 ? current : undefined;
  if (old.length !== current.length) return undefined;
  if (rest.length === 0) return old;
  return old.reduce<Value | undefined>(
    (result, item, index) => (isList(result) ? change(result, index, rest, item) : undefined),
    current,
  );
}

/** What was secret before is secret after, and the other way round. */
function resetSecret(path: PropertyPath, old: Value | undefined, current: Value): Value | undefined {
  const bareOld = old instanceof Secret ? old.value : old;
  const bare = current instanceof Secret ? current.value : current;
  const changed = reset(path, bareOld, bare);
  return changed === undefined ? undefined : new Secret(changed);
}
