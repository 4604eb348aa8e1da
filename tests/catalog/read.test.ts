import assert from "node:assert/strict";
import { settingOf } from "../../catalog/evaluate.ts";
import { readSetting } from "../../catalog/read.ts";
import type { Setting } from "../../catalog/setting.ts";
import { pathOf } from "../../catalog/table.ts";
import { referencesOf } from "../../catalog/templates.ts";

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const ANTIVIRUS = "804339ad-1553-4478-a742-138fb5807418_1";
const REALTIME = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const DRIVES = "device_vendor_msft_bitlocker_encryptionmethodbydrivetype";
const RULES = "vendor_msft_firewall_mdmstore_firewallrules_{firewallrulename}";

type Json = Record<string, unknown>;

const choice = (id: string, option: string, children: unknown[] = [], further: Json = {}): Json => ({
  "@odata.type": `${GRAPH}ChoiceSettingInstance`,
  settingDefinitionId: id,
  settingInstanceTemplateReference: null,
  choiceSettingValue: { value: `${id}_${option}`, children, settingValueTemplateReference: null },
  ...further,
});
const simple = (id: string, sort: string, value: unknown, further: Json = {}): Json => ({
  "@odata.type": `${GRAPH}SimpleSettingInstance`,
  settingDefinitionId: id,
  simpleSettingValue: { "@odata.type": `${GRAPH}${sort}SettingValue`, value, ...further },
});
const groups = (id: string, ...items: unknown[][]): Json => ({
  "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
  settingDefinitionId: id,
  groupSettingCollectionValue: items.map((children) => ({ children })),
});
const drive = (name: string): Json => choice(`${DRIVES}_encryptionmethodwithxts${name}dropdown_name`, "7");

/** The path and the value, or why not. */
const read = (settingInstance: unknown, templateId?: string): unknown => {
  const found = readSetting({ id: "0", settingInstance }, templateId);
  return "reason" in found ? found.reason : [pathOf(found.definition), found.value];
};

describe("settings read back", () => {
  const cases: readonly [string, Json, unknown][] = [
    ["an option", choice(REALTIME, "1"), ["windows/defender.allowRealtimeMonitoring", "allowed"]],
    [
      "an option with settings of its own",
      choice(DRIVES, "1", [drive("os"), drive("fdv"), drive("rdv")]),
      [
        "windows/bitLocker.encryptionMethodByDriveType",
        {
          enabled: {
            encryptionMethodWithXtsOsDropDown: "xtsAes256Bit",
            encryptionMethodWithXtsFdvDropDown: "xtsAes256Bit",
            encryptionMethodWithXtsRdvDropDown: "xtsAes256Bit",
          },
        },
      ],
    ],
    [
      "groups",
      groups(RULES, [simple(`${RULES}_name`, "String", "Telnet"), choice(`${RULES}_direction`, "in")]),
      ["windows/firewall.firewallRules", [{ name: "Telnet", direction: "inbound" }]],
    ],
  ];
  for (const [what, instance, expected] of cases) {
    it(`give ${what}, of which the function makes the same again`, () => {
      assert.deepEqual(read(instance), expected);
      const found = readSetting({ settingInstance: instance });
      assert.ok("definition" in found);
      const made: Setting = settingOf(found.definition, found.value);
      assert.deepEqual(bare(made.settingInstance), bare(instance));
    });
  }

  const odd: readonly [string, unknown, RegExp][] = [
    ["unknown settings", choice("no_such_setting", "1"), /no_such_setting isn't in the catalog/],
    ["unknown options", choice(REALTIME, "7"), /has no option/],
    ["settings in the wrong place", drive("os"), /stands below another setting/],
    ["children of another setting", choice(REALTIME, "1", [drive("os")]), /doesn't belong below/],
    ["children that are missing", choice(DRIVES, "1", [drive("os")]), /lacks .*, which it needs/],
    ["children that are there twice", choice(DRIVES, "1", [drive("os"), drive("os")]), /is there twice/],
    ["values of another sort", simple(REALTIME, "Integer", 1), /is a SimpleSettingInstance/],
    ["further properties", choice(REALTIME, "1", [], { remark: "kept" }), /has remark, for which/],
    [
      "settings of templates that aren't known",
      choice(REALTIME, "1", [], { settingInstanceTemplateReference: { settingInstanceTemplateId: "x" } }),
      /by an id that isn't known/,
    ],
    ["what is no setting", "nothing", /is no object/],
  ];
  for (const [what, instance, reason] of odd) {
    it(`leave ${what} raw`, () => assert.match(String(read(instance)), reason));
  }

  it("leave secrets that the service keeps raw, and never repeat a value", () => {
    const id = "device_vendor_msft_windowsadvancedthreatprotection_onboarding_fromconnector";
    const token = simple(id, "Secret", "b1946ac9", { valueState: "encryptedValueToken" });
    const below = choice("device_vendor_msft_windowsadvancedthreatprotection_configurationtype", "autofromconnector", [
      token,
    ]);
    assert.match(String(read(below)), /is a secret that the service keeps/);
    assert.doesNotMatch(String(read(below)), /b1946ac9/);
  });

  it("know the references of a template that are in the facts", () => {
    const settingInstanceTemplateId = referencesOf(ANTIVIRUS, REALTIME)?.instance;
    const referring = choice(REALTIME, "1", [], { settingInstanceTemplateReference: { settingInstanceTemplateId } });
    assert.deepEqual(read(referring, ANTIVIRUS), ["windows/defender.allowRealtimeMonitoring", "allowed"]);
    assert.match(String(read(referring)), /by an id that isn't known/);
  });
});

/** Without what says nothing. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => [name, bare(part)]),
  );
}
