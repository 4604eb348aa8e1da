import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Operation, type Properties } from "../workbench.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const count = 300;
/** As many at a time as the engine does on four cores. */
const atOnce = 16;
const group = {
  "@odata.type": "#microsoft.graph.groupAssignmentTarget",
  groupId: "1f0b54bb-8f7a-4b1e-9f0c-3a7c2b6d1e01",
};
/** The tenant has no limits here, and this is about numbers, not about time. */
const unpaced = { "intune:writeLimit": "1000000", "intune:requestLimit": "1000000" };

const program: readonly Properties[] = Array.from({ length: count }, (_, i) => ({
  displayName: `Policy ${i}`,
  pinMinimumLength: 6,
  assignments: [{ target: group }],
}));

/** Does something with everything. */
async function each<T, R>(items: readonly T[], act: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [i, item] of left) results[i] = await act(item, i);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

describe(`the requests of ${count} assigned policies`, () => {
  let tenant: LocalTenant;
  let made: readonly { id: string; outs: Properties }[];

  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  beforeEach(() => tenant.journal.clear());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run, unpaced);
  const writes = () => tenant.journal.requests.filter(isWrite);
  /** Requests besides the writes; those in a batch are one. */
  const others = () => tenant.journal.requests.filter(({ inBatch }) => !inBatch).length - writes().length;

  it("are one for a preview", async () => {
    await on((op) => each(program, (args) => op.check({}, args)));
    assert.equal(tenant.journal.requests.length, 1);
  });

  it("are two writes each to make them, and at most ten besides", async () => {
    made = await on((op) => each(program, async (args) => op.create((await op.check({}, args)).inputs)));
    assert.equal(writes().length, 2 * count);
    assert.ok(others() <= 10, `${others()}`);
    assert.equal(tenant.portal.list(kind.collection.path).length, count);
  });

  it("are at most 20 for a refresh", async () => {
    await on((op) => each(made, ({ id, outs }) => op.read(id, outs)));
    assert.equal(writes().length, 0);
    assert.ok(others() <= 20, `${others()}`);
  });

  it("are one write each to change them, and at most 20 to see that nobody else has", async () => {
    const changed = program.map((args) => ({ ...args, pinMinimumLength: 8 }));
    await on((op) => each(made, ({ id, outs }, i) => op.update(id, outs, changed[i] ?? {})));
    assert.deepEqual([...new Set(writes().map(({ method }) => method))], ["PATCH"]);
    assert.equal(writes().length, count);
    assert.ok(others() <= 20, `${others()}`);
  });

  /** A delete is done when the list agrees, and the engine has 16 under way: no fewer lists can prove them all. */
  it("are one write each to delete them, and a list for every sixteen", async () => {
    await on((op) => each(made, ({ id, outs }) => op.delete(id, outs)));
    assert.equal(writes().length, count);
    assert.ok(others() <= Math.ceil(count / atOnce) + 1, `${others()}`);
    assert.deepEqual(tenant.portal.list(kind.collection.path), []);
  });
});
