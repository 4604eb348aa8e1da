import assert from "node:assert/strict";
import { type Client, configurations, policy, startClient } from "../client.ts";

interface Inner {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: { readonly id?: string; readonly error?: { readonly code: string }; readonly value?: unknown[] };
}

const json = { "Content-Type": "application/json" };

describe("$batch", () => {
  let client: Client;
  const send = async (requests: readonly object[]) => {
    const { status, body } = await client.post("/$batch", { requests });
    const byId = new Map<string, Inner>(body.responses?.map((inner: Inner) => [inner.id, inner]));
    return { status, byId, responses: body.responses as Inner[] };
  };
  beforeEach(async () => {
    client = await startClient();
  });
  afterEach(() => client.close());

  it("answers 200, and each request for itself", async () => {
    const { status, byId } = await send([
      { id: "a", method: "POST", url: configurations, body: policy("Batch"), headers: json },
      { id: "b", method: "GET", url: `${configurations.slice(1)}?$top=1` },
      { id: "c", method: "GET", url: `${configurations}/11111111-2222-4333-8444-555555555555` },
      { id: "d", method: "POST", url: configurations, body: policy(""), headers: json },
    ]);
    assert.equal(status, 200);
    assert.deepEqual(
      ["a", "b", "c", "d"].map((id) => byId.get(id)?.status),
      [201, 200, 404, 400],
    );
    assert.equal(byId.get("b")?.body?.value?.length, 1);
    assert.equal(byId.get("c")?.body?.error?.code, "ResourceNotFound");
    assert.match(byId.get("a")?.headers["Content-Type"] ?? "", /json/);
  });

  it("gives an empty answer without content", async () => {
    const { id } = client.tenant.portal.create(configurations, policy("Batch"));
    const { byId } = await send([{ id: "a", method: "DELETE", url: `${configurations}/${id}` }]);
    const inner = byId.get("a");
    assert.equal(inner?.status, 204);
    assert.equal(inner && "body" in inner, false);
  });

  it("doesn't keep the order", async () => {
    const requests = ["1", "2", "3"].map((id) => ({ id, method: "GET", url: configurations }));
    const { responses } = await send(requests);
    assert.notDeepEqual(
      responses.map(({ id }) => id),
      ["1", "2", "3"],
    );
  });

  it("fails what depends on a failure, and all that follows from it", async () => {
    const { byId } = await send([
      { id: "a", method: "GET", url: "/deviceManagement/nothing" },
      { id: "b", method: "POST", url: configurations, body: policy("Never"), headers: json, dependsOn: ["a"] },
      { id: "c", method: "GET", url: configurations, dependsOn: ["b"] },
      { id: "d", method: "GET", url: configurations },
    ]);
    assert.deepEqual(
      ["a", "b", "c", "d"].map((id) => byId.get(id)?.status),
      [400, 424, 424, 200],
    );
    assert.deepEqual(client.tenant.portal.list(configurations), []);
  });

  it("takes 20 requests and no more", async () => {
    const requests = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: String(index), method: "GET", url: configurations }));
    assert.equal((await send(requests(20))).byId.size, 20);
    const refused = await client.post("/$batch", { requests: requests(21) });
    assert.equal(refused.status, 400);
    assert.match(refused.body.error.message, /20/);
  });

  it("refuses what it can't read", async () => {
    const get = { id: "a", method: "GET", url: configurations };
    for (const requests of [
      [],
      [get, get],
      [{ ...get, dependsOn: ["z"] }],
      [{ id: "a", url: configurations }],
      [{ ...get, id: 1.5 }],
      [{ ...get, id: null }],
      [{ ...get, method: "POST", body: policy("x") }],
    ]) {
      assert.equal((await client.post("/$batch", { requests })).status, 400);
    }
    assert.equal((await client.get("/$batch")).status, 400);
    const { byId } = await send([
      { id: "a", method: "POST", url: "/$batch", body: { requests: [get] }, headers: json },
    ]);
    assert.equal(byId.get("a")?.status, 400);
  });

  it("takes numbers for ids, and answers texts", async () => {
    const requests = [1, 2].map((id) => ({ id, method: "GET", url: configurations.slice(1) }));
    const { status, body } = await client.post("/$batch", { requests });
    assert.deepEqual([status, body.responses.map(({ id }: { id: unknown }) => id).sort()], [200, ["1", "2"]]);
  });

  it("is noted as one request, followed by those inside", async () => {
    await send([
      { id: "a", method: "GET", url: configurations },
      { id: "b", method: "GET", url: "/organization" },
    ]);
    assert.deepEqual(
      client.tenant.journal.requests.map(({ method, path, inBatch, status }) => [method, path, inBatch, status]),
      [
        ["POST", "/$batch", false, 200],
        ["GET", configurations, true, 200],
        ["GET", "/organization", true, 200],
      ],
    );
  });
});
