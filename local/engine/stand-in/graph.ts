import { dependenciesOf, type Resource } from "./resource.ts";

/** Which resource needs which: read off a list in which a resource comes after all it depends on. */
export class DependencyGraph {
  readonly #resources: readonly Resource[];
  readonly #index = new Map<Resource, number>();
  readonly #children = new Map<string, number[]>();

  constructor(resources: readonly Resource[]) {
    this.#resources = resources;
    const byUrn = new Map<string, Resource>();
    resources.forEach((resource, index) => {
      this.#index.set(resource, index);
      byUrn.set(resource.urn, resource);
      for (let parent = resource.parent; parent !== ""; parent = byUrn.get(parent)?.parent ?? "") {
        this.#children.set(parent, [...(this.#children.get(parent) ?? []), index]);
      }
    });
  }

  contains(resource: Resource): boolean {
    return this.#index.has(resource);
  }

  /** All that depends on a resource, directly or not, in the order of the list; children alone don't count. */
  dependentsOf(resource: Resource, ignored: ReadonlySet<string>): Resource[] {
    const found = new Set([resource.urn]);
    return this.#resources.slice(this.#at(resource) + 1).filter((candidate) => {
      if (ignored.has(candidate.urn)) return false;
      const { provider, others } = dependenciesOf(candidate);
      const depends = found.has(provider) || [...others].some((urn) => found.has(urn));
      if (depends) found.add(candidate.urn);
      return depends;
    });
  }

  /** All that a resource needs itself. With a component come its children: others wait for them through it. */
  directDependenciesOf(resource: Resource): Set<Resource> {
    const { parent, provider, others } = dependenciesOf(resource);
    const end = this.#at(resource);
    const found = new Set<Resource>();
    for (const candidate of this.#resources.slice(0, end)) {
      if (candidate.urn === parent) found.add(candidate);
      if (candidate.urn !== provider && !others.has(candidate.urn)) continue;
      found.add(candidate);
      if (candidate.custom) continue;
      for (const child of this.#children.get(candidate.urn) ?? []) {
        if (child < end) found.add(this.#resources[child] as Resource);
      }
    }
    return found;
  }

  /** All that a resource needs, directly or not. */
  allDependenciesOf(resource: Resource): Set<Resource> {
    const found = new Set<Resource>();
    const visit = (from: Resource) => {
      for (const dependency of this.directDependenciesOf(from)) {
        if (found.has(dependency)) continue;
        found.add(dependency);
        visit(dependency);
      }
    };
    visit(resource);
    return found;
  }

  #at(resource: Resource): number {
    const index = this.#index.get(resource);
    if (index === undefined) throw new Error(`${resource.urn} is not in the dependency graph`);
    return index;
  }
}

/** Rounds of deletions: within a round they may run at once, each round waits for the one before. */
export function deletionRounds(condemned: readonly Resource[], graph: DependencyGraph): Resource[][] {
  const left = new Set(condemned);
  const rounds: Resource[][] = [];
  while (left.size > 0) {
    const round = [...left].filter(
      (resource) => ![...graph.directDependenciesOf(resource)].some((one) => left.has(one)),
    );
    for (const resource of round) left.delete(resource);
    rounds.unshift(round);
  }
  return rounds;
}
