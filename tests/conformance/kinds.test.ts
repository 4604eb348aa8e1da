import assert from "node:assert/strict";
import { inspect } from "node:util";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { type Field, type Kind, type Samples, writableFields } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { inChange } from "../../provider/objects/object.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { sample, samplesOf } from "../../scripts/samples.ts";
import { LeapingClock } from "../faults/leaping-clock.ts";
import { during as duringBy, isWrite, type Operation, type Properties, plain, writes } from "../workbench.ts";
import {
  assertHas,
  changesApart,
  clean,
  inTenant,
  isAssignment,
  linkedSamples,
  markedPaths,
  neverRead,
  secretPaths,
  withOtherSecrets,
  withoutTraces,
} from "./objects.ts";
import { asGraph, undeclared } from "./oracle.ts";

/** A text, and bytes as base64. */
const SECRET = "aHVzaC1odXNo";

// Nobody waits in real time for a change of priority to settle, or for what is new to be seen.
const clock = new LeapingClock();
const during = <T>(tenant: LocalTenant, kind: Kind, run: (operation: Operation) => Promise<T>): Promise<T> =>
  duringBy(tenant, kind, run, {}, clock);

/** Every kind through every claim that the lifecycle makes. A kind joins by being there. */
for (const name of kindNames()) {
  const kind = loadKind(name);
  // What a tenant has one of is in a suite of its own.
  if (kind.collection.singleton) continue;
  describe(`conformance of ${name}`, () => {
    let tenant: LocalTenant;
    let samples: Samples;
    before(async () => {
      tenant = await startTenant({ legacyOffice: true });
    });
    after(() => tenant.close());
    beforeEach(() => {
      tenant.faults.clear();
      clean(tenant, kind.collection.path);
      samples = linkedSamples(tenant, kind);
      tenant.journal.clear();
    });

    const create = (args: Properties) => during(tenant, kind, (op) => op.create(args));
    const has = (id: string, expected: Properties) => assertHas(kind, inTenant(tenant, kind, id), expected);
    const { path, replaces } = kind.collection;
    /** Free text for administrators. */
    const note = path === "/deviceManagement/intuneBrandingProfiles" ? "profileDescription" : "description";
    const type = kind.collection.type === kind.type ? {} : { "@odata.type": `#${kind.type}` };
    /** One request changed the object, and its body holds what changed; all of it where the collection wants that. */
    const assertSent = (changes: Properties, whole: Properties): void => {
      const [request, ...more] = tenant.journal.requests.filter(isWrite);
      assert.deepEqual(more, []);
      assert.equal(request?.method, replaces ? "PUT" : "PATCH");
      const body = request?.body as Properties;
      const carried = Object.entries(changes).filter(([name]) => inChange(kind, name));
      const wanted = { ...type, ...(replaces ? whole : {}), ...Object.fromEntries(carried) };
      assertHas(kind, body, wanted);
      if (!replaces) assert.deepEqual(undeclared(wanted, body), []);
    };

    it("accepts its samples, also with every value unknown", async () => {
      for (const args of [samples.minimal, samples.full]) {
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
        Object.keys(samples.full).sort(),
        writableFields(kind)
          .map(([property]) => property)
          .sort(),
      );
    });

    for (const which of ["minimal", "full"] as const) {
      it(`creates the ${which} sample with one POST and what the POST can't carry`, async () => {
        const args = samples[which];
        const { id, outs } = await create(args);
        assert.deepEqual(writes(tenant, id), [`POST ${path}`, ...changesApart(kind, args)]);
        has(id, args);
        assertHas(kind, outs, args);
      });

      it(`reads the ${which} sample back without drift`, async () => {
        const args = samples[which];
        const { id, outs } = await create(args);
        const read = await during(tenant, kind, (op) => op.read(id, outs));
        assert.equal(read.id, id);
        assert.deepEqual(read.inputs, args);
      });

      it(`sends nothing when nothing changed in the ${which} sample`, async () => {
        const args = samples[which];
        const { id, outs } = await create(args);
        tenant.journal.clear();
        const { outs: after } = await during(tenant, kind, (op) => op.update(id, outs, args));
        assert.deepEqual(writes(tenant), []);
        assert.deepEqual(after, outs);
      });
    }

    it("sends one request with what changed and the type, and nothing else", async () => {
      const { full, update } = samples;
      const { id, outs } = await create(full);
      tenant.journal.clear();
      const { outs: after } = await during(tenant, kind, (op) => op.update(id, outs, { ...full, ...update }));
      assertSent(update, full);
      has(id, { ...full, ...update });
      assertHas(kind, after, update);
    });

    it("takes each property that is no longer declared back to the service's default", async () => {
      const { full } = samples;
      const { id, outs } = await create(full);
      const removable = writableFields(kind).filter(([, field]) => !field.required && field.default !== undefined);
      const rest = Object.fromEntries(
        Object.entries(full).filter(([property]) => !removable.some(([gone]) => gone === property)),
      );
      const { outs: after } = await during(tenant, kind, (op) => op.update(id, outs, rest));
      const defaults = Object.fromEntries(removable.map(([property, field]) => [property, field.default]));
      has(id, { ...rest, ...defaults });
      const read = await during(tenant, kind, (op) => op.read(id, after));
      assert.deepEqual(read.inputs, rest);
    });

    it("shows a managed property that was changed in the portal, and not one that isn't managed", async () => {
      const { minimal, full, update } = samples;
      const [property, value] = Object.entries(update)[0] as [string, unknown];
      const args = { ...minimal, [property]: full[property] };
      const { id, outs } = await create(args);
      const wanted = asGraph(kind.fields[property] as Field, value);
      tenant.portal.edit(path, id, { [note]: "changed in the portal", [property]: wanted });
      const read = await during(tenant, kind, (op) => op.read(id, outs));
      assertHas(kind, read.inputs, { ...args, [property]: value });
      assert.deepEqual(Object.keys(read.inputs).sort(), Object.keys(args).sort());
      if (property !== note) assert.equal(read.props[note], "changed in the portal");
      tenant.journal.clear();
      await during(tenant, kind, (op) => op.update(id, read.props, args));
      assertSent({ [property]: full[property] }, args);
    });

    it("says that an object that was deleted in the portal is gone, and deletes it once more without complaint", async () => {
      const { id, outs } = await create(samples.minimal);
      tenant.portal.remove(path, id);
      // One that is new, or doesn't say, is polled for.
      const state = { ...outs, ...("createdDateTime" in outs ? { createdDateTime: "2026-01-01T00:00:00Z" } : {}) };
      const read = await during(tenant, kind, (op) => op.read(id, state));
      assert.equal(read.id, "");
      await during(tenant, kind, (op) => op.delete(id, outs));
    });

    it("deletes the object", async () => {
      const { id, outs } = await create(samples.full);
      await during(tenant, kind, (op) => op.delete(id, outs));
      assert.equal(inTenant(tenant, kind, id), undefined);
    });

    it("refuses a second object of the same name at preview and at create, with id and ways out", async () => {
      const { id } = await create(samples.minimal);
      tenant.journal.clear();
      const { failures } = await during(tenant, kind, (op) => op.check({}, samples.minimal));
      assert.equal(failures.length, 1);
      for (const part of [id, "adopt", kind.collection.nameProperty, "intune:onExisting"])
        assert.match(failures[0] as string, new RegExp(part));
      await assert.rejects(create(samples.minimal), new RegExp(id));
      assert.deepEqual(writes(tenant), []);
    });

    it("adopts an object by id, sends only what differs, and says so at preview", async () => {
      const { full, update } = samples;
      const existing = await create(full);
      tenant.journal.clear();
      const args = { ...full, ...update, adopt: existing.id };
      const messages = await during(tenant, kind, async (op) => {
        const { failures } = await op.check({}, args);
        assert.deepEqual(failures, []);
        return op.messages;
      });
      assert.match(messages[0]?.text ?? "", new RegExp(`adopts object ${existing.id}`));
      const { id } = await create(args);
      assert.equal(id, existing.id);
      assertSent({ ...neverRead(kind, full), ...update }, full);
    });

    it("takes nothing away from an adopted object when one property changes", async () => {
      const { minimal, full } = samples;
      const { id } = await create(full);
      tenant.portal.edit(path, id, { [note]: "As it was", newestMember: { kept: [1] } });
      const before = withoutTraces(tenant.portal.get(path, id));
      const declared = Object.fromEntries(Object.keys(minimal).map((property) => [property, full[property]]));
      const args = { ...declared, [note]: "As it was", adopt: id };
      const { outs } = await create(args);
      await during(tenant, kind, (op) => op.update(id, outs, { ...args, [note]: "Changed" }));
      const after = withoutTraces(tenant.portal.get(path, id));
      assert.deepEqual(after, { ...before, [note]: "Changed" });
    });

    it("reads every property, unless it is write-only", async () => {
      const { id } = await create(samples.full);
      const { props } = await during(tenant, kind, (op) => op.read(id, {}));
      const missing = writableFields(kind).filter(([property, field]) => !field.writeOnly && !(property in props));
      assert.deepEqual(
        missing.map(([property]) => property),
        [],
      );
    });

    if (kind.collection.assign) {
      it("assigns last, because a policy takes effect with that", async () => {
        const { full, update } = samples;
        const { assignments: _, ...unassigned } = full;
        const { id, outs } = await create(full);
        assert.ok(isAssignment(kind, writes(tenant).at(-1) ?? ""));
        await during(tenant, kind, (op) => op.update(id, outs, { ...unassigned, ...update, assignments: [] }));
        assert.ok(isAssignment(kind, writes(tenant).at(-1) ?? ""));
      });
    }

    const fixed = writableFields(kind).filter(([, field]) => field.immutable);
    if (fixed.length > 0) {
      it("replaces the object where a property changes that it keeps from its making", async () => {
        const { full } = samples;
        const order = kind.isOnlyOne ? { deleteBeforeReplace: true } : {};
        const { id, outs } = await create(full);
        for (const [property, field] of fixed) {
          const news = { ...full, [property]: sample(property, field, "second") };
          assert.deepEqual(await during(tenant, kind, (op) => op.diff(id, outs, news)), {
            replaces: [property],
            ...order,
          });
        }
        assert.deepEqual(await during(tenant, kind, (op) => op.diff(id, outs, full)), { replaces: [], ...order });
      });
    }

    if (secretPaths(kind.fields, samplesOf(kind).full).length > 0) {
      it("never says a secret, whatever goes wrong", async () => {
        const wrong = withOtherSecrets(kind.fields, samples.full, { hush: SECRET });
        const { failures } = await during(tenant, kind, (op) => op.check({}, wrong));
        assert.ok(failures.length > 0);
        assert.ok(!failures.join().includes(SECRET), failures.join());
        const right = withOtherSecrets(kind.fields, samples.full, SECRET);
        tenant.faults.add({ method: "POST", path, status: 400 });
        const error = await create(right).then(
          () => undefined,
          (reason) => reason,
        );
        assert.ok(error instanceof Error);
        assert.ok(!inspect(error, { depth: null }).includes(SECRET));
      });
    }

    it("marks every secret property in what it returns, and only those", async () => {
      const { full } = samples;
      const marked = await during(tenant, kind, async ({ raw }) => {
        const checked = await raw.check({}, full);
        const { id, outs } = await raw.create(full);
        const read = await raw.read(id, plain(outs));
        const updated = await raw.update(id, plain(outs), full);
        return [checked.inputs, outs, read.props, read.inputs, updated.outs];
      });
      const secrets = secretPaths(kind.fields, full).sort();
      for (const properties of marked) assert.deepEqual(markedPaths(properties).sort(), secrets);
    });
  });
}
