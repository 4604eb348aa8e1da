import assert from "node:assert/strict";
import { settingOf } from "../../catalog/evaluate.ts";
import { atPath } from "../../catalog/table.ts";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { allDevices, group, previewOf, reportOf, step, text } from "./support.ts";

const CATALOG = "DeviceManagementConfigurationPolicy";
const TYPED = "Windows10GeneralConfiguration";
const set = (path: string, value: unknown): object => settingOf(atPath(path) ?? assert.fail(`no ${path}`), value);
type Inputs = Record<string, unknown>;
const policy = (name: string, settings: object[], assignments: object[] = [allDevices]): Inputs => ({
  displayName: name,
  name,
  platforms: ["windows10"],
  assignments,
  settings,
});
const onCatalog = (op: string, before: Inputs | undefined, after: Inputs | undefined) =>
  step(op, before, after, {}, CATALOG);

const REALTIME = "windows/defender.allowRealtimeMonitoring";
const PUA = "windows/defender.puaProtection";
const RULES = "windows/firewall.firewallRules";
const GROUP = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";

/** What each configuration's rows say, without its name. */
function rows(...steps: object[]): string[] {
  return reportOf(previewOf(...steps)).changes.flatMap(({ name, differences }) =>
    differences
      .filter(({ moved, label }) => moved || /Defender|Firewall/.test(text(label)))
      .map(
        ({ label, before, after, direction }) =>
          `${text(name)}: ${text(label)}: ${text(before)} → ${text(after)}, ${direction}`,
      ),
  );
}

describe("a setting that moves from one configuration to another", () => {
  const [realtime, off] = [set(REALTIME, "allowed"), set(REALTIME, "notAllowed")];
  const pua = set(PUA, "puaProtectionOn");
  const leaves = (assignments?: object[]) =>
    onCatalog("update", policy("Old", [realtime, pua], assignments), policy("Old", [pua], assignments));
  const joins = (setting: object, assignments?: object[]) =>
    onCatalog("update", policy("New", [], assignments), policy("New", [setting], assignments));

  it("is told on both sides, and weakens nothing where value and audience stay", () => {
    assert.deepEqual(rows(leaves(), joins(realtime)), [
      "New: Defender › Allow Realtime Monitoring: comes from Old → allowed, neutral",
      "Old: Defender › Allow Realtime Monitoring: allowed → moves to New, neutral",
    ]);
    assert.equal(
      reportOf(previewOf(leaves(), joins(realtime))).changes.every(({ risk }) => risk === "low"),
      true,
    );
  });

  it("is told as removed where nothing has it afterwards", () => {
    assert.deepEqual(rows(leaves()), ["Old: Defender › Allow Realtime Monitoring: allowed → not set, weaker"]);
  });

  it("says the other value, and judges by it", () => {
    assert.deepEqual(rows(leaves(), joins(off)), [
      "New: Defender › Allow Realtime Monitoring: comes from Old, there allowed → not allowed, weaker",
      "Old: Defender › Allow Realtime Monitoring: allowed → moves to New, as not allowed, weaker",
    ]);
  });

  it("is a loss where it goes to others than those who had it, and says for whom it is then", () => {
    const [old, planned] = [leaves([allDevices]), joins(realtime, [group(GROUP)])];
    const [first, second] = rows(old, planned).sort();
    assert.match(String(first), /^New: .* comes from Old, was for all devices → allowed, safer$/);
    assert.match(String(second), new RegExp(`^Old: .* allowed → moves to New, there for group .*${GROUP}.*, weaker$`));
  });

  it("is no loss where everybody has it afterwards", () => {
    const found = rows(leaves([group(GROUP)]), joins(realtime, [allDevices]));
    assert.match(found.find((row) => row.startsWith("Old")) ?? "", /moves to New, there for all devices, neutral$/);
  });

  it("is told of a policy that comes, of one that goes, and how many they are", () => {
    const report = reportOf(
      previewOf(
        onCatalog("delete", policy("Old", [realtime, pua]), undefined),
        onCatalog("create", undefined, policy("New", [realtime, pua])),
      ),
    );
    const notes = report.changes.map(({ name, notes: said }) => `${text(name)}: ${said.map(text).join()}`).sort();
    assert.deepEqual(notes, [
      "New: Of its settings 2 were in other configurations until now.",
      "Old: Of its settings 2 are in other configurations from now on.",
    ]);
    for (const form of [markdown(report), page(report).replace(/<[^>]+>/g, "")]) assert.match(form, /moves to .*New/);
  });

  it("is found where a typed configuration said it before, in other words", () => {
    const typed = (more: object) => ({ displayName: "Restrictions", assignments: [allDevices], ...more });
    const found = rows(
      step("update", typed({ defenderBlockOnAccessProtection: true }), typed({}), {}, TYPED),
      onCatalog(
        "update",
        policy("New", []),
        policy("New", [set("windows/defender.allowOnAccessProtection", "notAllowed")]),
      ),
    );
    assert.deepEqual(found, [
      "New: Defender › Allow On Access Protection: comes from Restrictions → not allowed, neutral",
      "Restrictions: Defender block on access protection: yes → moves to New, neutral",
    ]);
  });

  it("is one item of a list, by the item's name", () => {
    const rule = (name: string) => ({ name, action: "block", direction: "inbound" });
    const found = rows(
      onCatalog(
        "update",
        policy("Old", [set(RULES, [rule("a"), rule("b")])]),
        policy("Old", [set(RULES, [rule("a")])]),
      ),
      onCatalog("update", policy("New", []), policy("New", [set(RULES, [rule("b")])])),
    );
    assert.ok(found.length >= 4);
    assert.ok(
      found.every((row) => /moves to New|comes from Old/.test(row) && /"?b"?/.test(row)),
      found.join("\n"),
    );
  });

  it("is none on another platform, and never shows a secret", () => {
    const mac = { ...policy("New", [realtime]), platforms: ["macOS"] };
    const found = rows(leaves(), onCatalog("update", { ...mac, settings: [] }, mac));
    assert.ok(found.every((row) => !/moves|comes/.test(row)));
  });
});
