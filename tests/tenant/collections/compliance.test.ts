import assert from "node:assert/strict";
import { type Client, startClient } from "../client.ts";

const policies = "/deviceManagement/deviceCompliancePolicies";
const block = { actionType: "block", gracePeriodHours: 24 };
const policy = (actions: readonly object[], rest = {}) => ({
  "@odata.type": "#microsoft.graph.windows10CompliancePolicy",
  displayName: "Compliance",
  scheduledActionsForRule: [{ ruleName: "PasswordRequired", scheduledActionConfigurations: actions }],
  ...rest,
});

describe("compliance policies", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  it("need exactly one action that blocks", async () => {
    const { scheduledActionsForRule: _, ...without } = policy([]);
    const none = await client.post(policies, without);
    assert.deepEqual([none.status, none.body.error.code], [400, "BadRequest"]);
    assert.equal((await client.post(policies, policy([{ actionType: "retire", gracePeriodHours: 0 }]))).status, 400);
    assert.equal((await client.post(policies, policy([block, block]))).status, 400);
    assert.equal((await client.post(policies, policy([block]))).status, 201);
  });

  it("have no actions where Intune made them itself", async () => {
    const { scheduledActionsForRule: _, ...without } = policy([]);
    const { id } = client.tenant.portal.create(policies, { ...without, displayName: "Built-in" });
    const nested = "scheduledActionsForRule($expand=scheduledActionConfigurations)";
    assert.deepEqual((await client.get(`${policies}/${id}?$expand=${nested}`)).body.scheduledActionsForRule, []);
    assert.throws(() => client.tenant.portal.create(policies, policy([])), /block/);
  });

  it("say whether a script decides too", async () => {
    const plain = (await client.post(policies, policy([block]))).body;
    assert.equal(plain.customComplianceRequired, false);
    const scripted = (await client.post(policies, policy([block], { customComplianceRequired: true }))).body;
    assert.equal(scripted.customComplianceRequired, true);
  });

  it("show their actions when asked to, one level at a time", async () => {
    const { id, ...created } = (await client.post(policies, policy([block]))).body;
    assert.equal("scheduledActionsForRule" in created, false);
    const plain = (await client.get(`${policies}/${id}?$expand=scheduledActionsForRule`)).body;
    assert.equal(plain.scheduledActionsForRule[0].ruleName, "PasswordRequired");
    assert.equal("scheduledActionConfigurations" in plain.scheduledActionsForRule[0], false);
    const nested = "scheduledActionsForRule($expand=scheduledActionConfigurations)";
    const { body } = await client.get(`${policies}/${id}?$expand=assignments,${nested}`);
    const [action] = body.scheduledActionsForRule[0].scheduledActionConfigurations;
    assert.deepEqual([action.actionType, action.gracePeriodHours], ["block", 24]);
    assert.deepEqual(body.assignments, []);
    const below = await client.get(`${policies}/${id}/scheduledActionsForRule?$expand=scheduledActionConfigurations`);
    assert.deepEqual(below.body.value, body.scheduledActionsForRule);
  });

  it("answer a PATCH with 204, and change their actions by an action of their own", async () => {
    const { id } = (await client.post(policies, policy([block]))).body;
    const type = { "@odata.type": "#microsoft.graph.windows10CompliancePolicy" };
    const changed = await client.patch(`${policies}/${id}`, { ...type, bitLockerEnabled: true });
    assert.deepEqual([changed.status, changed.text], [204, ""]);
    const { scheduledActionsForRule } = policy([{ ...block, gracePeriodHours: 72 }]);
    assert.equal((await client.patch(`${policies}/${id}`, { ...type, scheduledActionsForRule })).status, 400);
    const scheduled = await client.post(`${policies}/${id}/scheduleActionsForRules`, {
      deviceComplianceScheduledActionForRules: scheduledActionsForRule,
    });
    assert.equal(scheduled.status, 204);
    const { body } = await client.get(
      `${policies}/${id}?$expand=scheduledActionsForRule($expand=scheduledActionConfigurations)`,
    );
    assert.equal(body.bitLockerEnabled, true);
    assert.equal(body.scheduledActionsForRule[0].scheduledActionConfigurations[0].gracePeriodHours, 72);
  });

  it("refuse a grace period out of range, and types of other collections", async () => {
    assert.equal((await client.post(policies, policy([{ ...block, gracePeriodHours: 8761 }]))).status, 400);
    const other = await client.post(policies, {
      "@odata.type": "#microsoft.graph.sharedPCConfiguration",
      displayName: "x",
    });
    assert.equal(
      other.body.error.message,
      "An entry with type 'microsoft.management.services.api.sharedPCConfiguration' was found, but it is not assignable " +
        "to the expected type 'microsoft.management.services.api.deviceCompliancePolicy'. The type specified in the " +
        "entry must be equal to either the expected type or a derived type.",
    );
  });

  it("are assigned under the key assignments, and answer the set", async () => {
    const { id } = (await client.post(policies, policy([block]))).body;
    const target = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
    const { status, body } = await client.post(`${policies}/${id}/assign`, { assignments: [{ target }] });
    assert.equal(status, 200);
    assert.equal(body.value[0].id, `${id}_adadadad-808e-44e2-905a-0b7873a8a531`);
  });
});
