import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Operation, type Properties } from "../workbench.ts";

const kind = loadKind("DeviceManagementConfigurationPolicy");
const { path } = kind.collection;
/** Microsoft Defender Antivirus. */
const templateReference = { templateId: "804339ad-1553-4478-a742-138fb5807418_1" };
const assignments = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];
const setting = (value: number) => ({
  settingInstance: {
    "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
    settingDefinitionId: "device_vendor_msft_policy_config_defender_daystoretaincleanedmalware",
    settingInstanceTemplateReference: { settingInstanceTemplateId: "6f6d741c-1186-42e2-b2f2-8582febcfd60" },
    simpleSettingValue: {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
      settingValueTemplateReference: {
        settingValueTemplateId: "214b6feb-c9b2-4a17-af54-d51c805473e4",
        useTemplateDefault: false,
      },
      value,
    },
  },
});
const policy = (name: string) => ({
  name,
  platforms: ["windows10"],
  technologies: ["mdm", "microsoftSense"],
  templateReference,
  settings: [setting(1)],
});

/** The service shows no assignments of a policy of endpoint security where it is read by its id. */
describe("endpoint security policies, whose assignments an answer hides", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const unpaced = { "intune:writeLimit": "1000000", "intune:requestLimit": "1000000" };
  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run, unpaced);
  const writes = () => tenant.journal.requests.filter(isWrite).map(({ method, path: at }) => `${method} ${at}`);
  const inPortal = (name: string): string => {
    const { id } = tenant.portal.create(path, {
      ...policy(name),
      platforms: "windows10",
      technologies: "mdm,microsoftSense",
    });
    tenant.portal.assign(path, id, assignments);
    return id;
  };

  it("keep them in a refresh, and the next up doesn't assign again", async () => {
    const args = { ...policy("Firewall"), assignments };
    const { id, outs } = await on((op) => op.create(args));
    const { inputs, props } = await on((op) => op.read(id, outs));
    assert.deepEqual(inputs, args);
    tenant.journal.clear();
    await on((op) => op.update(id, props, { ...args, description: "Changed" }));
    assert.deepEqual(writes(), [`PUT ${path}/${id}`]);
  });

  it("keep them where they are adopted, declared or not", async () => {
    for (const declared of [{ assignments }, {}]) {
      const id = inPortal(`Firewall ${Object.keys(declared)}`);
      const args = { ...policy(`Firewall ${Object.keys(declared)}`), ...declared, adopt: id };
      const { outs } = await on((op) => op.create(args));
      assert.deepEqual([writes(), (outs.assignments as unknown[]).length], [[], 1]);
    }
  });

  it("are read with them in few requests, however many there are", async () => {
    const ids = Array.from({ length: 60 }, (_, i) => inPortal(`Firewall ${i}`));
    tenant.journal.clear();
    const read = await on((op) => Promise.all(ids.map((id) => op.read(id, {}))));
    for (const { props } of read) assert.equal((props.assignments as Properties[]).length, 1);
    // Eight by themselves, their assignments as they come in, and pages of 25.
    const requests = tenant.journal.requests.filter(({ inBatch }) => !inBatch).length;
    assert.ok(requests <= 8 + 8 + 3, `${requests} requests`);
  });
});
