import assert from "node:assert/strict";
import type { FaultBody } from "../../../local/tenant/tenant.ts";
import {
  type Client,
  configurations,
  guid,
  identityProtection,
  nestedMessage,
  policy,
  startClient,
} from "../client.ts";

describe("faults", () => {
  let client: Client;
  let now: number;
  const count = () => client.tenant.portal.list(configurations).length;
  const create = () => client.post(configurations, policy("x"));
  beforeEach(async () => {
    now = Date.UTC(2026, 0, 1);
    client = await startClient({ clock: () => now });
  });
  afterEach(() => client.close());

  it("answer a status with Graph's own body, and the request has no effect", async () => {
    const expected: [number, string][] = [
      [401, "InvalidAuthenticationToken"],
      [403, "Forbidden"],
      [404, "ResourceNotFound"],
      [429, "TooManyRequests"],
      [500, "InternalServerError"],
      [503, "CancelledOnServiceTimeout"],
      [504, "UnknownError"],
    ];
    for (const [status, code] of expected) {
      client.tenant.faults.add({ status });
      const answer = await create();
      assert.deepEqual([answer.status, answer.body.error.code], [status, code]);
    }
    assert.equal(count(), 0);
    assert.equal((await create()).status, 201);
  });

  it("nest what the service nests, and leave a 504 without a message", async () => {
    client.tenant.faults.add({ status: 500 });
    assert.match(nestedMessage(await create()), /^An error has occurred - Operation ID/);
    client.tenant.faults.add({ status: 403, code: "UnknownError" });
    const { status, body } = await create();
    assert.deepEqual([status, body.error.code], [403, "UnknownError"]);
    const { error } = JSON.parse(body.error.message);
    assert.deepEqual([error.code, JSON.parse(error.message)._version], ["Forbidden", 3]);
    client.tenant.faults.add({ status: 504 });
    assert.equal((await create()).body.error.message, "");
  });

  it("take code, message and headers", async () => {
    client.tenant.faults.add({
      status: 403,
      code: "ApprovalRequired",
      message: "An approval is required.",
      headers: { "x-msft-approval-code": "abc", "retry-after": "1.5" },
    });
    const { status, body, headers } = await create();
    assert.deepEqual(
      [status, body.error.code, body.error.message],
      [403, "ApprovalRequired", "An approval is required."],
    );
    assert.deepEqual([headers.get("x-msft-approval-code"), headers.get("retry-after")], ["abc", "1.5"]);
  });

  it("come after the effect where that is ordered", async () => {
    client.tenant.faults.add({ status: 504, afterEffect: true });
    assert.equal((await create()).status, 504);
    assert.equal(count(), 1);
  });

  it("drop the connection before or after the effect", async () => {
    client.tenant.faults.add({ drop: true });
    await assert.rejects(create(), TypeError);
    assert.equal(count(), 0);
    client.tenant.faults.add({ drop: true, afterEffect: true });
    await assert.rejects(create(), TypeError);
    assert.equal(count(), 1);
    assert.deepEqual(
      client.tenant.journal.requests.map(({ status }) => status),
      [undefined, undefined],
    );
  });

  it("meet the requests that match, after those to skip, as often as ordered", async () => {
    client.tenant.faults.add({ method: "POST", path: configurations, skip: 1, times: 2, status: 500 });
    const statuses: number[] = [];
    for (let index = 0; index < 5; index++) {
      statuses.push((await client.get(configurations)).status, (await create()).status);
    }
    assert.deepEqual(
      statuses.filter((_, index) => index % 2 === 0),
      [200, 200, 200, 200, 200],
    );
    assert.deepEqual(
      statuses.filter((_, index) => index % 2 === 1),
      [201, 500, 500, 201, 201],
    );
  });

  it("match by pattern, first come first served, until cleared", async () => {
    client.tenant.faults.add({ path: /\/assign$/, status: 500 });
    client.tenant.faults.add({ status: 503, times: 9 });
    const { id } = client.tenant.portal.create(configurations, policy("x"));
    assert.equal((await client.post(`${configurations}/${id}/assign`, { assignments: [] })).status, 500);
    assert.equal((await client.post(`${configurations}/${id}/assign`, { assignments: [] })).status, 503);
    client.tenant.faults.clear();
    assert.equal((await client.post(`${configurations}/${id}/assign`, { assignments: [] })).status, 200);
  });

  it("meet a request inside a batch, and a dropped one drops the whole", async () => {
    const requests = ["1", "2"].map((id) => ({ id, method: "GET", url: configurations }));
    client.tenant.faults.add({ method: "GET", skip: 1, status: 429 });
    const { body } = await client.post("/$batch", { requests });
    assert.deepEqual(
      body.responses.map(({ id, status }: { id: string; status: number }) => [id, status]),
      [
        ["2", 429],
        ["1", 200],
      ],
    );
    client.tenant.faults.add({ method: "GET", drop: true });
    await assert.rejects(client.post("/$batch", { requests }), TypeError);
  });

  describe("with a body that nobody can use", () => {
    const policyOf = (id: string) => `${configurations}/${id}`;
    const unusable: [FaultBody, string | RegExp][] = [
      ["html", /^<!DOCTYPE html>/],
      ["empty", ""],
      ["null", "null"],
    ];

    it("come as a 404 of a middlebox, before the request has any effect", async () => {
      const { id } = client.tenant.portal.create(configurations, policy("x"));
      client.tenant.faults.add({ method: "DELETE", status: 404, body: "html" });
      const answer = await client.delete(policyOf(id));
      assert.deepEqual([answer.status, answer.headers.get("content-type")], [404, "text/html"]);
      assert.match(answer.text, /^<!DOCTYPE html>/);
      assert.equal(count(), 1);
    });

    it("come with the status that the request earned, after its effect", async () => {
      for (const [index, [body, expected]] of unusable.entries()) {
        client.tenant.faults.add({ method: "POST", body, afterEffect: true });
        const { status, text } = await create();
        assert.equal(status, 201, body);
        assert.match(text, expected instanceof RegExp ? expected : new RegExp(`^${expected}$`), body);
        assert.equal(count(), index + 1, body);
      }
    });

    it("come with 200 where the request has no effect", async () => {
      client.tenant.faults.add({ method: "POST", body: "html" });
      assert.equal((await create()).status, 200);
      assert.equal(count(), 0);
    });

    it("name an object that isn't the one that was made", async () => {
      client.tenant.faults.add({ method: "POST", body: "otherId", afterEffect: true });
      const { status, body } = await create();
      assert.deepEqual([status, body.displayName], [201, "x"]);
      assert.match(body.id, guid);
      assert.notEqual(body.id, client.tenant.portal.list(configurations)[0]?.id);
    });

    it("break off in the middle of compressed data", async () => {
      client.tenant.faults.add({ method: "POST", body: "brokenGzip", afterEffect: true });
      await assert.rejects(create());
      assert.equal(count(), 1);
    });

    it("may be an answer to a DELETE", async () => {
      const { id } = client.tenant.portal.create(configurations, policy("x"));
      client.tenant.faults.add({ method: "DELETE", body: "html", afterEffect: true });
      const { status, text } = await client.delete(policyOf(id));
      assert.deepEqual([status, text.slice(0, 9)], [200, "<!DOCTYPE"]);
      assert.equal(count(), 0);
    });
  });

  it("say of a part that it isn't there, and leave the object", async () => {
    const { id } = client.tenant.portal.create(configurations, policy("x"));
    client.tenant.faults.add({ path: `${configurations}/${id}/assignments`, status: 404, times: 2 });
    const part = await client.get(`${configurations}/${id}/assignments`);
    assert.deepEqual([part.status, part.body.error.code], [404, "ResourceNotFound"]);
    assert.equal((await client.get(`${configurations}/${id}`)).status, 200);
  });

  it("leave an object that a DELETE was answered 404 for", async () => {
    const { id } = client.tenant.portal.create(configurations, policy("x"));
    client.tenant.faults.add({ method: "DELETE", status: 404 });
    assert.equal((await client.delete(`${configurations}/${id}`)).status, 404);
    assert.equal(count(), 1);
  });

  it("delay the look at a request", async () => {
    client.tenant.faults.add({ method: "POST", delay: 200 });
    let finished = false;
    const created = create().then(() => {
      finished = true;
    });
    // The request is there once it's noted, and waits.
    while (client.tenant.journal.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(count(), 0);
    assert.equal(finished, false);
    await created;
    assert.equal(count(), 1);
  });

  describe("with a lag", () => {
    it("hide a new object from reads, but not from writes", async () => {
      client.tenant.faults.add({ method: "POST", lag: 3000 });
      const { id } = (await create()).body;
      const path = `${configurations}/${id}`;
      assert.equal((await client.get(path)).status, 404);
      assert.equal((await client.get(`${path}/assignments`)).status, 404);
      assert.deepEqual((await client.get(configurations)).body.value, []);
      assert.equal((await client.post(`${path}/assign`, { assignments: [] })).status, 200);
      now += 3000;
      assert.equal((await client.get(path)).status, 200);
      assert.equal((await client.get(configurations)).body.value.length, 1);
    });

    it("may hold for lists alone, or for an object's own address alone", async () => {
      const seen = async (id: string) => [
        (await client.get(`${configurations}/${id}`)).status,
        (await client.get(configurations)).body.value.length,
      ];
      client.tenant.faults.add({ method: "POST", lag: 3000, lagIn: "collection" });
      const { id } = (await create()).body;
      assert.deepEqual(await seen(id), [200, 0]);
      now += 3000;
      assert.deepEqual(await seen(id), [200, 1]);
      client.tenant.faults.add({ method: "DELETE", lag: 3000, lagIn: "object" });
      await client.delete(`${configurations}/${id}`);
      assert.deepEqual(await seen(id), [200, 0]);
      now += 3000;
      assert.deepEqual(await seen(id), [404, 0]);
    });

    it("show what was before a change", async () => {
      const { id } = client.tenant.portal.create(configurations, policy("Before"));
      client.tenant.faults.add({ method: "PATCH", lag: 3000 });
      await client.patch(`${configurations}/${id}`, { "@odata.type": identityProtection, displayName: "After" });
      const name = async () => (await client.get(`${configurations}/${id}`)).body.displayName;
      assert.equal(await name(), "Before");
      assert.equal((await client.get(configurations)).body.value[0].displayName, "Before");
      now += 2999;
      assert.equal(await name(), "Before");
      now += 1;
      assert.equal(await name(), "After");
    });

    it("show an object that is deleted, in its place", async () => {
      const { id } = client.tenant.portal.create(configurations, policy("x"));
      client.tenant.portal.create(configurations, policy("y"));
      client.tenant.faults.add({ method: "DELETE", lag: 3000 });
      assert.equal((await client.delete(`${configurations}/${id}`)).status, 204);
      assert.equal((await client.get(`${configurations}/${id}`)).status, 200);
      const names = async () =>
        (await client.get(configurations)).body.value.map((object: { displayName: string }) => object.displayName);
      assert.deepEqual(await names(), ["x", "y"]);
      assert.equal(client.tenant.portal.get(configurations, id), undefined);
      now += 3000;
      assert.equal((await client.get(`${configurations}/${id}`)).status, 404);
      assert.deepEqual(await names(), ["y"]);
    });
  });
});
