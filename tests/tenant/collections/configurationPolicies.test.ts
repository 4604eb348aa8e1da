import assert from "node:assert/strict";
import { type Client, startClient } from "../client.ts";

const policies = "/deviceManagement/configurationPolicies";
const setting = (id: number) => ({
  settingInstance: {
    "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
    settingDefinitionId: `device_vendor_msft_example_${id}`,
    simpleSettingValue: {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
      value: id,
    },
  },
});
const policy = (name: string, settings: readonly object[]) => ({
  name,
  platforms: "windows10",
  technologies: "mdm,microsoftSense",
  settings,
});

describe("configuration policies", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  it("reject the name of their own type", async () => {
    const body = {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationPolicy",
      ...policy("x", [setting(1)]),
    };
    const refused = await client.post(policies, body);
    assert.equal(refused.status, 400);
    assert.equal(
      refused.body.error.message,
      "A type named 'microsoft.graph.deviceManagementConfigurationPolicy' could not be resolved by the model. " +
        "When a model is available, each type name must resolve to a valid type.",
    );
  });

  it("count their settings, and show them when asked to", async () => {
    const { status, body } = await client.post(policies, policy("Counted", [setting(1), setting(2)]));
    assert.equal(status, 201);
    assert.deepEqual([body.settingCount, body.isAssigned, body.technologies], [2, false, "mdm,microsoftSense"]);
    assert.equal("settings" in body, false);
    const shown = await client.get(`${policies}/${body.id}?$expand=settings`);
    assert.deepEqual(
      shown.body.settings.map(({ id }: { id: string }) => id),
      ["0", "1"],
    );
    assert.equal(shown.body.settings[1].settingInstance.simpleSettingValue.value, 2);
  });

  it("are read in pages of 25, and so are their settings", async () => {
    const many = Array.from({ length: 60 }, (_, index) => setting(index));
    const { id } = (await client.post(policies, policy("Paged", many))).body;
    const counts: number[] = [];
    for (let next: string | undefined = `${client.tenant.url}/beta${policies}/${id}/settings`; next; ) {
      const { body } = await client.get(next.slice(`${client.tenant.url}/beta`.length));
      counts.push(body.value.length);
      next = body["@odata.nextLink"];
    }
    assert.deepEqual(counts, [25, 25, 10]);
  });

  it("are replaced whole by PUT, with an empty answer; there is no PATCH", async () => {
    const { id } = (await client.post(policies, { ...policy("Before", [setting(1)]), description: "text" })).body;
    const put = await client.put(`${policies}/${id}`, policy("After", [setting(2), setting(3)]));
    assert.deepEqual([put.status, put.text], [204, ""]);
    const { body } = await client.get(`${policies}/${id}`);
    assert.deepEqual([body.name, body.description, body.settingCount], ["After", null, 2]);
    assert.equal((await client.patch(`${policies}/${id}`, { name: "x" })).status, 400);
  });

  it("know whether they are assigned", async () => {
    const { id } = (await client.post(policies, policy("Assigned", [setting(1)]))).body;
    const target = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
    assert.equal((await client.post(`${policies}/${id}/assign`, { assignments: [{ target }] })).status, 200);
    assert.equal((await client.get(`${policies}/${id}`)).body.isAssigned, true);
  });
});
