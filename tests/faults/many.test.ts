import assert from "node:assert/strict";
import { startTenant } from "../../local/index.ts";
import type { Fault } from "../../local/tenant/tenant.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during } from "../workbench.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const { path } = kind.collection;
const count = 200;

/** What happens to every fifth POST of a policy, in turn. */
const mishaps: readonly Fault[] = [
  { drop: true, afterEffect: true },
  { drop: true },
  { status: 500, afterEffect: true, lag: 100 },
  { status: 503 },
  { status: 429 },
];

describe("hundreds of creates at a time", () => {
  it("make each policy once, whatever happens to every fifth request", async () => {
    const tenant = await startTenant();
    try {
      for (let i = 0; i < count / 5; i++) {
        tenant.faults.add({ method: "POST", path, skip: 5 * i, ...mishaps[i % mishaps.length] });
      }
      const assignments = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];
      const names = Array.from({ length: count }, (_, i) => `Policy ${i}`);
      const ids = await during(
        tenant,
        kind,
        (op) => Promise.all(names.map(async (displayName) => (await op.create({ displayName, assignments })).id)),
        { "intune:writeLimit": "1000000", "intune:requestLimit": "1000000" },
      );
      const objects = tenant.portal.list(path);
      assert.deepEqual(objects.map(({ displayName }) => displayName).sort(), [...names].sort());
      assert.deepEqual(objects.map(({ id }) => id).sort(), [...ids].sort());
      for (const object of objects) assert.equal((object.assignments as unknown[]).length, 1);
      // Each second that anything is looked for is one list, however much that is.
      const lists = tenant.journal.requests.filter((request) => request.method === "GET" && request.path === path);
      assert.ok(lists.length < 100, `${lists.length} lists`);
    } finally {
      await tenant.close();
    }
  });
});
