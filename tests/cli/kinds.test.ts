import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { list } from "../../cli/kinds/list.ts";
import { search } from "../../cli/kinds/search.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
const all = kindNames().map(loadKind);
const found = (...words: string[]) => search(all, words).map(({ kind }) => kind.name);

describe("pulumi-intune kinds", () => {
  it("lists every type with what it needs, and its number", () => {
    const { status, stdout, stderr } = run("kinds");
    assert.deepEqual([status, stderr], [0, ""]);
    for (const { name, title } of all) assert.match(stdout, new RegExp(`^ {2}${name} +\\S`, "m"), title);
    assert.ok(
      stdout.includes("/deviceManagement/configurationPolicies (needs DeviceManagementConfiguration.ReadWrite.All)"),
    );
    assert.ok(stdout.endsWith(`\n${all.length} types\n`));
  });

  it("lists them as JSON, for programs", () => {
    const { status, stdout } = run("kinds", "roleScopeTag", "--json");
    assert.equal(status, 0);
    const [tag, ...more] = JSON.parse(stdout);
    assert.deepEqual(more, []);
    assert.equal(tag.class, "RoleScopeTag");
    assert.equal(tag.type, "microsoft.graph.roleScopeTag");
    assert.equal(tag.collection, "/deviceManagement/roleScopeTags");
    assert.ok(tag.permissions.application.includes("DeviceManagementRBAC.ReadWrite.All"));
    assert.match(tag.reference, /^https:\/\//);
  });

  it("lists only those that all words are about", () => {
    assert.deepEqual(found("ios", "wifi"), ["IosEnterpriseWiFiConfiguration", "IosWiFiConfiguration"]);
    assert.deepEqual(found("ios Wi-Fi"), ["IosEnterpriseWiFiConfiguration", "IosWiFiConfiguration"]);
    assert.deepEqual(found("hello", "enrolment"), ["DeviceEnrollmentWindowsHelloForBusinessConfiguration"]);
    assert.equal(found("compliance").length, 14);
    assert.equal(found().length, all.length);
  });

  it("finds types by their properties where no type is called so", () => {
    const [match, ...others] = search(all, ["bitlocker", "disable"]);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [match?.kind.name, match?.properties],
      ["Windows10EndpointProtectionConfiguration", ["bitLockerDisableWarningForOtherDiskEncryption"]],
    );
    assert.match(
      list(search(all, ["windows", "bitlocker"])),
      /^ {2}Windows10CompliancePolicy .*\n {6}bitLockerEnabled$/m,
    );
  });

  it("doesn't find a word in the middle of another", () => {
    assert.deepEqual(found("kiosk"), ["WindowsKioskConfiguration"]);
    assert.ok(!found("ios").includes("WindowsKioskConfiguration"));
  });

  it("fails where nothing is found, with and without --json", () => {
    for (const more of [[], ["--json"]]) {
      const { status, stdout, stderr } = run("kinds", "no", "such", ...more);
      assert.deepEqual([status, stdout], [1, ""]);
      assert.match(stderr, /No type and no property matches no such/);
    }
  });

  it("fits a narrow terminal", () => {
    const rows = list(search(all, []), 80)
      .split("\n")
      .filter((row) => row.startsWith("  "));
    const tooLong = rows.filter((row) => row.length > 80);
    assert.deepEqual(tooLong, []);
    assert.ok(rows.includes("  AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration"));
  });

  it("says what it takes and how it ends", () => {
    const { status, stdout } = run("kinds", "--help");
    assert.equal(status, 0);
    for (const part of ["[words...]", "--json", "Examples:", "Exit code:"]) assert.ok(stdout.includes(part), part);
  });
});
