import assert from "node:assert/strict";
import { conflictsIn } from "../../effective/conflicts.ts";
import { type Outcome, outcomes, type Sure } from "../../effective/outcome.ts";
import type { Policy } from "../../effective/policy.ts";
import { settingLabel, valueWords } from "../../provider/model/device-settings/index.ts";
import { catalogPolicy, policy, to } from "./policies.ts";

const ENCRYPTION = "device_vendor_msft_bitlocker_requiredeviceencryption";
const REALTIME = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const EXCLUDED = "device_vendor_msft_policy_config_defender_excludedpaths";
const HIDE_SHUTDOWN = "user_vendor_msft_policy_config_start_hideshutdown";
const HELLO = "WindowsIdentityProtectionConfiguration";
const IOS = "IosCompliancePolicy";
const ENROLMENT = "DeviceEnrollmentWindowsHelloForBusinessConfiguration";

const all = (policies: readonly Policy[], sure: (one: Policy) => Sure | undefined = () => "certain") =>
  outcomes(policies, sure);
/** The outcome of the only slot that more than one policy fills, or of the only one. */
const one = (policies: readonly Policy[], sure?: (one: Policy) => Sure | undefined): Outcome => {
  const found = all(policies, sure);
  const met = found.filter(({ from, lost, possible }) => from.length + lost.length + possible.length > 1);
  assert.equal(met.length, 1, found.map(({ slot }) => slot).join());
  return met[0] as Outcome;
};
const names = (contenders: Outcome["from"]) => contenders.map(({ policy: { name } }) => name);
const value = ({ setting }: Outcome) => setting && valueWords(setting);

describe("What devices end up with", () => {
  it("is what one policy says, and what several agree on", () => {
    const [alone] = all([catalogPolicy("a", { [ENCRYPTION]: "1" })]);
    assert.deepEqual([alone?.how, names(alone?.from ?? [])], ["alone", ["a"]]);
    const agreed = one([catalogPolicy("a", { [ENCRYPTION]: "1" }), catalogPolicy("b", { [ENCRYPTION]: "1" })]);
    assert.deepEqual([agreed.how, names(agreed.from), names(agreed.lost)], ["agreed", ["a", "b"], []]);
  });

  it("is nothing where configurations differ", () => {
    const found = one([catalogPolicy("a", { [ENCRYPTION]: "1" }), catalogPolicy("b", { [ENCRYPTION]: "0" })]);
    assert.deepEqual([found.how, found.setting, names(found.lost)], ["conflict", undefined, ["a", "b"]]);
  });

  it("is the same whichever way it is said: typed, catalog, OMA-URI", () => {
    const typed = policy("Windows10EndpointProtectionConfiguration", "typed", { bitLockerEncryptDevice: true });
    const custom = policy("Windows10CustomConfiguration", "custom", {
      omaSettings: [
        {
          "@odata.type": "#microsoft.graph.omaSettingInteger",
          displayName: "x",
          omaUri: "./Vendor/MSFT/BitLocker/RequireDeviceEncryption",
          value: 0,
        },
      ],
    });
    const catalog = catalogPolicy("catalog", { [ENCRYPTION]: "1" });
    assert.equal(one([typed, catalog]).how, "agreed");
    // The service sends custom settings without a look at the others.
    assert.deepEqual([one([catalog, custom]).how, one([typed, custom]).how], ["undefined", "undefined"]);
    assert.equal(
      one([catalog, policy("Windows10EndpointProtectionConfiguration", "b", { bitLockerEncryptDevice: true })]).how,
      "agreed",
    );
  });

  it("is the sum of lists that are put together", () => {
    const found = one([
      catalogPolicy("a", { [EXCLUDED]: ["C:\\A", "C:\\B"] }),
      catalogPolicy("b", { [EXCLUDED]: ["C:\\B", "C:\\C"] }),
    ]);
    assert.deepEqual(
      [found.how, found.setting?.value, names(found.from)],
      ["merged", ["C:\\A", "C:\\B", "C:\\C"], ["a", "b"]],
    );
  });

  it("is the strictest of compliance policies, where it is known which one that is", () => {
    const short = policy(IOS, "short", { passcodeMinimumLength: 4, passcodeRequired: true });
    const long = policy(IOS, "long", { passcodeMinimumLength: 8, passcodeRequired: true });
    const found = all([short, long]).find(({ setting }) => setting?.property === "passcodeMinimumLength");
    assert.deepEqual(
      [found?.how, value(found as Outcome)?.startsWith("8"), names(found?.lost ?? [])],
      ["strictest", true, ["short"]],
    );
  });

  it("is what the enrolment configuration of the highest priority says, and the tenant's default only without another", () => {
    const at = (name: string, priority: number, pinMinimumLength: number) =>
      policy(ENROLMENT, name, { priority, pinMinimumLength, state: "enabled" });
    const one = (policies: readonly Policy[]) =>
      all(policies).find(({ slot }) => slot.endsWith("_minimumpinlength")) as Outcome;
    const [first, second, standard] = [at("first", 1, 8), at("second", 2, 6), at("default", 0, 4)];
    const found = one([second, standard, first]);
    assert.deepEqual([found.how, found.setting?.value, names(found.lost)], ["ranked", 8, ["second", "default"]]);
    assert.equal(one([standard, second]).setting?.value, 6);
    // Priorities that stand twice have been seen.
    assert.equal(one([at("a", 1, 8), at("b", 1, 6)]).how, "undefined");
  });

  it("is the user's setting before the device's", () => {
    const device = HIDE_SHUTDOWN.replace(/^user_/, "device_");
    const found = all([catalogPolicy("device", { [device]: "1" }), catalogPolicy("user", { [HIDE_SHUTDOWN]: "0" })]);
    assert.deepEqual(
      found.map(({ how, from, lost }) => [how, names(from), names(lost)]),
      [
        ["overridden", [], ["device"]],
        ["alone", ["user"], []],
      ],
    );
  });

  it("isn't known where a value isn't known, and never guessed", () => {
    const hidden = policy("Windows10CustomConfiguration", "hidden", {
      omaSettings: [
        {
          "@odata.type": "#microsoft.graph.omaSettingString",
          omaUri: "./Device/Vendor/MSFT/X/Y",
          isEncrypted: true,
          value: "****",
        },
      ],
    });
    const clear = policy("Windows10CustomConfiguration", "clear", {
      omaSettings: [{ "@odata.type": "#microsoft.graph.omaSettingString", omaUri: "./Vendor/MSFT/X/Y", value: "z" }],
    });
    const found = one([hidden, clear]);
    assert.deepEqual([found.how, found.setting], ["unknown", undefined]);
    assert.equal(one([clear, { ...clear, id: "other", name: "other" }]).how, "agreed");
  });

  it("may be something else for those of whom only the directory knows", () => {
    const [certain, possible] = [catalogPolicy("a", { [ENCRYPTION]: "1" }), catalogPolicy("b", { [ENCRYPTION]: "0" })];
    const found = one([certain, possible], ({ name }) => (name === "a" ? "certain" : "possible"));
    assert.deepEqual(
      [found.how, value(found), names(found.from), names(found.possible)],
      ["alone", "enabled", ["a"], ["b"]],
    );
  });

  it("holds things of their own beside each other", () => {
    const network = (name: string) => policy("WindowsWifiConfiguration", name, { ssid: name, networkName: name });
    assert.ok(all([network("a"), network("b")]).every(({ how }) => how === "alone"));
  });
});

