import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during } from "../workbench.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const { path } = kind.collection;
const approvals = "/deviceManagement/operationApprovalRequests";
const args = { displayName: "Hello", pinMinimumLength: 8 };
const justified = { "intune:approvalJustification": "CHG-1" };

describe("writes that a second administrator must approve", () => {
  let tenant: LocalTenant;
  afterEach(() => tenant.close());

  const create = (config?: Record<string, string>) => during(tenant, kind, (op) => op.create(args), config);
  const requests = () => tenant.portal.list(approvals);
  const objects = () => tenant.portal.list(path);

  for (const documented of [false, true]) {
    it(`take effect once, after the approval, where the service answers ${documented ? 403 : 412}`, async () => {
      tenant = await startTenant({ approval: { collections: [path], documented } });
      await assert.rejects(create(), /needs the approval of a second administrator/);
      assert.deepEqual([requests(), objects()], [[], []]);
      await assert.rejects(create(justified), /waits for a second administrator/);
      const [{ id } = assert.fail()] = requests();
      await assert.rejects(create(justified), new RegExp(id));
      assert.deepEqual([requests().length, objects()], [1, []]);
      tenant.portal.edit(approvals, id, { status: "approved" });
      const made = await create(justified);
      assert.deepEqual([objects().map((object) => object.id), requests()[0]?.status], [[made.id], "completed"]);
    });
  }

  it("ask again after the administrator refused", async () => {
    tenant = await startTenant({ approval: { collections: [path] } });
    const object = tenant.portal.create(path, { "@odata.type": `#${kind.type}`, ...args });
    const remove = () => during(tenant, kind, (op) => op.delete(object.id, args), justified);
    await assert.rejects(remove(), /waits for a second administrator/);
    const [{ id } = assert.fail()] = requests();
    tenant.portal.edit(approvals, id, { status: "rejected" });
    await assert.rejects(remove(), /waits for a second administrator/);
    assert.deepEqual([requests().length, objects().length], [2, 1]);
  });
});
