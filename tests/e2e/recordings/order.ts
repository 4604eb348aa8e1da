import assert from "node:assert/strict";
import type { Deployment, StackEvent, StateResource } from "../../../local/engine/stack.ts";

/** Nothing starts before what it depends on is done, and nothing is deleted before what depends on it. */
export function assertOrder(events: readonly StackEvent[], before: Deployment, after: Deployment): void {
  const at = (ops: readonly string[], phase: "started" | "done", urn: string) =>
    events.findIndex(
      (event) =>
        event.kind === "step" && event.phase === phase && event.step.urn === urn && ops.includes(event.step.op),
    );
  for (const [resource, dependency] of edges(after)) {
    const [done, started] = [at(MAKING, "done", dependency), at(MAKING, "started", resource)];
    if (done >= 0 && started >= 0) assert.ok(done < started, `${resource} was started before ${dependency} was done`);
  }
  for (const [resource, dependency] of edges(before)) {
    const [done, started] = [at(["delete"], "done", resource), at(["delete"], "started", dependency)];
    if (done >= 0 && started >= 0) assert.ok(done < started, `${dependency} was deleted before ${resource} was gone`);
  }
}

const MAKING = ["create", "update", "same", "create-replacement", "read"];

function edges(deployment: Deployment): (readonly [string, string])[] {
  const needs = ({ dependencies = [], propertyDependencies = {} }: StateResource) => [
    ...dependencies,
    ...Object.values(propertyDependencies).flat(),
  ];
  return (deployment.deployment.resources ?? []).flatMap((resource) =>
    needs(resource).map((dependency) => [resource.urn, dependency] as const),
  );
}
