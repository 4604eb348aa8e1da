import assert from "node:assert/strict";
import { type Client, startClient } from "../client.ts";

const apps = "/deviceAppManagement";
const android = `${apps}/androidManagedAppProtections`;
const configurations = `${apps}/targetedManagedAppConfigurations`;
const outlook = {
  mobileAppIdentifier: {
    "@odata.type": "#microsoft.graph.androidMobileAppIdentifier",
    packageId: "com.microsoft.office.outlook",
  },
};
const group = {
  "@odata.type": "#microsoft.graph.groupAssignmentTarget",
  groupId: "4b0c8f7a-1f27-4c0a-9a35-5f3f2d7b6c10",
};

describe("policies of managed apps", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  const make = async (more: object = {}) =>
    (await client.post(android, { displayName: "Apps", appGroupType: "selectedPublicApps", ...more })).body;

  it("are answered without their type, under an id that begins with a letter, with a mark for a version", async () => {
    const { status, body } = await client.post(android, { displayName: "Apps", apps: [outlook] });
    assert.equal(status, 201);
    assert.equal("@odata.type" in body, false);
    assert.match(body.id, /^T_[0-9a-f-]{36}$/);
    assert.match(body.version, /^"[0-9a-f-]{36}"$/);
    assert.equal("apps" in body, false);
    assert.match((await client.post(configurations, { displayName: "Edge" })).body.id, /^A_/);
    const { body: read } = await client.get(`${android}/${body.id}?$expand=apps,assignments`);
    assert.equal(read.apps[0].mobileAppIdentifier.packageId, "com.microsoft.office.outlook");
    assert.equal(read.deployedAppCount, 1);
  });

  it("take a change with 204; group and apps are changed by targetApps alone", async () => {
    const { id, version } = await make({ apps: [outlook] });
    assert.equal((await client.patch(`${android}/${id}`, { pinRequired: false, appGroupType: "allApps" })).status, 204);
    const { body } = await client.get(`${android}/${id}`);
    assert.deepEqual([body.pinRequired, body.appGroupType], [false, "selectedPublicApps"]);
    assert.notEqual(body.version, version);
    assert.equal((await client.patch(`${android}/${id}`, { apps: [] })).status, 400);
    assert.equal((await client.post(`${android}/${id}/apps`, outlook)).status, 400);
    assert.equal((await client.post(`${android}/${id}/targetApps`, { apps: [], appGroupType: "allApps" })).status, 204);
    const changed = (await client.get(`${android}/${id}?$expand=apps`)).body;
    assert.deepEqual([changed.appGroupType, changed.apps.length], ["allApps", 3]);
    for (const wrong of [{ apps: [], appGroupType: "someApps" }, { apps: [], more: 1 }, {}])
      assert.equal((await client.post(`${android}/${id}/targetApps`, wrong)).status, 400);
  });

  it("are assigned to groups, which shows on the policy", async () => {
    const { id } = await make();
    assert.equal((await client.post(`${android}/${id}/assign`, { assignments: [{ target: group }] })).status, 204);
    assert.equal((await client.get(`${android}/${id}`)).body.isAssigned, true);
    const everybody = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
    assert.equal((await client.post(`${android}/${id}/assign`, { assignments: [{ target: everybody }] })).status, 400);
  });

  it("are all in one list, which can't be asked for a type", async () => {
    const policies = `${apps}/managedAppPolicies`;
    const { id } = await make({ displayName: "Listed" });
    const { value } = (await client.get(`${policies}?$top=999`)).body;
    const types = new Set(value.map((one: { "@odata.type": string }) => one["@odata.type"]));
    assert.ok(types.has("#microsoft.graph.androidManagedAppProtection"));
    assert.ok(types.has("#microsoft.graph.targetedManagedAppConfiguration"));
    assert.equal((await client.get(`${policies}/${id}`)).body.displayName, "Listed");
    assert.equal((await client.get(`${policies}?$filter=isof('microsoft.graph.iosManagedAppProtection')`)).status, 500);
    assert.equal((await client.post(policies, { displayName: "New" })).status, 400);
    const pages = await client.get(`${policies}?$top=1`);
    const next = String(pages.body["@odata.nextLink"]).replace(`${client.tenant.url}/beta`, "");
    assert.notEqual((await client.get(next)).body.value[0].id, pages.body.value[0].id);
  });

  it("keep the secrets of settings to themselves: each change makes another token", async () => {
    const setting = (value: string, valueState: string) => ({
      settingInstance: {
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
        settingDefinitionId: "com.contoso.secret",
        simpleSettingValue: {
          "@odata.type": "#microsoft.graph.deviceManagementConfigurationSecretSettingValue",
          value,
          valueState,
        },
      },
    });
    const settings = [setting("hush", "notEncrypted")];
    const { id } = (await client.post(configurations, { displayName: "Secret", settings })).body;
    const token = async () =>
      (await client.get(`${configurations}/${id}?$expand=settings`)).body.settings[0].settingInstance
        .simpleSettingValue;
    const first = await token();
    assert.equal(first.valueState, "encryptedValueToken");
    const again = { settings: [setting(first.value, "encryptedValueToken")] };
    assert.equal((await client.post(`${configurations}/${id}/changeSettings`, again)).status, 204);
    assert.notEqual((await token()).value, first.value);
    assert.equal((await client.post(`${configurations}/${id}/changeSettings`, again)).status, 400);
  });
});

describe("app configurations of enrolled devices", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  it("need their type, answer changes with 204, and are assigned with the type in the address only", async () => {
    const path = `${apps}/mobileAppConfigurations`;
    const type = { "@odata.type": "#microsoft.graph.iosMobileAppConfiguration" };
    assert.equal((await client.post(path, { displayName: "Untyped" })).status, 400);
    const { body } = await client.post(path, { ...type, displayName: "Outlook" });
    assert.deepEqual([body["@odata.type"], body.version], [type["@odata.type"], 1]);
    assert.equal((await client.patch(`${path}/${body.id}`, { ...type, description: "Changed" })).status, 204);
    const assign = { assignments: [{ target: group }] };
    assert.equal((await client.post(`${path}/${body.id}/assign`, assign)).status, 400);
    const cast = "microsoft.graph.managedDeviceMobileAppConfiguration/assign";
    assert.equal((await client.post(`${path}/${body.id}/${cast}`, assign)).status, 204);
    assert.equal((await client.get(`${path}/${body.id}/assignments`)).body.value.length, 1);
  });
});
