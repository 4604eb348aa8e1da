import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { kindNames } from "../../provider/model/registry.ts";
import * as intune from "../../sdk/index.ts";
import { root } from "../support.ts";

/** Modules that a process of its own has loaded after these lines, relative to the project, with slashes. */
function loadedAfter(code: string): string[] {
  const script = `${code}; console.log(JSON.stringify(Object.keys(require.cache)))`;
  const files: string[] = JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }));
  return files.map((file) => path.relative(root, file).replaceAll("\\", "/"));
}
const kindsIn = (files: readonly string[]): string[] =>
  files.filter((file) => file.startsWith("dist/provider/model/kinds/"));

describe("the package", () => {
  it("loads no kind, and nothing that only the provider needs, when a program imports it", () => {
    const loaded = loadedAfter('require("./dist/sdk/index.js")');
    assert.ok(loaded.includes("dist/sdk/generated/Windows10CustomConfiguration.js"));
    assert.deepEqual(kindsIn(loaded), []);
    for (const library of ["zod", "undici", "@azure", "commander"])
      assert.ok(!loaded.some((file) => file.startsWith(`node_modules/${library}/`)), library);
  });

  it("loads a kind when it is asked for, and no other", () => {
    const loaded = loadedAfter('require("./dist/provider/model/registry.js").loadKind("Windows10CustomConfiguration")');
    assert.deepEqual(kindsIn(loaded), ["dist/provider/model/kinds/windows10CustomConfiguration.js"]);
  });

  it("has every class, and once more in one of its groups", () => {
    const classes = intune as unknown as Record<string, unknown>;
    const { android, apps, compliance, enrollment, ios, macos, other, scripts, updates, windows } = intune;
    const all = [android, apps, compliance, enrollment, ios, macos, other, scripts, updates, windows];
    const groups = all.flatMap((group) => Object.entries(group as unknown as Record<string, unknown>));
    assert.deepEqual(groups.map(([name]) => name).sort(), kindNames());
    for (const [name, grouped] of groups) assert.equal(grouped, classes[name], name);
  });

  it("groups device configurations by platform, and the rest by what it is", () => {
    assert.ok("WindowsIdentityProtectionConfiguration" in intune.windows);
    assert.ok("SharedPCConfiguration" in intune.windows);
    assert.ok("AospDeviceOwnerWiFiConfiguration" in intune.android);
    assert.ok("IosikEv2VpnConfiguration" in intune.ios);
    assert.ok("MacOSExtensionsConfiguration" in intune.macos);
    assert.ok("Windows10CompliancePolicy" in intune.compliance);
    assert.ok("DeviceEnrollmentLimitConfiguration" in intune.enrollment);
    assert.ok("IosManagedAppProtection" in intune.apps);
    assert.ok("WindowsFeatureUpdateProfile" in intune.updates);
    assert.ok("DeviceManagementConfigurationPolicy" in intune.other);
  });
});
