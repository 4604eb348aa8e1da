import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { isWrite } from "../workbench.ts";
import { changed, type Declaration, Project, said } from "./project.ts";

const policies = "/deviceManagement/configurationPolicies";
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
/** Windows Firewall, BitLocker, Defender Antivirus, Account Protection, Device Control. */
const templates = [
  "6078910e-d808-4a9f-a51d-1b8a7bacb7c0_1",
  "46ddfc50-d10f-4867-b852-9434254b3bff_1",
  "804339ad-1553-4478-a742-138fb5807418_1",
  "fcef01f2-439d-4c3f-9184-823fd6e97646_1",
  "0f2034c6-3cd6-4ee1-bd37-f3c0693e9548_1",
];
const assignments = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];

const simple = (settingDefinitionId: string, type: string, value: object) => ({
  settingInstance: {
    "@odata.type": `${GRAPH}SimpleSettingInstance`,
    settingDefinitionId,
    simpleSettingValue: { "@odata.type": `${GRAPH}${type}SettingValue`, ...value },
  },
});
const days = (value: number) => simple("days", "Integer", { value });
const secret = (value: object) => simple("password", "Secret", value);

/** Endpoint security as administrators have it before there is a program: with assignments that answers hide, and secrets. */
describe("endpoint security policies that are adopted", function () {
  this.timeout(180_000);
  let tenant: LocalTenant;
  let project: Project;
  let ids: readonly string[];
  beforeEach(async () => {
    tenant = await startTenant();
    project = new Project(tenant);
    ids = Array.from({ length: 14 }, (_, i) => {
      const templateReference = { templateId: templates[i % templates.length] };
      const settings = [days(30), secret({ value: `hush ${i}`, valueState: "notEncrypted" })];
      const named = { name: `Policy ${i}`, platforms: "windows10", technologies: "mdm,microsoftSense" };
      const { id } = tenant.portal.create(policies, { ...named, templateReference, settings });
      tenant.portal.assign(policies, id, assignments);
      return id;
    });
    tenant.journal.clear();
  });
  afterEach(async () => {
    project.remove();
    await tenant.close();
  });

  const program = (value: number): Declaration[] =>
    ids.map((id, i) => ({
      type: "DeviceManagementConfigurationPolicy",
      name: `policy${i}`,
      args: {
        adopt: id,
        name: `Policy ${i}`,
        platforms: ["windows10"],
        technologies: ["mdm", "microsoftSense"],
        templateReference: { templateId: templates[i % templates.length] },
        settings: [days(value), secret({})],
        assignments,
      },
    }));
  const writes = () => tenant.journal.requests.filter(isWrite).map(({ method }) => method);
  const whole = () =>
    ids.filter((id) => {
      const policy = tenant.portal.get(policies, id) as { assignments?: unknown[]; settings?: unknown } | undefined;
      return policy?.assignments?.length === 1 && /"encryptedValueToken"/.test(JSON.stringify(policy.settings));
    }).length;

  it("are written by neither the first up nor the refreshes, and keep secrets and assignments when a setting changes", async () => {
    await project.with(program(30), async (stack) => {
      const first = await stack.up();
      assert.ok(first.ok, said(first));
      assert.deepEqual(writes(), []);
      const refreshed = await stack.refresh();
      assert.ok(refreshed.ok, said(refreshed));
      assert.deepEqual([changed(refreshed), changed(await stack.preview())], [[], []]);
    });
    await project.with(program(7), async (stack) => {
      const second = await stack.up();
      assert.ok(second.ok, said(second));
      assert.deepEqual([writes(), whole()], [ids.map(() => "PUT"), 14]);
      assert.deepEqual(changed(await stack.refresh()), []);
    });
    assert.equal(JSON.stringify(tenant.portal.list(policies)).match(/"value":7/g)?.length, 14);
  });
});
