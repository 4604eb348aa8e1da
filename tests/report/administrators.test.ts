import assert from "node:assert/strict";
import type { Change } from "../../cli/review/change.ts";
import { previewOf, reportOf, step, text } from "./support.ts";

const ASSIGNMENT = "DeviceAndAppManagementRoleAssignment";
const helpdesk = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const named = (more: object = {}) => ({ displayName: "Berlin", roleDefinition: "r", members: [helpdesk], ...more });
const only = (op: string, before: object | undefined, after: object | undefined, type = ASSIGNMENT): Change => {
  const planned = step(op, before as never, after as never, {}, type);
  const [change] = reportOf(previewOf(planned)).changes;
  assert.ok(change);
  return change;
};

describe("a report on what administrators may do", () => {
  for (const type of [ASSIGNMENT, "DeviceAndAppManagementRoleDefinition", "OperationApprovalPolicy"]) {
    for (const [op, before, after] of [
      ["create", undefined, named()],
      ["update", named(), named({ scopeType: "allDevices" })],
      ["delete", named(), undefined],
    ] as const) {
      it(`is at least of high risk where ${type} is to ${op}`, () => {
        const { risk, reasons, advice, undo } = only(op, before, after, type);
        assert.ok(["high", "critical"].includes(risk), risk);
        if (risk === "high") assert.match(reasons.map(text).join(), /what administrators may do/);
        assert.match(advice.map(text).join(), /Entra role Intune Administrator/);
        assert.doesNotMatch(`${advice.map(text)} ${text(undo)}`, /devices|assign it to nobody/i);
      });
    }
  }

  it("is of low risk where a name or a description changes", () => {
    assert.equal(only("update", named({ description: "Desk" }), named({ description: "Help desk" })).risk, "low");
  });

  it("is no higher for what says nothing of administrators", () => {
    assert.equal(only("create", undefined, { displayName: "Kiosk" }, "DeviceCategory").risk, "low");
  });
});
