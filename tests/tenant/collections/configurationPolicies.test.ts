import assert from "node:assert/strict";
import { type Client, guid, startClient } from "../client.ts";

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
const firewallTemplate = "6078910e-d808-4a9f-a51d-1b8a7bacb7c0_1";
const target = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
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

  it("take the name of their own type, which shipping importers send", async () => {
    const body = {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationPolicy",
      ...policy("x", [setting(1)]),
    };
    const { status, body: made } = await client.post(policies, body);
    assert.deepEqual([status, "@odata.type" in made], [201, false]);
  });

  it("say what template they are from, or that there is none", async () => {
    const none = { templateId: "", templateFamily: "none", templateDisplayName: null, templateDisplayVersion: null };
    const plain = (await client.post(policies, policy("Plain", [setting(1)]))).body;
    assert.deepEqual(plain.templateReference, none);
    const reference = { templateId: firewallTemplate };
    const made = client.tenant.portal.create(policies, {
      ...policy("Made", [setting(1)]),
      templateReference: reference,
    });
    assert.deepEqual(made.templateReference, {
      templateId: firewallTemplate,
      templateFamily: "endpointSecurityFirewall",
      templateDisplayName: "Windows Firewall",
      templateDisplayVersion: "Version 1",
    });
  });

  it("count their settings, and show them when asked to", async () => {
    const { status, body } = await client.post(policies, policy("Counted", [setting(1), setting(2)]));
    assert.equal(status, 201);
    assert.deepEqual([body.settingCount, body.technologies], [2, "mdm,microsoftSense"]);
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

  it("show as many settings at once as a client asks for, in the ways that clients ask", async () => {
    const { id } = (
      await client.post(
        policies,
        policy(
          "Many",
          Array.from({ length: 30 }, (_, at) => setting(at)),
        ),
      )
    ).body;
    for (const query of ["$top=1000", "&top=1000", "$expand=children&$top=1000"]) {
      assert.equal((await client.get(`${policies}/${id}/settings?${query}`)).body.value.length, 30, query);
    }
    assert.equal((await client.get(`${policies}/${id}/settings?$expand=parents`)).status, 400);
  });

  it("may have their settings cut off without a word where these are expanded", async () => {
    const cut = await startClient({ expandLimit: 2 });
    const { id } = (await cut.post(policies, policy("Cut", [setting(1), setting(2), setting(3)]))).body;
    const { body } = await cut.get(`${policies}/${id}?$expand=settings`);
    assert.deepEqual([body.settings.length, body.settingCount, "settings@odata.nextLink" in body], [2, 3, false]);
    assert.equal((await cut.get(`${policies}?$expand=settings`)).body.value[0].settings.length, 2);
    assert.equal((await cut.get(`${policies}/${id}/settings`)).body.value.length, 3);
    await cut.close();
  });

  it("are read in pages of 25 themselves", async () => {
    const paged = await startClient();
    for (let index = 0; index < 26; index++) paged.tenant.portal.create(policies, policy(`P${index}`, [setting(1)]));
    const { body } = await paged.get(`${policies}?$top=999`);
    assert.equal(body.value.length, 25);
    assert.equal(
      (await paged.get(body["@odata.nextLink"].slice(`${paged.tenant.url}/beta`.length))).body.value.length,
      1,
    );
    await paged.close();
  });

  it("are replaced whole by PUT, with an empty answer; there is no PATCH", async () => {
    const { id } = (await client.post(policies, { ...policy("Before", [setting(1)]), description: "text" })).body;
    const put = await client.put(`${policies}/${id}`, policy("After", [setting(2), setting(3)]));
    assert.deepEqual([put.status, put.text], [204, ""]);
    const { body } = await client.get(`${policies}/${id}`);
    assert.deepEqual([body.name, body.description, body.settingCount], ["After", null, 2]);
    assert.equal((await client.patch(`${policies}/${id}`, { name: "x" })).status, 400);
  });

  it("say whether they are assigned where that is selected, and nowhere else", async () => {
    const { id } = (await client.post(policies, policy("Assigned", [setting(1)]))).body;
    assert.equal((await client.post(`${policies}/${id}/assign`, { assignments: [{ target }] })).status, 200);
    assert.equal("isAssigned" in (await client.get(`${policies}/${id}`)).body, false);
    assert.equal((await client.get(`${policies}/${id}?$select=isAssigned`)).body.isAssigned, true);
    const [listed] = (await client.get(`${policies}?$select=id,isAssigned&$filter=name eq 'Assigned'`)).body.value;
    assert.deepEqual(listed, { id, isAssigned: true });
  });

  it("keep what the metadata lacks where the service had it, as long as a PUT sends it", async () => {
    const newer = { ...policy("Newer", [setting(1)]), newestMember: { kept: [1] } };
    const { id } = client.tenant.portal.create(policies, newer);
    const { body: read } = await client.get(`${policies}/${id}?$expand=settings`);
    assert.deepEqual([read.newestMember, read.settings[0].settingInstance.auditRuleInformation], [{ kept: [1] }, null]);
    const put = async (body: object) => (await client.put(`${policies}/${id}`, body)).status;
    const now = async () => (await client.get(`${policies}/${id}`)).body.newestMember;
    assert.deepEqual([await put({ ...newer, newestMember: 2 }), await now()], [204, 2]);
    assert.deepEqual([await put({ ...newer, mistyped: 2 }), await now()], [400, 2]);
    assert.deepEqual([await put(policy("Newer", [setting(1)])), await now()], [204, undefined]);
    assert.equal(await put(newer), 400, "no object holds such a member any more");
  });

  describe("made from an endpoint security template", () => {
    let id: string;
    let security: Client;
    const get = async (path: string) => (await security.get(`${policies}${path}`)).body;
    before(async () => {
      security = await startClient();
      const reference = { templateReference: { templateId: firewallTemplate } };
      ({ id } = security.tenant.portal.create(policies, { ...policy("Firewall", [setting(1)]), ...reference }));
      security.tenant.portal.assign(policies, id, [{ target }]);
    });
    after(() => security.close());

    it("have no assignments where one is read with these expanded", async () => {
      assert.deepEqual((await get(`/${id}?$expand=assignments`)).assignments, []);
      assert.equal((await get(`/${id}?$expand=settings,assignments`)).settings.length, 1);
    });

    it("have them in the list of the collection, below their own address, and in the portal", async () => {
      assert.equal((await get("?$expand=assignments")).value[0].assignments.length, 1);
      assert.equal((await get(`/${id}/assignments`)).value.length, 1);
      assert.equal((await get(`/${id}?$select=isAssigned`)).isAssigned, true);
    });
  });

  describe("with secrets", () => {
    const secretValue = "#microsoft.graph.deviceManagementConfigurationSecretSettingValue";
    const simple = (name: string, rest: object) => ({
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
      settingDefinitionId: `device_vendor_msft_example_${name}`,
      simpleSettingValue: { "@odata.type": secretValue, ...rest },
    });
    const secret = (rest: object) => ({ settingInstance: simple("secret", rest) });
    const fresh = secret({ value: "hush", valueState: "notEncrypted" });
    /** A choice with a secret below it. */
    const nested = (rest: object) => ({
      settingInstance: {
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        settingDefinitionId: "device_vendor_msft_example_choice",
        choiceSettingValue: { value: "device_vendor_msft_example_choice_1", children: [simple("nested", rest)] },
      },
    });
    let id: string;
    const settings = async () => (await client.get(`${policies}/${id}/settings`)).body.value;
    const token = async () => (await settings())[0].settingInstance.simpleSettingValue;
    const put = async (...sent: object[]) => (await client.put(`${policies}/${id}`, policy("Secret", sent))).status;
    const make = (...sent: object[]) => client.post(policies, policy("Secret", sent));
    beforeEach(async () => {
      ({ id } = (await make(fresh)).body);
    });

    it("give a token in place of each, at any depth", async () => {
      const { "@odata.type": type, value, valueState } = await token();
      assert.deepEqual([type, valueState], [secretValue, "encryptedValueToken"]);
      assert.match(value, guid);
      const deep = await make(nested({ value: "hush", valueState: "notEncrypted" }));
      const shown = await client.get(`${policies}/${deep.body.id}?$expand=settings`);
      assert.equal(shown.text.includes("hush"), false);
      const [child] = shown.body.settings[0].settingInstance.choiceSettingValue.children;
      assert.equal(child.simpleSettingValue.valueState, "encryptedValueToken");
      assert.equal(JSON.stringify(client.tenant.portal.list(policies)).includes("hush"), false);
    });

    it("take a token that was just read, and none that is older or another policy's", async () => {
      const before = await token();
      assert.equal(await put(secret(before)), 204);
      assert.equal(await put(secret(before)), 400, "the write made another token");
      assert.equal(await put(secret(await token())), 204);
      const other = (await make(fresh)).body.id;
      const foreign = (await client.get(`${policies}/${other}/settings`)).body.value[0].settingInstance;
      assert.equal(await put(secret(foreign.simpleSettingValue)), 400);
      assert.equal((await make(secret(await token()))).status, 400);
    });

    it("lose a secret that a PUT leaves out", async () => {
      const before = await token();
      assert.equal(await put(setting(1)), 204);
      assert.equal((await settings()).length, 1);
      assert.equal(await put(secret(before)), 400);
    });

    it("refuse one without a value or with a state that is none", async () => {
      for (const wrong of [
        { valueState: "notEncrypted" },
        { value: "", valueState: "notEncrypted" },
        { value: null, valueState: "encryptedValueToken" },
        { value: "hush" },
        { value: "hush", valueState: "invalid" },
      ]) {
        assert.equal(await put(secret(wrong)), 400, JSON.stringify(wrong));
        assert.equal((await make(nested(wrong))).status, 400, JSON.stringify(wrong));
      }
    });
  });
});
