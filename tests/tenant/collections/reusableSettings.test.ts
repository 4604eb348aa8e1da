import assert from "node:assert/strict";
import { type Client, startClient } from "../client.ts";

const settings = "/deviceManagement/reusablePolicySettings";
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const SCRIPT = "linux_customcompliance_discoveryscript_reusablesetting";
const script = (value: string, id = SCRIPT) => ({
  displayName: "Script",
  settingDefinitionId: SCRIPT,
  settingInstance: {
    "@odata.type": `${GRAPH}SimpleSettingInstance`,
    settingDefinitionId: id,
    simpleSettingValue: { "@odata.type": `${GRAPH}StringSettingValue`, value },
  },
});

describe("reusable settings", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  it("show the setting only where it is named", async () => {
    const { status, body } = await client.post(settings, script("IyE="));
    assert.deepEqual([status, body.version, "settingInstance" in body], [201, 1, false]);
    assert.equal("settingInstance" in (await client.get(`${settings}/${body.id}`)).body, false);
    const named = await client.get(`${settings}/${body.id}?$select=id,settingInstance`);
    assert.equal(named.body.settingInstance.simpleSettingValue.value, "IyE=");
    const list = await client.get(`${settings}?$select=id,settingInstance&$filter=settingDefinitionId eq '${SCRIPT}'`);
    assert.equal(list.body.value[0].settingInstance.simpleSettingValue.value, "IyE=");
  });

  it("are changed as a whole, answer with 204 and know no assignments", async () => {
    const { id } = (await client.post(settings, script("IyE="))).body;
    assert.equal((await client.put(`${settings}/${id}`, script("IyEv"))).status, 204);
    const { body } = await client.get(`${settings}/${id}?$select=version,settingInstance`);
    assert.deepEqual([body.version, body.settingInstance.simpleSettingValue.value], [2, "IyEv"]);
    assert.equal((await client.post(`${settings}/${id}/assign`, { assignments: [] })).status, 400);
  });

  it("must agree with the setting that they are of", async () => {
    assert.equal((await client.post(settings, script("IyE=", "another_setting"))).status, 400);
    const { settingInstance: _, ...bare } = script("");
    assert.equal((await client.post(settings, bare)).status, 400);
  });

  it("can't be deleted while a policy refers to them", async () => {
    const { id } = (await client.post(settings, script("IyE="))).body;
    const reference = {
      "@odata.type": `${GRAPH}SimpleSettingInstance`,
      settingDefinitionId: "linux_customcompliance_discoveryscript",
      simpleSettingValue: { "@odata.type": `${GRAPH}ReferenceSettingValue`, value: id },
    };
    const policies = "/deviceManagement/compliancePolicies";
    const policy = { name: "Linux", platforms: "linux", technologies: "linuxMdm" };
    const made = (await client.post(policies, { ...policy, settings: [{ settingInstance: reference }] })).body;
    assert.equal((await client.delete(`${settings}/${id}`)).status, 400);
    await client.delete(`${policies}/${made.id}`);
    assert.equal((await client.delete(`${settings}/${id}`)).status, 204);
  });
});
