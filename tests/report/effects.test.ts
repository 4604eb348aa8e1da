import assert from "node:assert/strict";
import { readPreview } from "../../cli/pulumi/input.ts";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { reportOn } from "../../cli/review/model.ts";
import { NOTHING_SEEN } from "../../cli/review/seen.ts";
import type { Policy } from "../../effective/policy.ts";
import { catalogPolicy, catalogProperties, to } from "../effective/policies.ts";
import { allDevices, group, previewOf, step, text } from "./support.ts";

const CATALOG = "DeviceManagementConfigurationPolicy";
const ENCRYPTION = "device_vendor_msft_bitlocker_requiredeviceencryption";
const REALTIME = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const kiosks = "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02";

const catalog = (name: string, settings: Record<string, unknown>, ...assignments: object[]) => ({
  name,
  ...catalogProperties(settings),
  assignments,
});
const steps = (...all: [op: string, before: object | undefined, after: object | undefined][]) =>
  previewOf(
    ...all.map(([op, before, after]) =>
      step(
        op,
        before as never,
        after as never,
        {
          urn: `urn:pulumi:prod::contoso::pulumi-nodejs:dynamic/intune:${CATALOG}::${(after ?? (before as { name: string } as never))?.["name" as never]}`,
        },
        CATALOG,
      ),
    ),
  );
const reportOf = (preview: string, policies: readonly Policy[] = []) =>
  reportOn(readPreview(preview), { ...NOTHING_SEEN, policies });
const effects = (preview: string, policies?: readonly Policy[]) =>
  reportOf(preview, policies).effects.map(({ sort, label, risk, audience, lines }) => ({
    sort,
    risk,
    label: text(label),
    audience: audience && text(audience),
    lines: lines.map(text),
  }));

describe("What an update means beside all other policies", () => {
  it("a harmless-looking exception for a group ends BitLocker for it", () => {
    const preview = steps(
      [
        "same",
        catalog("Baseline", { [ENCRYPTION]: "1" }, allDevices),
        catalog("Baseline", { [ENCRYPTION]: "1" }, allDevices),
      ],
      ["create", undefined, catalog("Kiosks", { [ENCRYPTION]: "0" }, group(kiosks))],
    );
    const [found, ...others] = effects(preview);
    assert.deepEqual(others, []);
    assert.deepEqual(found, {
      sort: "conflict",
      risk: "high",
      label: "BitLocker › Require Device Encryption",
      audience: undefined,
      lines: ["enabled in Baseline for all devices", `disabled in Kiosks for group ${kiosks}`],
    });
    const report = reportOf(preview);
    assert.equal(report.risk, "high");
    assert.match(
      markdown(report),
      /\*\*1 setting will be in conflict with another policy: devices get none of the values\.\*\*/,
    );
    assert.match(
      markdown(report),
      /### What devices get\n\n- 🟠 BitLocker › Require Device Encryption: in conflict, so devices get none of the values: enabled in `Baseline` for all devices; disabled in `Kiosks`/,
    );
    assert.match(page(report), /<h2>What devices get<\/h2>[\s\S]*Require Device Encryption/);
  });

  it("counts the tenant's own policies, which the program doesn't manage", () => {
    const theirs = catalogPolicy("Portal", { [ENCRYPTION]: "0" }, to("all devices"));
    const preview = steps(["create", undefined, catalog("Baseline", { [ENCRYPTION]: "1" }, allDevices)]);
    assert.deepEqual(effects(preview, [theirs])[0]?.lines, [
      "enabled in Baseline for all devices",
      "disabled in Portal for all devices",
    ]);
    assert.deepEqual(effects(preview), []);
  });

  it("a change that makes policies agree ends the conflict", () => {
    const theirs = catalogPolicy("Portal", { [ENCRYPTION]: "1" }, to("all devices"));
    const preview = steps([
      "update",
      catalog("Mine", { [ENCRYPTION]: "0" }, allDevices),
      catalog("Mine", { [ENCRYPTION]: "1" }, allDevices),
    ]);
    assert.deepEqual(
      effects(preview, [theirs]).map(({ sort, risk }) => [sort, risk]),
      [["ended", "low"]],
    );
  });

  it("an assignment that goes leaves settings unset", () => {
    const settings = { [ENCRYPTION]: "1", [REALTIME]: "1" };
    const preview = steps(["update", catalog("Mine", settings, allDevices), catalog("Mine", settings, group(kiosks))]);
    assert.deepEqual(effects(preview), [
      {
        sort: "unset",
        risk: "medium",
        label: "2 settings that no policy sets any more",
        audience: "all devices",
        lines: [
          "BitLocker › Require Device Encryption: was enabled",
          "Defender › Allow Realtime Monitoring: was allowed",
        ],
      },
    ]);
    // Another policy goes on demanding one of them.
    const other = catalogPolicy("Other", { [ENCRYPTION]: "1" }, to("all devices"));
    assert.deepEqual(
      effects(preview, [other]).map(({ label }) => label),
      ["1 setting that no policy sets any more"],
    );
  });

  it("a policy by itself says no more than its change does", () => {
    const preview = steps(
      ["create", undefined, catalog("New", { [ENCRYPTION]: "1" }, allDevices)],
      ["update", catalog("Mine", { [REALTIME]: "1" }, allDevices), catalog("Mine", { [REALTIME]: "0" }, allDevices)],
    );
    assert.deepEqual(effects(preview), []);
  });

  it("a compliance policy that isn't the strictest changes nothing", () => {
    const IOS = "IosCompliancePolicy";
    const of = (displayName: string, passcodeMinimumLength: number) => ({
      displayName,
      passcodeMinimumLength,
      assignments: [allDevices],
    });
    const preview = previewOf(
      step("same", of("Strict", 8), of("Strict", 8), {}, IOS),
      step("update", of("Loose", 4), of("Loose", 6), {}, IOS),
    );
    const [found] = effects(preview);
    assert.equal(found?.sort, "idle");
    assert.match(found?.lines[0] ?? "", /^Loose changes nothing: Strict counts, with 8/);
  });

  it("a value that isn't known yet is no conflict, and no secret is shown", () => {
    const custom = (displayName: string, value: string) => ({
      displayName,
      omaSettings: [
        {
          "@odata.type": "#microsoft.graph.omaSettingString",
          displayName: "x",
          omaUri: "./Device/Vendor/MSFT/Contoso/Key",
          value,
        },
      ],
      assignments: [allDevices],
    });
    const type = "Windows10CustomConfiguration";
    const preview = previewOf(
      step("create", undefined, custom("a", "hush-one"), {}, type),
      step("create", undefined, custom("b", "hush-two"), {}, type),
    );
    assert.doesNotMatch(JSON.stringify(effects(preview)) + markdown(reportOf(preview)), /hush/);
    const unknown = previewOf(
      step("create", undefined, custom("a", "04da6b54-80e4-46f7-96ec-b56ff0331ba9"), {}, type),
      step("create", undefined, custom("b", "z"), {}, type),
    );
    assert.deepEqual(effects(unknown), []);
  });
});
