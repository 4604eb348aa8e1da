import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { fetchObject } from "../../provider/objects/object.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { during, isWrite, type Operation, type Properties } from "../workbench.ts";

const kind = loadKind("DeviceManagementConfigurationPolicy");
const { path } = kind.collection;
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";

const number = (settingDefinitionId: string, value: number) => ({
  settingInstance: {
    "@odata.type": `${GRAPH}SimpleSettingInstance`,
    settingDefinitionId,
    simpleSettingValue: { "@odata.type": `${GRAPH}IntegerSettingValue`, value },
  },
});
const choice = (settingDefinitionId: string, option: string, children: Properties[] = []) => ({
  settingInstance: {
    "@odata.type": `${GRAPH}ChoiceSettingInstance`,
    settingDefinitionId,
    choiceSettingValue: { value: `${settingDefinitionId}_${option}`, children },
  },
});
const secret = (value: string) => ({
  settingInstance: {
    "@odata.type": `${GRAPH}SimpleSettingInstance`,
    settingDefinitionId: "wifi_password",
    simpleSettingValue: { "@odata.type": `${GRAPH}SecretSettingValue`, value, valueState: "notEncrypted" },
  },
});
const settings = [number("days", 30), choice("scan", "1", [number("scan_hour", 2).settingInstance]), secret("hush")];
const args = { name: "Catalog", platforms: ["windows10"], technologies: ["mdm"], settings };

describe("settings catalog policies", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const created = async (properties: Properties = args) => {
    const result = await on((op) => op.create(properties));
    tenant.journal.clear();
    return result;
  };
  const sent = () =>
    tenant.journal.requests.filter(isWrite).map(({ method, body }) => ({ method, body: body as Properties }));
  const inTenant = (id: string) => tenant.portal.get(path, id)?.settings as Properties[];
  const ids = (list: unknown): unknown[] =>
    (list as { settingInstance: Properties }[])
      .map(({ settingInstance }) => settingInstance.settingDefinitionId)
      .sort();

  it("don't change by the order of their settings", async () => {
    const { id, outs } = await created();
    await on((op) => op.update(id, outs, { ...args, settings: [...settings].reverse() }));
    assert.deepEqual(sent(), []);
    const { inputs } = await on((op) => op.check(outs, { ...args, settings: [...settings].reverse() }));
    assert.deepEqual(inputs.settings, settings);
  });

  it("are sent whole, with the settings that the tenant has where they aren't declared", async () => {
    const { settings: _, ...bare } = args;
    const { id } = await created();
    const adopted = await on((op) => op.create({ ...bare, adopt: id, description: "Taken over" }));
    tenant.journal.clear();
    await on((op) => op.update(id, adopted.outs, { ...bare, adopt: id, description: "Changed" }));
    const [{ method, body }, ...more] = sent() as [{ method: string; body: Properties }];
    assert.deepEqual([method, more], ["PUT", []]);
    assert.equal(body.description, "Changed");
    assert.deepEqual(ids(body.settings), ["days", "scan", "wifi_password"]);
    for (const name of ["id", "settingCount", "isAssigned", "createdDateTime", "assignments", "@odata.type"])
      assert.ok(!(name in body), name);
    assert.deepEqual(ids(inTenant(id)), ["days", "scan", "wifi_password"]);
  });

  it("keep what they don't declare, and change at any depth", async () => {
    const { id, outs } = await created();
    const changed = [settings[0], choice("scan", "1", [number("scan_hour", 3).settingInstance]), settings[2]];
    await on((op) => op.update(id, outs, { ...args, settings: changed }));
    assert.deepEqual(sent()[0]?.body.technologies, "mdm");
    assert.match(JSON.stringify(inTenant(id)), /"scan_hour"[^}]*"value":3/);
  });

  it("don't overwrite a setting that somebody added in the portal", async () => {
    const { id, outs } = await created();
    tenant.portal.edit(path, id, { settings: [...settings, number("added", 1)] });
    await assert.rejects(
      on((op) => op.update(id, outs, { ...args, settings: [number("days", 7), settings[1], settings[2]] })),
      /Somebody changed settings/,
    );
    assert.deepEqual(sent(), []);
    const { inputs } = await on((op) => op.read(id, outs));
    assert.deepEqual(inputs.settings, [...settings, number("added", 1)]);
  });

  it("are replaced where platform, technology or template changes, and not by the order of these", async () => {
    const both = { ...args, technologies: ["mdm", "microsoftSense"], templateReference: { templateId: "t_1" } };
    const { id, outs } = await created(both);
    const replaces = async (more: Properties) => (await on((op) => op.diff(id, outs, { ...both, ...more }))).replaces;
    assert.deepEqual(await replaces({ technologies: ["microsoftSense", "mdm"] }), []);
    assert.deepEqual(await replaces({ technologies: ["mdm"] }), ["technologies"]);
    assert.deepEqual(await replaces({ platforms: ["macOS"] }), ["platforms"]);
    assert.deepEqual(await replaces({ templateReference: { templateId: "t_2" } }), ["templateReference"]);
  });

  it("wait for values that aren't known yet, deep inside", async () => {
    const unknown = choice("scan", "1", [
      { ...number("scan_hour", 2).settingInstance, simpleSettingValue: UNKNOWN as never },
    ]);
    const { failures } = await on((op) => op.check({}, { ...args, settings: [unknown, settings[0]] }));
    assert.deepEqual(failures, []);
  });

  it("say where a setting is wrong", async () => {
    const wrong = choice("scan", "1", [{ ...number("scan_hour", 2).settingInstance, value: 3 }]);
    const { failures } = await on((op) => op.check({}, { ...args, settings: [settings[0], wrong] }));
    assert.equal(failures.length, 1);
    assert.match(
      failures[0] ?? "",
      /^settings\[1\]\.settingInstance\.choiceSettingValue\.children\[0\]\.value is not a property/,
    );
  });

  it("are read to their end where the service cuts the list of settings off", async () => {
    const first = {
      id: "p",
      name: "Catalog",
      settings: [settings[0]],
      "settings@odata.nextLink": "https://example.com/next",
    };
    const asked: string[] = [];
    const service = {
      get: async () => first,
      list: async (at: string) => {
        asked.push(at);
        return settings;
      },
    } as unknown as GraphClient;
    const read = await fetchObject(service, kind, "p");
    assert.deepEqual(ids(read.settings), ["days", "scan", "wifi_password"]);
    assert.deepEqual(asked, [`${path}/p/settings`]);
  });
});
