import assert from "node:assert/strict";
import * as linux from "pulumi-intune/catalog/linux/compliance";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, type Operation, type Properties, writes } from "../workbench.ts";

const kind = loadKind("DeviceManagementCompliancePolicy");
const { path } = kind.collection;
const rules = (gracePeriodHours: number) => [
  { scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours }] },
];

describe("compliance policies of the settings catalog", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const args = (more: Properties = {}): Properties => ({
    name: "Linux",
    settings: [
      linux.passwordMinimumLength(12),
      linux.deviceEncryptionRequired(true),
      linux.allowedDistros([{ type: "ubuntu", minimumOsVersion: "22.04" }]),
    ],
    ...more,
  });
  const gracePeriod = (id: string) =>
    JSON.stringify(tenant.portal.get(path, id)?.scheduledActionsForRule).match(/"gracePeriodHours":(\d+)/)?.[1];

  it("take typed settings, and know platform and technology by them", async () => {
    const { inputs, failures } = await on((op) => op.check({}, args()));
    assert.deepEqual(failures, []);
    assert.deepEqual([inputs.platforms, inputs.technologies], [["linux"], ["linuxMdm"]]);
  });

  it("mark devices at once where nothing else is declared", async () => {
    const { inputs } = await on((op) => op.check({}, args()));
    const { id } = await on((op) => op.create(inputs));
    assert.deepEqual(writes(tenant, id), [`POST ${path}`, `POST ${path}/{id}/setScheduledActions`]);
    assert.equal(gracePeriod(id), "0");
  });

  it("don't take settings of configuration policies, nor these theirs", async () => {
    const { failures } = await on((op) => op.check({}, args({ settings: [defender], platforms: ["windows10"] })));
    assert.match(failures.join(), /Allow Realtime Monitoring is no setting of compliance policies/);
    const configuration = loadKind("DeviceManagementConfigurationPolicy");
    const found = await during(tenant, configuration, (op) => op.check({}, args()));
    assert.match(found.failures.join(), /Minimum Length is no setting of configuration policies.*CompliancePolicy/);
  });

  /** An update, and what the tenant gets from a service whose PUT empties what it doesn't hold, or not. */
  const updated = async (loses: boolean) => {
    const { inputs } = await on((op) => op.check({}, args({ scheduledActionsForRule: rules(24) })));
    const { id, outs } = await on((op) => op.create(inputs));
    tenant.journal.clear();
    await on(({ update, session: { client } }) => {
      const put = client.put.bind(client);
      const losing: typeof put = async (...request) => {
        await put(...request);
        tenant.portal.edit(path, id, { scheduledActionsForRule: [] });
      };
      if (loses) Object.assign(client, { put: losing });
      return update(id, outs, { ...inputs, description: "Changed" });
    });
    return { requests: writes(tenant, id), after: gracePeriod(id) };
  };

  it("are changed by one PUT", async () => {
    assert.deepEqual(await updated(false), { requests: [`PUT ${path}/{id}`], after: "24" });
  });

  it("get their actions back where a PUT took them along", async () => {
    const requests = [`PUT ${path}/{id}`, `POST ${path}/{id}/setScheduledActions`];
    assert.deepEqual(await updated(true), { requests, after: "24" });
  });
});

const defender = {
  settingInstance: {
    "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
    settingDefinitionId: "device_vendor_msft_policy_config_defender_allowrealtimemonitoring",
    choiceSettingValue: {
      value: "device_vendor_msft_policy_config_defender_allowrealtimemonitoring_1",
      children: [],
    },
  },
};
