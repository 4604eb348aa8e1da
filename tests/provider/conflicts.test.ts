import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, type Properties } from "../workbench.ts";

const hello = loadKind("WindowsIdentityProtectionConfiguration");
const { path } = hello.collection;
const args = { displayName: "Hello", pinMinimumLength: 6, securityDeviceRequired: true };

describe("a preview of changes to what somebody changed in the tenant", () => {
  let tenant: LocalTenant;
  let id: string;
  let state: Properties;
  beforeEach(async () => {
    tenant = await startTenant();
    ({ id, outs: state } = await during(tenant, hello, (op) => op.create(args)));
  });
  afterEach(() => tenant.close());

  /** What the diff of a preview says. */
  const said = (news: Properties, config: Record<string, string> = {}): Promise<string[]> =>
    during(
      tenant,
      hello,
      async (op) => {
        assert.deepEqual(await op.diff(id, state, news), { replaces: [] });
        assert.ok(op.messages.every(({ severity }) => severity === "warning"));
        return op.messages.map(({ text }) => text);
      },
      config,
    );
  const more = { ...args, pinMinimumLength: 8 };

  it("warns of the property, and says what the up will do", async () => {
    tenant.portal.edit(path, id, { pinMinimumLength: 12 });
    const [refused, ...others] = await said(more);
    assert.deepEqual(others, []);
    assert.match(refused ?? "", /"Hello": Somebody changed pinMinimumLength in the tenant .* will be refused\./);
    const [overwritten] = await said(more, { "intune:onConflict": "overwrite" });
    assert.match(overwritten ?? "", /Somebody changed pinMinimumLength .* This update overwrites it/);
  });

  it("warns where the program no longer declares what somebody changed", async () => {
    tenant.portal.edit(path, id, { pinMinimumLength: 12 });
    const { pinMinimumLength: _, ...fewer } = args;
    assert.match((await said(fewer)).join(), /Somebody changed pinMinimumLength/);
  });

  it("says nothing of properties that the update doesn't touch, nor where both want the same", async () => {
    tenant.portal.edit(path, id, { pinMaximumLength: 20 });
    assert.deepEqual(await said(more), []);
    tenant.portal.edit(path, id, { pinMinimumLength: 8 });
    assert.deepEqual(await said(more), []);
  });

  it("says so where it couldn't look, and goes on", async () => {
    tenant.faults.add({ method: "GET", path: new RegExp(id), status: 403, times: 50 });
    assert.match((await said(more)).join(), /whether somebody changed it in the tenant isn't known\. .*403/);
  });

  it("reads only what changes, in few requests", async () => {
    const many = await during(tenant, hello, (op) =>
      Promise.all(Array.from({ length: 60 }, (_, number) => op.create({ ...args, displayName: `Hello ${number}` }))),
    );
    const reads = async (change: Properties): Promise<number> => {
      tenant.journal.clear();
      await during(tenant, hello, (op) =>
        Promise.all(
          many.map(({ id: one, outs }) => op.diff(one, outs, { ...args, displayName: outs.displayName, ...change })),
        ),
      );
      return tenant.journal.requests.length;
    };
    assert.equal(await reads({}), 0);
    const requests = await reads({ pinMinimumLength: 8 });
    assert.ok(requests <= 10, `${requests} requests for 60 changes`);
  });
});
