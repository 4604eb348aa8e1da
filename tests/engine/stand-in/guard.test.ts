import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../../support.ts";

/** Run in a process with the guard: what is loaded after the SDK itself, and after each of what it defers was asked. */
const PROGRAM = `
const pulumi = require("@pulumi/pulumi");
const tracing = require("@pulumi/pulumi/cmd/run/tracing");
const { serializeFunction } = require("@pulumi/pulumi/runtime");
const heavy = { typescript: /node_modules.typescript.lib/, automation: /pulumi.automation.stack/, tracing: /sdk-trace-node/ };
const loaded = () => Object.keys(heavy).filter((name) => Object.keys(require.cache).some((file) => heavy[name].test(file)));
const at = { first: loaded(), workspace: pulumi.automation.LocalWorkspace.name, automation: loaded() };
tracing.start("http://127.0.0.1:9/api");
at.traced = tracing.newSpan("a span").isRecording();
at.tracing = loaded();
serializeFunction(() => 1).then(({ text }) => {
  console.log(JSON.stringify({ ...at, text, last: loaded().length }));
  process.exit();
});
`;

describe("a process of the stand-in", () => {
  it("loads what the SDK seldom asks when it is asked, and has it work", () => {
    const guard = path.join(root, "dist", "local", "engine", "stand-in", "guard.js");
    const { stdout, stderr } = spawnSync(process.execPath, ["--require", guard, "-e", PROGRAM], {
      cwd: root,
      encoding: "utf8",
    });
    assert.notEqual(stdout, "", stderr);
    const { text, ...told } = JSON.parse(stdout);
    assert.match(text, /return \(\) => 1;/);
    assert.deepEqual(told, {
      first: [],
      workspace: "LocalWorkspace",
      automation: ["automation"],
      traced: true,
      tracing: ["automation", "tracing"],
      last: 3,
    });
  });
});
