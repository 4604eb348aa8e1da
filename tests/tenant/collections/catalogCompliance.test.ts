import assert from "node:assert/strict";
import { type Client, startClient } from "../client.ts";

const policies = "/deviceManagement/compliancePolicies";
const policy = { name: "Linux", platforms: "linux", technologies: "linuxMdm", settings: [] };
const actions = (...types: readonly string[]) => ({
  scheduledActions: [
    { ruleName: "", scheduledActionConfigurations: types.map((actionType) => ({ actionType, gracePeriodHours: 12 })) },
  ],
});

describe("compliance policies of the settings catalogue", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  const shown = async (id: string) => {
    const at = `${policies}/${id}/scheduledActionsForRule?$expand=scheduledActionConfigurations`;
    const [rule] = (await client.get(at)).body.value;
    return rule?.scheduledActionConfigurations.map((one: { actionType: string }) => one.actionType);
  };

  it("get their actions by an action of their own, and keep them over a PUT", async () => {
    const { id } = (await client.post(policies, policy)).body;
    assert.equal(await shown(id), undefined);
    const { status } = await client.post(`${policies}/${id}/setScheduledActions`, actions("block", "notification"));
    assert.deepEqual([status, await shown(id)], [200, ["block", "notification"]]);
    assert.equal((await client.put(`${policies}/${id}`, { ...policy, description: "New" })).status, 204);
    assert.deepEqual(await shown(id), ["block", "notification"]);
  });

  it("take exactly one action that blocks", async () => {
    const { id } = (await client.post(policies, policy)).body;
    const send = (body: object) => client.post(`${policies}/${id}/setScheduledActions`, body);
    assert.equal((await send(actions("notification"))).status, 400);
    assert.equal((await send(actions("block", "block"))).status, 400);
  });
});
