import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { GraphDefinition } from "../../catalog/graph.ts";
import { compare } from "../../cli/catalog/diff/compare.ts";
import { readVersion, thisPackage } from "../../cli/catalog/diff/source.ts";
import { choice, setting } from "../catalog/made.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const KITCHEN = "device_vendor_msft_policy_config_kitchen";
const number = (maximumValue: number): Partial<GraphDefinition> => ({
  valueDefinition: {
    "@odata.type": "#microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition",
    minimumValue: 0,
    maximumValue,
  },
});
const older = [setting("Oven", number(250)), choice("Light", ["Off", "On"]), setting("Toaster"), setting("Sink")];
const newer = [setting("Oven", number(300)), choice("Light", ["Off", "On", "Dim"]), setting("Sink"), setting("Whisk")];

/** A stack with a policy that sets these. */
const stack = (...ids: string[]) =>
  JSON.stringify({
    version: 3,
    deployment: {
      resources: [
        {
          urn: "urn:pulumi:dev::p::pulumi-nodejs:dynamic/intune:DeviceManagementConfigurationPolicy::kitchen",
          type: "pulumi-nodejs:dynamic/intune:DeviceManagementConfigurationPolicy",
          id: "1",
          custom: true,
          inputs: { settings: ids.map((settingDefinitionId) => ({ settingInstance: { settingDefinitionId } })) },
          outputs: {},
        },
      ],
    },
  });

describe("pulumi-intune catalog diff", () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-diff-"));
    fs.writeFileSync(path.join(folder, "before.json"), JSON.stringify({ value: older }));
    fs.writeFileSync(path.join(folder, "after.jsonl"), newer.map((one) => JSON.stringify(one)).join("\n"));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, [main, "catalog", "diff", ...args], { cwd: folder, encoding: "utf8", input });

  it("says what was added, what changed and how, and what is gone", () => {
    const { status, stdout, stderr } = run(["before.json", "after.jsonl"]);
    assert.equal(status, 2, stderr);
    assert.equal(
      stdout,
      [
        "gone",
        `  Toaster  (${KITCHEN}_toaster)`,
        "",
        "changed",
        `  Light  (${KITCHEN}_light)`,
        `    option ${KITCHEN}_light_2: none → Dim`,
        `  Oven  (${KITCHEN}_oven)`,
        '    range: {"min":0,"max":250} → {"min":0,"max":300}',
        "",
        "added",
        `  Whisk  (${KITCHEN}_whisk)`,
        "",
        "1 added, 2 changed, 1 gone\n",
      ].join("\n"),
    );
  });

  it("says of it what a stack uses, from a file or standard input, also as JSON", () => {
    const export_ = stack(`${KITCHEN}_toaster`, `${KITCHEN}_light`, `${KITCHEN}_sink`);
    const { status, stdout } = run(["before.json", "after.jsonl", "--stack", "-", "--json"], export_);
    assert.equal(status, 2);
    const { added, changed, gone } = JSON.parse(stdout);
    assert.deepEqual(
      [added, changed.map((one: { id: string }) => one.id), gone[0].usedBy],
      [[], [`${KITCHEN}_light`], ["kitchen"]],
    );
    fs.writeFileSync(path.join(folder, "stack.json"), stack(`${KITCHEN}_sink`));
    const none = run(["before.json", "after.jsonl", "--stack", "stack.json"]);
    assert.deepEqual([none.status, none.stdout], [0, "0 added, 0 changed, 0 gone\n"]);
  });

  it("fails for what holds no definitions", () => {
    fs.writeFileSync(path.join(folder, "other.json"), JSON.stringify([{ id: 1 }]));
    assert.match(run(["other.json"]).stderr, /no definition of a setting/);
    assert.equal(run(["missing"]).status, 1);
  });

  it("finds nothing between the package and itself, by its folder, its data or none", () => {
    const own = thisPackage();
    for (const where of [root, path.join(root, "catalog", "data")]) {
      assert.deepEqual(compare(readVersion(where), own), { added: [], gone: [], changed: [] });
    }
    assert.ok(own.size > 18_000);
  });
});
