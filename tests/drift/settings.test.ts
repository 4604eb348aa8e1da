import assert from "node:assert/strict";
import { settingOf } from "../../catalog/evaluate.ts";
import { atPath } from "../../catalog/table.ts";
import { terminal } from "../../cli/drift/terminal.ts";
import { json } from "../../cli/drift/text.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { allDevices, previewOf, reportOf, step } from "../report/support.ts";

const set = (path: string, value: unknown): object => settingOf(atPath(path) ?? assert.fail(`no ${path}`), value);
const policy = (...settings: object[]) => ({
  displayName: "Baseline",
  name: "Baseline",
  platforms: ["windows10"],
  assignments: [allDevices],
  settings,
});
const KEPT = set("windows/defender.allowCloudProtection", "allowed");
const MACROS = [
  "windows/word.user.blockMacroExecutionFromInternet",
  "windows/excel.user.blockMacroExecutionFromInternet",
];

/** What somebody changed in the portal, in each of the forms. */
function forms(before: object[], after: object[]): { text: string; markdown: string; json: string } {
  const type = "DeviceManagementConfigurationPolicy";
  const report = reportOf(previewOf(step("refresh", policy(...before), policy(...after), {}, type)));
  const found = { compared: 1, drift: report.drift, uncompared: [], unmanaged: [], notes: [] };
  return { text: terminal(found as never), markdown: markdown(report), json: json(found as never) };
}

describe("drift of a settings catalog policy", () => {
  it("names the setting that was turned, and says where it is weaker, in each form", () => {
    const is = (value: string) => [KEPT, set("windows/bitLocker.requireDeviceEncryption", value)];
    const { text, markdown, json } = forms(is("enabled"), is("disabled"));
    assert.match(text, /BitLocker › Require Device Encryption: enabled → disabled, weaker\n/);
    assert.match(markdown, /BitLocker › Require Device Encryption: enabled → disabled, \*\*weaker\*\*/);
    for (const form of [text, markdown, json]) assert.doesNotMatch(form, /Cloud Protection/);
    const [{ changes }] = JSON.parse(json).drift;
    assert.deepEqual(
      changes.map(({ setting, before, after, direction }: Record<string, string>) => [
        setting,
        before,
        after,
        direction,
      ]),
      [["BitLocker › Require Device Encryption", "enabled", "disabled", "weaker"]],
    );
  });

  it("says nothing of weaker where somebody made it safer", () => {
    const is = (value: string) => [set("windows/bitLocker.requireDeviceEncryption", value)];
    assert.doesNotMatch(forms(is("disabled"), is("enabled")).text, /weaker/);
  });

  it("tells settings that came and went, and what was added to a list", () => {
    const excluded = (...paths: string[]) => set("windows/defender.excludedPaths", paths);
    const { text } = forms(
      [KEPT, excluded("C:\\a")],
      [excluded("C:\\a", "C:\\b"), set("windows/defender.puaProtection", "puaProtectionOff")],
    );
    assert.match(text, /Defender › Allow Cloud Protection: allowed → not set, weaker/);
    assert.match(text, /Defender › Excluded Paths: "C:\\\\a" → "C:\\\\a", "C:\\\\b", weaker/);
    assert.match(text, /Defender › PUA Protection: not set → pua protection off, weaker/);
  });

  it("tells apps apart whose settings are called alike", () => {
    const is = (value: string) => MACROS.map((path) => set(path, value));
    const { text } = forms(is("enabled"), is("disabled"));
    assert.match(text, /Word › Trust Center › Block macros .*: enabled → disabled, weaker/);
    assert.match(text, /Excel › Trust Center › Block macros .*: enabled → disabled, weaker/);
  });
});
