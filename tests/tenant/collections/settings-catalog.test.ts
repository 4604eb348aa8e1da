import assert from "node:assert/strict";
import { type Client, guid, startClient } from "../client.ts";

const templates = "/deviceManagement/configurationPolicyTemplates";
const policies = "/deviceManagement/configurationPolicies";
const ANTIVIRUS = "804339ad-1553-4478-a742-138fb5807418_1";
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";

/** What the real service is known to answer, and to refuse. */
describe("the settings catalogue of a tenant", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  it("has definitions and their categories", async () => {
    const { body } = await client.get("/deviceManagement/configurationSettings?$top=1000");
    const id = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
    const found = body.value.find((one: { id: string }) => one.id === id);
    assert.equal(found["@odata.type"], `${GRAPH}ChoiceSettingDefinition`);
    assert.deepEqual(
      found.options.map(({ itemId }: { itemId: string }) => itemId),
      [`${id}_0`, `${id}_1`],
    );
    const categories = (await client.get("/deviceManagement/configurationCategories")).body.value;
    assert.equal(categories.find((one: { id: string }) => one.id === found.categoryId).displayName, "Defender");
  });

  it("has every template, by id and by family", async () => {
    const { body } = await client.get(`${templates}?$top=1000`);
    assert.equal(body.value.length, 68);
    const one = (await client.get(`${templates}('${ANTIVIRUS}')`)).body;
    assert.deepEqual(
      [one.displayName, one.baseId, one.version, one.platforms, one.technologies, one.lifecycleState],
      ["Microsoft Defender Antivirus", ANTIVIRUS.slice(0, -2), 1, "windows10", "mdm,microsoftSense", "active"],
    );
    const filtered = await client.get(`${templates}?$filter=templateFamily eq 'endpointSecurityDiskEncryption'`);
    assert.equal(filtered.body.value.length, 3);
  });

  it("has the settings of each template, with their definitions where these are expanded", async () => {
    const path = `${templates}('${ANTIVIRUS}')/settingTemplates`;
    const [bare] = (await client.get(path)).body.value;
    assert.equal("settingDefinitions" in bare, false);
    const { body } = await client.get(`${path}?$expand=settingDefinitions&$top=1000`);
    for (const { settingInstanceTemplate, settingDefinitions } of body.value) {
      assert.match(settingInstanceTemplate.settingInstanceTemplateId, guid);
      assert.equal(settingDefinitions[0].id, settingInstanceTemplate.settingDefinitionId);
    }
    assert.equal((await client.get(`${templates}('nothing_1')/settingTemplates`)).status, 404);
  });

  const instance = (reference: string | undefined, value?: string, name = "allowrealtimemonitoring") => ({
    settingInstance: {
      "@odata.type": `${GRAPH}ChoiceSettingInstance`,
      settingDefinitionId: `device_vendor_msft_policy_config_defender_${name}`,
      ...(reference && { settingInstanceTemplateReference: { settingInstanceTemplateId: reference } }),
      choiceSettingValue: {
        value: `device_vendor_msft_policy_config_defender_${name}_1`,
        children: [],
        ...(value && { settingValueTemplateReference: { settingValueTemplateId: value, useTemplateDefault: false } }),
      },
    },
  });
  // As published policies have them.
  const INSTANCE = "f0790e28-9231-4d37-8f44-84bb47ca1b3e";
  const VALUE = "0492c452-1069-4b91-9363-93b8e006ab12";
  const WRONG = "1fa97457-2a1f-4e33-b3c2-9a4c8930510d";
  const policy = (setting: object) => ({
    ...{ name: "Antivirus", platforms: "windows10", technologies: "mdm,microsoftSense" },
    ...{ templateReference: { templateId: ANTIVIRUS }, settings: [setting] },
  });

  it("takes policies whose settings refer to their template", async () => {
    assert.equal((await client.post(policies, policy(instance(INSTANCE, VALUE)))).status, 201);
    assert.equal((await client.post(policies, policy(instance(INSTANCE)))).status, 201);
  });

  it("refuses what doesn't, with the service's message", async () => {
    for (const [setting, id] of [
      [instance(WRONG, VALUE), WRONG],
      [instance(INSTANCE, WRONG), WRONG],
      [instance(undefined), ""],
      [instance(undefined, undefined, "attacksurfacereductiononlyexclusions"), ""],
    ] as const) {
      const { status, text } = await client.post(policies, policy(setting));
      assert.equal(status, 400);
      assert.ok(text.includes("Invalid Reference id found in Policy created from Template"), text);
      assert.ok(text.includes(id), text);
    }
  });

  it("lets a policy keep what somebody made in the portal", async () => {
    const { id } = client.tenant.portal.create(policies, policy(instance(undefined)));
    assert.equal((await client.put(`${policies}/${id}`, policy(instance(undefined)))).status, 204);
    assert.equal((await client.put(`${policies}/${id}`, policy(instance(WRONG)))).status, 400);
  });
});
