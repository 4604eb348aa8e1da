import assert from "node:assert/strict";
import type { StackResult } from "../../local/index.ts";
import { Playground } from "./playground.ts";
import { names } from "./state.ts";

/** A resource whose provider is the text of an object. */
const custom = `
const { pulumi, Thing } = require("./thing.js");
class Custom extends pulumi.CustomResource {
  constructor(name, provider, args, options) {
    super("pulumi-nodejs:dynamic/rec:Custom", name, { ...args, __provider: "exports.handler = () => (" + provider + ")" }, options);
  }
}
const V = process.env.V;
`;

const errorsOf = (result: StackResult, name: string) =>
  result.diagnostics
    .filter(({ severity, urn }) => severity === "error" && urn?.endsWith(`::${name}`))
    .map(({ message }) => message);

describe("a provider that fails", function () {
  this.timeout(60_000);
  let playground: Playground;
  afterEach(() => playground.remove());

  it("loses nothing when its process dies in the middle of a call", async () => {
    const program = `${custom}
      const dying = "{ async create(inputs) { if (inputs.dies) process.exit(3); return { id: 'one', outs: inputs }; } }";
      const a = new Thing("a", { size: 1 });
      const b = new Custom("b", dying, { dies: V === "1" }, { dependsOn: a });
      new Thing("c", { size: 1 }, { dependsOn: b });`;
    playground = await Playground.create({ files: { "index.js": program } });
    await playground.with(async (stack) => {
      const result = await stack.up();
      assert.equal(result.ok, false);
      assert.equal(errorsOf(result, "b").length, 1);
      assert.deepEqual(names(await stack.exportState()), ["a"]);
    }, "1");
    await playground.with(async (stack) => {
      assert.deepEqual((await stack.up()).changes, { same: 2, create: 2 });
      assert.deepEqual(names(await stack.exportState()), ["a", "b", "c"]);
    }, "2");
  });

  it("is quoted with the resource that it failed for", async () => {
    const program = `${custom}
      const failing = "{ async create(inputs) { return { id: 'one', outs: inputs }; }, " +
        "async diff() { throw new Error('diff is broken'); }, async read() { throw new Error('read is broken'); } }";
      new Custom("a", failing, { V });`;
    playground = await Playground.create({ files: { "index.js": program } });
    const failures = async (operation: "up" | "refresh") =>
      playground.with(async (stack) => errorsOf(await stack[operation](), "a"), "2");
    await playground.with(async (stack) => assert.equal((await stack.up()).ok, true), "1");
    assert.match((await failures("up")).join(), /diff is broken/);
    assert.match((await failures("refresh")).join(), /read is broken/);
    await playground.with(async (stack) => assert.deepEqual(names(await stack.exportState()), ["a"]));
  });
});
