import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { LeapingClock } from "../faults/leaping-clock.ts";
import { Middlebox } from "../faults/middlebox.ts";
import { during, type Operation, type Properties, writes } from "../workbench.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const { path } = kind.collection;
const type = `#${kind.type}`;
const allDevices = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];
const values = { displayName: "Hello", pinMinimumLength: 6 };
const args = { ...values, assignments: allDevices };
const BODIES = ["html", "empty", "null", "otherId", "brokenGzip"] as const;

/** What becomes of a POST whose answer is lost, or says nothing usable. */
describe("a POST without a usable answer", () => {
  let tenant: LocalTenant;
  let ahead: number;
  beforeEach(async () => {
    ahead = 0;
    tenant = await startTenant({ clock: () => Date.now() + ahead });
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>, config?: Record<string, string>): Promise<T> =>
    during(tenant, kind, run, config, new LeapingClock());
  const ids = () => tenant.portal.list(path).map(({ id }) => id);
  const posts = () => writes(tenant).filter((line) => line === `POST ${path}`).length;
  /** A colleague makes an object of the same name after this run has listed what there is, and before its POST. */
  const meanwhile = (colleagues: Properties, run: () => void = () => {}) =>
    on(async (op) => {
      await op.check({}, args);
      const theirs = tenant.portal.create(path, { "@odata.type": type, displayName: "Hello", ...colleagues });
      run();
      const outcome = await op.create(args).then(
        ({ id }) => id,
        (error: Error) => error.message,
      );
      return { theirs: theirs.id, outcome };
    });

  for (const body of BODIES) {
    it(`is one object, assigned, where the success has a body that is ${body}`, async () => {
      tenant.faults.add({ method: "POST", path, body, afterEffect: true });
      const { id } = await on((op) => op.create(args));
      assert.deepEqual(ids(), [id]);
      assert.equal((tenant.portal.get(path, id)?.assignments as unknown[] | undefined)?.length, 1);
      assert.equal(posts(), 1);
    });

    it(`isn't sent again where the success has a body that is ${body}, and no object shows`, async () => {
      tenant.faults.add({ method: "POST", path, body, status: 201 });
      await assert.rejects(on((op) => op.create(args)));
      assert.deepEqual(ids(), []);
      assert.equal(posts(), 1);
    });
  }

  /** What answers a POST in the place of the service, which hears nothing of it. */
  const answering = async (answer: Properties) => {
    const box = await Middlebox.before(tenant);
    try {
      const time = new Date().toISOString();
      const body = JSON.stringify({
        "@odata.type": type,
        ...values,
        id: randomUUID(),
        createdDateTime: time,
        ...answer,
      });
      const isPost = ({ method, url }: { method: string; url: string }) => method === "POST" && url === path;
      box.forge = (asked) =>
        isPost(asked) ? { what: "201", status: 201, headers: { "content-type": "application/json" }, body } : undefined;
      const outcome = during(box.view, kind, (op) => op.create(args), {}, new LeapingClock());
      await assert.rejects(outcome, /the answer is another one/);
      assert.equal(box.asked.filter(isPost).length, 1);
      assert.deepEqual(ids(), []);
    } finally {
      await box.close();
    }
  };
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  for (const [what, answer] of Object.entries<Properties>({
    "that looks like the one that was sent": {},
    "made an hour ago": { createdDateTime: anHourAgo },
    "that doesn't say when it was made": { createdDateTime: undefined },
    "with another value": { pinMinimumLength: 12 },
    "with an id that the service doesn't make": { id: "policy-1" },
  })) {
    it(`is no object that nobody finds, ${what}`, () => answering(answer));
  }

  it("needs no request more where the answer is what was sent, made now", async () => {
    const { id } = await on((op) => op.create(args));
    const own = tenant.journal.requests.filter(({ method, path: asked }) => method === "GET" && asked.includes(id));
    assert.deepEqual(own, []);
  });

  it("is the object that shows late", async () => {
    tenant.faults.add({ method: "POST", path, drop: true, afterEffect: true, lag: 200, lagIn: "collection" });
    const { id } = await during(tenant, kind, (op) => op.create(args));
    assert.deepEqual(ids(), [id]);
  });

  it("isn't a colleague's object of the name with other values: a conflict names it, and nothing more is sent", async () => {
    tenant.faults.add({ method: "POST", path, drop: true });
    const { theirs, outcome } = await meanwhile({ pinMinimumLength: 12 });
    assert.match(outcome, new RegExp(`${theirs} \\(created .*with another pinMinimumLength\\).*audit log`, "s"));
    assert.deepEqual(ids(), [theirs]);
    assert.equal(posts(), 1);
  });

  it("isn't a colleague's object that was there before it was sent, whatever this machine's clock says", async () => {
    for (const wrong of [0, 1_800_000, -1_800_000]) {
      ahead = wrong;
      for (const id of ids()) tenant.portal.remove(path, id);
      tenant.faults.add({ method: "POST", path, drop: true });
      const { theirs, outcome } = await on(async (op) => {
        await op.check({}, args);
        const made = tenant.portal.create(path, { "@odata.type": type, ...values });
        ahead += 60_000;
        await op.check({}, { displayName: "Other" });
        // Anything that is asked of the service tells its time.
        await op.session.client.list(path);
        const failure = await op.create(args).then(
          () => "",
          (error: Error) => error.message,
        );
        return { theirs: made.id, outcome: failure };
      });
      assert.match(outcome, new RegExp(`${theirs} \\(created .*before this one was sent\\)`, "s"));
      assert.deepEqual(ids(), [theirs]);
    }
  });

  it("is the one of two new objects of the name that is what was sent", async () => {
    tenant.faults.add({ method: "POST", path, drop: true, afterEffect: true });
    const { theirs, outcome } = await meanwhile({ pinMinimumLength: 12 });
    assert.equal(ids().length, 2);
    assert.notEqual(outcome, theirs);
    assert.ok(ids().includes(outcome), outcome);
  });

  it("is the one object also where the service shows its secrets as tokens", async () => {
    const catalog = loadKind("DeviceManagementConfigurationPolicy");
    const secret = {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationSecretSettingValue",
      value: "hush",
      valueState: "notEncrypted",
    };
    const instance = {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
      settingDefinitionId: "device_vendor_msft_example_secret",
      simpleSettingValue: secret,
    };
    const declared = {
      name: "Catalog",
      platforms: ["windows10"],
      technologies: ["mdm"],
      settings: [{ settingInstance: instance }],
    };
    tenant.faults.add({ method: "POST", path: catalog.collection.path, drop: true, afterEffect: true });
    const { id } = await during(tenant, catalog, (op) => op.create(declared), {}, new LeapingClock());
    assert.deepEqual(
      tenant.portal.list(catalog.collection.path).map((object) => object.id),
      [id],
    );
  });

  it("isn't either of two that are what was sent", async () => {
    tenant.faults.add({ method: "POST", path, drop: true, afterEffect: true });
    const { theirs, outcome } = await meanwhile({ pinMinimumLength: 6 });
    assert.match(outcome, new RegExp(`${theirs}.*More than one of them is what was sent`, "s"));
    assert.equal(ids().length, 2);
    assert.equal(posts(), 1);
  });
});
