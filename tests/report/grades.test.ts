import assert from "node:assert/strict";
import type { Reach } from "../../cli/review/audience.ts";
import { type Effect, grade, RISKS } from "../../cli/review/risk.ts";
import { allDevices, group, onlyFilter, previewOf, reportOf, step, text, without } from "./support.ts";

const effects: readonly Effect[] = ["neutral", "safer", "unclear", "new", "weaker", "gone"];
const reaches: readonly Reach[] = ["nobody", "some", "everyone"];
const level = (effect: Effect, reach: Reach, undoable: boolean) => RISKS.indexOf(grade(effect, reach, undoable));
const named = (inputs: Record<string, unknown>) => ({ displayName: "it", ...inputs });
const filtered = ({ target }: ReturnType<typeof group>) => ({
  target: {
    ...target,
    deviceAndAppManagementAssignmentFilterId: "f",
    deviceAndAppManagementAssignmentFilterType: "exclude",
  },
});
const only = (...steps: object[]) => reportOf(previewOf(...steps)).changes[0];

describe("risk", () => {
  it("doesn't fall when more devices are reached, or when there is no way back", () => {
    for (const effect of effects) {
      if (effect === "gone") continue;
      for (const undoable of [true, false]) {
        assert.ok(level(effect, "nobody", undoable) <= level(effect, "some", undoable), effect);
        assert.ok(level(effect, "some", undoable) <= level(effect, "everyone", undoable), effect);
      }
      for (const reach of reaches) assert.ok(level(effect, reach, true) <= level(effect, reach, false), effect);
    }
  });

  it("is higher for what weakens than for what doesn't", () => {
    for (const reach of ["some", "everyone"] as const) {
      for (const effect of ["neutral", "safer", "unclear"] as const) {
        assert.ok(level(effect, reach, true) < level("weaker", reach, true));
      }
    }
  });

  const weaker = { before: { pinMinimumLength: 8 }, after: { pinMinimumLength: 6 } };
  const cases: Record<string, [string, Record<string, unknown>, Record<string, unknown>]> = {
    "weaker for nobody": ["low", { ...weaker.before, assignments: [] }, { ...weaker.after, assignments: [] }],
    "weaker for a group": [
      "medium",
      { ...weaker.before, assignments: [group("a")] },
      { ...weaker.after, assignments: [group("a")] },
    ],
    "weaker for all devices": [
      "high",
      { ...weaker.before, assignments: [allDevices] },
      { ...weaker.after, assignments: [allDevices] },
    ],
    "weaker for whomever the tenant says": ["high", weaker.before, weaker.after],
    "safer for a group": [
      "low",
      { ...weaker.after, assignments: [group("a")] },
      { ...weaker.before, assignments: [group("a")] },
    ],
    "safer for all devices": [
      "medium",
      { ...weaker.after, assignments: [allDevices] },
      { ...weaker.before, assignments: [allDevices] },
    ],
    "another description for all devices": [
      "low",
      { description: "a", assignments: [allDevices] },
      { description: "b", assignments: [allDevices] },
    ],
    "an exclusion that goes": ["high", { assignments: [group("a"), without("b")] }, { assignments: [group("a")] }],
    "a filter that goes": ["high", { assignments: [onlyFilter("f")] }, { assignments: [allDevices] }],
    "a filter that goes from a group": ["high", { assignments: [filtered(group("a"))] }, { assignments: [group("a")] }],
    "a filter that comes": ["low", { assignments: [group("a")] }, { assignments: [filtered(group("a"))] }],
    "a group that becomes all devices": ["high", { assignments: [group("a")] }, { assignments: [allDevices] }],
    "weaker and for more at once": [
      "critical",
      { ...weaker.before, assignments: [group("a")] },
      { ...weaker.after, assignments: [allDevices] },
    ],
    "one more group": ["low", { assignments: [group("a")] }, { assignments: [group("a"), group("b")] }],
    "a setting that is no longer configured": [
      "medium",
      { pinMinimumLength: 8, assignments: [group("a")] },
      { assignments: [group("a")] },
    ],
  };
  for (const [what, [risk, before, after]] of Object.entries(cases)) {
    it(`is ${risk} for ${what}`, () => assert.equal(only(step("update", named(before), named(after)))?.risk, risk));
  }

  it("of a deletion is never below high, and critical for everybody", () => {
    const risk = (assignments: unknown[]) => only(step("delete", named({ assignments }), undefined))?.risk;
    assert.deepEqual([risk([]), risk([group("a")]), risk([allDevices])], ["high", "high", "critical"]);
  });

  it("of what stays in the tenant without Pulumi is that of no deletion, and still high", () => {
    const kept = step("delete", named({ assignments: [allDevices] }), undefined);
    const change = only({ ...kept, oldState: { ...kept.oldState, retainOnDelete: true } });
    assert.deepEqual([change?.action, change?.risk], ["forget", "high"]);
    assert.match(change?.reasons.map(text).join() ?? "", /the tenant keeps it/);
    assert.doesNotMatch(text(change?.undo), /Not possible/);
  });

  it("of an update in which nothing differs is low, and says so", () => {
    const change = only(step("update", named({ pinMinimumLength: 6 }), named({ pinMinimumLength: 6 })));
    assert.deepEqual([change?.risk, change?.reasons.map(text)], ["low", ["nothing that the tenant would notice"]]);
  });

  it("of something new is medium when it is for everybody", () => {
    const risk = (assignments?: unknown[]) => only(step("create", undefined, named({ assignments })))?.risk;
    assert.deepEqual([risk(), risk([group("a")]), risk([allDevices])], ["low", "low", "medium"]);
  });

  it("of a changed secret is a level higher, because nothing shows the old one", () => {
    const defender = "WindowsDefenderAdvancedThreatProtectionConfiguration";
    const inputs = (assignments: unknown[]) =>
      named({ advancedThreatProtectionOnboardingBlob: "[secret]", assignments });
    const diff = { detailedDiff: { advancedThreatProtectionOnboardingBlob: { kind: "update", inputDiff: true } } };
    const risk = (assignments: unknown[]) =>
      only(step("update", inputs(assignments), inputs(assignments), diff, defender))?.risk;
    assert.deepEqual([risk([group("a")]), risk([allDevices])], ["medium", "high"]);
  });

  it("counts a default of the tenant as put back, not as deleted", () => {
    const type = "DeviceEnrollmentWindowsHelloForBusinessConfiguration";
    const change = only(step("delete", { tenantDefault: true, pinMinimumLength: 8 }, undefined, {}, type));
    assert.deepEqual([change?.action, change?.risk], ["restore", "high"]);
    assert.doesNotMatch(text(change?.undo), /Not possible/);
  });
});
