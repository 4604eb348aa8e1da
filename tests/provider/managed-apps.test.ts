import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Operation, type Properties, writes } from "../workbench.ts";

const android = loadKind("AndroidManagedAppProtection");
const { path } = android.collection;
const app = (packageId: string) => ({
  mobileAppIdentifier: { "@odata.type": "#microsoft.graph.androidMobileAppIdentifier", packageId },
});
const OUTLOOK = app("com.microsoft.office.outlook");
const TEAMS = app("com.microsoft.teams");
const selected = (...apps: Properties[]): Properties => ({
  displayName: "Apps",
  appGroupType: "selectedPublicApps",
  apps,
});

describe("policies of managed apps", () => {
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  beforeEach(() => {
    for (const { id } of tenant.portal.list(path)) tenant.portal.remove(path, id);
    tenant.journal.clear();
  });

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, android, run);
  const sent = () => tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);
  const packages = (id: string) =>
    ((tenant.portal.get(path, id)?.apps ?? []) as ReturnType<typeof app>[]).map(
      (one) => one.mobileAppIdentifier.packageId,
    );
  const create = async (args: Properties) => {
    const made = await on((op) => op.create(args));
    tenant.journal.clear();
    return made;
  };

  it("are made with what the admin center begins with, because a period of zero would remove data", async () => {
    await on((op) => op.create({ ...selected(OUTLOOK), pinRequired: false }));
    const { displayName: _, apps: __, ...body } = sent()[0] ?? {};
    assert.deepEqual(body, {
      appGroupType: "selectedPublicApps",
      allowedDataIngestionLocations: ["oneDriveForBusiness", "sharePoint", "camera", "photoLibrary"],
      allowedOutboundClipboardSharingLevel: "managedAppsWithPasteIn",
      deviceComplianceRequired: true,
      encryptAppData: true,
      maximumPinRetries: 5,
      minimumPinLength: 4,
      periodOfflineBeforeAccessCheck: "PT12H",
      periodOfflineBeforeWipeIsEnforced: "P90D",
      periodOnlineBeforeAccessCheck: "PT30M",
      pinRequired: false,
    });
  });

  it("get another list of apps by an action, which takes the group as well", async () => {
    const { id, outs } = await create(selected(OUTLOOK));
    await on((op) => op.update(id, outs, selected(OUTLOOK, TEAMS)));
    assert.deepEqual(writes(tenant, id), [`POST ${path}/{id}/targetApps`]);
    assert.deepEqual(sent(), [{ apps: [OUTLOOK, TEAMS], appGroupType: "selectedPublicApps" }]);
    assert.deepEqual(packages(id), ["com.microsoft.office.outlook", "com.microsoft.teams"]);
  });

  it("change group and apps with one request, and send nothing of a group's apps", async () => {
    const { id, outs } = await create(selected(OUTLOOK));
    const { outs: group } = await on((op) => op.update(id, outs, { displayName: "Apps", appGroupType: "allApps" }));
    assert.deepEqual(sent(), [{ apps: [], appGroupType: "allApps" }]);
    assert.equal(packages(id).length, 3);
    tenant.journal.clear();
    const { props, inputs } = await on((op) => op.read(id, group));
    assert.deepEqual(Object.keys(inputs).sort(), ["appGroupType", "displayName"]);
    await on((op) => op.update(id, props, selected(TEAMS)));
    assert.deepEqual(sent(), [{ apps: [TEAMS], appGroupType: "selectedPublicApps" }]);
  });

  it("aren't changed by a new app of their group", async () => {
    const args = { displayName: "Apps", appGroupType: "allMicrosoftApps" };
    const { id, outs } = await create(args);
    assert.equal(packages(id).length, 3);
    const { props, inputs } = await on((op) => op.read(id, outs));
    assert.deepEqual(inputs, args);
    await on((op) => op.update(id, props, { ...args, displayName: "Renamed" }));
    assert.deepEqual(sent(), [{ displayName: "Renamed" }]);
  });

  it("say which app is of another platform, and that a group has no apps of the program's", async () => {
    const ios = { mobileAppIdentifier: { "@odata.type": "#microsoft.graph.iosMobileAppIdentifier", bundleId: "a.b" } };
    const { failures } = await on((op) =>
      op.check({}, { displayName: "Apps", appGroupType: "allApps", apps: [OUTLOOK, ios] }),
    );
    assert.deepEqual(failures, [
      "apps are chosen by the service where appGroupType is allApps: leave them out, or make it selectedPublicApps",
      "apps[1].mobileAppIdentifier must be of type #microsoft.graph.androidMobileAppIdentifier",
    ]);
    const none = await on(async (op) => {
      await op.check({}, selected());
      return op.messages;
    });
    assert.match(none.map(({ text }) => text).join(), /names none: a new policy is then for no app at all/);
  });

  it("are the same for the same span of time, and for a package in other letters", async () => {
    const { id, outs } = await create({ ...selected(OUTLOOK), periodOfflineBeforeAccessCheck: "PT24H" });
    assert.equal(tenant.portal.get(path, id)?.periodOfflineBeforeAccessCheck, "P1D");
    const { inputs, props } = await on((op) => op.read(id, outs));
    assert.equal(inputs.periodOfflineBeforeAccessCheck, "PT24H");
    const other = { ...selected(app("com.Microsoft.Office.Outlook")), periodOfflineBeforeAccessCheck: "PT1440M" };
    await on((op) => op.update(id, props, other));
    assert.deepEqual(writes(tenant), []);
  });

  it("keep a failed change of their apps in the state as it is", async () => {
    const { id, outs } = await create(selected(OUTLOOK));
    tenant.faults.add({ method: "POST", path: /targetApps$/, status: 403, times: 2 });
    await assert.rejects(
      on((op) => op.update(id, outs, { ...selected(TEAMS), pinRequired: false })),
      /403/,
    );
    assert.deepEqual(packages(id), ["com.microsoft.office.outlook"]);
    assert.equal(tenant.portal.get(path, id)?.pinRequired, false);
    tenant.faults.clear();
  });
});

