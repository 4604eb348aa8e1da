import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { root } from "../../support.ts";

const folder = path.join(root, "plugin");

/** The folder that Pulumi runs. */
describe("the plugin's folder", () => {
  it("has the package's version, and no dependency, so that Pulumi's npm install has nothing to fetch", () => {
    const read = (...parts: string[]) => JSON.parse(fs.readFileSync(path.join(root, ...parts), "utf8"));
    const { version, dependencies, main } = read("plugin", "package.json");
    assert.deepEqual([version, dependencies, main], [read("package.json").version, undefined, "index.js"]);
  });

  it("is no plugin that every TypeScript program would look for", () => {
    const { pulumi } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    assert.equal(pulumi, undefined);
  });

  for (const version of ["18.20.8", "20.20.2", "22.17.1"]) {
    it(`says in one sentence that Node ${version} is too old, before it loads anything`, () => {
      const said: string[] = [];
      const exit = new Error("exit");
      const old = { versions: { node: version }, execPath: "/usr/bin/node", exit: () => assert.fail(exit) };
      const sandbox = { process: old, console: { error: (text: string) => said.push(text) }, require: assert.fail };
      const code = fs.readFileSync(path.join(folder, "index.js"), "utf8");
      assert.throws(
        () => vm.runInNewContext(code, sandbox),
        (error) => error === exit,
      );
      assert.equal(said.length, 1);
      assert.match(said[0] ?? "", /needs Node 22.18 or newer, .* Node [\d.]+ \(\/usr\/bin\/node\)/);
    });
  }

  it("prints the port and nothing else", () => {
    const code = `
      const { createInterface } = require("node:readline");
      const child = require("node:child_process").spawn(process.execPath, [${JSON.stringify(folder)}, ""]);
      createInterface({ input: child.stdout }).once("line", (line) => { console.log(line); child.kill(); });`;
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", code], { encoding: "utf8", timeout: 30_000 });
    assert.match(stdout, /^\d+\r?\n$/);
    assert.equal(stderr, "");
  });
});
