import type { PropertyDiff } from "../stack.ts";
import { covers, formatPath, type PropertyPath, parsePath, resetAt } from "./paths.ts";
import { equal, isList, isProperties, type Properties, type Value, withoutSecrets } from "./values.ts";

type Kind = PropertyDiff["kind"];
type DetailedDiff = Record<string, { diffKind: Kind; inputDiff: boolean }>;

/** What a provider, or the engine in its place, found between the old and the new inputs of a resource. */
export interface Diff {
  readonly changes: boolean;
  readonly replaceKeys: readonly string[];
  readonly changedKeys: readonly string[];
  readonly deleteBeforeReplace: boolean;
  readonly detailedDiff: DetailedDiff | undefined;
}

export const NO_DIFF: Diff = {
  changes: false,
  replaceKeys: [],
  changedKeys: [],
  deleteBeforeReplace: false,
  detailedDiff: undefined,
};

/** The engine's own diff, for a provider that leaves the question open. Secrets are compared by what they hold. */
export function diffInputs(olds: Properties, news: Properties): Pick<Diff, "changes" | "changedKeys" | "detailedDiff"> {
  const found: { path: PropertyPath; kind: Kind }[] = [];
  diffObjects([], withoutSecrets(olds), withoutSecrets(news), found);
  if (found.length === 0) return { changes: false, changedKeys: [], detailedDiff: undefined };
  return {
    changes: true,
    changedKeys: [...new Set(found.map(({ path }) => String(path[0])))].sort(),
    detailedDiff: Object.fromEntries(
      found.map(({ path, kind }) => [formatPath(path), { diffKind: kind, inputDiff: true }]),
    ),
  };
}

function diffObjects(
  at: PropertyPath,
  olds: Properties,
  news: Properties,
  found: { path: PropertyPath; kind: Kind }[],
) {
  for (const key of new Set([...Object.keys(olds), ...Object.keys(news)])) {
    diffValues([...at, key], olds[key] ?? null, news[key] ?? null, found);
  }
}

function diffValues(path: PropertyPath, old: Value, current: Value, found: { path: PropertyPath; kind: Kind }[]) {
  if (isList(old) && isList(current)) {
    for (let index = 0; index < Math.max(old.length, current.length); index++) {
      const [before, after] = [old[index], current[index]];
      if (before !== undefined && after !== undefined) diffValues([...path, index], before, after, found);
      else found.push({ path: [...path, index], kind: before === undefined ? "add" : "delete" });
    }
  } else if (isProperties(old) && isProperties(current)) {
    diffObjects(path, old, current, found);
  } else if (!equal(old, current)) {
    found.push({ path, kind: old === null ? "add" : current === null ? "delete" : "update" });
  }
}

/** Inputs as they are to be compared: with the old value of all that `ignoreChanges` names. */
export function ignoreChanges(
  olds: Properties,
  news: Properties,
  paths: readonly string[],
): { readonly inputs: Properties; readonly impossible: readonly string[] } {
  let inputs = news;
  const impossible: string[] = [];
  for (const text of paths) {
    const path = parsePath(text);
    if (path === undefined) continue;
    const changed = resetAt(path, olds, inputs);
    if (changed === undefined) impossible.push(text);
    else inputs = changed;
  }
  return { inputs, impossible };
}

/** Under this name `replaceOnChanges` means: replace when the last attempt left the resource half made. */
const INIT_ERROR = "#initerror";

/** Makes a replacement of what `replaceOnChanges` names. */
export function replaceOnChanges(diff: Diff, paths: readonly string[], hasInitErrors: boolean): Diff {
  const wanted = paths.map(parsePath).filter((path) => path !== undefined);
  const isWanted = (path: PropertyPath | undefined) => path !== undefined && wanted.some((one) => covers(one, path));
  const replaceKeys = new Set(diff.replaceKeys);
  let { changes, detailedDiff } = diff;
  if (changes) {
    detailedDiff =
      detailedDiff &&
      Object.fromEntries(
        Object.entries(detailedDiff).map(([path, one]) => [path, isWanted(parsePath(path)) ? toReplace(one) : one]),
      );
    for (const key of diff.changedKeys) if (isWanted(parsePath(key))) replaceKeys.add(key);
  }
  if (hasInitErrors && isWanted([INIT_ERROR])) {
    changes = true;
    replaceKeys.add(INIT_ERROR);
    if (detailedDiff)
      detailedDiff = { ...detailedDiff, [INIT_ERROR]: { diffKind: "update-replace", inputDiff: false } };
  }
  return { ...diff, changes, replaceKeys: [...replaceKeys], detailedDiff };
}

function toReplace(diff: DetailedDiff[string]): DetailedDiff[string] {
  return diff.diffKind.endsWith("-replace") ? diff : { ...diff, diffKind: `${diff.diffKind}-replace` as Kind };
}

export function isReplacement({ replaceKeys, detailedDiff }: Diff): boolean {
  return (
    replaceKeys.length > 0 || Object.values(detailedDiff ?? {}).some(({ diffKind }) => diffKind.endsWith("-replace"))
  );
}

/** The diff seen from the other side: what a refresh found in the cloud, against what the state had. */
export function invert(diff: Diff): Diff {
  const other: Partial<Record<Kind, Kind>> = {
    add: "delete",
    delete: "add",
    "add-replace": "delete-replace",
    "delete-replace": "add-replace",
  };
  const inverted = Object.entries(diff.detailedDiff ?? {}).map(([path, one]) => {
    return [path, { ...one, diffKind: other[one.diffKind] ?? one.diffKind }];
  });
  return { ...diff, detailedDiff: diff.detailedDiff && Object.fromEntries(inverted) };
}
