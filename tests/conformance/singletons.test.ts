import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { type Samples, writableFields } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { during, isWrite, type Operation, type Properties, writes } from "../workbench.ts";
import { assertHas, markedPaths, secretPaths } from "./objects.ts";

/** Every kind of which a tenant has one object that nobody makes or deletes. */
for (const name of kindNames()) {
  const kind = loadKind(name);
  const { singleton, path } = kind.collection;
  if (!singleton) continue;
  describe(`conformance of ${name}, of which a tenant has one`, () => {
    let tenant: LocalTenant;
    const { minimal, full, update }: Samples = samplesOf(kind);
    beforeEach(async () => {
      tenant = await startTenant();
    });
    afterEach(() => tenant.close());

    const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
    const create = (args: Properties) => on(async (op) => op.create((await op.check({}, args)).inputs));
    const own = (args: Properties): Properties => ({ ...args, tenantDefault: true });
    const held = (): Properties => {
      const [{ id: _, "@odata.type": __, assignments: ___, ...rest } = { id: "" }] = tenant.portal.list(path);
      return rest;
    };
    const sent = () => tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);
    const change = (changes: Properties): void => {
      tenant.portal.edit(path, tenant.portal.list(path)[0]?.id ?? "", changes);
    };

    it("accepts its samples, also with every value unknown, and says at preview what it adopts", async () => {
      for (const args of [minimal, full]) assert.deepEqual((await on((op) => op.check({}, args))).failures, []);
      const unknown = Object.fromEntries(writableFields(kind).map(([property]) => [property, UNKNOWN]));
      assert.deepEqual((await on((op) => op.check({}, unknown))).failures, []);
      const messages = await on(async (op) => {
        await op.check({}, full);
        return op.messages;
      });
      assert.match(messages[0]?.text ?? "", new RegExp(`${name} adopts object .* and changes`));
      assert.deepEqual(writes(tenant), []);
    });

    it("has a full sample with every writable property", () => {
      const names = writableFields(kind).map(([property]) => property);
      assert.deepEqual(Object.keys(full).sort(), names.sort());
    });

    it("is changed by one request where it belongs, with what differs and nothing else", async () => {
      const { outs } = await create(full);
      assert.deepEqual(writes(tenant), [`PATCH ${singleton.at}`]);
      assert.deepEqual(Object.keys(sent()[0] ?? {}), [singleton.key]);
      const before = await startTenant();
      const [found] = before.portal.list(path);
      await before.close();
      const differing = Object.keys(full).filter((property) => full[property] !== found?.[property]);
      assert.deepEqual(Object.keys(sent()[0]?.[singleton.key] as Properties).sort(), differing.sort());
      assertHas(kind, held(), full);
      assertHas(kind, outs, full);
    });

    for (const which of ["minimal", "full"] as const) {
      const args = { minimal, full }[which];
      it(`reads the ${which} sample back without drift, and sends nothing when nothing changed`, async () => {
        const { id, outs } = await create(args);
        const read = await on((op) => op.read(id, outs));
        assert.equal(read.id, id);
        assert.deepEqual(read.inputs, own(args));
        tenant.journal.clear();
        const { outs: after } = await on((op) => op.update(id, outs, own(args)));
        assert.deepEqual(writes(tenant), []);
        assert.deepEqual(after, outs);
      });
    }

    it("sends what an update changes", async () => {
      const { id, outs } = await create(full);
      tenant.journal.clear();
      await on((op) => op.update(id, outs, own({ ...full, ...update })));
      assert.deepEqual(sent(), [{ [singleton.key]: update }]);
      assertHas(kind, held(), { ...full, ...update });
    });

    it("shows what was changed in the portal, of what it manages", async () => {
      const { id, outs } = await create(minimal);
      change({ ...full, ...update });
      const read = await on((op) => op.read(id, outs));
      assert.deepEqual(Object.keys(read.inputs).sort(), Object.keys(own(minimal)).sort());
      assertHas(kind, read.props, { ...full, ...update });
    });

    it("puts back what was found: a property that leaves the program, and all of it in the end", async () => {
      change(update);
      const before = held();
      const { id, outs } = await create(full);
      const [left = ""] = Object.keys(update);
      const { [left]: _, ...rest } = full;
      const { outs: after } = await on((op) => op.update(id, outs, own(rest)));
      assert.deepEqual(held()[left], before[left]);
      tenant.journal.clear();
      const messages = await on(async (op) => {
        await op.delete(id, after);
        return op.messages;
      });
      // What was never set has no value that could be sent.
      const stuck = writableFields(kind)
        .filter(([property, field]) => field.kind === "integer" && field.neverSet === before[property])
        .map(([property]) => property);
      const expected = Object.fromEntries(
        Object.entries(before).map(([property, value]) => [
          property,
          stuck.includes(property) ? full[property] : value,
        ]),
      );
      assert.deepEqual(held(), expected);
      for (const property of stuck) assert.match(messages[0]?.text ?? "", new RegExp(`keeps .*${property}`));
      assert.ok(writes(tenant).every((request) => request === `PATCH ${singleton.at}`));
    });

    it("is declared once", async () => {
      const { failures } = await on(async (op) => {
        await op.check({}, { ...minimal, __resource: "1 first" });
        return op.check({}, { ...minimal, __resource: "2 second" });
      });
      assert.match(
        failures.join(),
        /resources "first" and "second" of this program both declare what the tenant has one of/,
      );
    });

    it("marks its secrets, and nothing else", async () => {
      const { raw } = await on(async (op) => ({ raw: await op.raw.check({}, full) }));
      assert.deepEqual(markedPaths(raw.inputs).sort(), secretPaths(kind.fields, full).sort());
    });
  });
}
