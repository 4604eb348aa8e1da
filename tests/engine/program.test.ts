import assert from "node:assert/strict";
import { Playground } from "./playground.ts";

/** Programs that fail, and the one error that Pulumi's own CLI has of each. */
const failing: Readonly<Record<string, readonly [program: string, message: RegExp]>> = {
  "can't be parsed": ["const = 3;", /^Running program '.*index\.js' failed with .*SyntaxError: Unexpected token '='/s],
  "asks for a module that isn't there": [
    `require("./nope.js");`,
    /^Running program .*Cannot find module '\.\/nope\.js'/s,
  ],
  "throws when it has been read to its end": [`setTimeout(() => { throw new Error("later"); }, 20);`, /^Error: later/],
  "exports what rejects": [
    `exports.x = pulumi.output(1).apply(() => { throw new Error("in apply"); });`,
    /^Running program .*Error: in apply/s,
  ],
  "gives a resource what rejects": [
    `new Thing("a", { size: pulumi.output(Promise.reject(new Error("no size"))) });`,
    /error serializing property "size": no size/,
  ],
  "ends with an exit code": ["process.exit(3);", /^an unhandled error occurred: Program exited with .* exit code: 3$/],
  "throws an error for people": [`throw new pulumi.RunError("please fix");`, /^please fix$/],
};

describe("a program fails the up, with one error, when it", function () {
  this.timeout(60_000);
  let playground: Playground;
  afterEach(() => playground.remove());

  for (const [what, [program, message]] of Object.entries(failing)) {
    it(what, async () => {
      const index = `const { pulumi, Thing } = require("./thing.js");\n${program}`;
      playground = await Playground.create({ files: { "index.js": index } });
      const { ok, diagnostics } = await playground.with((stack) => stack.up());
      assert.equal(ok, false);
      const [error, ...others] = diagnostics.filter(({ severity }) => severity === "error");
      assert.match(error?.message ?? "", message);
      assert.deepEqual(others, []);
      assert.deepEqual(await playground.inCloud(), []);
    });
  }
});
