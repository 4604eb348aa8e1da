import assert from "node:assert/strict";
import type { OperationOptions } from "../../local/index.ts";
import { Playground } from "./playground.ts";

describe("an operation", function () {
  this.timeout(60_000);
  let playground: Playground;

  before(async () => {
    const program = `const { Thing } = require("./thing.js"); new Thing("a", { size: 1 });`;
    playground = await Playground.create({ files: { "index.js": program } });
  });
  after(() => playground.remove());

  const refused = [
    [
      "up",
      { target: ["urn:pulumi:dev::rec::pulumi-nodejs:dynamic/rec:Thing::a"] },
      /up doesn't take the option target/,
    ],
    ["up", { previewOnly: true }, /up doesn't take the option previewOnly/],
    ["destroy", { excludeProtected: true }, /destroy doesn't take the option excludeProtected/],
  ] as const;
  for (const [operation, options, message] of refused) {
    it(`${operation} refuses ${Object.keys(options)}, and changes nothing`, () =>
      playground.with(async (stack) => {
        await assert.rejects(stack[operation](options as OperationOptions), message);
        assert.deepEqual(await playground.inCloud(), []);
      }));
  }

  it("takes an option that is switched off as one that isn't given", () =>
    playground.with(async (stack) => {
      const { ok } = await stack.preview({ previewOnly: false, continueOnError: undefined } as OperationOptions);
      assert.equal(ok, true);
    }));
});
