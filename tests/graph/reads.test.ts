import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { startTenant } from "../../local/tenant/index.ts";
import type { LocalTenant } from "../../local/tenant/tenant.ts";
import { isNotFound } from "../../provider/errors.ts";
import { createGraphClient, type GraphClient, type GraphObject } from "../../provider/graph/client.ts";
import { readSettings } from "../../provider/settings/settings.ts";
import { type Arrival, closeAll, type Reply, setup } from "./server.ts";

const collection = "/deviceManagement/deviceConfigurations";
const type = "microsoft.graph.windowsIdentityProtectionConfiguration";
const expanded = { $expand: "assignments" };
const group = "aaaaaaaa-0000-4000-8000-000000000001";

describe("reading many objects", () => {
  let tenant: LocalTenant;
  let client: GraphClient;

  beforeEach(async () => {
    tenant = await startTenant();
    client = createGraphClient(readSettings(() => undefined, tenant.env()));
  });

  afterEach(async () => {
    await client.close();
    await tenant.close();
  });

  /** Policies in the tenant, each assigned. */
  function plant(count: number): string[] {
    return Array.from({ length: count }, (_, i) => {
      const { id } = tenant.portal.create(collection, { "@odata.type": `#${type}`, displayName: `Policy ${i}` });
      const target = { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId: group };
      tenant.portal.assign(collection, id, [{ target }]);
      return id;
    });
  }

  const read = (id: string) => client.get(`${collection}/${id}`, expanded);

  /** Reads as the engine does, so many at a time. */
  async function readAll(ids: readonly string[], parallel = 16): Promise<GraphObject[]> {
    const objects: GraphObject[] = [];
    const left = ids.entries();
    const worker = async () => {
      for (const [i, id] of left) objects[i] = await read(id);
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    return objects;
  }

  for (const [count, most, parallel] of [
    [300, 20, 16],
    [300, 20, 1],
    [1000, 25, 64],
  ] as const) {
    it(`takes at most ${most} requests for ${count}, ${parallel} at a time`, async () => {
      const ids = plant(count);
      const objects = await readAll(ids, parallel);
      assert.ok(tenant.journal.requests.length <= most, `${tenant.journal.requests.length} requests`);
      assert.deepEqual(
        objects.map(({ id }) => id),
        ids,
      );
      for (const object of objects) assert.equal((object.assignments as unknown[]).length, 1);
    });
  }

  it("gives what a read of each object would give", async () => {
    const ids = plant(30);
    const together = await readAll(ids);
    const other = createGraphClient(readSettings(() => undefined, tenant.env()));
    for (const object of together.slice(-3)) {
      const alone = await other.get(`${collection}/${object.id}`, expanded);
      for (const [name, value] of Object.entries(object)) {
        if (!name.includes("@odata.context")) assert.deepEqual(alone[name], value, name);
      }
    }
    await other.close();
  });

  it("is a single request for a single object", async () => {
    const [id = ""] = plant(50);
    await read(id);
    assert.equal(tenant.journal.requests.length, 1);
    assert.equal(tenant.journal.requests[0]?.path, `${collection}/${id}`);
  });

  it("asks by itself for what was written since", async () => {
    const ids = plant(40);
    const [first, ...others] = ids as [string, ...string[]];
    await readAll(others);
    await client.patch(`${collection}/${first}`, {
      "@odata.type": `#${type}`,
      displayName: "Changed",
    });
    assert.equal((await read(first)).displayName, "Changed");
  });

  it("asks again for an object that was read before", async () => {
    const ids = plant(40);
    const last = ids.at(-1) ?? "";
    await readAll(ids);
    tenant.portal.edit(collection, last, { displayName: "Changed" });
    assert.equal((await read(last)).displayName, "Changed");
  });

  it("finds objects that were created after the collection was listed", async () => {
    await readAll(plant(20));
    const [added = ""] = plant(1);
    assert.equal((await read(added)).id, added);
  });

  it("finds out in batches that many objects are gone", async () => {
    const ids = plant(60);
    for (const id of ids.slice(10)) tenant.portal.remove(collection, id);
    const results = await Promise.allSettled(ids.map(read));
    results.forEach((result, i) => {
      if (i < 10) assert.equal(result.status, "fulfilled");
      else assert.ok(result.status === "rejected" && isNotFound(result.reason), `${i}`);
    });
    const outer = tenant.journal.requests.filter(({ inBatch }) => !inBatch);
    assert.ok(outer.length <= 15, `${outer.length}`);
  });

  it("reads the rest of a large tenant by batches, not by pages", async () => {
    const server = await largeTenant(10_000);
    const ids = Array.from({ length: 12 }, (_, i) => `object-${9_000 + i}`);
    const objects = await Promise.all(ids.map((id) => server.client.get(`${collection}/${id}`, expanded)));
    assert.deepEqual(
      objects.map(({ id }) => id),
      ids,
    );
    assert.ok(server.arrivals() <= 12, `${server.arrivals()} requests`);
    await closeAll();
  });

  it("asks in batches for assignments that an expanded list leaves out", async () => {
    const { client, server } = await setup([forgetful]);
    const ids = Array.from({ length: 108 }, (_, i) => `object-${i}`);
    const objects = await Promise.all(ids.map((id) => client.get(`${collection}/${id}`, expanded)));
    assert.deepEqual(
      objects.map(({ assignments }) => (assignments as { id: string }[])[0]?.id),
      ids.map((id) => `${id}_group`),
    );
    // Eight by themselves with the assignments of each, a page, and the assignments of a hundred.
    assert.ok(server.arrivals.length <= 8 + 8 + 1 + 5, `${server.arrivals.length} requests`);
    await closeAll();
  });

  it("works with the memory of a small process where the tenant is far larger", async function () {
    this.timeout(60_000);
    const server = await largeTenant(10_000, 30_000);
    const script = path.join(__dirname, "large-tenant-process.js");
    const args = ["--max-old-space-size=192", script, server.url, collection, String(10_000)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    assert.deepEqual(JSON.parse(stdout), { read: 300, named: true });
    await closeAll();
  });
});

/** A service that expands assignments to nothing, and shows them in their own lists only. */
function forgetful({ method, url, body }: Arrival): Reply {
  const object = (id: string) => ({ id, isAssigned: true, assignments: [] });
  const at = (path: string): object => {
    const [, id, list] = /\/(object-\d+)(\/assignments)?/.exec(path) ?? [];
    if (id) return list ? { value: [{ id: `${id}_group` }] } : object(id);
    return { value: Array.from({ length: 108 }, (_, i) => object(`object-${i}`)) };
  };
  if (method === "GET") return { json: at(url) };
  const { requests } = JSON.parse(body) as { requests: { id: string; url: string }[] };
  return { json: { responses: requests.map((one) => ({ id: one.id, status: 200, body: at(one.url) })) } };
}

/** A server of as many objects as wanted, each with so many bytes, in pages of 1,000. */
async function largeTenant(count: number, bytes = 3000) {
  const filler = "x".repeat(bytes);
  const object = (i: number) => ({ id: `object-${i}`, filler, assignments: [] });
  const named = (i: number) => ({ id: `object-${i}`, "@odata.type": `#${type}`, displayName: `Policy ${i}` });
  const reply = (url: string, host: string): Reply => {
    const { pathname, searchParams } = new URL(url, `http://${host}`);
    const id = /\/object-(\d+)$/.exec(pathname)?.[1];
    if (id) return { json: object(Number(id)) };
    const first = Number(searchParams.get("$skiptoken") ?? 0);
    const one = searchParams.get("$select")?.includes("displayName") ? named : object;
    const value = Array.from({ length: Math.min(1000, count - first) }, (_, i) => one(first + i));
    const next = first + value.length;
    searchParams.set("$skiptoken", String(next));
    const link = `http://${host}${pathname}?${searchParams}`;
    return { json: { value, ...(next < count && { "@odata.nextLink": link }) } };
  };
  const { server, client } = await setup([
    ({ method, url, headers, body }) => {
      if (method === "GET") return reply(url, headers.host ?? "");
      const { requests } = JSON.parse(body) as { requests: { id: string; url: string }[] };
      const responses = requests.map((one) => ({
        id: one.id,
        status: 200,
        body: (reply(`/beta${one.url}`, "x") as { json: unknown }).json,
      }));
      return { json: { responses } };
    },
  ]);
  return { client, url: server.url, arrivals: () => server.arrivals.length };
}
