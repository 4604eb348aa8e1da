import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isWrite } from "../../../local/tenant/http/journal.ts";
import { type Client, configurations, startClient } from "../client.ts";
import { backUp, findIntuneCd } from "./intunecd.ts";

const management = "/deviceManagement";
const catalog = `${management}/configurationPolicies`;
const compliance = `${management}/deviceCompliancePolicies`;
const linux = `${management}/compliancePolicies`;
const templates = `${management}/notificationMessageTemplates`;
const filters = `${management}/assignmentFilters`;
const enrollments = `${management}/deviceEnrollmentConfigurations`;
const updates = ["Feature", "Quality", "Driver"].map((sort) => `${management}/windows${sort}UpdateProfiles`);
const apps = "/deviceAppManagement";
const tags = `${management}/roleScopeTags`;

const setting = (index: number) => ({
  settingInstance: {
    "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
    settingDefinitionId: `device_vendor_msft_example_${index}`,
    simpleSettingValue: {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
      value: index,
    },
  },
});
const actions = (notificationTemplateId: string) => [
  {
    ruleName: "Rule",
    scheduledActionConfigurations: [
      { actionType: "block", gracePeriodHours: 0, notificationTemplateId: "00000000-0000-0000-0000-000000000000" },
      { actionType: "notification", gracePeriodHours: 24, notificationTemplateId },
    ],
  },
];

/** A tenant with one object at least of all that IntuneCD backs up and the tenant serves. */
async function fill(client: Client): Promise<void> {
  const { tenant, post } = client;
  const { portal } = tenant;
  const group = portal.create("/groups", { displayName: "Pilot", groupTypes: [], securityEnabled: true }).id;
  const filter = portal.create(filters, {
    displayName: "Laptops",
    platform: "windows10AndLater",
    rule: '(device.model -startsWith "L")',
  }).id;
  const target = {
    "@odata.type": "#microsoft.graph.groupAssignmentTarget",
    groupId: group,
    deviceAndAppManagementAssignmentFilterType: "include",
    deviceAndAppManagementAssignmentFilterId: filter,
  };
  for (let index = 0; index < 30; index++) {
    const settings = Array.from({ length: index === 0 ? 40 : 1 }, (_, at) => setting(at));
    const policy = { name: `Catalog ${index}`, platforms: "windows10", technologies: "mdm", settings };
    portal.assign(catalog, portal.create(catalog, policy).id, [{ target }]);
  }
  const custom = portal.create(configurations, {
    "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
    displayName: "Custom",
    omaSettings: [
      {
        "@odata.type": "#microsoft.graph.omaSettingString",
        displayName: "Text",
        omaUri: "./Device/Vendor/MSFT/Policy/Config/Example",
        value: "kept from reads",
      },
    ],
  });
  portal.assign(configurations, custom.id, [{ target }]);
  const template = portal.create(templates, { displayName: "Mail", defaultLocale: "en-us" }).id;
  const message = { locale: "en-US", isDefault: true, subject: "Please act", messageTemplate: "Your device" };
  await post(`${templates}/${template}/localizedNotificationMessages`, message);
  portal.create(compliance, {
    "@odata.type": "#microsoft.graph.windows10CompliancePolicy",
    displayName: "Windows",
    scheduledActionsForRule: actions(template),
  });
  portal.create(linux, {
    name: "Linux",
    platforms: "linux",
    technologies: "linuxMdm",
    settings: [setting(0)],
    scheduledActionsForRule: actions(template),
  });
  fillUpdates(client, group);
  fillScripts(client);
  await fillRoles(client, group);
  fillApps(client, target);
}

function fillScripts({ tenant: { portal } }: Client): void {
  const content = Buffer.from("exit 0").toString("base64");
  portal.create(`${management}/deviceManagementScripts`, {
    displayName: "Drives",
    fileName: "drives.ps1",
    scriptContent: content,
  });
  portal.create(`${management}/deviceShellScripts`, {
    displayName: "Printers",
    fileName: "printers.sh",
    scriptContent: content,
  });
  portal.create(`${management}/deviceCustomAttributeShellScripts`, {
    displayName: "Battery",
    customAttributeName: "battery",
    fileName: "battery.sh",
    scriptContent: content,
  });
  portal.create(`${management}/deviceHealthScripts`, { displayName: "Disk", detectionScriptContent: content });
  portal.create(`${management}/deviceComplianceScripts`, { displayName: "Bios", detectionScriptContent: content });
  const settingDefinitionId = "linux_customcompliance_discoveryscript_reusablesetting";
  portal.create(`${management}/reusablePolicySettings`, {
    displayName: "Shared",
    settingDefinitionId,
    settingInstance: {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
      settingDefinitionId,
      simpleSettingValue: {
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationStringSettingValue",
        value: content,
      },
    },
  });
}

async function fillRoles({ tenant: { portal, url }, post }: Client, group: string): Promise<void> {
  portal.create(`${management}/deviceCategories`, { displayName: "Warehouse" });
  const resourceActions = [{ allowedResourceActions: ["Microsoft.Intune_ManagedDevices_Read"] }];
  const role = portal.create(`${management}/roleDefinitions`, {
    displayName: "Reader",
    rolePermissions: [{ resourceActions }],
  });
  await post(`${management}/roleAssignments`, {
    displayName: "Readers",
    members: [group],
    scopeType: "resourceScope",
    resourceScopes: [group],
    "roleDefinition@odata.bind": `${url}/beta${management}/roleDefinitions('${role.id}')`,
  });
}

