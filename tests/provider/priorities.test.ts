import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during } from "../workbench.ts";

const kind = loadKind("DeviceEnrollmentLimitConfiguration");

describe("priorities of enrolment configurations", () => {
  let tenant: LocalTenant;
  afterEach(() => tenant.close());

  /** Makes three at once, and tells their priorities. */
  const made = async (pause: string) => {
    await during(
      tenant,
      kind,
      (op) => Promise.all(["A", "B", "C"].map((displayName) => op.create({ displayName, limit: 5 }))),
      { "intune:priorityPause": pause },
    );
    const all = tenant.portal
      .list(kind.collection.path)
      .filter(({ displayName }) => /^[ABC]$/.test(String(displayName)));
    return all.map(({ priority }) => Number(priority)).sort((a, b) => a - b);
  };

  it("come twice without pauses between the writes, in a service that takes its time", async () => {
    const start = Date.now();
    tenant = await startTenant({ prioritySettling: 100, clock: () => start });
    assert.deepEqual(await made("0"), [1, 1, 1]);
  });

  it("come once each with pauses that are long enough", async () => {
    tenant = await startTenant({ prioritySettling: 100 });
    assert.deepEqual(await made("0.6"), [1, 2, 3]);
  });
});
