import assert from "node:assert/strict";
import { type Client, configurations, guid, identityProtection, policy, startClient } from "../client.ts";

describe("reading a collection", () => {
  let client: Client;
  let root: string;
  const names = ["A", "B", "C", "D", "E"];
  const namesOf = (objects: readonly { displayName: string }[]) => objects.map(({ displayName }) => displayName);
  const follow = (link: string) => client.get(link.slice(root.length));
  beforeEach(async () => {
    client = await startClient();
    root = `${client.tenant.url}/beta`;
    for (const displayName of names) client.tenant.portal.create(configurations, policy(displayName));
  });
  afterEach(() => client.close());

  it("gives everything at once, in the order in which it was made", async () => {
    const { status, body, headers } = await client.get(configurations);
    assert.equal(status, 200);
    assert.match(headers.get("content-type") ?? "", /^application\/json/);
    assert.equal(body["@odata.context"], `${root}/$metadata#${configurations.slice(1)}`);
    assert.equal("@odata.nextLink" in body, false);
    assert.deepEqual(namesOf(body.value), names);
    assert.equal(body.value[0]["@odata.type"], identityProtection);
    assert.equal("@odata.context" in body.value[0], false);
  });

  it("works with a slash at the end, and with keys in brackets", async () => {
    const { value } = (await client.get(`${configurations}/`)).body;
    assert.equal(value.length, 5);
    assert.equal((await client.get(`${configurations}('${value[0].id}')/`)).body.id, value[0].id);
  });

  describe("in pages", () => {
    it("has links that lead to the rest, with the options of the first", async () => {
      const first = (await client.get(`${configurations}?$top=2&$select=displayName&$filter=displayName ne 'B'`)).body;
      assert.deepEqual(namesOf(first.value), ["A", "C"]);
      assert.ok(first["@odata.nextLink"].startsWith(`${root}${configurations}?`));
      assert.ok(new URL(first["@odata.nextLink"]).searchParams.has("$skiptoken"));
      const second = (await follow(first["@odata.nextLink"])).body;
      assert.deepEqual(second.value, [
        { "@odata.type": identityProtection, displayName: "D" },
        { "@odata.type": identityProtection, displayName: "E" },
      ]);
      assert.equal("@odata.nextLink" in second, false);
    });

    it("misses nothing when an object before the link is deleted", async () => {
      const first = (await client.get(`${configurations}?$top=2`)).body;
      client.tenant.portal.remove(configurations, first.value[1].id);
      assert.deepEqual(namesOf((await follow(first["@odata.nextLink"])).body.value), ["C", "D"]);
    });

    it("refuses a made-up $skiptoken and a $top below 1", async () => {
      assert.equal((await client.get(`${configurations}?$skiptoken=mine`)).status, 400);
      assert.equal((await client.get(`${configurations}?$top=0`)).status, 400);
    });
  });

  describe("with $select", () => {
    it("gives what was asked for, and the type", async () => {
      const { body } = await client.get(`${configurations}?$select=id,displayName&$top=1`);
      assert.deepEqual(Object.keys(body.value[0]), ["@odata.type", "id", "displayName"]);
      assert.equal(body["@odata.context"], `${root}/$metadata#${configurations.slice(1)}(id,displayName)`);
    });

    it("refuses what the collection's type doesn't have, a derived type's property too", async () => {
      for (const name of ["DisplayName", "pinMinimumLength"]) {
        const { status, body } = await client.get(`${configurations}?$select=${name}`);
        assert.equal(status, 400);
        assert.match(body.error.message, new RegExp(`Could not find a property named '${name}'`));
      }
    });
  });

  describe("with $expand", () => {
    it("gives assignments with a context that names the object", async () => {
      const { id } = client.tenant.portal.list(configurations)[1] ?? assert.fail();
      const target = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
      client.tenant.portal.assign(configurations, id, [{ target }]);
      const { body } = await client.get(`${configurations}?$expand=assignments`);
      assert.deepEqual(body.value[0].assignments, []);
      assert.equal(
        body.value[1]["assignments@odata.context"],
        `${root}/$metadata#${configurations.slice(1)}('${id}')/assignments`,
      );
      assert.equal(body.value[1].assignments[0].target["@odata.type"], target["@odata.type"]);
    });

    it("refuses what can't be expanded", async () => {
      for (const name of ["nothing", "deviceStatuses", "assignments($select=id)", "assignments($expand=target)"]) {
        const { status } = await client.get(`${configurations}?$expand=${name}`);
        assert.equal(status, 400, name);
      }
    });
  });

  describe("with $filter", () => {
    const found = async (filter: string) =>
      namesOf((await client.get(`${configurations}?$filter=${filter}`)).body.value);

    it("finds by name, by id and by type", async () => {
      client.tenant.portal.create(configurations, {
        "@odata.type": "#microsoft.graph.sharedPCConfiguration",
        displayName: "It's",
      });
      const [first] = client.tenant.portal.list(configurations);
      assert.deepEqual(await found("displayName eq 'B'"), ["B"]);
      assert.deepEqual(await found("displayName eq 'It''s'"), ["It's"]);
      assert.deepEqual(await found(`id eq '${first?.id}'`), ["A"]);
      assert.deepEqual(await found("isof('microsoft.graph.sharedPCConfiguration')"), ["It's"]);
      assert.deepEqual(await found("not isof('microsoft.graph.sharedPCConfiguration')"), names);
    });

    it("finds by the start of a name, in small letters or large ones", async () => {
      client.tenant.portal.create(configurations, policy("Alpha"));
      assert.deepEqual(await found("startswith(displayName,'a')"), ["A", "Alpha"]);
      assert.deepEqual(await found("startsWith(displayName, 'Al') and displayName ne 'A'"), ["Alpha"]);
    });

    it("joins by and, or, not and brackets", async () => {
      assert.deepEqual(await found("displayName eq 'A' or displayName eq 'B' and displayName eq 'C'"), ["A"]);
      assert.deepEqual(await found("(displayName eq 'A' or displayName eq 'B') and displayName ne 'A'"), ["B"]);
      assert.deepEqual(await found("not (displayName eq 'A' or displayName eq 'B')"), ["C", "D", "E"]);
    });

    it("refuses whatever else there is", async () => {
      for (const filter of [
        "contains(displayName,'A')",
        "startswith(description,'A')",
        "startswith(displayName)",
        "startswith(displayName,5)",
        "displayname eq 'A'",
        "description eq 'A'",
        "displayName lt 'A'",
        "displayName eq A",
        "displayName eq 5",
        "displayName eq",
        "displayName eq 'A' displayName eq 'B'",
        "(displayName eq 'A'",
        "isof('microsoft.graph.group')",
        "isof('sharedPC')",
        "",
      ]) {
        assert.equal((await client.get(`${configurations}?$filter=${filter}`)).status, 400, filter);
      }
    });
  });

  it("takes options without their dollar, as beta does, and a second question mark", async () => {
    assert.deepEqual(namesOf((await client.get(`${configurations}?filter=displayName eq 'B'&top=1`)).body.value), [
      "B",
    ]);
    assert.equal("assignments" in (await client.get(`${configurations}??$expand=assignments`)).body.value[0], true);
  });

  it("counts, beside a page and alone", async () => {
    const { body } = await client.get(`${configurations}?$count=true&$top=2&$filter=displayName ne 'A'`);
    assert.deepEqual([body["@odata.count"], body.value.length], [4, 2]);
    const alone = await client.get(`${configurations}/$count`);
    assert.deepEqual([alone.status, alone.headers.get("content-type"), alone.text], [200, "text/plain", "5"]);
    assert.equal((await client.get(`${configurations}/$count?$filter=displayName eq 'A'`)).text, "1");
    assert.equal((await client.get(`${configurations}/$count?$top=1`)).status, 400);
  });

  it("refuses options that it doesn't know", async () => {
    for (const option of ["$orderby=displayName", "$count=yes", "$search=x", "$skip=1", "x=y"]) {
      assert.equal((await client.get(`${configurations}?${option}`)).status, 400, option);
    }
    const [first] = client.tenant.portal.list(configurations);
    assert.match(first?.id ?? "", guid);
    assert.equal((await client.get(`${configurations}/${first?.id}?$top=1`)).status, 400);
  });
});
