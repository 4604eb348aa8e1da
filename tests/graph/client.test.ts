import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { ConfigurationError, GraphError, SignInError, WrongTenantError } from "../../provider/errors.ts";
import { createGraphClient } from "../../provider/graph/client.ts";
import { closeAll, jwt, serve, settingsFor, setup, tenant } from "./server.ts";

const path = "/deviceManagement/deviceConfigurations";

describe("Graph client", () => {
  afterEach(closeAll);

  describe("requests", () => {
    it("carry token, ids, agent and a JSON body", async () => {
      const { server, client } = await setup([{ status: 201, json: { id: "a" } }]);
      assert.deepEqual(await client.post(path, { displayName: "Größe" }), { id: "a" });
      const [arrival] = server.arrivals;
      assert.equal(arrival?.method, "POST");
      assert.equal(arrival?.url, `/beta${path}`);
      assert.deepEqual(JSON.parse(arrival?.body ?? ""), { displayName: "Größe" });
      assert.match(arrival?.headers.authorization ?? "", /^Bearer eyJ/);
      assert.match(String(arrival?.headers["client-request-id"]), /^[\da-f-]{36}$/);
      assert.match(arrival?.headers["user-agent"] ?? "", /^pulumi-intune\/\d/);
      assert.equal(arrival?.headers["content-type"], "application/json");
    });

    it("encode values of paths and queries", async () => {
      const { server, client } = await setup([{ json: { id: "a b#c?d" } }]);
      await client.get(`${path}/a b#c?d`, { $filter: "displayName eq 'Q&A + 50%'", $top: 5, $select: undefined });
      assert.equal(
        server.arrivals[0]?.url,
        `/beta${path}/a%20b%23c%3Fd?$filter=displayName%20eq%20'Q%26A%20%2B%2050%25'&$top=5`,
      );
    });

    for (const id of ["..", ".", "", "a/../b"]) {
      it(`refuse "${id}" as an id`, async () => {
        const { server, client } = await setup([{ json: {} }]);
        await assert.rejects(client.get(`${path}/${id}/assignments`), ConfigurationError);
        assert.equal(server.arrivals.length, 0);
      });
    }

    it("understand empty answers without a content type, and zipped ones", async () => {
      const zipped = { headers: { "content-encoding": "gzip" }, text: gzipSync('{"id":"z"}') };
      const { client } = await setup([{ status: 204 }, zipped]);
      assert.equal(await client.patch(`${path}/a`, {}), undefined);
      assert.deepEqual(await client.get(`${path}/z`), { id: "z" });
    });
  });

  describe("lists", () => {
    it("follow the links to all pages as they are given", async () => {
      const { server, client } = await setup([
        ({ headers }) => ({
          json: { value: [{ id: "1" }], "@odata.nextLink": `http://${headers.host}/beta${path}?$skiptoken=a%2Bb` },
        }),
        { json: { value: [{ id: "2" }] } },
      ]);
      assert.deepEqual(await client.list(path, { $top: 1 }), [{ id: "1" }, { id: "2" }]);
      assert.equal(server.arrivals[1]?.url, `/beta${path}?$skiptoken=a%2Bb`);
    });

    it("never take the token to another host", async () => {
      const stranger = await serve({ json: { value: [] } });
      try {
        const { client } = await setup([{ json: { value: [], "@odata.nextLink": `${stranger.url}/beta${path}` } }]);
        await assert.rejects(client.list(path), /next page leads to another service/);
        assert.equal(stranger.arrivals.length, 0);
      } finally {
        await stranger.close();
      }
    });

    it("end where the pages go round in a circle", async () => {
      const link = (page: number) => `/beta${path}?$skiptoken=${page}`;
      const { client } = await setup([
        ({ headers, url }) => ({
          json: { value: [], "@odata.nextLink": `http://${headers.host}${link(url === link(1) ? 2 : 1)}` },
        }),
      ]);
      await assert.rejects(client.list(path), /leads back/);
    });

    it("fail where the answer is no collection", async () => {
      const { client } = await setup([{ json: { id: "x" } }]);
      await assert.rejects(client.list(path), /no collection/);
    });
  });

  describe("answers that are none of Graph's", () => {
    it("are not followed when they redirect", async () => {
      const target = await serve({ json: { id: "stolen" } });
      try {
        const { client } = await setup([{ status: 302, headers: { location: `${target.url}/beta/me` } }]);
        await assert.rejects(client.get(path), /status 302.*redirects are not followed/);
        assert.equal(target.arrivals.length, 0);
      } finally {
        await target.close();
      }
    });

    it("are told from JSON", async () => {
      const { client } = await setup([{ text: "<html>Sign in to the hotel's network</html>" }]);
      await assert.rejects(client.get(path), /the answer is no JSON/);
    });

    it("leave open whether a write took place", async () => {
      const { client } = await setup([{ text: "<html>" }]);
      await assert.rejects(client.post(path, {}), (error) => error instanceof GraphError && error.outcomeUnknown);
    });
  });

  describe("tenant", () => {
    it("is the token's", async () => {
      const { server, client } = await setup([{}]);
      assert.equal(await client.tenantId(), tenant);
      assert.equal(server.arrivals.length, 0);
    });

    for (const [what, env, error] of [
      ["a token that is none", { INTUNE_ACCESS_TOKEN: "opaque" }, ConfigurationError],
      ["a token without a tenant", { INTUNE_ACCESS_TOKEN: jwt({ tid: undefined }) }, ConfigurationError],
      ["a token that has ended", { INTUNE_ACCESS_TOKEN: jwt({ exp: 1_700_000_000 }) }, SignInError],
    ] as const) {
      it(`is refused before any request with ${what}`, async () => {
        const { server, client } = await setup([{ json: {} }], env);
        await assert.rejects(client.tenantId(), error);
        await assert.rejects(client.get(path), (thrown) => {
          assert.ok(thrown instanceof error);
          assert.ok(!thrown.message.includes(env.INTUNE_ACCESS_TOKEN));
          return true;
        });
        assert.equal(server.arrivals.length, 0);
      });
    }

    it("must be the one of the settings", async () => {
      const server = await serve({ json: {} });
      const settings = { ...settingsFor(server.url), tenantId: "22222222-2222-4222-8222-222222222222" };
      const client = createGraphClient(settings);
      try {
        await assert.rejects(client.get(path), WrongTenantError);
        assert.equal(server.arrivals.length, 0);
      } finally {
        await client.close();
        await server.close();
      }
    });
  });
});
