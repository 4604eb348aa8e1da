import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { startTenant } from "../../local/index.ts";
import { FastClock } from "./fast-clock.ts";

const run = promisify(execFile);
const collection = "/deviceManagement/deviceConfigurations";
const count = 60;

describe("two stacks at once in one throttled tenant", () => {
  it("both finish, nothing is lost, and nothing is there twice", async () => {
    const begin = Date.now();
    const clock = new FastClock(begin);
    const tenant = await startTenant({ throttle: true, clock: () => clock.now() });
    try {
      const stack = (name: string) =>
        run(process.execPath, [path.join(__dirname, "stack-process.js"), name, String(count), String(begin)], {
          env: { ...process.env, ...tenant.env() },
        });
      await Promise.all([stack("Munich"), stack("Lyon")]);

      const policies = tenant.portal.list(collection);
      const expected = ["Munich", "Lyon"].flatMap((name) =>
        Array.from({ length: count }, (_, i) => `${name} ${i + 1}`),
      );
      assert.deepEqual(policies.map(({ displayName }) => displayName).sort(), expected.sort());
      for (const { assignments } of policies) assert.equal((assignments as unknown[]).length, 1);

      // What both have under way when the limit is first reached, and a try of each in each of the windows that follow.
      const refused = tenant.journal.requests.filter(({ status }) => status === 429).length;
      assert.ok(refused > 0, "the limit was reached");
      assert.ok(refused <= 2 * 8 + 2 * 6, `${refused} of ${tenant.journal.requests.length} were refused`);
    } finally {
      await tenant.close();
    }
  });
});
