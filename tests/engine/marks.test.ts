import assert from "node:assert/strict";
import type { Deployment } from "../../local/index.ts";
import { Playground } from "./playground.ts";
import { nameOf } from "./state.ts";

const program = `
const { Thing } = require("./thing.js");
const a = new Thing("a", { size: 1 }, { hideDiffs: ["size"] });
new Thing("b", { color: a.status });
`;

describe("what a state says of a resource", function () {
  this.timeout(60_000);
  let playground: Playground;

  beforeEach(async () => {
    playground = await Playground.create({ files: { "index.js": program } });
  });
  afterEach(() => playground.remove());

  it("has the properties whose changes are not shown", () =>
    playground.with(async (stack) => {
      assert.equal((await stack.up()).ok, true);
      assert.deepEqual(resource(await stack.exportState(), "a").hideDiff, ["size"]);
    }));

  it("has no operation of it pending once it was imported", () =>
    playground.with(async (stack) => {
      assert.equal((await stack.up()).ok, true);
      const state = await stack.exportState();
      const pending_operations = [{ resource: resource(state, "a"), type: "updating" }];
      await stack.importState({ ...state, deployment: { ...state.deployment, pending_operations } });
      assert.equal((await stack.exportState()).deployment.pending_operations, undefined);
    }));

  it("replaces it once where it is tainted", () =>
    playground.with(async (stack) => {
      assert.equal((await stack.up()).ok, true);
      await stack.importState(tainted(await stack.exportState(), "a"));
      const preview = await stack.preview();
      assert.deepEqual(preview.changes, { same: 1, replace: 1, update: 1 });
      const [created] = preview.steps.filter(({ op }) => op === "create-replacement");
      assert.deepEqual(created?.replaceKeys, ["id"]);
      assert.equal((await stack.up()).ok, true);
      assert.deepEqual((await stack.up({ expectNoChanges: true })).changes, { same: 3 });
    }));
});

function resource({ deployment }: Deployment, name: string) {
  const found = deployment.resources?.find(({ urn }) => nameOf(urn) === name);
  assert.ok(found);
  return found;
}

function tainted(state: Deployment, name: string): Deployment {
  const { resources = [] } = state.deployment;
  const marked = resources.map((one) => (nameOf(one.urn) === name ? { ...one, taint: true } : one));
  return { ...state, deployment: { ...state.deployment, resources: marked } };
}
