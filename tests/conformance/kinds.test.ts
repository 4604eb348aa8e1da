import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { fromWire } from "../../provider/assignments.ts";
import { kindNames, loadKind } from "../../provider/catalog.ts";
import { type Field, type Kind, writableFields } from "../../provider/kind.ts";
import { same, UNKNOWN } from "../../provider/values.ts";
import { during, isSecret, isWrite, type Properties, plain, writes } from "../workbench.ts";

/** Every kind through every claim that the lifecycle makes. A kind joins by being there. */
for (const name of kindNames()) {
  const kind = loadKind(name);
  describe(`conformance of ${name}`, () => {
    let tenant: LocalTenant;
    before(async () => {
      tenant = await startTenant({ legacyOffice: true });
    });
    after(() => tenant.close());
    beforeEach(() => {
      for (const object of tenant.portal.list(kind.collection.path)) {
        if (!object.id.includes("_Default") && !object.id.endsWith("_WindowsRestore")) {
          tenant.portal.remove(kind.collection.path, object.id);
        }
      }
      tenant.journal.clear();
    });

    const create = (args: Properties) => during(tenant, kind, (op) => op.create(args));
    /** The object as the tenant has it, its assignments in the shape that programs use. */
    const inTenant = (id: string): Properties | undefined => {
      const object = tenant.portal.get(kind.collection.path, id);
      return object && { ...object, assignments: fromWire(kind.collection, object.assignments) };
    };
    const samples = Object.entries(kind.samples).filter(([sample]) => sample !== "update");

    it("accepts its samples, also with every value unknown", async () => {
      for (const [, args] of samples) {
        const { failures } = await during(tenant, kind, (op) => op.check({}, args));
        assert.deepEqual(failures, []);
      }
      const unknown = Object.fromEntries(writableFields(kind).map(([property]) => [property, UNKNOWN]));
      const { failures } = await during(tenant, kind, (op) => op.check({}, unknown));
      assert.deepEqual(failures, []);
      assert.deepEqual(writes(tenant), []);
    });

    it("has a full sample with every writable property", () => {
      assert.deepEqual(
        Object.keys(kind.samples.full).sort(),
        writableFields(kind)
          .map(([property]) => property)
          .sort(),
      );
    });

    for (const [sample, args] of samples) {
      it(`creates the ${sample} sample with one POST and what the POST can't carry`, async () => {
        const { id, outs } = await create(args);
        const assigned = "assignments" in args;
        const priority = kind.collection.priorityByAction;
        const moved =
          priority !== undefined && priority in args && !same(kind.fields[priority] as Field, args[priority], 1);
        assert.deepEqual(writes(tenant, id), [
          `POST ${kind.collection.path}`,
          ...(moved ? [`POST ${kind.collection.path}/{id}/setPriority`] : []),
          ...(assigned ? [`POST ${kind.collection.path}/{id}/assign`] : []),
        ]);
        assertHas(kind, inTenant(id), args);
        assertHas(kind, outs, args);
      });

      it(`reads the ${sample} sample back without drift`, async () => {
        const { id, outs } = await create(args);
        const read = await during(tenant, kind, (op) => op.read(id, outs));
        assert.equal(read.id, id);
        assert.deepEqual(read.inputs, args);
      });

      it(`sends nothing when nothing changed in the ${sample} sample`, async () => {
        const { id, outs } = await create(args);
        tenant.journal.clear();
        const { outs: after } = await during(tenant, kind, (op) => op.update(id, outs, args));
        assert.deepEqual(writes(tenant), []);
        assert.deepEqual(after, outs);
      });
    }

    it("sends one PATCH with what changed and the type, and nothing else", async () => {
      const { full, update } = kind.samples;
      const { id, outs } = await create(full);
      tenant.journal.clear();
      const { outs: after } = await during(tenant, kind, (op) => op.update(id, outs, { ...full, ...update }));
      const [request, ...more] = tenant.journal.requests.filter(isWrite);
      assert.deepEqual(more, []);
      assert.equal(request?.method, "PATCH");
      assert.deepEqual(request?.body, { "@odata.type": `#${kind.type}`, ...update });
      assertHas(kind, inTenant(id), { ...full, ...update });
      assertHas(kind, after, update);
    });

    it("takes each property that is no longer declared back to the service's default", async () => {
      const { full } = kind.samples;
      const { id, outs } = await create(full);
      const removable = writableFields(kind).filter(([, field]) => !field.required && field.default !== undefined);
      const rest = Object.fromEntries(
        Object.entries(full).filter(([property]) => !removable.some(([gone]) => gone === property)),
      );
      const { outs: after } = await during(tenant, kind, (op) => op.update(id, outs, rest));
      const defaults = Object.fromEntries(removable.map(([property, field]) => [property, field.default]));
      assertHas(kind, inTenant(id), { ...rest, ...defaults });
      const read = await during(tenant, kind, (op) => op.read(id, after));
      assert.deepEqual(read.inputs, rest);
    });

    it("shows a managed property that was changed in the portal, and not one that isn't managed", async () => {
      const { minimal, full, update } = kind.samples;
      const [property, value] = Object.entries(update)[0] as [string, unknown];
      const args = { ...minimal, [property]: full[property] };
      const { id, outs } = await create(args);
      tenant.portal.edit(kind.collection.path, id, { [property]: value, description: "changed in the portal" });
      const read = await during(tenant, kind, (op) => op.read(id, outs));
      assert.deepEqual(read.inputs, { ...args, [property]: value });
      assert.equal(read.props.description, "changed in the portal");
      tenant.journal.clear();
      await during(tenant, kind, (op) => op.update(id, read.props, args));
      const bodies = tenant.journal.requests.filter(isWrite).map((request) => request.body);
      assert.deepEqual(bodies, [{ "@odata.type": `#${kind.type}`, [property]: full[property] }]);
    });

    it("says that an object that was deleted in the portal is gone, and deletes it once more without complaint", async () => {
      const { id, outs } = await create(kind.samples.minimal);
      tenant.portal.remove(kind.collection.path, id);
      const read = await during(tenant, kind, (op) => op.read(id, outs));
      assert.equal(read.id, "");
      await during(tenant, kind, (op) => op.delete(id, outs));
    });

    it("deletes the object", async () => {
      const { id, outs } = await create(kind.samples.full);
      await during(tenant, kind, (op) => op.delete(id, outs));
      assert.equal(inTenant(id), undefined);
    });

    it("refuses a second object of the same name at preview and at create, with id and ways out", async () => {
      const { id } = await create(kind.samples.minimal);
      tenant.journal.clear();
      const { failures } = await during(tenant, kind, (op) => op.check({}, kind.samples.minimal));
      assert.equal(failures.length, 1);
      for (const part of [id, "adopt", "displayName", "intune:onExisting"])
        assert.match(failures[0] as string, new RegExp(part));
      await assert.rejects(create(kind.samples.minimal), new RegExp(id));
      assert.deepEqual(writes(tenant), []);
    });

    it("adopts an object by id, sends only what differs, and says so at preview", async () => {
      const { full, update } = kind.samples;
      const existing = await create(full);
      tenant.journal.clear();
      const args = { ...full, ...update, adopt: existing.id };
      const messages = await during(tenant, kind, async (op) => {
        const { failures } = await op.check({}, args);
        assert.deepEqual(failures, []);
        return op.messages;
      });
      assert.match(messages[0]?.text ?? "", new RegExp(`takes over object ${existing.id}`));
      const { id } = await create(args);
      assert.equal(id, existing.id);
      const bodies = tenant.journal.requests.filter(isWrite).map((request) => request.body as Properties);
      assert.deepEqual(bodies, [{ "@odata.type": `#${kind.type}`, ...update }]);
    });

    it("marks every secret property in what it returns, and only those", async () => {
      const { full } = kind.samples;
      const marked = await during(tenant, kind, async ({ raw }) => {
        const checked = await raw.check({}, full);
        const { id, outs } = await raw.create(full);
        const read = await raw.read(id, plain(outs));
        const updated = await raw.update(id, plain(outs), full);
        return [checked.inputs, outs, read.props, read.inputs, updated.outs];
      });
      const secrets = writableFields(kind).filter(([, field]) => field.secret);
      for (const properties of marked) {
        const found = Object.keys(properties).filter((property) => isSecret(properties[property]));
        assert.deepEqual(found.sort(), secrets.map(([property]) => property).sort());
      }
    });
  });
}

/** The properties are there, in whatever spelling means the same to the service. */
function assertHas(kind: Kind, actual: Properties | undefined, expected: Properties): void {
  for (const [property, value] of Object.entries(expected)) {
    const field = kind.fields[property];
    if (!field) continue;
    assert.ok(
      same(field, actual?.[property], value),
      `${property}: expected ${JSON.stringify(value)}, got ${JSON.stringify(actual?.[property])}`,
    );
  }
}
