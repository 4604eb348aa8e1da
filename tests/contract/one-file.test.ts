import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ts from "typescript";
import { root } from "../support.ts";

const KIND = `import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";

export default defineKind({
  name: "WindowsMadeUpConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: made up",
  description: "A type that only this test knows.",
  reference: "https://example.com/made-up",
  fields: {
    madeUpEnabled: boolean({ description: "Turns it on." }),
    madeUpDelayInMinutes: integer({ description: "How long it waits.", min: 5, max: 60, unit: "minutes", nullable: true }),
    madeUpKey: string({ description: "Opens it.", nullable: true, secret: true }),
  },
});
`;
/** What Microsoft would publish about the type: the tenant's side, which no kind may tell it. */
const GRAPH_TYPE = {
  base: "deviceConfiguration",
  properties: { madeUpEnabled: "Boolean", madeUpDelayInMinutes: "Int32?", madeUpKey: "String?" },
  ranges: { madeUpDelayInMinutes: [5, 60] },
};

/** A copy of the project in which a type was added: its file, and what a build makes of it. */
describe("a new type", function () {
  this.timeout(60_000);
  let scratch: string;
  const at = (...parts: string[]): string => path.join(scratch, ...parts);
  const node = (...args: string[]): string =>
    execFileSync(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", ...args], {
      cwd: scratch,
      encoding: "utf8",
    });

  before(() => {
    scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-type-")));
    const wanted = (file: string): boolean => !/\.(map|d\.ts)$|\.tsbuildinfo$/.test(file);
    for (const part of ["provider", "catalog", "sdk", "scripts", "cli", "dist", "package.json"])
      fs.cpSync(path.join(root, part), at(part), { recursive: true, filter: wanted });
    fs.symlinkSync(path.join(root, "node_modules"), at("node_modules"), "junction");
    const graph = at("dist", "local", "tenant", "model", "graph.json");
    const model = JSON.parse(fs.readFileSync(graph, "utf8"));
    model.types.windowsMadeUpConfiguration = GRAPH_TYPE;
    fs.writeFileSync(graph, JSON.stringify(model));

    fs.writeFileSync(at("provider", "model", "kinds", "windowsMadeUpConfiguration.ts"), KIND);
    node(at("sdk", "generate.mts"));
    for (const file of ["provider/model/kinds/windowsMadeUpConfiguration", "sdk/generated/WindowsMadeUpConfiguration"])
      compile(file);
    for (const file of ["sdk/generated/index", "sdk/generated/windows"]) compile(file);
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  /** As the build does, one file. */
  function compile(file: string): void {
    const { outputText } = ts.transpileModule(fs.readFileSync(at(`${file}.ts`), "utf8"), {
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2023,
        rewriteRelativeImportExtensions: true,
      },
    });
    fs.writeFileSync(at("dist", `${file}.js`), outputText);
  }

  it("has a class, in the package and in its group", () => {
    const names = node(
      "-p",
      `const intune = require("./dist/sdk/index.js"); [intune.WindowsMadeUpConfiguration.name, intune.windows.WindowsMadeUpConfiguration.name].join()`,
    );
    assert.equal(names.trim(), "WindowsMadeUpConfiguration,WindowsMadeUpConfiguration");
    const text = fs.readFileSync(at("sdk", "generated", "WindowsMadeUpConfiguration.ts"), "utf8");
    assert.match(text, /How long it waits\.\n\s+\* Range: 5 to 60, in minutes\./);
  });

  it("is listed, and has a schema", () => {
    const kinds = JSON.parse(node("dist/cli/main.js", "kinds", "--json")) as { class: string; type: string }[];
    const found = kinds.find((kind) => kind.class === "WindowsMadeUpConfiguration");
    assert.equal(found?.type, "microsoft.graph.windowsMadeUpConfiguration");
    const { properties } = JSON.parse(node("dist/cli/main.js", "schema", "WindowsMadeUpConfiguration"));
    assert.equal(properties.madeUpKey.writeOnly, true);
    assert.ok("madeUpDelayInMinutes" in properties);
  });

  it("has a reference page, in the list as well", () => {
    const pages = node(
      "-p",
      `const { referencePage, referenceIndex } = require("./dist/scripts/reference/page.js");
       const kind = require("./dist/provider/model/registry.js").loadKind("WindowsMadeUpConfiguration");
       referencePage(kind) + referenceIndex([kind])`,
    );
    assert.match(pages, /new intune\.WindowsMadeUpConfiguration\("example"/);
    assert.match(pages, /\| `madeUpDelayInMinutes` \| whole number, or null \| .*5 to 60, in minutes/);
    assert.match(pages, /\(WindowsMadeUpConfiguration\.md\)/);
  });

  it("goes through the conformance suite", () => {
    const mocha = path.join("node_modules", "mocha", "bin", "mocha.js");
    const suite = path.join("dist", "tests", "conformance", "kinds.test.js");
    const only = "--grep=conformance of WindowsMadeUpConfiguration ";
    const { stdout } = spawnSync(process.execPath, [mocha, "--no-config", "--reporter=json", only, suite], {
      cwd: scratch,
      encoding: "utf8",
    });
    const report = JSON.parse(stdout) as { passes: unknown[]; failures: unknown[] };
    assert.deepEqual(report.failures, []);
    assert.ok(report.passes.length > 10);
  });
});
