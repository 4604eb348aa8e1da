import assert from "node:assert/strict";
import { type Client, guid, startClient } from "../client.ts";

describe("directory and neighbours", () => {
  let client: Client;
  before(async () => {
    client = await startClient({ tenantId: "00000000-1111-4222-8333-444444444444" });
  });
  after(() => client.close());

  it("/organization is the tenant", async () => {
    const { body } = await client.get("/organization");
    assert.equal(body.value.length, 1);
    assert.equal(body.value[0].id, "00000000-1111-4222-8333-444444444444");
    assert.equal((await client.post("/organization", { displayName: "x" })).status, 400);
  });

  it("/subscribedSkus has a licence for Intune", async () => {
    const { body } = await client.get("/subscribedSkus");
    assert.equal(body.value[0].capabilityStatus, "Enabled");
    assert.equal(body.value[0].servicePlans[0].servicePlanName, "INTUNE_A");
  });

  it("groups are found by name", async () => {
    const created = await client.post("/groups", {
      displayName: "O'Neill's pilots",
      mailEnabled: false,
      mailNickname: "pilots",
      securityEnabled: true,
    });
    assert.equal(created.status, 201);
    assert.match(created.body.id, guid);
    const { body } = await client.get("/groups?$filter=displayName eq 'O''Neill''s pilots'&$select=id,displayName");
    assert.deepEqual(body.value, [{ id: created.body.id, displayName: "O'Neill's pilots" }]);
  });

  it("assignment filters are made, changed and deleted", async () => {
    const filters = "/deviceManagement/assignmentFilters";
    const rule = '(device.deviceOwnership -eq "Corporate")';
    const created = await client.post(filters, { displayName: "Corporate", platform: "windows10AndLater", rule });
    assert.equal(created.status, 201);
    assert.deepEqual(created.body.roleScopeTags, ["0"]);
    assert.equal((await client.patch(`${filters}/${created.body.id}`, { displayName: "Ours" })).status, 200);
    assert.equal((await client.get(`${filters}/${created.body.id}`)).body.displayName, "Ours");
    assert.equal((await client.delete(`${filters}/${created.body.id}`)).status, 204);
  });

  it("scope tags are numbered, and the default one stays", async () => {
    const tags = "/deviceManagement/roleScopeTags";
    const first = await client.get(tags);
    assert.deepEqual(
      first.body.value.map(({ id, displayName, isBuiltIn }: Record<string, unknown>) => [id, displayName, isBuiltIn]),
      [["0", "Default", true]],
    );
    assert.equal((await client.post(tags, { displayName: "Paris" })).body.id, "1");
    assert.equal((await client.delete(`${tags}/0`)).status, 400);
    assert.equal((await client.delete(`${tags}/1`)).status, 204);
  });
});
