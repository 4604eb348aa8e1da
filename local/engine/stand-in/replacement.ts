import { isReplacement, replaceOnChanges } from "./diff.ts";
import type { PriorResources } from "./prior.ts";
import type { Providers } from "./providers.ts";
import { isProviderType, parseReference, type Resource } from "./resource.ts";
import { UNKNOWN, type Value } from "./values.ts";

export interface Replacement {
  readonly resource: Resource;
  /** The properties that make it necessary. */
  readonly keys: readonly string[];
}

interface Context {
  readonly prior: PriorResources;
  readonly providers: Providers;
  readonly news: ReadonlyMap<string, Resource>;
  /** Resources that have their steps already, and so can't depend on the one that is being replaced. */
  readonly settled: ReadonlySet<string>;
}

/** All that has to be replaced along with a resource that is deleted first, in the order of the state. */
export async function dependentReplacements(root: Resource, context: Context): Promise<Replacement[]> {
  const { prior, news } = context;
  const replaced = new Set([root.urn]);
  const found: Replacement[] = [];
  for (const resource of prior.graph.contains(root) ? prior.graph.dependentsOf(root, context.settled) : []) {
    const keys = await keysToReplace(resource, replaced, context);
    if (keys === undefined) continue;
    replaced.add(resource.urn);
    found.push({ resource, keys });
  }
  const others = new Map([...prior.byUrn, ...news]);
  for (const resource of others.values()) if (resource.deletedWith === root.urn) found.push({ resource, keys: [] });
  return found;
}

/**
 * Undefined when a resource can stay. It can't when what it takes from a replaced resource would replace it as well:
 * the provider is asked, with unknown values in the place of those that may change.
 */
async function keysToReplace(
  resource: Resource,
  replaced: ReadonlySet<string>,
  { prior, providers }: Context,
): Promise<readonly string[] | undefined> {
  if (!resource.custom || resource.external) return undefined;
  if (resource.provider !== "") providers.ensure(resource.provider, prior.resources);
  if (resource.provider !== "" && replaced.has(parseReference(resource.provider).urn)) return [];
  if (replaced.has(resource.deletedWith)) return [];
  const changing = Object.entries(resource.inputs).map(([key, value]): [string, Value] => {
    const changes = resource.propertyDependencies[key]?.some((urn) => replaced.has(urn));
    return [key, changes ? UNKNOWN : value];
  });
  if (isProviderType(resource.type) || changing.every(([, value]) => value !== UNKNOWN)) return undefined;
  const provider = await providers.get(resource.provider);
  const inputs = Object.fromEntries(changing);
  const raw = await provider.diff(resource.urn, resource.id, resource, inputs, resource.ignoreChanges);
  const diff = raw && replaceOnChanges(raw, resource.replaceOnChanges, false);
  return diff && isReplacement(diff) ? diff.replaceKeys : undefined;
}
