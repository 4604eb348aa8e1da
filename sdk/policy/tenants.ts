/** Which configurations of a stack are in one tenant: rules over the stack judge each tenant by itself. */
import type { PolicyProviderResource } from "@pulumi/policy";

/** The provider of a configuration: Pulumi's default one, or an `intune.Provider`. */
export interface ProviderOf {
  readonly urn: string;
  readonly name: string;
  /** In lower case; undefined where it comes from elsewhere than the provider's arguments. */
  readonly tenantId: string | undefined;
}

/** A tenant as far as a stack tells: its configurations, and the providers that lead to it. */
export interface Tenant<T> {
  readonly configurations: readonly T[];
  readonly providers: readonly ProviderOf[];
}

export function providerOf(provider: PolicyProviderResource | undefined): ProviderOf {
  // An argument of the dynamic door's provider, or of the plugin's.
  const tenantId = known(provider, "intune:tenantId") ?? known(provider, "tenantId");
  return { urn: provider?.urn ?? "", name: provider?.name ?? "", tenantId: tenantId?.toLowerCase() };
}

/** Properties that aren't known yet throw when they are touched. */
function known(provider: PolicyProviderResource | undefined, name: string): string | undefined {
  try {
    const value: unknown = provider?.props[name];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Two providers lead to one tenant where both name it; one that doesn't name its tenant is taken for a tenant of its own. */
export function byTenant<T extends { readonly provider: ProviderOf }>(configurations: readonly T[]): Tenant<T>[] {
  const groups = Map.groupBy(configurations, ({ provider }) => provider.tenantId ?? provider.urn);
  return [...groups.values()].map((group) => ({
    configurations: group,
    providers: [...new Map(group.map(({ provider }) => [provider.urn, provider])).values()],
  }));
}

/** `provider "contoso" (tenant 20ca1000-…)` */
export const tenantWords = ({ providers }: Tenant<unknown>): string =>
  providers
    .map(({ name, tenantId }) => `provider ${JSON.stringify(name)}${tenantId ? ` (tenant ${tenantId})` : ""}`)
    .join(", ");
