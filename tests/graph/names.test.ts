import assert from "node:assert/strict";
import { GraphError, LookupError } from "../../provider/errors.ts";
import { Names } from "../../provider/graph/names.ts";
import { closeAll, setup } from "./server.ts";

const tags = {
  json: {
    value: [
      { id: "0", displayName: "Default" },
      { id: "7", displayName: "Munich" },
    ],
  },
};

describe("names instead of ids", () => {
  afterEach(closeAll);

  it("are found in a list that is read once", async () => {
    const { client, server } = await setup([tags]);
    const names = new Names(client);
    const found = await Promise.all([names.idOf("scopeTag", "Munich"), names.idOf("scopeTag", "default")]);
    assert.deepEqual(found, ["7", "0"]);
    assert.equal(server.arrivals.length, 1);
  });

  it("of groups are asked for one by one, with quotes as they are", async () => {
    const { client, server } = await setup([{ json: { value: [{ id: "g", displayName: "Bob's laptops" }] } }]);
    const names = new Names(client);
    assert.equal(await names.idOf("group", "Bob's laptops"), "g");
    assert.equal(await names.idOf("group", "Bob's laptops"), "g");
    assert.equal(server.arrivals.length, 1);
    const query = new URL(server.arrivals[0]?.url ?? "", server.url).searchParams;
    assert.equal(query.get("$filter"), "displayName eq 'Bob''s laptops'");
  });

  it("that stand for nothing, or for several things, are errors that say so", async () => {
    const { client } = await setup([
      { json: { value: [] } },
      { json: { value: [] } },
      {
        json: {
          value: [
            { id: "a", displayName: "Pilot" },
            { id: "b", displayName: "Pilot" },
          ],
        },
      },
    ]);
    const names = new Names(client);
    await assert.rejects(names.idOf("group", "Missing"), (error) => {
      assert.ok(error instanceof LookupError);
      assert.equal(error.message, 'The tenant has no group named "Missing".');
      return true;
    });
    await assert.rejects(names.idOf("group", "Pilot"), /2 groups named "Pilot": a, b\. Give the id/);
  });

  it("that stand for nothing come with those that begin like them", async () => {
    const alike = { json: { value: [{ id: "a", displayName: "Pilot devices" }] } };
    const { client, server } = await setup([{ json: { value: [] } }, alike]);
    const names = new Names(client);
    await assert.rejects(names.idOf("group", "Pilot device's"), (error) => {
      assert.deepEqual((error as LookupError).alike, ["Pilot devices"]);
      return true;
    });
    const query = new URL(server.arrivals[1]?.url ?? "", server.url).searchParams;
    assert.equal(query.get("$filter"), "startswith(displayName,'Pil')");
  });

  it("that cannot be looked up say which permission is missing, and are tried again", async () => {
    const { client } = await setup([{ status: 403, json: { error: { code: "Authorization_RequestDenied" } } }, tags]);
    const names = new Names(client);
    await assert.rejects(names.idOf("scopeTag", "Munich"), (error) => {
      assert.ok(error instanceof GraphError);
      assert.match(error.message, /Looking up scope tag "Munich".*DeviceManagementRBAC.Read.All/);
      return true;
    });
    assert.equal(await names.idOf("scopeTag", "Munich"), "7");
  });
});
