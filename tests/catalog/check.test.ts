import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { checkSettings } from "../../catalog/check/settings.ts";

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const DEFENDER = "device_vendor_msft_policy_config_defender";
const DRIVES = "device_vendor_msft_bitlocker_encryptionmethodbydrivetype";
const UNKNOWN = "not known yet";

type Json = Record<string, unknown>;
const choice = (id: string, option: string, children: readonly unknown[] = []): Json => ({
  "@odata.type": `${GRAPH}ChoiceSettingInstance`,
  settingDefinitionId: id,
  choiceSettingValue: { value: `${id}_${option}`, children },
});
const simple = (id: string, type: string, value: unknown, more: Json = {}): Json => ({
  "@odata.type": `${GRAPH}SimpleSettingInstance`,
  settingDefinitionId: id,
  simpleSettingValue: { "@odata.type": `${GRAPH}${type}SettingValue`, value, ...more },
});
const group = (id: string, ...items: readonly (readonly unknown[])[]): Json => ({
  "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
  settingDefinitionId: id,
  groupSettingCollectionValue: items.map((children) => ({ children })),
});

const check = (instances: readonly unknown[], policy: Json = {}) =>
  checkSettings({
    settings: instances.map((settingInstance) => ({ settingInstance })),
    platforms: ["windows10"],
    technologies: ["mdm"],
    isUnknown: (value) => value === UNKNOWN,
    ...policy,
  });

const monitoring = choice(`${DEFENDER}_allowrealtimemonitoring`, "1");
const load = (value: unknown) => simple(`${DEFENDER}_avgcpuloadfactor`, "Integer", value);
const drive = (which: string, option: string) =>
  choice(`${DRIVES}_encryptionmethodwithxts${which}dropdown_name`, option);
const allDrives = [drive("os", "7"), drive("fdv", "7"), drive("rdv", "4")];

describe("settings of the catalog", () => {
  it("that are right have nothing said about them", () => {
    const { failures, warnings } = check([monitoring, load(30), choice(DRIVES, "1", allDrives)]);
    assert.deepEqual({ failures: [...failures], warnings: [...warnings] }, { failures: [], warnings: [] });
  });

  /** What is wrong, and what the one failure says of it. */
  const wrong: Readonly<Record<string, readonly [readonly unknown[], ...RegExp[]]>> = {
    "an option of another setting": [
      [{ ...monitoring, choiceSettingValue: { value: `${DEFENDER}_allowarchivescanning_1`, children: [] } }],
      /^settings\[0\]: .*Allow Realtime Monitoring must be one of "notAllowed", "allowed"/,
      /got "device_vendor_msft_policy_config_defender_allowarchivescanning_1"$/,
    ],
    "a number above the range": [[load(101)], /must be a whole number from 0 to 100; got 101$/],
    "a number below the range": [[load(-1)], /from 0 to 100; got -1$/],
    "a number as a text": [
      [simple(`${DEFENDER}_avgcpuloadfactor`, "String", "30")],
      /takes a value with @odata.type .*Integer/,
    ],
    "a choice as a plain value": [
      [simple(`${DEFENDER}_allowrealtimemonitoring`, "Integer", 1)],
      /must have @odata.type .*ChoiceSettingInstance; got ".*SimpleSettingInstance"$/,
    ],
    "a setting twice": [
      [monitoring, load(1), monitoring],
      /^settings\[2\]: .*Allow Realtime Monitoring is set by settings\[0\] already$/,
    ],
    "a required child left out": [
      [choice(DRIVES, "1", allDrives.slice(1))],
      /needs .*operating system drives.* where it is "enabled"$/i,
    ],
    "a child under the option that has none": [
      [choice(DRIVES, "0", [drive("os", "7")])],
      /^settings\[0\]\.children\[0\]: .* stands below .*"enabled", not below .*"disabled"$/,
    ],
    "a child at the top": [[drive("os", "7")], /stands below .*"enabled", not at the top$/],
    "a setting of the top as a child": [
      [choice(DRIVES, "1", [...allDrives, monitoring])],
      /stands at the top, not below/,
    ],
    "a secret as text": [
      [
        group("com.apple.caldav.account_com.apple.caldav.account", [
          simple("com.apple.caldav.account_caldavpassword", "String", "hunter2"),
        ]),
      ],
      /is a secret and takes a value with/,
    ],
    "two items where one is allowed": [
      [group("com.apple.dock_com.apple.dock", [], [])],
      /must have 0 to 1 values; got 2$/,
    ],
  };
  for (const [what, [instances, ...said]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => {
      const text = JSON.stringify(instances);
      const apple = text.includes("com.apple");
      const policy = apple ? { platforms: ["macOS"], technologies: ["mdm", "appleRemoteManagement"] } : {};
      const found = check(instances, policy).failures.filter((line) => said.every((pattern) => pattern.test(line)));
      assert.equal(found.length, 1, check(instances, policy).failures.join("\n"));
      assert.ok(!check(instances, policy).failures.join().includes("hunter2"));
    });
  }

  it("refuses a setting of another platform or channel", () => {
    assert.match(
      check([monitoring], { platforms: ["linux"] }).failures.join(),
      /is of platforms windows10, and the policy of linux$/,
    );
    assert.match(
      check([monitoring], { technologies: ["linuxMdm"] }).failures.join(),
      /is of technologies .*mdm.*, and the policy of linuxMdm$/,
    );
  });

  it("warns of a setting that it doesn't know, and names the nearest", () => {
    const { failures, warnings } = check([choice(`${DEFENDER}_allowrealtimemonitorin`, "1")]);
    assert.deepEqual([...failures], []);
    assert.match(
      warnings.join(),
      /doesn't know .*monitorin; did you mean device_vendor_msft_policy_config_defender_allowrealtimemonitoring\?/,
    );
  });

  it("passes over what isn't known yet, and judges the rest", () => {
    const half = { ...choice(DRIVES, "1"), choiceSettingValue: { value: UNKNOWN, children: [] } };
    assert.deepEqual([...check([half, UNKNOWN, load(UNKNOWN)]).failures], []);
    assert.equal(check([half, load(101)]).failures.length, 1);
    assert.deepEqual([...check([choice(DRIVES, "1", [UNKNOWN])]).failures], []);
  });
});

describe("the price of the check", () => {
  /** The areas that were read while something ran. */
  const areasRead = (run: () => void): number => {
    const read = fs.readFileSync;
    let count = 0;
    const counting = (...given: Parameters<typeof read>) => {
      if (String(given[0]).includes(path.join("catalog", "data"))) count++;
      return read(...given);
    };
    Object.assign(fs, { readFileSync: counting });
    try {
      run();
    } finally {
      Object.assign(fs, { readFileSync: read });
    }
    return count;
  };
  const strange = (number: number) => choice(`device_vendor_msft_policy_config_whatever_${number}`, "1");

  it("is one area for a setting of it, and none for one that isn't known", () => {
    check([strange(0)]);
    const used = [choice("device_vendor_msft_policy_config_camera_allowcamera", "0")];
    assert.ok(areasRead(() => assert.deepEqual(check(used).failures, [])) <= 1);
    assert.equal(
      areasRead(() => check([strange(1), strange(2)]).failures),
      0,
    );
  });

  it("is every area, once, where the nearest of an unknown one is asked for", () => {
    assert.match(check([strange(3)]).warnings.join(), /doesn't know/);
    assert.equal(
      areasRead(() => check([strange(3), strange(4)]).warnings.join()),
      0,
    );
  });
});
