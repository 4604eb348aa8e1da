/** Which tenant a change is in, as far as a preview says. */
import { type Phrase, quoted } from "../phrase.ts";
import type { Preview, State, Step } from "./preview.ts";
import { parseUrn } from "./urn.ts";

export interface TenantOf {
  /** In lower case; undefined where the environment of the preview decided. */
  readonly id: string | undefined;
  /** Name of the provider in the program; undefined for the stack's own settings. */
  readonly provider: string | undefined;
}

const TENANT = "intune:tenantId";

/** Finds the tenant of each step. */
export function tenantsIn({ steps, config }: Pick<Preview, "steps" | "config">): (step: Step) => TenantOf {
  const providers = new Map(steps.map(({ urn, old, new: planned }) => [urn, planned ?? old]));
  const learnt = new Map(
    steps.flatMap(({ old, new: planned }) => {
      const id = text((old?.outputs.__intune as { tenantId?: unknown } | undefined)?.tenantId);
      return id === undefined ? [] : [[providerUrn(planned ?? old), id] as const];
    }),
  );
  return ({ old, new: planned }) => {
    const urn = providerUrn(planned ?? old);
    const name = parseUrn(urn).name;
    const isDefault = urn === "" || /^default(_|$)/.test(name);
    const { inputs } = providers.get(urn) ?? {};
    const declared = text(inputs?.[TENANT]) ?? text(inputs?.tenantId) ?? (isDefault ? text(config[TENANT]) : undefined);
    return { id: (learnt.get(urn) ?? declared)?.toLowerCase(), provider: isDefault ? undefined : name };
  };
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** A reference is the URN and the id of a provider. */
const providerUrn = (state: State | undefined): string => state?.provider.replace(/::[^:]*$/, "") ?? "";

export const tenantKey = ({ id, provider }: TenantOf): string => id ?? provider ?? "";

export function tenantWords({ id, provider }: TenantOf): Phrase {
  const whose: Phrase = provider === undefined ? ["the stack's own settings"] : ["provider ", quoted(provider)];
  return id === undefined ? ["that of ", ...whose] : [quoted(id), " (", ...whose, ")"];
}
