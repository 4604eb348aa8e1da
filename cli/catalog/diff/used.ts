/** Which settings of the catalog the policies of an exported stack hold. */
import { isObject } from "../../../provider/model/values.ts";
import { managedIn } from "../../drift/managed.ts";
import { parseUrn } from "../../pulumi/urn.ts";
import type { Comparison, Named } from "./compare.ts";

/** Names of policies by id of the setting. */
export type Uses = ReadonlyMap<string, ReadonlySet<string>>;

export function usesIn(text: string, source: string): Uses {
  const uses = new Map<string, Set<string>>();
  for (const { urn, state } of managedIn(text, source).managed) {
    for (const id of settingIds({ ...state.outputs, ...state.inputs })) {
      const policies = uses.get(id) ?? new Set();
      uses.set(id, policies.add(parseUrn(urn).name));
    }
  }
  return uses;
}

function* settingIds(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* settingIds(item);
  if (!isObject(value)) return;
  if (typeof value.settingDefinitionId === "string") yield value.settingDefinitionId.toLowerCase();
  for (const inner of Object.values(value)) yield* settingIds(inner);
}

/** Of a comparison what a stack uses, with the policies that do. */
export function ofUses(comparison: Comparison, uses: Uses) {
  const used = <T extends Named>(all: readonly T[]) =>
    all
      .filter(({ id }) => uses.has(id.toLowerCase()))
      .map((one) => ({ ...one, usedBy: [...(uses.get(one.id.toLowerCase()) ?? [])].sort() }));
  return { added: used(comparison.added), gone: used(comparison.gone), changed: used(comparison.changed) };
}
