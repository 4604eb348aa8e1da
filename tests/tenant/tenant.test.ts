import assert from "node:assert/strict";
import { startTenant } from "../../local/index.ts";
import { type Client, configurations, identityProtection, policy, startClient } from "./client.ts";

describe("a local tenant", () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient();
  });
  afterEach(() => client.close());

  it("says how to reach it", () => {
    const { url, tenantId, env } = client.tenant;
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
    const { INTUNE_ACCESS_TOKEN, ...rest } = env();
    assert.equal(INTUNE_ACCESS_TOKEN?.split(".").length, 3);
    assert.deepEqual(rest, { INTUNE_ENDPOINT: url, INTUNE_AUTH: "accessToken", INTUNE_TENANT_ID: tenantId });
  });

  it("can't take a port that is taken", async () => {
    const port = Number(new URL(client.tenant.url).port);
    await assert.rejects(startTenant({ port }), { code: "EADDRINUSE" });
  });

  it("closes with connections open, and leaves nothing that its process would wait for", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const other = await startClient();
    await other.get(configurations);
    const before = timers();
    other.tenant.faults.add({ delay: 60_000 });
    const waiting = assert.rejects(other.get(configurations), TypeError);
    while (other.tenant.journal.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await other.close();
    await waiting;
    assert.ok(timers() <= before);
  });

  it("waits before each answer where that is ordered", async () => {
    const slow = await startClient({ latency: 50 });
    const start = performance.now();
    await slow.get(configurations);
    assert.ok(performance.now() - start >= 49);
    await slow.close();
  });

  it("says what time it is by its own clock", async () => {
    const early = await startClient({ clock: () => Date.UTC(2026, 0, 1, 12) });
    const { headers, body } = await early.post(configurations, policy("x"));
    assert.equal(headers.get("date"), "Thu, 01 Jan 2026 12:00:00 GMT");
    assert.equal(body.createdDateTime, "2026-01-01T12:00:00.0000000Z");
    await early.close();
  });

  it("notes each request until cleared", async () => {
    await client.send("POST", `${configurations}/?x=y`, policy("x"), { "client-request-id": "mine" });
    const { journal } = client.tenant;
    const [{ time, headers, ...rest } = assert.fail()] = journal.requests;
    assert.deepEqual(rest, {
      method: "POST",
      path: configurations,
      query: { x: "y" },
      body: policy("x"),
      status: 201,
      inBatch: false,
    });
    assert.ok(Math.abs(Date.now() - time) < 60_000);
    assert.equal(headers["client-request-id"], "mine");
    journal.clear();
    assert.deepEqual(journal.requests, []);
  });

  describe("in the portal", () => {
    it("makes, changes, assigns and removes, without a note or a fault", () => {
      const { portal, journal, faults } = client.tenant;
      faults.add({ status: 500, times: 99 });
      const { id } = portal.create(configurations, policy("Portal"));
      assert.equal(portal.edit(configurations, id, { pinMinimumLength: 8 }).pinMinimumLength, 8);
      assert.equal(portal.edit(configurations, id, { pinMaximumLength: 9 }).version, 3);
      portal.assign(configurations, id, [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }]);
      const object = portal.get(configurations, id) ?? assert.fail();
      assert.equal(object["@odata.type"], identityProtection);
      assert.equal((object.assignments as unknown[]).length, 1);
      portal.remove(configurations, id);
      assert.equal(portal.get(configurations, id), undefined);
      assert.deepEqual(journal.requests, []);
    });

    it("refuses what Graph refuses, and says why", () => {
      const { portal } = client.tenant;
      assert.throws(() => portal.create(configurations, policy("x", { pinMinimumLength: 1 })), /pinMinimumLength/);
      assert.throws(() => portal.edit(configurations, "nothing", {}), /edit .*nothing/);
      assert.throws(() => portal.list("/nowhere"), /no collection \/nowhere/);
    });
  });
});
