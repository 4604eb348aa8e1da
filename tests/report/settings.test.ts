import assert from "node:assert/strict";
import { settingOf } from "../../catalog/evaluate.ts";
import { atPath } from "../../catalog/table.ts";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { allDevices, group, previewOf, reportOf, step, text } from "./support.ts";

const CATALOG = "DeviceManagementConfigurationPolicy";
const set = (path: string, value: unknown): object => settingOf(atPath(path) ?? assert.fail(`no ${path}`), value);
const policy = (assignments: object[], ...settings: object[]) => ({ name: "Antivirus", assignments, settings });
const everybody = (...settings: object[]) => policy([allDevices], ...settings);

const previewed = (before: object, after: object, more: object = {}) =>
  previewOf(step("update", before as Record<string, unknown>, after as Record<string, unknown>, more, CATALOG));
const changed = (before: object, after: object, more: object = {}) =>
  reportOf(previewed(before, after, more)).changes[0];
const rows = (before: object, after: object) =>
  changed(before, after)?.differences.map(
    ({ label, before: old, after: planned, direction }) =>
      `${text(label)}: ${text(old)} → ${text(planned)}, ${direction}`,
  );

const REALTIME = "windows/defender.allowRealtimeMonitoring";
const EXCLUDED = "windows/defender.excludedPaths";
const FIREWALL = "windows/firewall.publicProfileEnableFirewall";
const RULES = "windows/firewall.firewallRules";

