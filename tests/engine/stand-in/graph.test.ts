import assert from "node:assert/strict";
import { DependencyGraph, deletionRounds } from "../../../local/engine/stand-in/graph.ts";
import { newResource, type Resource } from "../../../local/engine/stand-in/resource.ts";

const urn = (name: string) => `urn:pulumi:dev::rec::a:b:C::${name}`;
const names = (resources: Iterable<Resource>) => [...resources].map((one) => one.urn.split("::").at(-1)).sort();

interface Needs {
  readonly on?: readonly string[];
  readonly parent?: string;
  readonly provider?: string;
  readonly component?: boolean;
}

const resource = (name: string, { on = [], parent, provider, component = false }: Needs = {}): Resource =>
  newResource({
    urn: urn(name),
    type: "a:b:C",
    custom: !component,
    dependencies: on.map(urn),
    parent: parent === undefined ? "" : urn(parent),
    provider: provider === undefined ? "" : `${urn(provider)}::id`,
  });

describe("the dependency graph", () => {
  const provider = resource("provider");
  const base = resource("base", { provider: "provider" });
  const group = resource("group", { component: true });
  const child = resource("child", { parent: "group", on: ["base"] });
  const user = resource("user", { on: ["group"] });
  const last = resource("last", { on: ["user"] });
  const all = [provider, base, group, child, user, last];
  const graph = new DependencyGraph(all);

  it("knows what depends on a resource, directly or not", () => {
    assert.deepEqual(names(graph.dependentsOf(base, new Set())), ["child"]);
    assert.deepEqual(names(graph.dependentsOf(user, new Set())), ["last"]);
    assert.deepEqual(names(graph.dependentsOf(provider, new Set())), ["base", "child"]);
    assert.deepEqual(names(graph.dependentsOf(provider, new Set([base.urn]))), []);
  });

  it("waits for the children of a component that a resource needs", () => {
    assert.deepEqual(names(graph.directDependenciesOf(user)), ["child", "group"]);
    assert.deepEqual(names(graph.allDependenciesOf(last)), ["base", "child", "group", "provider", "user"]);
  });

  it("deletes in rounds, nothing before what needs it", () => {
    const rounds = deletionRounds(all, graph).map(names);
    assert.deepEqual(rounds, [["last"], ["user"], ["child"], ["base"], ["group", "provider"]]);
  });

  it("doesn't wait for a resource that only depends on it by way of one that stays", () => {
    assert.deepEqual(deletionRounds([last, base], graph).map(names), [["base", "last"]]);
    assert.deepEqual(deletionRounds([], graph), []);
  });
});
