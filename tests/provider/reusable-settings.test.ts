import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { during, type Operation, writes } from "../workbench.ts";

const kind = loadKind("DeviceManagementReusablePolicySetting");
const { path } = kind.collection;
const { full } = samplesOf(kind);

describe("reusable settings", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  /** The service answers as if it didn't know the setting yet. */
  const hiding = async <T>(run: (operation: Operation) => Promise<T>): Promise<T> =>
    on((operation) => {
      const { client } = operation.session;
      const hidden = (object: object) => ({ ...object, settingInstance: null });
      const [get, getNow] = [client.get.bind(client), client.getNow.bind(client)];
      Object.assign(client, {
        get: async (...request: Parameters<typeof get>) => hidden((await get(...request)) as object),
        getNow: async (...request: Parameters<typeof getNow>) => hidden(await getNow(...request)),
      });
      return run(operation);
    });

  it("aren't drift while the service doesn't show the setting yet", async () => {
    const { id, outs } = await on((op) => op.create(full));
    const { inputs } = await hiding((op) => op.read(id, outs));
    assert.deepEqual(inputs, full);
  });

  it("aren't written while the setting would be taken away by that", async () => {
    const { id, outs } = await on((op) => op.create(full));
    tenant.journal.clear();
    const changed = { ...full, description: "Changed" };
    await assert.rejects(
      hiding((op) => op.update(id, outs, changed)),
      /doesn't show settingInstance.*Nothing was written/s,
    );
    assert.deepEqual(writes(tenant), []);
  });

  it("name the setting that they are of", async () => {
    const { failures } = await on((op) => op.check({}, { ...full, settingDefinitionId: "another" }));
    assert.match(failures.join(), /settingDefinitionId \(another\) must be that of settingInstance/);
    assert.deepEqual((await on((op) => op.create(full))).outs.referencingConfigurationPolicyCount, 0);
    assert.equal(tenant.portal.list(path).length, 1);
  });
});
