/** Platforms and technologies of a policy that doesn't name them: what all its settings have in common. */
import type { Definition } from "../definition.ts";
import { definition } from "../table.ts";

const APPLE = ["iOS", "macOS", "tvOS", "visionOS"];

/** What follows, or why nothing does, as the end of a sentence that begins with the property's name. */
export type Derived = { readonly value: readonly string[] } | { readonly problem: string };

/**
 * @param settings in Graph's JSON
 * @param before what the policy has; it stays while all settings have it, because another value is another policy.
 */
export function derivedPlatforms(settings: unknown, before: unknown): Derived | undefined {
  return derived(settings, "platforms", before, (common) => (common.length === 1 ? common : undefined));
}

/** Apple's devices are managed by two channels at once; elsewhere the usual one is taken where all settings know it. */
export function derivedTechnologies(settings: unknown, platforms: unknown, before: unknown): Derived | undefined {
  const isApple = Array.isArray(platforms) && platforms.some((platform) => APPLE.includes(platform));
  return derived(settings, "technologies", before, (common) => {
    if (isApple) return ["mdm", "appleRemoteManagement"];
    if (common.includes("mdm")) return ["mdm"];
    return common.length === 1 ? common : undefined;
  });
}

function derived(
  settings: unknown,
  of: "platforms" | "technologies",
  before: unknown,
  choose: (common: readonly string[]) => readonly string[] | undefined,
): Derived | undefined {
  const definitions = topDefinitions(settings);
  if (definitions.length === 0) return undefined;
  const common = definitions.map((found) => found[of]).reduce((all, some) => all.filter((one) => some.includes(one)));
  if (Array.isArray(before) && before.length > 0 && before.every((one) => common.includes(one)))
    return { value: before };
  const chosen = choose(common);
  if (chosen && chosen.length > 0) return { value: chosen };
  if (common.length > 0) return { problem: `must be given: the settings are of several (${common.join(", ")})` };
  return { problem: "must be given: the settings have none in common" };
}

function topDefinitions(settings: unknown): Definition[] {
  if (!Array.isArray(settings)) return [];
  return settings.flatMap((setting) => {
    const id = setting?.settingInstance?.settingDefinitionId;
    const found = typeof id === "string" ? definition(id) : undefined;
    return found && found.platforms.length > 0 ? [found] : [];
  });
}
