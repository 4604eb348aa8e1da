import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, type Properties } from "../workbench.ts";

const hello = loadKind("WindowsIdentityProtectionConfiguration");
const args = { displayName: "Hello", pinMinimumLength: 6 };

describe("offline", () => {
  let tenant: LocalTenant;
  let id: string;
  let state: Properties;
  beforeEach(async () => {
    tenant = await startTenant();
    ({ id, outs: state } = await during(tenant, hello, (op) => op.create(args)));
    tenant.journal.clear();
  });
  afterEach(() => tenant.close());

  it("lets check and diff work, sends nothing, and says once that nothing was looked up", async () => {
    const offline = { "intune:offline": "true" };
    await during(
      tenant,
      hello,
      async (op) => {
        const news = { ...args, pinMinimumLength: 8 };
        assert.deepEqual((await op.check({}, args)).failures, []);
        assert.deepEqual((await op.check(state, news)).inputs.pinMinimumLength, 8);
        assert.deepEqual(await op.diff(id, state, news), { replaces: [] });
        assert.match(op.messages.map(({ text }) => text).join(), /^intune:offline is set, so this preview didn't look/);
        assert.equal(op.messages.length, 1);
      },
      offline,
    );
    assert.deepEqual(tenant.journal.requests, []);
  });

  it("refuses everything that isn't a preview", async () => {
    await during(
      tenant,
      hello,
      async (op) => {
        const refusal = /failed: intune:offline \(INTUNE_OFFLINE\) is set, which is for previews only/;
        await assert.rejects(op.create(args), refusal);
        await assert.rejects(op.read(id, state), refusal);
        await assert.rejects(op.update(id, state, { ...args, pinMinimumLength: 8 }), refusal);
        await assert.rejects(op.delete(id, state), refusal);
      },
      { "intune:offline": "true" },
    );
    assert.deepEqual(tenant.journal.requests, []);
  });
});
