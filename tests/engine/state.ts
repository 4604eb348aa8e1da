import assert from "node:assert/strict";
import type { Deployment } from "../../local/index.ts";

export const nameOf = (urn: string): string => urn.split("::").at(-1) as string;

/** Everything that a resource refers to comes before it in the state. */
export function assertWhole(state: Deployment): void {
  const seen = new Set<string>();
  for (const { urn, parent, provider, dependencies = [] } of state.deployment.resources ?? []) {
    const providerUrn = provider?.split("::").slice(0, -1).join("::");
    for (const needed of [parent, providerUrn, ...dependencies]) {
      assert.ok(!needed || seen.has(needed), `${urn} comes before ${needed} in the state`);
    }
    seen.add(urn);
  }
}

/** The names of a state's resources, without the stack and its providers. */
export function names(state: Deployment): string[] {
  const resources = (state.deployment.resources ?? []).filter(({ type }) => !type.startsWith("pulumi:"));
  return resources.map(({ urn }) => nameOf(urn)).sort();
}