describe("a setting of the catalog in a report", () => {
  it("has the admin center's name, the options' names, and a direction", () => {
    const [before, after] = [everybody(set(REALTIME, "allowed")), everybody(set(REALTIME, "notAllowed"))];
    assert.deepEqual(rows(before, after), ["Defender › Allow Realtime Monitoring: allowed → not allowed, weaker"]);
    const found = changed(before, after);
    assert.equal(found?.risk, "high");
    assert.deepEqual(found?.reasons.map(text), ["Defender › Allow Realtime Monitoring: allowed → not allowed, weaker"]);
    assert.equal(found?.meanings.length, 1);
  });

  it("is weaker in Markdown and in HTML, each with the same words", () => {
    const report = reportOf(previewed(everybody(set(FIREWALL, { true: {} })), everybody(set(FIREWALL, false))));
    assert.match(markdown(report), /Enable Public Network Firewall \*\*weaker\*\* \| yes \| no \|/);
    assert.match(page(report).replace(/<[^>]+>/g, ""), /Enable Public Network Firewall weaker\s*yes\s*no/);
  });

  it("comes and goes as such", () => {
    const [less, more] = [everybody(), everybody(set(REALTIME, "allowed"))];
    assert.deepEqual(rows(more, less), ["Defender › Allow Realtime Monitoring: allowed → not set, weaker"]);
    assert.deepEqual(rows(less, more), ["Defender › Allow Realtime Monitoring: not set → allowed, safer"]);
  });

  it("is one of a set: its place in the list says nothing", () => {
    const [one, other] = [set(REALTIME, "allowed"), set(EXCLUDED, ["C:\\a"])];
    assert.equal(changed(everybody(one, other), { ...everybody(other, one), description: "x" })?.differences.length, 1);
  });

  it("is told with the way down where it stands below others", () => {
    const startup = (pin: string) =>
      set("windows/bitLocker.systemDrivesRequireStartupAuthentication", {
        enabled: {
          configureNonTpmStartupKeyUsage: false,
          configureTpmStartupPin: pin,
          configureTpmStartupKeyAndPin: "allow",
          configureTpmStartupKey: "allowStartupKeyWithTpm",
          configureTpmStartup: "allowTpm",
        },
      });
    assert.deepEqual(
      rows(everybody(startup("requireStartupPinWithTpm")), everybody(startup("doNotAllowStartupPinWithTpm"))),
      [
        "Operating System Drives › Require additional authentication at startup: Configure TPM startup PIN: require startup PIN with TPM → do not allow startup PIN with TPM, weaker",
      ],
    );
  });

  it("shows what is added to a list of exclusions, and calls it weaker", () => {
    const [before, after] = [everybody(set(EXCLUDED, ["C:\\a"])), everybody(set(EXCLUDED, ["C:\\a", "C:\\Temp"]))];
    assert.deepEqual(rows(before, after), ["Defender › Excluded Paths: C:\\a → C:\\a, C:\\Temp, weaker"]);
  });

  it("knows the items of a list of groups by their names", () => {
    const rule = (name: string, action: string) => ({ name, action, direction: "inbound" });
    const before = everybody(set(RULES, [rule("Telnet", "block"), rule("Web", "allow")]));
    const after = everybody(set(RULES, [rule("New", "block"), rule("Telnet", "allow"), rule("Web", "allow")]));
    const found = rows(before, after) ?? [];
    assert.equal(found.length, 4);
    assert.ok(
      found.some((row) => /Telnet: .*Action.*: block → allow, weaker/i.test(row)),
      found.join("\n"),
    );
    assert.ok(!found.some((row) => row.includes("Web")));
  });

  it("is never low where nobody has judged it, unless it is for nobody", () => {
    const unknown = (value: string) => ({
      settingInstance: {
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
        settingDefinitionId: "device_vendor_msft_policy_config_brandnew_setting",
        simpleSettingValue: {
          "@odata.type": "#microsoft.graph.deviceManagementConfigurationStringSettingValue",
          value,
        },
      },
    });
    const risk = (assignments: object[]) =>
      changed(policy(assignments, unknown("a")), policy(assignments, unknown("b")))?.risk;
    assert.equal(risk([group("6a1e6c2e-0000-4000-8000-000000000001")]), "medium");
    assert.equal(risk([allDevices]), "medium");
    assert.equal(risk([]), "low");
  });

  it("is low where it protects nothing", () => {
    const load = (percent: number) => everybody(set("windows/defender.avgCpuLoadFactor", percent));
    assert.equal(changed(load(50), load(30))?.risk, "low");
  });

  it("tells both sides of what reviewers disagree about", () => {
    const samples = (value: string) => everybody(set("windows/defender.submitSamplesConsent", value));
    const found = changed(samples("neverSend"), samples("sendAllSamplesAutomatically"));
    assert.equal(found?.notes.length, 1);
    assert.match(text(found?.notes[0]), /on the one hand: .*On the other: /);
    assert.equal(found?.risk, "medium");
  });

  it("never shows a secret", () => {
    const secret = (value: string) =>
      everybody({
        settingInstance: {
          "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
          settingDefinitionId: "com.apple.wifi.managed_password",
          simpleSettingValue: {
            "@odata.type": "#microsoft.graph.deviceManagementConfigurationSecretSettingValue",
            value,
          },
        },
      });
    const diff = { detailedDiff: { "settings[0]": { kind: "update" } } };
    const report = reportOf(previewed(secret("hush-1"), secret("hush-2"), diff));
    assert.doesNotMatch(markdown(report) + page(report), /hush/);
    assert.match(markdown(report), /another secret/);
  });

  it("shows no markup of a value as such", () => {
    const nasty = "`</code><script>x</script> | @everybody ::set-output";
    const found = reportOf(previewed(everybody(set(EXCLUDED, ["C:\\a"])), everybody(set(EXCLUDED, [nasty]))));
    assert.doesNotMatch(page(found), /<script>x/);
    assert.doesNotMatch(markdown(found), /::set/);
  });

  it("isn't known before the update where its value comes from elsewhere", () => {
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    const found = changed(everybody(set(EXCLUDED, ["C:\\a"])), everybody(set(EXCLUDED, [unknown])));
    assert.deepEqual(
      found?.differences.map(({ unresolved }) => unresolved),
      [true],
    );
    assert.equal(found?.risk, "high");
  });
});
