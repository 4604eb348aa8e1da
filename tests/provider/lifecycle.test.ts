import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { PartialFailure } from "../../provider/errors.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { LeapingClock } from "../faults/leaping-clock.ts";
import { during, isWrite, type Operation, type Properties, writes } from "../workbench.ts";

const hello = loadKind("WindowsIdentityProtectionConfiguration");
const enrolment = loadKind("DeviceEnrollmentWindowsHelloForBusinessConfiguration");
const defender = loadKind("WindowsDefenderAdvancedThreatProtectionConfiguration");
const office = loadKind("WindowsOfficeClientSecurityConfiguration");
const { path } = hello.collection;
const ASSIGN = /\/assign$/;
const allDevices = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];
const args = { displayName: "Hello", pinMinimumLength: 6 };

describe("lifecycle", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>, config?: Record<string, string>): Promise<T> =>
    during(tenant, hello, run, config);
  const create = (properties: Properties = args) => on((op) => op.create(properties));
  const objects = () => tenant.portal.list(path);
  const assigned = (id: string) => (tenant.portal.get(path, id)?.assignments as unknown[] | undefined)?.length;

  describe("check", () => {
    it("doesn't call a change of an adopted object what can't be compared yet", async () => {
      const { id } = await create({ ...args, assignments: allDevices });
      const toGroup = [{ target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId: UNKNOWN } }];
      const said = async (declared: Properties) =>
        on(async (op) => {
          assert.deepEqual((await op.check({}, { ...args, ...declared, adopt: id })).failures, []);
          return op.messages.map(({ text }) => text).join();
        });
      assert.match(
        await said({ assignments: toGroup }),
        /and changes nothing in it, as far as that is known before the up \(not known: assignments\)\.$/,
      );
      assert.match(
        await said({ assignments: toGroup, pinMinimumLength: 9 }),
        /and changes pinMinimumLength, as far as/,
      );
      assert.match(await said({}), /and changes nothing in it\.$/);
    });
  });

  describe("create", () => {
    for (const [what, fault] of Object.entries({
      "the answer is lost": { drop: true, afterEffect: true },
      "the service fails after it took effect": { status: 500, afterEffect: true },
      "the gateway gives up after it took effect": { status: 504, afterEffect: true },
    })) {
      it(`makes one object where ${what}`, async () => {
        tenant.faults.add({ method: "POST", path, ...fault });
        const { id } = await create({ ...args, assignments: allDevices });
        assert.deepEqual(
          objects().map((object) => object.id),
          [id],
        );
        assert.equal(assigned(id), 1);
      });
    }

    it("finds the object of a lost answer also where the service shows it late", async () => {
      tenant.faults.add({ method: "POST", path, drop: true, afterEffect: true, lag: 150 });
      const { id } = await create();
      assert.deepEqual(
        objects().map((object) => object.id),
        [id],
      );
    });

    it("sends again what never arrived", async () => {
      tenant.faults.add({ method: "POST", path, drop: true });
      const { id } = await create();
      assert.deepEqual(
        objects().map((object) => object.id),
        [id],
      );
    });

    it("sends nothing again where the gateway gave up: the service may still be at it", async () => {
      tenant.faults.add({ method: "POST", path, status: 504 });
      await assert.rejects(create(), /504.*may have carried it out/);
      assert.deepEqual(writes(tenant), [`POST ${path}`]);
      await create();
      assert.equal(objects().length, 1);
    });

    it("does not take an older object of the same name for the lost one", async () => {
      const old = tenant.portal.create(path, { "@odata.type": `#${hello.type}`, displayName: "Hello" });
      tenant.faults.add({ method: "POST", path, drop: true });
      const { id } = await on((op) => op.create(args), { "intune:onExisting": "duplicate" });
      assert.notEqual(id, old.id);
      assert.equal(objects().length, 2);
    });

    it("keeps the object where assigning it is refused, and the next update finishes the job", async () => {
      tenant.faults.add({ method: "POST", path: ASSIGN, status: 403 });
      const declared = { ...args, assignments: allDevices };
      const failure = (await create(declared).catch((error) => error)) as PartialFailure;
      assert.equal(failure.id, objects()[0]?.id);
      assert.equal(failure.reasons.length, 1);
      assert.match(failure.reasons[0] as string, /Hello.*403.*DeviceManagementConfiguration\.ReadWrite\.All/s);
      assert.deepEqual(failure.properties.assignments, []);
      assert.equal(failure.properties.pinMinimumLength, 6);
      tenant.journal.clear();
      await on((op) => op.update(failure.id, failure.properties, declared));
      assert.deepEqual(writes(tenant, failure.id), [`POST ${path}/{id}/assign`]);
      assert.equal(objects().length, 1);
    });

    it("assigns an object that the service shows late", async () => {
      tenant.faults.add({ method: "POST", path, lag: 150 });
      const { id } = await create({ ...args, assignments: allDevices });
      assert.equal(assigned(id), 1);
    });

    it("refuses what a policy pack made wrong after check", async () => {
      await assert.rejects(
        create({ ...args, pinMinimumLength: 3 }),
        /pinMinimumLength must be a whole number from 4 to 127/,
      );
      assert.deepEqual(writes(tenant), []);
    });

    it("refuses a second object of one name in one program", async () => {
      await on(async (op) => {
        await op.create(args);
        await assert.rejects(op.create(args), /another resource of this program declares the name "Hello"/);
      });
      assert.equal(objects().length, 1);
    });

    it("leaves the onboarding blob out where the service fills it in", async () => {
      tenant.journal.clear();
      const declared = {
        displayName: "Defender",
        advancedThreatProtectionAutoPopulateOnboardingBlob: true,
        advancedThreatProtectionOnboardingBlob: "hush",
      };
      const { id, outs } = await during(tenant, defender, (op) => op.create(declared));
      const body = tenant.journal.requests.find(isWrite)?.body as Properties;
      assert.equal("advancedThreatProtectionOnboardingBlob" in body, false);
      const read = await during(tenant, defender, (op) => op.read(id, outs));
      assert.deepEqual(read.inputs, declared);
    });

    it("says what to use instead where the tenant no longer offers Office configurations", async () => {
      const created = during(tenant, office, (op) => op.create(samplesOf(office).minimal));
      await assert.rejects(
        created,
        /Resource not found for the segment.*took Office client configurations out of Graph beta/s,
      );
    });
  });

  describe("the objects of a run", () => {
    const as = (hint: string, properties: Properties): Properties => ({ ...properties, __resource: hint });

    it("change places: a new resource may have the name that another one leaves", async () => {
      const old = await create();
      await on(async (op) => {
        const renamed = { ...args, displayName: "Hello (old)" };
        assert.deepEqual((await op.check(args, as("1 old", renamed))).failures, []);
        assert.deepEqual((await op.check({}, as("2 new", args))).failures, []);
        await op.diff(old.id, old.outs, renamed);
        const { id } = await op.create(args);
        await op.update(old.id, old.outs, renamed);
        assert.notEqual(id, old.id);
      });
      assert.deepEqual(
        objects()
          .map(({ displayName }) => displayName)
          .sort(),
        ["Hello", "Hello (old)"],
      );
    });

    it("are told from another of that name, which nobody leaves", async () => {
      const old = await create();
      const other = tenant.portal.create(path, { "@odata.type": `#${hello.type}`, displayName: "Hello" });
      await on(async (op) => {
        const renamed = { ...args, displayName: "Hello (old)" };
        await op.check(args, as("1 old", renamed));
        await op.diff(old.id, old.outs, renamed);
        const { failures } = await op.check({}, as("2 new", args));
        assert.match(
          failures.join(),
          new RegExp(`holds an object of this type named "Hello" already \\(${other.id}\\)`),
        );
      });
    });

    it("aren't adopted by name from the resource that has them", async () => {
      const old = await create();
      const made = await on(
        async (op) => {
          const renamed = { ...args, displayName: "Hello (old)" };
          await op.check(args, as("1 old", renamed));
          await op.diff(old.id, old.outs, renamed);
          return op.create(args);
        },
        { "intune:onExisting": "adopt" },
      );
      assert.notEqual(made.id, old.id);
    });

    it("aren't deleted where the program looks at them", async () => {
      const { id, outs } = await create();
      await on(async (op) => {
        await op.read(id, {});
        await assert.rejects(op.delete(id, outs), /isn't deleted/);
      });
      assert.equal(objects().length, 1);
    });

    it("are deleted where they belong to the resource that goes, and a refresh has read them before", async () => {
      const { id, outs } = await create();
      await on(async (op) => {
        const { props } = await op.read(id, outs);
        await op.delete(id, props);
      });
      assert.equal(objects().length, 0);
    });
  });

  describe("existing objects", () => {
    it("are adopted by name with intune:onExisting adopt", async () => {
      const existing = tenant.portal.create(path, {
        "@odata.type": `#${hello.type}`,
        displayName: "Hello",
        pinMinimumLength: 6,
      });
      const { id } = await on((op) => op.create(args), { "intune:onExisting": "adopt" });
      assert.equal(id, existing.id);
      assert.deepEqual(writes(tenant), []);
    });

    it("are never adopted by name where there are two", async () => {
      for (const _ of [1, 2]) tenant.portal.create(path, { "@odata.type": `#${hello.type}`, displayName: "Hello" });
      const { failures } = await on((op) => op.check({}, args), { "intune:onExisting": "adopt" });
      assert.match(failures[0] ?? "", /holds 2 objects/);
    });

    it("of another type are no collision, and can't be adopted", async () => {
      const other = tenant.portal.create(path, { "@odata.type": `#${defender.type}`, displayName: "Hello" });
      assert.deepEqual((await on((op) => op.check({}, args))).failures, []);
      const { failures } = await on((op) => op.check({}, { ...args, adopt: other.id }));
      assert.match(failures[0] ?? "", new RegExp(`Object ${other.id} is of type ${defender.type}, not ${hello.type}`));
    });

    it("that aren't there can't be adopted", async () => {
      const { failures } = await on((op) => op.check({}, { ...args, adopt: "b0f0f6c0-7a42-4c0e-9a3a-1f1f6a1c2d3e" }));
      assert.match(failures[0] ?? "", /holds no object b0f0f6c0/);
    });

    it("can't be exchanged by another adopt", async () => {
      const { failures } = await on((op) => op.check({ ...args, adopt: "one" }, { ...args, adopt: "two" }));
      assert.match(failures[0] ?? "", /adopt can't change/);
      await assert.rejects(
        on((op) => op.diff("one", args, { ...args, adopt: "two" })),
        /manages object one already/,
      );
    });

    it("are looked for once, whatever the number of resources", async () => {
      await on(async (op) => {
        await Promise.all(["a", "b", "c"].map((displayName) => op.check({}, { displayName })));
      });
      assert.equal(tenant.journal.requests.length, 1);
    });
  });

  describe("update", () => {
    it("refuses to overwrite what somebody changed in the tenant, unless it is told to", async () => {
      const { id, outs } = await create();
      tenant.portal.edit(path, id, { pinMinimumLength: 12 });
      tenant.journal.clear();
      const change = { ...args, pinMinimumLength: 8 };
      await assert.rejects(
        on((op) => op.update(id, outs, change)),
        /Somebody changed pinMinimumLength.*intune:onConflict/s,
      );
      assert.deepEqual(writes(tenant), []);
      await on((op) => op.update(id, outs, change), { "intune:onConflict": "overwrite" });
      assert.equal(tenant.portal.get(path, id)?.pinMinimumLength, 8);
    });

    it("sends nothing where somebody made the same change in the tenant", async () => {
      const { id, outs } = await create();
      tenant.portal.edit(path, id, { pinMinimumLength: 8 });
      tenant.journal.clear();
      const { outs: after } = await on((op) => op.update(id, outs, { ...args, pinMinimumLength: 8 }));
      assert.deepEqual(writes(tenant), []);
      assert.equal(after.pinMinimumLength, 8);
    });

    it("doesn't mind a change of a property that it doesn't touch", async () => {
      const { id, outs } = await create();
      tenant.portal.edit(path, id, { pinExpirationInDays: 30 });
      await on((op) => op.update(id, outs, { ...args, pinMinimumLength: 8 }));
      assert.equal(tenant.portal.get(path, id)?.pinExpirationInDays, 30);
    });

    it("keeps what was done in the state where a later step fails", async () => {
      const { id, outs } = await create();
      tenant.faults.add({ method: "POST", path: ASSIGN, status: 403 });
      const change = { ...args, pinMinimumLength: 8, assignments: allDevices };
      const failure = (await on((op) => op.update(id, outs, change)).catch((error) => error)) as PartialFailure;
      assert.equal(failure.id, id);
      assert.equal(failure.properties.pinMinimumLength, 8);
      assert.deepEqual(failure.properties.assignments, []);
    });

    it("removes all assignments where the program no longer declares them", async () => {
      const { id, outs } = await create({ ...args, assignments: allDevices });
      await on((op) => op.update(id, outs, args));
      assert.deepEqual(tenant.portal.get(path, id)?.assignments, []);
    });

    it("leaves alone, and says so, what is no longer declared and has no default that is known", async () => {
      const scep = loadKind("Windows81SCEPCertificateProfile");
      const declared = { displayName: "SCEP", description: "Devices", hashAlgorithm: ["sha2"] };
      const { id, outs } = await during(tenant, scep, (op) => op.create(declared));
      tenant.journal.clear();
      const news = { displayName: "SCEP", description: "Devices" };
      const messages = await during(tenant, scep, async (op) => {
        await op.check(declared, news);
        await op.update(id, outs, news);
        return op.messages;
      });
      assert.deepEqual(writes(tenant), []);
      assert.equal(messages.length, 1);
      assert.equal(messages[0]?.severity, "warning");
      assert.match(messages[0]?.text ?? "", /"SCEP" keeps hashAlgorithm as it is in the tenant/);
    });

    it("leaves assignments alone that it never managed", async () => {
      const { id, outs } = await create();
      tenant.portal.assign(path, id, allDevices);
      await on((op) => op.update(id, outs, { ...args, pinMinimumLength: 8 }));
      assert.equal(assigned(id), 1);
    });
  });

  describe("read", () => {
    for (const status of [400, 401, 403, 500, 503]) {
      it(`never takes a ${status} for an object that is gone`, async () => {
        const { id, outs } = await create();
        tenant.faults.add({ method: "GET", status, times: 1000 });
        await assert.rejects(
          during(tenant, hello, (op) => op.read(id, outs), {}, new LeapingClock()),
          new RegExp(`Reading WindowsIdentityProtectionConfiguration "Hello" failed: .*${status}`, "s"),
        );
      });
    }

    it("doesn't take a new object that the service shows late for one that is gone", async () => {
      tenant.faults.add({ method: "POST", path, lag: 150 });
      const { id, outs } = await create();
      assert.equal((await on((op) => op.read(id, outs))).id, id);
    });

    it("takes an older object that isn't found for gone at once", async () => {
      const { id, outs } = await create();
      tenant.portal.remove(path, id);
      tenant.journal.clear();
      const state = { ...outs, createdDateTime: "2026-01-01T00:00:00Z" };
      assert.equal((await on((op) => op.read(id, state))).id, "");
      assert.deepEqual(
        tenant.journal.requests.map((request) => request.path),
        [`${path}/${id}`, path],
      );
    });

    it("takes a code that says so at another status for gone, where the collection agrees", async () => {
      const { id, outs } = await create();
      const state = { ...outs, createdDateTime: "2026-01-01T00:00:00Z" };
      const refuse = () =>
        tenant.faults.add({ method: "GET", path: `${path}/${id}`, status: 400, code: "ResourceNotFound" });
      refuse();
      assert.equal((await on((op) => op.read(id, state))).id, id);
      tenant.portal.remove(path, id);
      refuse();
      assert.equal((await on((op) => op.read(id, state))).id, "");
    });

    it("asks the collection after the object, and once for many", async () => {
      const made = await on((op) => Promise.all(["A", "B", "C", "D"].map((displayName) => op.create({ displayName }))));
      for (const { id } of made) tenant.portal.remove(path, id);
      tenant.journal.clear();
      const read = await on((op) =>
        Promise.all(made.map(({ id, outs }) => op.read(id, { ...outs, createdDateTime: "2026-01-01T00:00:00Z" }))),
      );
      assert.deepEqual(
        read.map(({ id }) => id),
        ["", "", "", ""],
      );
      const asked = tenant.journal.requests.map((request) => request.path);
      assert.ok(asked.filter((one) => one === path).length <= 2, asked.join());
      assert.equal(asked.at(-1), path);
    });

    describe("where the clocks of service and machine differ", () => {
      const hour = 3_600_000;
      for (const [what, ahead] of Object.entries({ ahead: 5 * hour, behind: -5 * hour })) {
        let skewed: LocalTenant;
        const leaping = new LeapingClock();
        const there = <T>(run: (operation: Operation) => Promise<T>) => during(skewed, hello, run, {}, leaping);
        before(async () => {
          skewed = await startTenant({ clock: () => Date.now() + ahead });
        });
        after(() => skewed.close());

        it(`waits for an object that is new to a service whose clock is ${what}`, async () => {
          skewed.faults.add({ method: "POST", path, lag: 150 });
          const { id, outs } = await during(skewed, hello, (op) => op.create(args));
          assert.equal((await during(skewed, hello, (op) => op.read(id, outs))).id, id);
          skewed.portal.remove(path, id);
        });

        it(`doesn't wait for one that isn't, by the service's clock, which is ${what}`, async () => {
          const made = await there((op) => op.create(args));
          skewed.portal.remove(path, made.id);
          const createdDateTime = new Date(Date.now() + ahead - 70_000).toISOString();
          skewed.journal.clear();
          assert.equal((await there((op) => op.read(made.id, { ...made.outs, createdDateTime }))).id, "");
          assert.equal(skewed.journal.requests.length, 2);
        });
      }
    });

    it("refuses an object of another type", async () => {
      const other = tenant.portal.create(path, { "@odata.type": `#${defender.type}`, displayName: "Hello" });
      await assert.rejects(
        on((op) => op.read(other.id, {})),
        /is of type microsoft\.graph\.windowsDefender/,
      );
    });
  });

  describe("the wrong tenant", () => {
    it("is an error for every operation, and never gone", async () => {
      const { id, outs } = await create();
      const other = await startTenant({ tenantId: "20ca1000-7e4a-4700-8000-000000000002" });
      try {
        const elsewhere = <T>(run: (operation: Operation) => Promise<T>) => during(other, hello, run);
        const wrong = /resource is in tenant 10ca1000.*sign in to tenant 20ca1000.*Nothing was read or changed/s;
        await assert.rejects(
          elsewhere((op) => op.read(id, outs)),
          wrong,
        );
        await assert.rejects(
          elsewhere((op) => op.update(id, outs, { ...args, pinMinimumLength: 8 })),
          wrong,
        );
        await assert.rejects(
          elsewhere((op) => op.delete(id, outs)),
          wrong,
        );
        await assert.rejects(
          elsewhere((op) => op.diff(id, outs, args)),
          wrong,
        );
        assert.deepEqual(other.journal.requests, []);
      } finally {
        await other.close();
      }
    });
  });

  describe("delete", () => {
    it("makes room for another object of the name, also where the service lists the old one for a while", async () => {
      const { id, outs } = await create();
      tenant.faults.add({ method: "DELETE", lag: 200 });
      await on(async (op) => {
        await op.delete(id, outs);
        await op.create(args);
      });
      assert.equal(objects().length, 1);
    });

    it("isn't done, and says so, where the service goes on listing the object", async () => {
      const { id, outs } = await create();
      tenant.faults.add({ method: "DELETE", lag: 600_000 });
      await assert.rejects(
        during(tenant, hello, (op) => op.delete(id, outs), {}, new LeapingClock()),
        (error: Error) => error.message.includes(`still lists object ${id}: it isn't deleted, and stays in the state`),
      );
    });

    it("is done where somebody else deleted the object", async () => {
      const { id, outs } = await create();
      tenant.portal.remove(path, id);
      tenant.journal.clear();
      await on((op) => op.delete(id, outs));
      assert.deepEqual(
        tenant.journal.requests.map((request) => `${request.method} ${request.path}`),
        [`DELETE ${path}/${id}`, `GET ${path}`],
      );
    });

    it("refuses an object that the same operation made", async () => {
      await on(async (op) => {
        const { id, outs } = await op.create(args);
        await assert.rejects(
          op.delete(id, outs),
          /isn't deleted: another resource of this program has it.*aliases.*pulumi state delete/s,
        );
      });
      assert.equal(objects().length, 1);
    });
  });

  describe("the tenant's default", () => {
    const collection = enrolment.collection.path;
    const onDefault = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, enrolment, run);
    const declared = { tenantDefault: true, pinMinimumLength: 8, state: "enabled" };
    const inTenant = () => {
      const found = tenant.portal
        .list(collection)
        .find((object) => object.id.endsWith("_DefaultWindowsHelloForBusiness"));
      const { lastModifiedDateTime: _, ...rest } = found as Properties;
      return rest;
    };

    it("is adopted, changed, and put back as it was found", async () => {
      const found = inTenant();
      const { id, outs } = await onDefault((op) => op.create(declared));
      assert.equal(id, found.id);
      assert.equal(inTenant().pinMinimumLength, 8);
      const second = await onDefault((op) => op.update(id, outs, { ...declared, pinPreviousBlockCount: 5 }));
      assert.equal(inTenant().pinPreviousBlockCount, 5);
      await onDefault((op) => op.delete(id, second.outs));
      assert.deepEqual(inTenant(), found);
      const methods = tenant.journal.requests.filter(isWrite).map((request) => request.method);
      assert.deepEqual(methods, ["PATCH", "PATCH", "PATCH"]);
    });

    it("gets back the value that was found where a property leaves the program", async () => {
      tenant.portal.edit(collection, String(inTenant().id), { pinMinimumLength: 7 });
      const { id, outs } = await onDefault((op) => op.create(declared));
      const { pinMinimumLength: _, ...rest } = declared;
      await onDefault((op) => op.update(id, outs, rest));
      assert.equal(inTenant().pinMinimumLength, 7);
      assert.equal(inTenant().state, "enabled");
    });

    it("is never sent what belongs to the service", async () => {
      await onDefault((op) => op.create(declared));
      const [patch] = tenant.journal.requests.filter(isWrite);
      assert.deepEqual(Object.keys(patch?.body as object).sort(), ["@odata.type", "pinMinimumLength", "state"]);
    });

    it("is another resource than one of its own", async () => {
      const { replaces } = await onDefault((op) => op.diff("x", { displayName: "x" }, declared));
      assert.deepEqual(replaces, ["tenantDefault"]);
    });

    it("isn't adopted by its id", async () => {
      const { failures } = await onDefault((op) => op.check({}, { displayName: "x", adopt: String(inTenant().id) }));
      assert.match(failures[0] ?? "", /tenantDefault: true/);
    });
  });
});
