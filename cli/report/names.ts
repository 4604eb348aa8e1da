/**
 * Names for ids, where the program knows them: of groups that it names or has in its stack, and of ids in its
 * configuration.
 */
import { GUID, isObject } from "../../provider/model/values.ts";
import { type Phrase, quoted } from "./phrase.ts";
import type { Preview } from "./preview.ts";
import { classOf, parseUrn } from "./urn.ts";

export type NameOf = (id: string) => Phrase;

export function namesIn({ steps, config, names: noted }: Pick<Preview, "steps" | "config" | "names">): NameOf {
  const names = new Map<string, Phrase>();
  for (const [key, value] of Object.entries(config)) {
    for (const [id, name] of idsIn(key.split(":").at(-1) ?? key, value)) names.set(id.toLowerCase(), [quoted(name)]);
  }
  for (const [id, name] of noted) names.set(id.toLowerCase(), [quoted(name)]);
  for (const { urn, old, new: planned } of steps) {
    const { type, name } = parseUrn(urn);
    if (classOf(type) !== undefined) continue;
    for (const state of [old, planned]) {
      const id = [state?.outputs.objectId, state?.id].find((one) => typeof one === "string" && GUID.test(one));
      const called = state?.outputs.displayName ?? state?.inputs.displayName;
      if (typeof id === "string") names.set(id.toLowerCase(), [quoted(typeof called === "string" ? called : name)]);
    }
  }
  return (id) => names.get(id.toLowerCase()) ?? [quoted(id)];
}

/** Ids in a value of the configuration, with the key that each stands under; an object's value is JSON. */
function idsIn(key: string, value: unknown): [string, string][] {
  if (isObject(value)) return Object.entries(value).flatMap(([inner, one]) => idsIn(inner, one));
  if (typeof value !== "string") return [];
  if (GUID.test(value)) return [[value, key]];
  return value.startsWith("{") ? idsIn(key, parsed(value)) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
