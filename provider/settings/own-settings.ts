/**
 * The settings of an `intune.Provider`. The stack's configuration yields to the environment in what makes a credential,
 * so that a pipeline can bring its own; the arguments of a provider don't: they were written to mean another tenant.
 */
import { settings } from "./settings.ts";

/** Stands in the configuration of a process that an `intune.Provider` started. */
export const OWN_SETTINGS = "intune:ownSettings";

/** The environment with the arguments of the provider laid over it, as the strongest variables there are. */
export function environmentFor(get: (key: string) => string | undefined, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (get(OWN_SETTINGS) === undefined) return env;
  const parts = settings.filter((setting) => "credential" in setting);
  const own = parts.filter(({ name }) => get(`intune:${name}`) !== undefined);
  const result = { ...env };
  // The tenant's id alone goes with the environment's credential: one application, several tenants.
  if (own.some(({ name }) => name !== "tenantId")) for (const { environment } of parts) delete result[environment[0]];
  for (const { name, environment } of own) result[environment[0]] = get(`intune:${name}`);
  return result;
}
