import assert from "node:assert/strict";
import path from "node:path";
import { findCli } from "../../local/engine/find-cli.ts";
import type { Stack } from "../../local/index.ts";
import { Playground } from "./playground.ts";

const program = `
const { pulumi, Thing } = require("./thing.js");
const a = new Thing("a", { size: 1, secret: new pulumi.Config().requireSecret("password") });
new Thing("b", { size: 2, color: a.status }, { protect: true });
exports.status = a.status;
`;

const handovers = [
  ["stand-in", "cli"],
  ["cli", "stand-in"],
] as const;

describe("a state that the other engine takes over", function () {
  this.timeout(120_000);
  let playground: Playground;

  before(async function () {
    // Without a CLI there is nobody to hand over to.
    if (findCli(process.env) === undefined) this.skip();
    const config = { password: { value: "hidden", secret: true } };
    playground = await Playground.create({ files: { "index.js": program }, config });
  });
  after(() => playground?.remove());

  for (const [from, to] of handovers) {
    it(`has nothing to change when it goes from the ${from} to the ${to}`, async () => {
      const options = (engine: typeof from | typeof to) => {
        return { engine, stateDir: path.join(playground.folder, from, engine) };
      };
      const made = async (stack: Stack) => {
        assert.equal((await stack.up()).ok, true);
        return stack.exportState();
      };
      const state = await playground.with(made, undefined, options(from));
      const takenOver = async (stack: Stack) => {
        await stack.importState(state);
        const preview = await stack.preview({ refresh: true });
        assert.deepEqual([preview.ok, preview.changes], [true, { same: 3 }]);
        const up = await stack.up({ expectNoChanges: true });
        assert.deepEqual([up.ok, up.changes], [true, { same: 3 }]);
        assert.deepEqual(await stack.outputs(), { status: { value: "ready", secret: false } });
      };
      await playground.with(takenOver, undefined, options(to));
    });
  }
});