function fillUpdates({ tenant: { portal } }: Client, groupId: string): void {
  const assignments = [{ target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId } }];
  const [feature = "", quality = "", driver = ""] = updates;
  const made = [
    [feature, { displayName: "Feature", featureUpdateVersion: "Windows 11, version 25H2" }],
    [quality, { displayName: "Quality", expeditedUpdateSettings: { qualityUpdateRelease: "2026-11-10T00:00:00Z" } }],
    [driver, { displayName: "Driver", approvalType: "manual" }],
  ] as const;
  for (const [path, entity] of made) portal.assign(path, portal.create(path, entity).id, assignments);
}

function fillApps({ tenant: { portal } }: Client, target: object): void {
  const policies = ["androidManagedAppProtections", "iosManagedAppProtections", "targetedManagedAppConfigurations"];
  for (const name of policies) {
    const { id } = portal.create(`${apps}/${name}`, { displayName: name, appGroupType: "allApps" });
    portal.assign(`${apps}/${name}`, id, [{ target }]);
  }
  portal.create(`${apps}/mobileAppConfigurations`, {
    "@odata.type": "#microsoft.graph.androidManagedStoreAppConfiguration",
    displayName: "Outlook",
    payloadJson: Buffer.from('{"kind":"androidenterprise#managedConfiguration"}').toString("base64"),
  });
}

describe("IntuneCD 2.6.0", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
    await fill(client);
    client.tenant.journal.clear();
  });
  after(() => client.close());

  it("is answered whatever it asks of what the tenant serves", async () => {
    const id = (collection: string) => client.tenant.portal.list(collection)[0]?.id;
    const asked = [
      tags,
      `${configurations}`,
      `${configurations}/${id(configurations)}/assignments`,
      `${catalog}`,
      `${linux}?$expand=settings`,
      `${linux}/${id(linux)}/scheduledActionsForRule?$expand=scheduledActionConfigurations`,
      `${compliance}/?$expand=scheduledActionsForRule($expand=scheduledActionConfigurations)`,
      `${templates}??$expand=localizedNotificationMessages`,
      `${templates}/${id(templates)}`,
      `${enrollments}/`,
      filters,
      ...updates,
      `${apps}/managedAppPolicies`,
      `${apps}/mobileAppConfigurations`,
    ];
    for (const one of asked) assert.equal((await client.get(one)).status, 200, one);
    const batched = [
      `${catalog}/${id(catalog)}/assignments`,
      `${catalog}/${id(catalog)}/settings?&top=1000`,
      `${compliance}/${id(compliance)}/assignments`,
      `${linux}/${id(linux)}/assignments`,
      `${enrollments}/${id(enrollments)}/assignments`,
      `${tags}/0/assignments`,
      `/groups/${id("/groups")}?$select=displayName,id,groupTypes,membershipRule`,
      `${filters}/${id(filters)}?$select=displayName`,
    ];
    const requests = batched.map((url, index) => ({ id: index + 1, method: "GET", url: url.slice(1) }));
    const { responses } = (await client.post("/$batch", { requests })).body;
    for (const { id: at, status, body } of responses) {
      const url = batched[Number(at) - 1] ?? "";
      assert.equal(status, 200, url);
      // It finds the object that an answer belongs to by what stands in brackets in the context.
      const owner = url.split("/").at(-2) ?? "";
      if (url.startsWith(filters)) assert.equal(body.id, id(filters));
      if (body.value) assert.ok(body["@odata.context"].includes(`('${owner}')/`), body["@odata.context"]);
    }
  });

  it("backs the tenant up, as it is", async function () {
    const program = findIntuneCd();
    if (!program) {
      console.log("    IntuneCD isn't installed: name its IntuneCD-startbackup in INTUNECD, or put it on the PATH");
      return this.skip();
    }
    const folder = await mkdtemp(path.join(tmpdir(), "intunecd-"));
    try {
      client.tenant.journal.clear();
      const printed = await backUp(program, client.tenant, folder);
      assert.doesNotMatch(printed, /error|failed|not found/i);
      const { requests } = client.tenant.journal;
      assert.deepEqual(requests.filter(({ status }) => status !== 200).concat(requests.filter(isWrite)), []);
      const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".json"));
      const read = async (start: string) => {
        const file = files.find((one) => path.basename(one).startsWith(start)) ?? assert.fail(`${start}: ${files}`);
        return JSON.parse(await readFile(path.join(folder, file), "utf8"));
      };
      assert.equal(files.filter((file) => path.basename(file).startsWith("Catalog ")).length, 30);
      const catalogPolicy = await read("Catalog 0");
      assert.equal(catalogPolicy.settings.length, 40);
      const [{ target }] = catalogPolicy.assignments;
      assert.deepEqual([target.groupName, target.deviceAndAppManagementAssignmentFilterId], ["Pilot", "Laptops"]);
      assert.equal((await read("Custom")).omaSettings[0].value.value, "kept from reads");
      for (const start of ["Windows_", "Linux", "Mail", "Laptops", "Default"]) await read(start);
      for (const start of ["Feature", "Quality", "Driver"])
        assert.equal((await read(start)).assignments[0].target.groupName, "Pilot");
      for (const start of ["Drives", "Printers", "Battery", "Disk", "Bios", "Shared", "Warehouse"]) await read(start);
      const [readers] = (await read("Reader")).roleAssignments;
      assert.deepEqual([readers.displayName, readers.members, readers.scopeMembers], ["Readers", ["Pilot"], ["Pilot"]]);
      const protection = await read("androidManagedAppProtections");
      assert.equal(protection.assignments[0].target.deviceAndAppManagementAssignmentFilterId, "Laptops");
      assert.equal((await read("Outlook")).payloadJson.kind, "androidenterprise#managedConfiguration");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
