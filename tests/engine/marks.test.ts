import assert from "node:assert/strict";
import type { Deployment } from "../../local/index.ts";
import { Playground } from "./playground.ts";
import { nameOf } from "./state.ts";

const program = `
const { Thing } = require("./thing.js");
const a = new Thing("a", { size: 1 });
new Thing("b", { color: a.status });
`;

describe("what a state says of a resource", function () {
  this.timeout(60_000);
  let playground: Playground;

  beforeEach(async () => {
    playground = await Playground.create({ files: { "index.js": program } });
  });
  afterEach(() => playground.remove());

  it("has no operation of it pending once it was imported", () =>
    playground.with(async (stack) => {
      assert.equal((await stack.up()).ok, true);
      const state = await stack.exportState();
      const pending_operations = [{ resource: resource(state, "a"), type: "updating" }];
      await stack.importState({ ...state, deployment: { ...state.deployment, pending_operations } });
      assert.equal((await stack.exportState()).deployment.pending_operations, undefined);
    }));
});

function resource({ deployment }: Deployment, name: string) {
  const found = deployment.resources?.find(({ urn }) => nameOf(urn) === name);
  assert.ok(found);
  return found;
}