describe("Conflicts of a tenant", () => {
  const found = (policies: readonly Policy[]) =>
    conflictsIn(policies).map(({ setting, sides, sure }) => [
      settingLabel(setting),
      sure,
      sides.map((side) => `${side.policy.name}: ${valueWords(side.setting)}`),
    ]);

  it("are settings that policies for the same devices have differently", () => {
    const a = catalogPolicy("a", { [ENCRYPTION]: "1", [REALTIME]: "1" });
    const b = catalogPolicy("b", { [ENCRYPTION]: "0", [REALTIME]: "1" });
    assert.deepEqual(found([a, b]), [
      ["BitLocker › Require Device Encryption", "certain", ["a: enabled", "b: disabled"]],
    ]);
  });

  it("aren't there among policies that no device gets both of, or that nobody gets", () => {
    const a = catalogPolicy("a", { [ENCRYPTION]: "1" }, to("all devices", { not: "kiosks" }));
    const b = catalogPolicy("b", { [ENCRYPTION]: "0" }, to({ group: "kiosks" }));
    const nobody = catalogPolicy("nobody", { [ENCRYPTION]: "0" }, []);
    assert.deepEqual(found([a, b, nobody]), []);
  });

  it("are possible ones where only the directory knows who is in both groups", () => {
    const a = catalogPolicy("a", { [ENCRYPTION]: "1" }, to({ group: "sales" }));
    const b = catalogPolicy("b", { [ENCRYPTION]: "0" }, to({ group: "pilots" }));
    assert.deepEqual(
      found([a, b]).map(([, sure]) => sure),
      ["possible"],
    );
  });

  it("name every policy that is in one, those that are certain first", () => {
    const a = catalogPolicy("a", { [ENCRYPTION]: "1" });
    const b = catalogPolicy("b", { [ENCRYPTION]: "0" });
    const c = catalogPolicy("c", { [ENCRYPTION]: "1" }, to({ group: "sales" }));
    const d = catalogPolicy("d", { [REALTIME]: "1" }, to({ group: "sales" }));
    const e = catalogPolicy("e", { [REALTIME]: "0" }, to({ group: "pilots" }));
    assert.deepEqual(
      found([d, e, a, b, c]).map(([, sure, sides]) => [sure, (sides as string[]).length]),
      [
        ["certain", 3],
        ["possible", 2],
      ],
    );
  });

  it("of compliance, and of ranked configurations, are none", () => {
    const short = policy(IOS, "short", { passcodeMinimumLength: 4 });
    const long = policy(IOS, "long", { passcodeMinimumLength: 8 });
    const first = policy(ENROLMENT, "first", { priority: 1, pinMinimumLength: 8 });
    const second = policy(ENROLMENT, "second", { priority: 2, pinMinimumLength: 6 });
    assert.deepEqual(found([short, long, first, second]), []);
  });

  it("of typed configurations are found by their properties, where nobody knows what they are on the device", () => {
    const a = policy(HELLO, "a", { pinMinimumLength: 6 });
    const b = policy(HELLO, "b", { pinMinimumLength: 8 });
    assert.deepEqual(
      found([a, b]).map(([, sure, sides]) => [sure, sides]),
      [["certain", ["a: 6 characters", "b: 8 characters"]]],
    );
  });
});
