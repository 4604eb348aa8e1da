/** Names for ids, where the program knows them: of groups that the stack has, and of ids in its configuration. */
import { type Phrase, quoted } from "./phrase.ts";
import type { Preview } from "./preview.ts";
import { classOf, parseUrn } from "./urn.ts";

export type NameOf = (id: string) => Phrase;

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export function namesIn({ steps, config }: Pick<Preview, "steps" | "config">): NameOf {
  const names = new Map<string, Phrase>();
  for (const [key, value] of Object.entries(config)) {
    if (GUID.test(value)) names.set(value.toLowerCase(), [quoted(key.split(":").at(-1) ?? key)]);
  }
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
