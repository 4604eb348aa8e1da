import assert from "node:assert/strict";
import type { Change } from "../../cli/review/change.ts";
import { group, previewOf, reportOf, step, text } from "./support.ts";

const FEATURE = "WindowsFeatureUpdateProfile";
const pilots = [group("4b0c8f7a-1f27-4c0a-9a35-5f3f2d7b6c10")];
const version = (featureUpdateVersion: string, more: object = {}) => ({
  displayName: "Windows",
  featureUpdateVersion,
  assignments: pilots,
  ...more,
});
const only = (op: string, before: object | undefined, after: object | undefined, type = FEATURE): Change => {
  const [change] = reportOf(previewOf(step(op, before as never, after as never, {}, type))).changes;
  assert.ok(change);
  return change;
};

/** An update that is installed stays installed. */
describe("a report on what stays on devices", () => {
  it("is at least of medium risk, says why, and that taking it back removes nothing", () => {
    for (const [op, before] of [
      ["create", undefined],
      ["update", version("Windows 11, version 24H2")],
    ] as const) {
      const { risk, reasons, undo } = only(op, before, version("Windows 11, version 25H2"));
      assert.notEqual(risk, "low");
      if (risk === "medium")
        assert.match(reasons.map(text).join(), /devices keep the version that they have installed/);
      assert.match(text(undo), /devices keep the version that they have installed/);
      assert.doesNotMatch(text(undo), /take the old values|drop its settings/);
    }
  });

  it("is said of expedited updates, drivers and hotpatches, and of no other configuration", () => {
    for (const type of ["WindowsQualityUpdateProfile", "WindowsDriverUpdateProfile", "WindowsQualityUpdatePolicy"])
      assert.match(text(only("create", undefined, version("x"), type).undo), /devices keep/, type);
    assert.doesNotMatch(text(only("create", undefined, version("x"), "IosManagedAppProtection").undo), /devices keep/);
  });

  it("is of low risk where a name changes, or where it is for nobody", () => {
    const same = "Windows 11, version 25H2";
    assert.equal(
      only("update", version(same, { description: "All" }), version(same, { description: "Pilots" })).risk,
      "low",
    );
    assert.equal(only("create", undefined, version(same, { assignments: [] })).risk, "low");
  });
});
