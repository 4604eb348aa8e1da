import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { decrypted } from "../../provider/objects/encrypted-settings.ts";
import { during, isSecret, isWrite, type Operation, type Properties, writes } from "../workbench.ts";

const kind = loadKind("Windows10CustomConfiguration");
const { path } = kind.collection;
const PLAIN_TEXT = /getOmaSettingPlainTextValue/;

const setting = (type: string, name: string, value: unknown) => ({
  "@odata.type": `#microsoft.graph.omaSetting${type}`,
  displayName: name,
  omaUri: `./Device/Vendor/MSFT/Contoso/${name}`,
  value,
});
const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
const key = setting("String", "Key", "hush");
const layout = setting("StringXml", "Layout", base64("<layout/>"));
const file = setting("Base64", "File", base64("bytes"));
const limit = setting("Integer", "Limit", 5);
const omaSettings = [key, layout, file, limit];
const args = { displayName: "Custom", description: "As declared", omaSettings };

describe("encrypted custom settings", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  /** Whoever may read policies and nothing else. */
  const reader = (): LocalTenant => ({
    ...tenant,
    env: () => ({
      ...tenant.env(),
      INTUNE_ACCESS_TOKEN: tenant.token({ roles: ["DeviceManagementConfiguration.Read.All"] }),
    }),
  });
  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const create = (properties: Properties = args) => on((op) => op.create(properties));
  const read = (id: string, state: Properties) => on((op) => op.read(id, state));
  const readAsReader = (id: string, state: Properties) => during(reader(), kind, (op) => op.read(id, state));
  const shown = (id: string) => tenant.portal.get(path, id)?.omaSettings as Properties[];
  /** In the portal, a text is typed anew and the others stay. */
  const editInPortal = (id: string, settings: readonly Properties[]) =>
    tenant.portal.edit(path, id, { omaSettings: settings });
  const sent = () => tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);
  const holdsMask = (value: unknown): boolean => /\*\*\*\*|PGEvPg==/.test(JSON.stringify(value));

  it("are masked by the tenant, and never by what is kept of them", async () => {
    const { id, outs } = await create();
    assert.ok(shown(id).some(holdsMask));
    assert.deepEqual(outs.omaSettings, omaSettings);
  });

  it("are read back as plain text", async () => {
    const { id } = await create();
    const { props } = await read(id, {});
    assert.deepEqual(
      (props.omaSettings as Properties[]).map(({ value }) => value),
      omaSettings.map(({ value }) => value),
    );
  });

  it("are read back as bytes, whatever text these spell", async () => {
    for (const value of ["<layout/>", "no brackets", "YWJj", ""]) {
      const service = { get: async () => ({ value }) } as unknown as GraphClient;
      const masked = { ...layout, value: "PGEvPg==", isEncrypted: true, secretReferenceValueId: "reference" };
      const { omaSettings: settings } = await decrypted(service, path, { omaSettings: [masked] });
      assert.equal((settings as Properties[])[0]?.value, base64(value));
    }
  });

  it("are marked as secret in what a read returns, and what stands around them isn't", async () => {
    const { id } = await create();
    const { props, inputs } = await on(async ({ raw }) => {
      const { outs } = await raw.update(id, {}, args);
      return raw.read(id, outs);
    });
    for (const { omaSettings: settings } of [props, inputs]) {
      const marks = (settings as Properties[]).map(({ value, omaUri }) => [isSecret(value), isSecret(omaUri)]);
      assert.deepEqual(marks, [
        [true, false],
        [true, false],
        [true, false],
        [false, false],
      ]);
    }
  });

  it("are drift where a text was changed in the tenant", async () => {
    const { id, outs } = await create();
    const changed = [{ ...key, value: "changed in the portal" }, layout, file, limit];
    editInPortal(id, changed);
    const { inputs, props } = await read(id, outs);
    assert.deepEqual(inputs.omaSettings, changed);
    tenant.journal.clear();
    await on((op) => op.update(id, props, args));
    assert.deepEqual(sent(), [{ "@odata.type": `#${kind.type}`, omaSettings }]);
  });

  it("are no drift in another order", async () => {
    const { id, outs } = await create();
    editInPortal(id, [...omaSettings].reverse());
    const { inputs } = await read(id, outs);
    assert.deepEqual(inputs, args);
  });

  describe("for credentials that may only read", () => {
    it("are no drift, whatever the mask, and are asked for in vain", async () => {
      const { id, outs } = await create();
      tenant.journal.clear();
      const { inputs, props } = await readAsReader(id, outs);
      assert.deepEqual(inputs, args);
      assert.deepEqual(props.omaSettings, omaSettings);
      const asked = tenant.journal.requests.filter((request) => PLAIN_TEXT.test(request.path));
      assert.deepEqual(
        asked.map(({ status }) => status),
        [403, 403, 403],
      );
    });

    it("are no drift where only the text changed, as nobody can see it", async () => {
      const { id, outs } = await create();
      editInPortal(id, [{ ...key, value: "changed in the portal" }, layout, file, limit]);
      assert.deepEqual((await readAsReader(id, outs)).inputs, args);
    });

    it("are drift where something beside the text changed", async () => {
      const { id, outs } = await create();
      const moved = { ...key, omaUri: "./Device/Vendor/MSFT/Contoso/Moved" };
      editInPortal(id, [moved, layout, file, { ...limit, value: 6 }]);
      const { inputs } = await readAsReader(id, outs);
      const settings = inputs.omaSettings as Properties[];
      assert.deepEqual(
        settings.map(({ omaUri, value }) => [omaUri, value]),
        [
          [moved.omaUri, undefined],
          [layout.omaUri, layout.value],
          [file.omaUri, file.value],
          [limit.omaUri, 6],
        ],
      );
    });

    it("are drift where one was added or taken away", async () => {
      const { id, outs } = await create();
      editInPortal(id, [key, layout, file, limit, setting("String", "New", "unseen")]);
      assert.equal(((await readAsReader(id, outs)).inputs.omaSettings as unknown[]).length, 5);
      editInPortal(id, [key]);
      assert.deepEqual((await readAsReader(id, outs)).inputs.omaSettings, [key]);
    });

    it("leave no mask in the state of an object that Pulumi never saw before", async () => {
      const { id } = await create();
      const { props } = await readAsReader(id, {});
      assert.equal((props.omaSettings as unknown[]).length, 4);
      assert.ok(!holdsMask(props));
    });
  });

  describe("where the service keeps the plain text to itself", () => {
    const keepToItself = () => tenant.faults.add({ method: "GET", path: PLAIN_TEXT, status: 403, times: 1_000 });

    it("are sent as they are declared, never as a mask", async () => {
      const { id, outs } = await create();
      keepToItself();
      const { props } = await read(id, outs);
      tenant.journal.clear();
      const settings = [key, layout, file, { ...limit, value: 7 }];
      await on((op) => op.update(id, props, { ...args, omaSettings: settings }));
      assert.deepEqual(sent(), [{ "@odata.type": `#${kind.type}`, omaSettings: settings }]);
    });

    it("aren't sent where something else changed", async () => {
      const { id, outs } = await create();
      keepToItself();
      const { props } = await read(id, outs);
      tenant.journal.clear();
      await on((op) => op.update(id, props, { ...args, description: "Changed" }));
      assert.deepEqual(sent(), [{ "@odata.type": `#${kind.type}`, description: "Changed" }]);
    });

    it("are sent at an adoption, since nobody can tell whether they are the same", async () => {
      const { id } = await create();
      keepToItself();
      tenant.journal.clear();
      const adopted = await create({ ...args, adopt: id });
      assert.deepEqual(sent(), [{ "@odata.type": `#${kind.type}`, omaSettings }]);
      assert.deepEqual(adopted.outs.omaSettings, omaSettings);
    });
  });

  it("aren't sent at an adoption where the plain text is the declared one", async () => {
    const { id } = await create();
    tenant.journal.clear();
    await create({ ...args, adopt: id });
    assert.deepEqual(writes(tenant), []);
  });

  it("fail a read where the service answers with an error, and don't pass for unchanged", async () => {
    const { id, outs } = await create();
    tenant.faults.add({ method: "GET", path: PLAIN_TEXT, status: 405, times: 1_000 });
    await assert.rejects(read(id, outs));
  });
});
