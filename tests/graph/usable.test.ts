import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { GraphError } from "../../provider/errors.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import { closeAll, type Reply, setup } from "./server.ts";

const collection = "/deviceManagement/deviceConfigurations";
const id = "0b0f8f2e-53b6-4f0f-9a1e-3f0c7d5b9a01";
const object = `${collection}/${id}`;
const type = "#microsoft.graph.windows10CustomConfiguration";
const body = { "@odata.type": type, displayName: "Custom" };
const answerOf = (text: string | Buffer, headers = {}): Reply => ({
  text,
  headers: { "content-type": "application/json", ...headers },
});

/** Successes that no request can use. */
const useless: Readonly<Record<string, Reply>> = {
  "a web page": answerOf("<html>Sign in</html>", { "content-type": "text/html" }),
  null: answerOf("null"),
  "a list": answerOf("[]"),
  "a text": answerOf('"done"'),
  "half an object": answerOf('{"id": "0b0f'),
  "an error": { json: { error: { code: "BadRequest", message: "no" } } },
  "broken gzip": answerOf(gzipSync('{"value": []}').subarray(0, 12), { "content-encoding": "gzip" }),
  "what calls itself gzip": answerOf('{"value": []}', { "content-encoding": "gzip" }),
};

const reads: Readonly<Record<string, (client: GraphClient) => Promise<unknown>>> = {
  get: (client) => client.get(object),
  "get with assignments": (client) => client.get(object, { $expand: "assignments" }),
  list: (client) => client.list(collection),
};
const writes: Readonly<Record<string, (client: GraphClient) => Promise<unknown>>> = {
  create: (client) => client.create(collection, body),
  post: (client) => client.post(`${object}/setPriority`, { priority: 1 }),
  patch: (client) => client.patch(object, body),
  put: (client) => client.put(object, body),
  delete: (client) => client.delete(object),
};

describe("answers of no use", () => {
  afterEach(closeAll);
  const failure = async (run: (client: GraphClient) => Promise<unknown>, reply: Reply): Promise<GraphError> => {
    const { client } = await setup([reply]);
    const error = await run(client).then(
      (value) => assert.fail(`taken for an answer: ${JSON.stringify(value)}`),
      (reason) => reason,
    );
    assert.ok(error instanceof GraphError, String(error));
    return error;
  };

  for (const [what, reply] of Object.entries(useless)) {
    for (const [name, run] of Object.entries(reads)) {
      it(`are an error where ${name} is answered ${what}`, async () => {
        const error = await failure(run, reply);
        assert.equal(error.outcomeUnknown, false);
        assert.ok(error.message.includes(collection.slice(1)), error.message);
      });
    }
    for (const [name, run] of Object.entries(writes)) {
      it(`leave it open what became of the write where ${name} is answered ${what}`, async () => {
        const error = await failure(run, reply);
        assert.equal(error.outcomeUnknown, true);
        assert.match(error.message, /may have carried it out all the same/);
      });
    }
  }

  it("are nothing at all where an object is expected", async () => {
    for (const run of Object.values(reads)) {
      assert.equal((await failure(run, answerOf(""))).outcomeUnknown, false);
    }
    assert.equal((await failure((client) => client.create(collection, body), { status: 201 })).outcomeUnknown, true);
  });

  it("are nothing at all, and no error, where none is expected", async () => {
    for (const name of ["post", "patch", "put", "delete"]) {
      const { client } = await setup([{ status: 204 }]);
      assert.equal(await writes[name]?.(client), undefined);
    }
  });

  const other = "9d3c3b1a-77f2-4be4-8a55-0d2f6a1c4e02";
  for (const name of ["get", "get with assignments"]) {
    it(`are another object where ${name} asked for one`, async () => {
      for (const json of [{ id: other }, {}]) {
        const error = await failure(reads[name] as (client: GraphClient) => Promise<unknown>, { json });
        assert.match(error.message, /the answer is another object/);
      }
    });
  }
  for (const name of ["patch", "put"]) {
    it(`are another object where ${name} changed one, but may leave the id out`, async () => {
      const run = writes[name] as (client: GraphClient) => Promise<unknown>;
      assert.equal((await failure(run, { json: { id: other } })).outcomeUnknown, true);
      for (const json of [{ id: id.toUpperCase() }, { version: 2 }]) {
        const { client } = await setup([{ json }]);
        assert.deepEqual(await run(client), json);
      }
    });
  }

  it("are an object without an id of its own, or of another type, where one was made", async () => {
    const made = { "@odata.type": type, displayName: "Custom" };
    const wrong: readonly object[] = [
      made,
      { ...made, id: "" },
      { ...made, id: 7 },
      { ...made, id: "00000000-0000-0000-0000-000000000000" },
      { ...made, id, "@odata.type": "#microsoft.graph.iosCustomConfiguration" },
    ];
    for (const json of wrong) {
      const error = await failure((client) => client.create(collection, body), { status: 201, json });
      assert.equal(error.outcomeUnknown, true);
    }
    const { client } = await setup([{ status: 201, json: { ...made, id } }]);
    assert.deepEqual(await client.create(collection, body), { ...made, id });
  });

  it("are a collection of something else than objects", async () => {
    for (const value of [[null], ["a"], [[]]]) {
      assert.match((await failure((client) => client.list(collection), { json: { value } })).message, /collection/);
    }
  });

  it("are asked for by themselves where they came in a batch", async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `${id.slice(0, -2)}${10 + i}`);
    const { client } = await setup([
      ({ method, url, body: sent }) => {
        if (method === "GET" && url.includes("$top")) return { json: { value: [] } };
        if (method === "GET") return { json: { id: url.split("/")[4]?.split("?")[0], assignments: [] } };
        const { requests } = JSON.parse(sent) as { requests: { id: string }[] };
        const useless = [null, [], "", "<html>", { error: {} }];
        return {
          json: { responses: requests.map((one, i) => ({ id: one.id, status: 200, body: useless[i % 5] })) },
        };
      },
    ]);
    const found = await Promise.all(ids.map((one) => client.get(`${collection}/${one}`, { $expand: "assignments" })));
    assert.deepEqual(
      found.map((one) => one.id),
      ids,
    );
  });
});

describe("the service's time", () => {
  afterEach(closeAll);
  const midnight = Date.parse("2031-04-01T00:00:00Z");

  it("is that of its last answer, whatever this machine's clock says, and goes on with it", async () => {
    const date = new Date(midnight).toUTCString();
    const { client, clock } = await setup([{ status: 404, headers: { date, "request-id": "1" }, json: {} }]);
    await assert.rejects(client.get(object));
    assert.equal(client.serviceTime(), midnight);
    await clock.sleep(90_000);
    assert.equal(client.serviceTime(), midnight + 90_000);
  });

  it("is this machine's where no answer of the service tells it", async () => {
    const date = new Date(midnight).toUTCString();
    for (const headers of [{ date: "soon", "request-id": "1" }, { date }] as Record<string, string>[]) {
      const { client, clock } = await setup([{ status: 204, headers }]);
      assert.equal(client.serviceTime(), clock.now());
      await client.delete(object);
      assert.equal(client.serviceTime(), clock.now());
    }
  });
});
