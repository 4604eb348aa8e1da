/** What programs import: from CommonJS and ES modules, an area or a whole module. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { areaNames, loadArea, moduleNames } from "../../catalog/table.ts";
import { root } from "../support.ts";

const generated = path.join(root, "catalog", "generated");
const ID = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";

/** What a program prints; it stands in this package, which may import itself by name. */
function printed(type: "module" | "commonjs", ...lines: string[]): string[] {
  const args = [`--input-type=${type}`, "--eval", lines.join("\n")];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout.trim().split("\n");
}

const PRINT = [
  'const setting = defender.allowRealtimeMonitoring("allowed");',
  "console.log(setting.settingInstance.settingDefinitionId);",
  'console.log(laps.passwordLength(20).settingInstance["@odata.type"]);',
  "console.log(typeof edge.user.homepageLocation, typeof edge.nothing, typeof edge.then);",
];
const EXPECTED = [
  ID,
  "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
  "function undefined undefined",
];

describe("modules of the catalog", function () {
  this.timeout(60_000);

  it("are imported by name from ES modules", () => {
    const lines = printed(
      "module",
      'import { defender, edge } from "pulumi-intune/catalog/windows";',
      'import * as laps from "pulumi-intune/catalog/windows/laps";',
      'import { passwordLength } from "pulumi-intune/catalog/windows/laps";',
      ...PRINT,
      "console.log(passwordLength === laps.passwordLength);",
    );
    assert.deepEqual(lines, [...EXPECTED, "true"]);
  });

  it("are required from CommonJS", () => {
    const lines = printed(
      "commonjs",
      'const { defender, edge } = require("pulumi-intune/catalog/windows");',
      'const laps = require("pulumi-intune/catalog/windows/laps");',
      ...PRINT,
    );
    assert.deepEqual(lines, EXPECTED);
  });

  it("read no facts before a function is called", () => {
    const lines = printed(
      "commonjs",
      'const fs = require("node:fs"); const read = fs.readFileSync; const seen = [];',
      "fs.readFileSync = (...args) => { if (/catalog.data/.test(String(args[0]))) seen.push(args[0]); return read(...args); };",
      'const windows = require("pulumi-intune/catalog/windows"); require("pulumi-intune/catalog/windows/edge");',
      "console.log(seen.length);",
      "windows.defender.avgCpuLoadFactor(30); console.log(seen.length, /defender.json$/.test(seen[0]));",
    );
    assert.deepEqual(lines, ["0", "1 true"]);
  });

  it("say which settings an area has", () => {
    const [names] = printed(
      "commonjs",
      'const { laps } = require("pulumi-intune/catalog/windows");',
      'console.log(Object.keys(laps).includes("passwordLength"), "passwordLength" in laps, "nothing" in laps);',
    );
    assert.equal(names, "true true false");
  });

  it("export and declare every setting", () => {
    for (const module of moduleNames()) {
      for (const area of areaNames(module)) {
        const functions = [...(loadArea(module, area)?.functions.keys() ?? [])];
        const users = [...(loadArea(module, area)?.userFunctions.keys() ?? [])];
        if (functions.length + users.length === 0) continue;
        const script = fs.readFileSync(path.join(generated, module, `${area}.js`), "utf8");
        const declarations = fs.readFileSync(path.join(generated, module, `${area}.d.ts`), "utf8");
        for (const name of [...functions, ...(users.length > 0 ? ["user"] : [])])
          assert.ok(script.includes(`exports.${name} = `), `${module}/${area}.js lacks ${name}`);
        const declared = [...declarations.matchAll(/^(?:export declare )?function (\w+)\(/gm)].map(([, name]) => name);
        assert.deepEqual(declared.sort(), [...functions, ...users].sort(), `${module}/${area}.d.ts`);
      }
    }
  });
});
