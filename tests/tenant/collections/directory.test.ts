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

  describe("members of groups", () => {
    let client: Client;
    let ids: Record<"anna" | "laptop" | "inner" | "outer", string>;
    before(async () => {
      client = await startClient({});
      const { portal } = client.tenant;
      const anna = portal.create("/users", { displayName: "Anna", userPrincipalName: "anna@contoso.com" }).id;
      const laptop = portal.create("/devices", { displayName: "LAPTOP-1", deviceId: "d-1" }).id;
      const inner = portal.create("/groups", {
        displayName: "Inner",
        "members@odata.bind": [`https://graph.microsoft.com/beta/users/${anna}`],
      }).id;
      const outer = portal.create("/groups", {
        displayName: "Outer",
        "members@odata.bind": [`https://graph.microsoft.com/beta/groups/${inner}`, `/devices/${laptop}`],
      }).id;
      ids = { anna, laptop, inner, outer };
    });
    after(() => client.close());

    const idsAt = async (path: string): Promise<string[]> =>
      (await client.get(path)).body.value.map(({ id }: { id: string }) => id).sort();

    it("are all those inside, the groups among them too", async () => {
      const { anna, laptop, inner, outer } = ids;
      assert.deepEqual(await idsAt(`/groups/${outer}/transitiveMembers`), [anna, laptop, inner].sort());
      assert.deepEqual(await idsAt(`/groups/${inner}/transitiveMembers?$select=id`), [anna]);
    });

    it("are in all groups around them", async () => {
      const { anna, laptop, inner, outer } = ids;
      assert.deepEqual(await idsAt(`/users/${anna}/transitiveMemberOf?$select=id`), [inner, outer].sort());
      assert.deepEqual(await idsAt(`/devices/${laptop}/transitiveMemberOf`), [outer]);
      assert.deepEqual(await idsAt(`/groups/${outer}/transitiveMemberOf`), []);
    });

    it("come by pages, with their types", async () => {
      const first = await client.get(`/groups/${ids.outer}/transitiveMembers?$top=2`);
      assert.equal(first.body.value.length, 2);
      const second = await client.get(first.body["@odata.nextLink"].split("/beta")[1]);
      const types = [...first.body.value, ...second.body.value].map(
        (one: Record<string, string>) => one["@odata.type"],
      );
      assert.deepEqual(types.sort(), ["#microsoft.graph.device", "#microsoft.graph.group", "#microsoft.graph.user"]);
    });

    it("must exist", async () => {
      const binds = { "members@odata.bind": [`https://graph.microsoft.com/beta/users/${ids.laptop}`] };
      assert.equal((await client.post("/groups", { displayName: "Wrong", mailNickname: "w", ...binds })).status, 400);
    });
  });
});
