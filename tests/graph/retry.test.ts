import assert from "node:assert/strict";
import { GraphError } from "../../provider/errors.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import { closeAll, type Reply, setup } from "./server.ts";

const path = "/deviceManagement/deviceConfigurations/1";
const done: Reply = { json: { id: "1", value: [] } };

const calls: Record<string, (client: GraphClient) => Promise<unknown>> = {
  assign: (client) => client.post(`${path}/assign`, { assignments: [] }),
  GET: (client) => client.get(path),
  DELETE: (client) => client.delete(path),
  PATCH: (client) => client.patch(path, { a: 1 }),
  PUT: (client) => client.put(path, { a: 1 }),
  POST: (client) => client.post(path, { a: 1 }),
};

function failsWith(check: (error: GraphError) => void) {
  return (error: unknown) => {
    assert.ok(error instanceof GraphError, String(error));
    check(error);
    return true;
  };
}

describe("sending again", () => {
  afterEach(closeAll);

  for (const [method, call] of Object.entries(calls)) {
    it(`${method} after 429, however often`, async () => {
      const throttled: Reply = { status: 429, json: { error: { code: "TooManyRequests", message: "" } } };
      const { server, client } = await setup([...Array<Reply>(12).fill(throttled), done]);
      await call(client);
      assert.equal(server.arrivals.length, 13);
      assert.equal(new Set(server.arrivals.map(({ body }) => body)).size, 1);
      assert.equal(new Set(server.arrivals.map(({ headers }) => headers["client-request-id"])).size, 13);
    });

    for (const failure of [{ status: 500 }, { status: 503 }, { status: 504 }, "drop", "drop halfway"] as Reply[]) {
      const name = typeof failure === "string" ? failure : failure.status;
      if (method === "POST") {
        it(`not POST after ${name}: its outcome is unknown`, async () => {
          const { server, client } = await setup([failure, done]);
          await assert.rejects(
            call(client),
            failsWith((error) => assert.equal(error.outcomeUnknown, true)),
          );
          assert.equal(server.arrivals.length, 1);
        });
      } else {
        it(`${method} after ${name}`, async () => {
          const { server, client } = await setup([failure, failure, done]);
          await call(client);
          assert.equal(server.arrivals.length, 3);
        });
      }
    }

    it(`${method} not after 400`, async () => {
      const { server, client } = await setup([{ status: 400 }, done]);
      await assert.rejects(
        call(client),
        failsWith((error) => assert.equal(error.outcomeUnknown, false)),
      );
      assert.equal(server.arrivals.length, 1);
    });
  }

  it("ends after some failures, and says how often the request was sent", async () => {
    const { server, client } = await setup([{ status: 503 }]);
    await assert.rejects(
      client.get(path),
      failsWith((error) => {
        assert.equal(error.status, 503);
        assert.equal(error.attempts, 5);
        assert.equal(error.outcomeUnknown, false, "a read has no outcome");
        assert.match(error.message, /sent 5 times/);
      }),
    );
    assert.equal(server.arrivals.length, 5);
  });

  it("ends before the deadline would be missed", async () => {
    const { client, clock } = await setup([{ status: 429 }], { INTUNE_TIMEOUT: "100" });
    await assert.rejects(
      client.post(path, {}),
      failsWith((error) => {
        assert.equal(error.status, 429);
        assert.equal(error.outcomeUnknown, false);
      }),
    );
    const waited = clock.waits.reduce((sum, wait) => sum + wait, 0);
    assert.ok(waited > 60_000 && waited < 100_000, `${waited}`);
  });

  it("does not wait at all for what comes after the deadline", async () => {
    const { server, client, clock } = await setup([{ status: 429, headers: { "retry-after": "700" } }]);
    await assert.rejects(client.get(path), GraphError);
    assert.equal(server.arrivals.length, 1);
    assert.deepEqual(clock.waits, []);
  });

  describe("waits", () => {
    const waitsAfter = async (value: string | undefined) => {
      const headers: Record<string, string> = value === undefined ? {} : { "retry-after": value };
      const { client, clock } = await setup([{ status: 429, headers }, done]);
      await client.get(path);
      return clock.waits;
    };

    it("as long as the service says, in whole or fractional seconds", async () => {
      assert.deepEqual(await waitsAfter("7"), [7000]);
      assert.deepEqual(await waitsAfter("0.25"), [250]);
    });

    it("until the date that the service names", async () => {
      const [wait] = await waitsAfter(new Date(Date.now() + 30_000).toUTCString());
      assert.ok(wait !== undefined && wait > 28_000 && wait <= 30_000, `${wait}`);
    });

    for (const value of [undefined, "0", "soon", "-3", new Date(0).toUTCString()]) {
      it(`by its own reckoning when Retry-After is ${value ?? "absent"}`, async () => {
        assert.deepEqual(await waitsAfter(value), [750]);
      });
    }

    it("longer each time, up to a limit", async () => {
      const { client, clock } = await setup([...Array<Reply>(7).fill({ status: 429 }), done]);
      await client.get(path);
      assert.deepEqual(clock.waits, [750, 1500, 3000, 6000, 12_000, 15_000, 15_000]);
    });
  });
});
