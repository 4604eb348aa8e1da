import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as dock from "pulumi-intune/catalog/apple/dock";
import * as fileVault from "pulumi-intune/catalog/macos/fileVault";
import * as bitLocker from "pulumi-intune/catalog/windows/bitLocker";
import * as defender from "pulumi-intune/catalog/windows/defender";
import * as edge from "pulumi-intune/catalog/windows/edge";
import * as firewall from "pulumi-intune/catalog/windows/firewall";
import { settingOf } from "../../catalog/evaluate.ts";
import { allDefinitions } from "../../catalog/table.ts";
import type * as intune from "../../sdk/index.ts";

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const DEFENDER = "device_vendor_msft_policy_config_defender";

/** The settings as Graph would get them. */
const known = (value: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    pulumi.output(value as object).apply(resolve);
  });

describe("functions of the catalog", () => {
  it("return the JSON that Graph takes", () => {
    assert.deepEqual(defender.allowRealtimeMonitoring("allowed"), {
      "@odata.type": `${GRAPH}Setting`,
      settingInstance: {
        "@odata.type": `${GRAPH}ChoiceSettingInstance`,
        settingDefinitionId: `${DEFENDER}_allowrealtimemonitoring`,
        choiceSettingValue: { value: `${DEFENDER}_allowrealtimemonitoring_1`, children: [] },
      },
    });
    assert.deepEqual(defender.avgCpuLoadFactor(30).settingInstance, {
      "@odata.type": `${GRAPH}SimpleSettingInstance`,
      settingDefinitionId: `${DEFENDER}_avgcpuloadfactor`,
      simpleSettingValue: { "@odata.type": `${GRAPH}IntegerSettingValue`, value: 30 },
    });
    assert.deepEqual(defender.excludedPaths(["C:\\Build"]).settingInstance, {
      "@odata.type": `${GRAPH}SimpleSettingCollectionInstance`,
      settingDefinitionId: `${DEFENDER}_excludedpaths`,
      simpleSettingCollectionValue: [{ "@odata.type": `${GRAPH}StringSettingValue`, value: "C:\\Build" }],
    });
  });

  it("take settings that an option brings along", () => {
    const id = "device_vendor_msft_bitlocker_fixeddrivesencryptiontype";
    assert.deepEqual(
      bitLocker.fixedDrivesEncryptionType({ enabled: { selectTheEncryptionType: "fullEncryption" } }).settingInstance,
      {
        "@odata.type": `${GRAPH}ChoiceSettingInstance`,
        settingDefinitionId: id,
        choiceSettingValue: {
          value: `${id}_1`,
          children: [
            {
              "@odata.type": `${GRAPH}ChoiceSettingInstance`,
              settingDefinitionId: `${id}_fdvencryptiontypedropdown_name`,
              choiceSettingValue: { value: `${id}_fdvencryptiontypedropdown_name_1`, children: [] },
            },
          ],
        },
      },
    );
  });

  it("take groups: an array of objects, or the only object", () => {
    const id = "vendor_msft_firewall_mdmstore_firewallrules_{firewallrulename}";
    const rule = (name: string) => ({
      children: [
        {
          "@odata.type": `${GRAPH}SimpleSettingInstance`,
          settingDefinitionId: `${id}_name`,
          simpleSettingValue: { "@odata.type": `${GRAPH}StringSettingValue`, value: name },
        },
      ],
    });
    assert.deepEqual(firewall.firewallRules([{ name: "Telnet" }, { name: "FTP" }]).settingInstance, {
      "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
      settingDefinitionId: id,
      groupSettingCollectionValue: [rule("Telnet"), rule("FTP")],
    });
    const instance = dock.payload({ autoHide: true }).settingInstance as { groupSettingCollectionValue: unknown[] };
    assert.equal(instance.groupSettingCollectionValue.length, 1);
  });

  it("keep the user's settings under user", () => {
    const { settingInstance } = edge.user.homepageLocation("disabled");
    assert.match(settingInstance.settingDefinitionId, /^user_vendor_msft_/);
    assert.match(edge.homepageLocation("disabled").settingInstance.settingDefinitionId, /^device_vendor_msft_/);
  });

  it("show Apple's settings by platform, too", () => {
    assert.match(fileVault.payload({ enable: "on" }).settingInstance.settingDefinitionId, /filevault/);
  });

  it("take values that other resources give", async () => {
    const given = defender.allowRealtimeMonitoring(pulumi.output("notAllowed" as const));
    assert.deepEqual(await known(given), await known(defender.allowRealtimeMonitoring("notAllowed")));
    const paths = defender.excludedPaths(pulumi.output([pulumi.output("D:\\Build")]));
    assert.deepEqual(await known(paths), await known(defender.excludedPaths(["D:\\Build"])));
  });

  it("keep secrets secret", async () => {
    const secret = [...allDefinitions()].find(({ valueType, shape }) => valueType === "secret" && shape === "simple");
    assert.ok(secret);
    const { settingInstance } = settingOf(secret, "hush");
    assert.ok("simpleSettingValue" in settingInstance);
    const value = settingInstance.simpleSettingValue;
    assert.equal(value["@odata.type"], `${GRAPH}SecretSettingValue`);
    assert.ok("valueState" in value && value.valueState === "notEncrypted");
    assert.equal(await pulumi.isSecret(pulumi.output(value.value)), true);
    assert.throws(
      () => settingOf(secret, { hush: "hush" }),
      (error: Error) => !/hush/.test(error.message.slice(60)),
    );
  });

  it("say what they take when they get something else", () => {
    // @ts-expect-error no such option
    const option = () => defender.allowRealtimeMonitoring("yes");
    assert.throws(option, /allowRealtimeMonitoring takes "notAllowed", "allowed"; not "yes"/);
    // @ts-expect-error a number
    const text = () => defender.avgCpuLoadFactor("30");
    assert.throws(text, /avgCpuLoadFactor takes a number; not "30"/);
    // @ts-expect-error no such child
    const child = () => firewall.firewallRules([{ nmae: "Telnet" }]);
    assert.throws(child, /firewallRules takes .*name.*; not "nmae"/);
    // @ts-expect-error an array
    const object = () => firewall.firewallRules({ name: "Telnet" });
    assert.throws(object, /firewallRules takes an array; not an object with name/);
  });

  it("have types of their own: a wrong import can't make them any", () => {
    // @ts-expect-error a setting is no string
    const setting: string = defender.allowRealtimeMonitoring("allowed");
    assert.equal(typeof setting, "object");
  });

  it("fit what a policy takes", () => {
    const settings: intune.types.DeviceManagementConfigurationSettingArgs[] = [
      defender.allowRealtimeMonitoring("allowed"),
      defender.excludedPaths(["C:\\Build"]),
      firewall.firewallRules([{ name: "Telnet" }]),
    ];
    assert.equal(settings.length, 3);
  });

  it("require what the service requires", () => {
    // @ts-expect-error three drives must be given
    const missing = () => bitLocker.encryptionMethodByDriveType({ enabled: {} });
    // @ts-expect-error and so the option alone won't do
    const bare = () => bitLocker.encryptionMethodByDriveType("enabled");
    assert.ok(missing() && bare());
  });
});
