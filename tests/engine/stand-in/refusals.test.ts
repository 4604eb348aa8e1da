import assert from "node:assert/strict";
import { Playground } from "../playground.ts";

/** What the stand-in can't do, as programs do it, and how it says so. */
const refused: Readonly<Record<string, readonly [program: string, message: RegExp]>> = {
  import: [`new Thing("a", { size: 1 }, { import: "a" });`, /doesn't do the `import` option/],
  "stack references": [`new pulumi.StackReference("organization/other/dev");`, /doesn't do stack references/],
  invokes: [
    `exports.x = pulumi.runtime.invoke("aws:index:getRegion", {});`,
    /doesn't do invokes: use Pulumi's own CLI/,
  ],
  "remote components": [
    `new pulumi.ComponentResource("a:b:C", "c", {}, {}, true);`,
    /doesn't do remote components: use Pulumi's own CLI/,
  ],
  "other providers": [
    `class Bucket extends pulumi.CustomResource { constructor() { super("aws:s3:Bucket", "b", {}); } } new Bucket();`,
    /serves pulumi-nodejs only: for aws use Pulumi's own CLI/,
  ],
  "resource hooks": [
    `const hook = new pulumi.ResourceHook("h", () => {}); new Thing("a", { size: 1 }, { hooks: { afterCreate: [hook] } });`,
    /doesn't do resource hooks: use Pulumi's own CLI/,
  ],
  assets: [
    `new Thing("a", { size: 1, tags: [new pulumi.asset.StringAsset("x")] });`,
    /doesn't do assets and archives: use Pulumi's own CLI/,
  ],
  "replacements along with another resource": [
    `new Thing("a", { size: 1 }, { replaceWith: [new pulumi.ComponentResource("a:b:C", "c")] });`,
    /doesn't do the option `replaceWith`: use Pulumi's own CLI/,
  ],
  "hidden differences": [
    `new Thing("a", { size: 1 }, { hideDiffs: ["size"] });`,
    /doesn't do the option `hideDiffs`: use Pulumi's own CLI/,
  ],
  "aliases of a transform that aren't URNs": [
    `new Thing("a", { size: 1 }, { transforms: [({ props, opts }) => ({ props, opts: { ...opts, aliases: [{ name: "b" }] } })] });`,
    /aliases that a transform adds by their URN only: use Pulumi's own CLI/,
  ],
  "triggers of replacements": [
    `new Thing("a", { size: 1 }, { replacementTrigger: 1 });`,
    /doesn't do the option `replacementTrigger`/,
  ],
};

describe("the stand-in refuses, before it changes anything,", function () {
  this.timeout(60_000);
  let playground: Playground;

  afterEach(() => playground.remove());

  for (const [what, [program, message]] of Object.entries(refused)) {
    it(what, async () => {
      const index = `const { pulumi, Thing } = require("./thing.js");\n${program}`;
      playground = await Playground.create({ files: { "index.js": index } });
      const up = await playground.with((stack) => stack.up(), undefined, { engine: "stand-in" });
      assert.equal(up.ok, false);
      const errors = up.diagnostics.filter(({ severity }) => severity === "error");
      assert.match(errors.map((one) => one.message).join("\n"), message);
      assert.deepEqual(await playground.inCloud(), []);
    });
  }

  it("to run the program for a refresh or a destroy", async () => {
    playground = await Playground.create({ files: { "index.js": "" } });
    for (const operation of ["refresh", "destroy"] as const) {
      const work = playground.with((stack) => stack[operation]({ runProgram: true }), undefined, {
        engine: "stand-in",
      });
      await assert.rejects(work, /doesn't do the option `runProgram`: use Pulumi's own CLI/);
    }
  });

  it("programs in other languages", async () => {
    const files = { "index.js": "", "Pulumi.yaml": "name: rec\nruntime: python\n" };
    playground = await Playground.create({ files });
    await assert.rejects(playground.open(undefined, { engine: "stand-in" }), /runs projects of runtime nodejs/);
  });

  it("states whose secrets are kept by others", async () => {
    playground = await Playground.create({ files: { "index.js": "" } });
    const work = playground.with(
      async (stack) => {
        const { deployment, ...rest } = await stack.exportState();
        const secrets_providers = { type: "service", state: {} };
        await stack.importState({ ...rest, deployment: { ...deployment, secrets_providers } });
      },
      undefined,
      { engine: "stand-in" },
    );
    await assert.rejects(work, /secrets are kept by service: the stand-in knows passphrases only/);
  });
});
