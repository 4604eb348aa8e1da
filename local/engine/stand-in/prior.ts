import { DependencyGraph } from "./graph.ts";
import type { Resource } from "./resource.ts";

/** The resources that an operation starts from: the state's, or what a refresh made of them. */
export class PriorResources {
  resources: readonly Resource[];
  /** By URN, without those that only wait to be deleted. */
  readonly byUrn = new Map<string, Resource>();
  graph: DependencyGraph;

  constructor(resources: readonly Resource[]) {
    this.resources = resources;
    this.graph = this.#index();
  }

  /** Takes over what a refresh found: `undefined` for a resource that is gone. */
  refreshed(found: ReadonlyMap<Resource, Resource | undefined>): void {
    this.replace(found);
    dropDanglingReferences(this.resources, new Set(found.values()));
    this.graph = this.#index();
  }

  /** The same for resources that the program has just registered: it has said what they depend on. */
  replace(found: ReadonlyMap<Resource, Resource | undefined>): void {
    this.resources = this.resources
      .map((resource) => (found.has(resource) ? found.get(resource) : resource))
      .filter((resource) => resource !== undefined);
    this.graph = this.#index();
  }

  #index(): DependencyGraph {
    this.byUrn.clear();
    for (const resource of this.resources) if (!resource.delete) this.byUrn.set(resource.urn, resource);
    return new DependencyGraph(this.resources);
  }
}

/** What depended on a resource that is gone no longer does; its children go to its parent. */
function dropDanglingReferences(resources: readonly Resource[], changeable: ReadonlySet<Resource | undefined>): void {
  const there = new Set<string>();
  for (const resource of resources) {
    if (changeable.has(resource)) dropDependencies(resource, there);
    there.add(resource.urn);
  }
  const parents = new Map<string, string>();
  for (const resource of resources) {
    if (!there.has(resource.parent)) resource.parent = parents.get(resource.parent) ?? "";
    parents.set(resource.urn, resource.parent);
  }
}

function dropDependencies(resource: Resource, there: ReadonlySet<string>): void {
  const known = (urns: readonly string[]) => urns.filter((urn) => there.has(urn));
  resource.dependencies = known(resource.dependencies);
  resource.propertyDependencies = Object.fromEntries(
    Object.entries(resource.propertyDependencies)
      .map(([key, urns]) => [key, known(urns)] as const)
      .filter(([, urns]) => urns.length > 0),
  );
  if (!there.has(resource.deletedWith)) resource.deletedWith = "";
}
