import assert from "node:assert/strict";
import { dump } from "js-yaml";
import { newSecretsManager } from "../../local/engine/secrets.ts";
import { PASSPHRASE, Playground } from "./playground.ts";

const program = `
const { pulumi } = require("./thing.js");
const config = new pulumi.Config();
exports.all = [config.get("region"), config.getObject("list"), config.get("given"), config.get("late")];
exports.password = config.requireSecret("password");
exports.where = [pulumi.getProject(), pulumi.getStack(), pulumi.getOrganization()];
`;

describe("configuration", function () {
  this.timeout(60_000);
  let playground: Playground;

  before(async () => {
    const { salt, encrypt } = await newSecretsManager(PASSPHRASE);
    const config = {
      "rec:region": "north",
      "rec:list": [1, { a: "b" }],
      "rec:given": "file",
      "rec:password": { secure: encrypt("hidden") },
    };
    const files = {
      "Pulumi.yaml": "name: rec\nruntime: nodejs\nmain: program\nconfig: { region: { default: south } }\n",
      "Pulumi.dev.yaml": dump({ encryptionsalt: salt, config }),
      "program/index.js": program.replace("./thing.js", "../thing.js"),
    };
    playground = await Playground.create({ files, config: { given: "caller" } });
  });
  after(() => playground.remove());

  it("comes from Pulumi.yaml, Pulumi.<stack>.yaml and the caller, and reaches the program", async () => {
    await playground.with(async (stack) => {
      await stack.setConfig("late", "last");
      assert.equal((await stack.up()).ok, true);
      assert.deepEqual(await stack.outputs(), {
        all: { value: ["north", [1, { a: "b" }], "caller", "last"], secret: false },
        password: { value: "hidden", secret: true },
        where: { value: ["rec", "dev", "organization"], secret: false },
      });
    });
  });

  it("leaves no clear secret in the state, and nothing in the project", async () => {
    await playground.with(async (stack) => {
      assert.doesNotMatch(JSON.stringify(await stack.exportState()), /hidden/);
    });
    assert.deepEqual(await playground.files(), playground.given);
  });
});
