import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, type Operation, type Properties } from "../workbench.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const { path } = kind.collection;
const assignments = ["allDevices", "allLicensedUsers"].map((who) => ({
  target: { "@odata.type": `#microsoft.graph.${who}AssignmentTarget` },
}));
const args = { displayName: "Hello", pinMinimumLength: 6 };

describe("the last assignment", () => {
  let tenant: LocalTenant;
  let id: string;
  beforeEach(async () => {
    tenant = await startTenant();
    ({ id } = tenant.portal.create(path, { "@odata.type": `#${kind.type}`, ...args }));
    tenant.portal.assign(path, id, assignments);
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>, config?: Record<string, string>): Promise<T> =>
    during(tenant, kind, run, config);
  const assigned = () => (tenant.portal.get(path, id) as { assignments?: unknown[] } | undefined)?.assignments?.length;
  /** What preview says about a change. */
  const announced = (outs: Properties, news: Properties) =>
    on(async (op) => {
      await op.diff(id, outs, news);
      return op.messages.filter(({ severity }) => severity === "warning").map(({ text }) => text);
    });

  for (const [how, adopt, config] of [
    ["by its id", { adopt: true }, {}],
    ["by its name", {}, { "intune:onExisting": "adopt" }],
  ] as const) {
    describe(`of an object that was adopted ${how}`, () => {
      const more = () => (adopt.adopt ? { adopt: id } : {});
      const adopted = async () =>
        (await on((op) => op.create({ ...args, ...more(), assignments }), { ...config })).outs;

      it("stays where the assignments leave the program, and preview says so", async () => {
        const outs = await adopted();
        const news = { ...args, ...more() };
        assert.match((await announced(outs, news)).join(), /keeps all of its 2 assignments.*assignments: \[\]/);
        const { outs: after } = await on((op) => op.update(id, outs, news));
        assert.equal(assigned(), 2);
        assert.deepEqual(await announced(after, news), []);
        const { outs: later } = await on((op) => op.update(id, after, { ...news, pinMinimumLength: 8 }));
        assert.deepEqual([assigned(), (later.assignments as unknown[]).length], [2, 2]);
      });

      it("goes where the program says that it is for nobody, and preview says so", async () => {
        const outs = await adopted();
        const news = { ...args, ...more(), assignments: [] };
        assert.match((await announced(outs, news)).join(), /loses all of its 2 assignments: it will be for nobody/);
        await on((op) => op.update(id, outs, news));
        assert.equal(assigned(), 0);
      });
    });
  }

  it("goes with an adoption that declares nobody, and preview says so", async () => {
    const texts = await on(async (op) => {
      await op.check({}, { ...args, adopt: id, assignments: [] });
      return op.messages.map(({ severity, text }) => `${severity} ${text}`);
    });
    assert.match(texts.join("\n"), /^warning .*loses all of its 2 assignments/m);
  });

  it("of an object that the program made goes with the property, and preview says so", async () => {
    const { id: made, outs } = await on((op) => op.create({ displayName: "Own", assignments: assignments.slice(1) }));
    const news = { displayName: "Own" };
    assert.match((await announced(outs, news)).join(), /loses its only assignment/);
    await on((op) => op.update(made, outs, news));
    assert.deepEqual(tenant.portal.get(path, made)?.assignments, []);
  });
});
