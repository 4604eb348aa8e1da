import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { Kind, Samples } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { LeapingClock } from "../faults/leaping-clock.ts";
import { during, type Operation, type Properties, writes } from "../workbench.ts";
import { changesApart, clean, isAssignment, linkedSamples } from "./objects.ts";

/** What a resource class adds, so that check knows which resource it is about. */
const as = (hint: string, args: Properties): Properties => ({ ...args, __resource: hint });

/** Every kind, and which object a resource of it is. */
for (const name of kindNames()) {
  const kind: Kind = loadKind(name);
  if (kind.collection.singleton) continue;
  const { path } = kind.collection;
  describe(`identity of ${name}`, () => {
    let tenant: LocalTenant;
    let samples: Samples;
    before(async () => {
      tenant = await startTenant({ legacyOffice: true });
    });
    after(() => tenant.close());
    beforeEach(() => {
      tenant.faults.clear();
      clean(tenant, path);
      samples = linkedSamples(tenant, kind);
      tenant.journal.clear();
    });

    const on = <T>(run: (op: Operation) => Promise<T>) => during(tenant, kind, run, {}, new LeapingClock());
    const create = (args: Properties) => on((op) => op.create(args));
    const isThere = (id: string) => tenant.portal.get(path, id) !== undefined;
    const named = ({ [kind.collection.nameProperty]: wanted }: Properties) =>
      tenant.portal.list(path).filter((object) => object[kind.collection.nameProperty] === wanted);

    it(`is replaced ${kind.isOnlyOne ? "in its place" : "by an object that is there, and assigned, before the old one goes"}`, async () => {
      const { full } = samples;
      const old = await create(full);
      tenant.journal.clear();
      await on(async (op) => {
        assert.deepEqual((await op.check(full, as("1 a", full))).failures, []);
        const { deleteBeforeReplace } = await op.diff(old.id, old.outs, full);
        assert.equal(deleteBeforeReplace, kind.isOnlyOne || undefined);
        assert.deepEqual((await op.check({}, as("1 a", full))).failures, []);
        if (kind.isOnlyOne) await op.delete(old.id, old.outs);
        const { id } = await op.create(full);
        assert.notEqual(id, old.id);
        if (!kind.isOnlyOne) {
          assert.ok(isThere(old.id));
          await op.delete(old.id, old.outs);
        }
        assert.deepEqual([isThere(old.id), isThere(id)], [false, true]);
        const sent = writes(tenant, id).map((line) => line.replace(old.id, "{old}"));
        assert.equal(sent.at(kind.isOnlyOne ? 0 : -1), `DELETE ${path}/{old}`);
        assert.equal(sent.at(kind.isOnlyOne ? 1 : 0), `POST ${path}`);
        const assigns = (requests: readonly string[]) =>
          requests.some((line) => line.startsWith("POST") && isAssignment(kind, line));
        assert.equal(assigns(sent), assigns(changesApart(kind, full)));
      });
    });

    it("keeps its old object where its replacement is refused", async () => {
      const { full } = samples;
      const old = await create(full);
      const before = tenant.portal.get(path, old.id);
      tenant.faults.add({ method: "POST", path, status: 403 });
      await on(async (op) => {
        await op.check(full, as("1 a", full));
        await op.diff(old.id, old.outs, full);
        await op.check({}, as("1 a", full));
        await assert.rejects(op.create(full), /403/);
      });
      assert.deepEqual(tenant.portal.get(path, old.id), before);
    });

    it("is pointed to aliases before adopt where it was renamed, and with them keeps its object without a write", async () => {
      const { minimal } = samples;
      const { id, outs } = await create(minimal);
      tenant.journal.clear();
      const { failures } = await on((op) => op.check({}, as("1 new", minimal)));
      assert.match(failures.join(), new RegExp(`${id}.*aliases.*adopt`, "s"));
      await on(async (op) => {
        assert.deepEqual((await op.check(minimal, as("1 new", minimal))).failures, []);
        assert.deepEqual((await op.diff(id, outs, minimal)).replaces, []);
      });
      assert.deepEqual(writes(tenant), []);
    });

    it("isn't deleted under the resource that it was renamed from, in the run that adopts it or the next", async () => {
      const { minimal } = samples;
      const old = await create(minimal);
      const adopting = { ...minimal, adopt: old.id };
      const refused = /isn't deleted.*aliases.*pulumi state delete/s;
      const adopted = await on(async (op) => {
        await op.check({}, as("1 new", adopting));
        const made = await op.create(adopting);
        await assert.rejects(op.delete(old.id, old.outs), refused);
        return made;
      });
      await on(async (op) => {
        await op.check(adopting, as("1 new", adopting));
        await op.diff(adopted.id, adopted.outs, adopting);
        await assert.rejects(op.delete(old.id, old.outs), refused);
      });
      assert.ok(isThere(old.id));
    });

    it("isn't made twice by two resources of one name, whether they are checked or made at once", async () => {
      const { minimal } = samples;
      await on(async (op) => {
        const checks = ["1 a", "2 b"].map((hint) => op.check({}, as(hint, minimal)));
        const [first, second] = await Promise.all(checks);
        assert.deepEqual(first?.failures, []);
        assert.match(second?.failures.join() ?? "", /resources "a" and "b" of this program both declare the name/);
      });
      await on(async (op) => {
        const [first, second] = await Promise.allSettled([op.create(minimal), op.create(minimal)]);
        assert.equal(first?.status, "fulfilled");
        assert.match(String((second as PromiseRejectedResult).reason), /another resource of this program declares/);
      });
      assert.equal(writes(tenant).filter((line) => line === `POST ${path}`).length, 1);
    });

    it("isn't adopted by two resources, whether they are checked or made at once", async () => {
      const { minimal } = samples;
      const { id } = await create(minimal);
      const adopting = { ...minimal, adopt: id };
      await on(async (op) => {
        const checks = ["1 a", "2 b"].map((hint) => op.check({}, as(hint, adopting)));
        const [first, second] = await Promise.all(checks);
        assert.deepEqual(first?.failures, []);
        assert.match(second?.failures.join() ?? "", new RegExp(`object ${id} belongs to resource "a" already`));
      });
      await on(async (op) => {
        const [first, second] = await Promise.allSettled([op.create(adopting), op.create(adopting)]);
        assert.equal(first?.status, "fulfilled");
        assert.match(String((second as PromiseRejectedResult).reason), new RegExp(`object ${id} belongs to another`));
      });
    });

    const lost = {
      "is lost": { drop: true },
      "is a page": { body: "html" },
      "is empty": { body: "empty" },
      "is null": { body: "null" },
      "names another object": { body: "otherId" },
      "can't be unpacked": { body: "brokenGzip" },
    } as const;
    it("is the one object that its POST made, whatever became of the answer", async () => {
      for (const [what, fault] of Object.entries(lost)) {
        for (const args of [samples.minimal, samples.full]) {
          for (const { id } of named(args)) tenant.portal.remove(path, id);
          tenant.faults.add({ method: "POST", path, afterEffect: true, ...fault });
          const { id } = await create(args);
          assert.deepEqual(
            named(args).map((object) => object.id),
            [id],
            `the answer ${what}`,
          );
        }
      }
    });
  });
}