describe("settings of the catalog for managed apps", () => {
  const kind = loadKind("TargetedManagedAppConfiguration");
  const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
  const secret = (value?: string) => ({
    settingInstance: {
      "@odata.type": `${GRAPH}SimpleSettingInstance`,
      settingDefinitionId: "com.contoso.secret",
      simpleSettingValue: {
        "@odata.type": `${GRAPH}SecretSettingValue`,
        ...(value === undefined ? {} : { value, valueState: "notEncrypted" }),
      },
    },
  });
  const plainSetting = (value: string) => ({
    settingInstance: {
      "@odata.type": `${GRAPH}SimpleSettingInstance`,
      settingDefinitionId: "com.contoso.plain",
      simpleSettingValue: { "@odata.type": `${GRAPH}StringSettingValue`, value },
    },
  });
  const args = (...settings: object[]): Properties => ({
    displayName: "Edge",
    customSettings: [],
    appGroupType: "allApps",
    settings,
  });
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  beforeEach(() => {
    for (const { id } of tenant.portal.list(kind.collection.path)) tenant.portal.remove(kind.collection.path, id);
    tenant.journal.clear();
  });
  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const tokenOf = (id: string) =>
    /"value":"([^"]+)","valueState":"encryptedValueToken"/.exec(
      JSON.stringify(tenant.portal.get(kind.collection.path, id)?.settings),
    )?.[1];

  it("are replaced by an action; a secret gets another token each time, which is no change", async () => {
    const { id, outs } = await on((op) => op.create(args(secret("hush"), plainSetting("a"))));
    const token = tokenOf(id);
    assert.ok(token);
    tenant.journal.clear();
    const { outs: after } = await on((op) => op.update(id, outs, args(secret("hush"), plainSetting("b"))));
    assert.deepEqual(writes(tenant, id), [`POST ${kind.collection.path}/{id}/changeSettings`]);
    assert.notEqual(tokenOf(id), token);
    tenant.journal.clear();
    const { props, inputs } = await on((op) => op.read(id, after));
    assert.deepEqual(inputs, args(secret("hush"), plainSetting("b")));
    await on((op) => op.update(id, props, args(secret("hush"), plainSetting("b"))));
    assert.deepEqual(writes(tenant), []);
  });

  it("keep a secret that the program doesn't say, by the token just read", async () => {
    const { id } = await on((op) => op.create(args(secret("hush"), plainSetting("a"))));
    const adopted = await on((op) => op.create({ ...args(secret(), plainSetting("b")), adopt: id }));
    assert.equal(adopted.id, id);
    const body = tenant.journal.requests.filter(isWrite).at(-1)?.body;
    assert.match(JSON.stringify(body), /"valueState":"encryptedValueToken"/);
    assert.doesNotMatch(JSON.stringify(body), /hush/);
    assert.ok(tokenOf(id));
  });

  it("aren't sent while a secret in them is known to nobody", async () => {
    const { id, outs } = await on((op) => op.create(args(plainSetting("a"))));
    tenant.journal.clear();
    await assert.rejects(
      on((op) => op.update(id, outs, args(secret(), plainSetting("b")))),
      /com\.contoso\.secret is neither declared nor in the tenant/,
    );
    assert.deepEqual(writes(tenant), []);
  });

  it("are checked by the catalog: what is no setting of apps is refused", async () => {
    const defender = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
    const wrong = {
      settingInstance: {
        "@odata.type": `${GRAPH}ChoiceSettingInstance`,
        settingDefinitionId: defender,
        choiceSettingValue: { value: `${defender}_1`, children: [] },
      },
    };
    const { failures } = await on((op) => op.check({}, args(wrong)));
    assert.match(failures.join(), /technologies|mobileApplicationManagement/);
  });
});
