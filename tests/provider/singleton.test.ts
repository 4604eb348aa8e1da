import assert from "node:assert/strict";
import type { GraphClient } from "../../provider/graph/client.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { changeSingleton } from "../../provider/objects/singleton.ts";
import type { Properties } from "../workbench.ts";

const kind = loadKind("DeviceManagementSettings");
const { singleton } = kind.collection;

/** A service that keeps the settings, or takes those that aren't sent back to its defaults. */
function service(forgets: boolean) {
  let held: Properties = {
    secureByDefault: true,
    deviceComplianceCheckinThresholdDays: 0,
    enableLogCollection: true,
    enhancedJailBreak: false,
  };
  const sent: Properties[] = [];
  const client = {
    getNow: async () => ({ id: "", ...held }),
    patch: async (at: string, { settings }: { settings: Properties }) => {
      assert.equal(at, "/deviceManagement");
      sent.push(settings);
      const rest = forgets
        ? Object.fromEntries(Object.keys(held).map((name) => [name, name.includes("Days") ? 0 : false]))
        : held;
      held = { ...rest, ...settings };
    },
  };
  return { client: client as unknown as GraphClient, sent, held: () => held };
}

describe("settings of which a tenant has one", () => {
  const change = async (forgets: boolean) => {
    assert.ok(singleton);
    const tenant = service(forgets);
    await changeSingleton(tenant.client, kind, singleton, { enhancedJailBreak: true });
    return tenant;
  };

  it("are changed by what changed alone", async () => {
    const { sent } = await change(false);
    assert.deepEqual(sent, [{ enhancedJailBreak: true }]);
  });

  it("get back at once what a write took along, but for what was never set", async () => {
    const { sent, held } = await change(true);
    assert.deepEqual(sent[1], { enhancedJailBreak: true, secureByDefault: true, enableLogCollection: true });
    assert.deepEqual(held(), {
      secureByDefault: true,
      deviceComplianceCheckinThresholdDays: 0,
      enableLogCollection: true,
      enhancedJailBreak: true,
    });
  });
});
