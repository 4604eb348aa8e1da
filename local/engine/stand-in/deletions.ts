import type { Executor } from "./executor.ts";
import { DependencyGraph, deletionRounds } from "./graph.ts";
import type { Planner } from "./planner.ts";
import type { PriorResources } from "./prior.ts";
import type { Resource } from "./resource.ts";
import type { Step } from "./step.ts";

/** Deletes what the program no longer wants: what needs others goes before them. */
export async function deleteUnwanted(planner: Planner, executor: Executor, prior: PriorResources): Promise<void> {
  const byResource = new Map<Resource, Step>(planner.planDeletes().map((step) => [step.old, step]));
  const graph = new DependencyGraph(prior.resources);
  for (const round of deletionRounds([...byResource.keys()], graph)) {
    const needed = stillNeeded(executor.errored, graph);
    const steps = round.flatMap((resource) => (needed.has(resource) ? [] : (byResource.get(resource) ?? [])));
    await executor.runAll(steps);
  }
}

/** What a resource that could not be deleted (or made) needs has to stay as well. */
function stillNeeded(errored: readonly Step[], graph: DependencyGraph): ReadonlySet<Resource> {
  const needed = new Set<Resource>();
  for (const { old } of errored) {
    if (old !== undefined && graph.contains(old)) for (const one of graph.allDependenciesOf(old)) needed.add(one);
  }
  return needed;
}
