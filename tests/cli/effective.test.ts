import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { catalogProperties, to } from "../effective/policies.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const ENCRYPTION = "device_vendor_msft_bitlocker_requiredeviceencryption";
const REALTIME = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const POLICIES = "/deviceManagement/configurationPolicies";
const bind = (...refs: string[]) => ({ "members@odata.bind": refs });

describe("what devices end up with", () => {
  let tenant: LocalTenant;
  let kiosks: string;

  before(async () => {
    tenant = await startTenant();
    const { portal } = tenant;
    const anna = portal.create("/users", { displayName: "Anna", userPrincipalName: "anna@contoso.com" }).id;
    const entra = portal.create("/devices", {
      displayName: "KIOSK-1",
      deviceId: "3f0c7a52-0000-4000-8000-00000000aaaa",
    }).id;
    const inner = portal.create("/groups", { displayName: "Kiosks Paris", ...bind(`/devices/${entra}`) }).id;
    kiosks = portal.create("/groups", { displayName: "Kiosks", ...bind(`/groups/${inner}`) }).id;
    const sales = portal.create("/groups", { displayName: "Sales", ...bind(`/users/${anna}`) }).id;
    const corporate = portal.create("/deviceManagement/assignmentFilters", {
      displayName: "Corporate",
      platform: "windows10AndLater",
      rule: '(device.deviceOwnership -eq "Corporate")',
    }).id;
    const device = (deviceName: string, more: object) =>
      portal.create("/deviceManagement/managedDevices", {
        deviceName,
        operatingSystem: "Windows",
        skuNumber: 4,
        ...more,
      });
    device("KIOSK-1", { azureADDeviceId: "3f0c7a52-0000-4000-8000-00000000aaaa", managedDeviceOwnerType: "company" });
    device("LAPTOP-1", { userId: anna, userPrincipalName: "anna@contoso.com", managedDeviceOwnerType: "personal" });
    device("IPHONE-1", { operatingSystem: "iOS", managedDeviceOwnerType: "company" });
    const make = (name: string, settings: object, assignments: readonly object[]) => {
      const { id } = portal.create(POLICIES, { name, ...catalogProperties(settings as Record<string, unknown>) });
      portal.assign(POLICIES, id, assignments as Record<string, unknown>[]);
    };
    const filtered = {
      target: {
        ...(to("all devices")[0]?.target as object),
        deviceAndAppManagementAssignmentFilterId: corporate,
        deviceAndAppManagementAssignmentFilterType: "include",
      },
    };
    make("Baseline", { [ENCRYPTION]: "1" }, to("all devices"));
    make("Exception", { [ENCRYPTION]: "0" }, to({ group: kiosks }));
    make("Corporate antivirus", { [REALTIME]: "1" }, [filtered]);
    make("Sales antivirus", { [REALTIME]: "0" }, to({ group: sales }));
    make("Nobody's", { [ENCRYPTION]: "0" }, []);
  });
  after(() => tenant.close());

  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...tenant.env() } });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null) await new Promise((done) => child.once("close", done));
    return { status: child.exitCode, stdout, stderr };
  };

  it("pulumi-intune conflicts names the policies that differ, and writes nothing", async () => {
    tenant.journal.clear();
    const { status, stdout, stderr } = await run("conflicts");
    assert.deepEqual([status, stderr], [2, ""]);
    assert.match(stdout, /^\d+ configurations looked at: 1 conflict, 1 possible\n/);
    assert.match(
      stdout,
      /BitLocker › Require Device Encryption\n +enabled in "Baseline" for all devices\n +disabled in "Exception" for group "Kiosks"\n/,
    );
    assert.match(
      stdout,
      /Possible conflicts[\s\S]*Allow Realtime Monitoring\n +allowed in "Corporate antivirus" for all devices \(only filter "Corporate"\)/,
    );
    assert.doesNotMatch(stdout, /Nobody's/);
    assert.deepEqual(
      tenant.journal.requests.filter(({ method, path: at }) => method !== "GET" && !at.endsWith("$batch")),
      [],
    );
  });

  it("pulumi-intune effective --device knows the device's groups, its user's, and what filters ask for", async () => {
    const kiosk = await run("effective", "--device", "KIOSK-1", "--format", "json");
    assert.equal(kiosk.status, 2, kiosk.stderr);
    const [one] = JSON.parse(kiosk.stdout).subjects;
    assert.deepEqual(
      one.conflicts.map(({ setting, lost }: { setting: string; lost: { name: string; value: string }[] }) => [
        setting,
        lost.map(({ name, value }) => `${name}: ${value}`),
      ]),
      [["BitLocker › Require Device Encryption", ["Baseline: enabled", "Exception: disabled"]]],
    );
    const antivirus = one.settings.find(({ identity }: { identity?: string }) => identity === REALTIME);
    assert.deepEqual(
      [antivirus.how, antivirus.value, antivirus.from[0].name],
      ["alone", "allowed", "Corporate antivirus"],
    );

    const laptop = await run("effective", "--user", "anna@contoso.com");
    assert.equal(laptop.status, 0, laptop.stderr);
    assert.match(laptop.stdout, /^Device "LAPTOP-1" of "anna@contoso.com": /);
    assert.match(laptop.stdout, /Require Device Encryption: enabled\n +from "Baseline"\n/);
    // Personal, so the filter keeps the other one away.
    assert.match(laptop.stdout, /Allow Realtime Monitoring: not allowed\n +from "Sales antivirus"\n/);
  });

  it("pulumi-intune effective --group says what all its members get, and what only some do", async () => {
    const { status, stdout } = await run("effective", "--group", "Kiosks", "--platform", "windows");
    assert.equal(status, 2);
    assert.match(stdout, /^Group "Kiosks": /);
    assert.match(stdout, /Conflicts: devices get none of these values\n +BitLocker › Require Device Encryption\n/);
    assert.match(
      stdout,
      /Possible conflicts[^\n]*\n +Defender › Allow Realtime Monitoring\n +allowed in "Corporate antivirus"\n/,
    );
  });

  it("a phone gets nothing of what is for Windows", async () => {
    const { status, stdout } = await run("effective", "--device", "IPHONE-1");
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /BitLocker|Realtime/);
  });

  it("says what is wrong with what was asked", async () => {
    const [none, two, unknown, group] = await Promise.all([
      run("effective"),
      run("effective", "--device", "a", "--all-devices"),
      run("effective", "--device", "LAPTOP-9"),
      run("effective", "--group", "Kiosk"),
    ]);
    for (const { status, stderr } of [none, two]) {
      assert.equal(status, 1);
      assert.match(stderr, /Give one of --device, --user, --group and --all-devices/);
    }
    assert.match(unknown.stderr, /no enrolled device named "LAPTOP-9"/);
    assert.match(group.stderr, /no group named "Kiosk"/);
  });

  it("says what may not be read, and goes on", async () => {
    tenant.faults.add({ path: `/groups/${kiosks}`, status: 403, times: 9 });
    const { status, stdout } = await run("conflicts");
    tenant.faults.clear();
    assert.equal(status, 2);
    assert.match(stdout, /Not known\n +What is known of 1 of 2 groups couldn't be read/);
  });
});
