import assert from "node:assert/strict";
import { type Client, configurations, enrollments, nestedMessage, policy, startClient } from "../client.ts";

describe("tokens", () => {
  let client: Client;
  let now = Date.UTC(2026, 0, 1);
  const get = (authorization: string, path = configurations) => client.get(path, { authorization });
  before(async () => {
    client = await startClient({ clock: () => now });
  });
  after(() => client.close());

  it("carry what Entra's carry", () => {
    const [header, payload, signature] = client.tenant.token().split(".");
    const claims = JSON.parse(Buffer.from(payload ?? "", "base64url").toString());
    assert.deepEqual(JSON.parse(Buffer.from(header ?? "", "base64url").toString()), { typ: "JWT", alg: "none" });
    assert.equal(signature, "");
    assert.equal(claims.tid, client.tenant.tenantId);
    assert.equal(claims.idtyp, "app");
    assert.ok(claims.roles.includes("DeviceManagementConfiguration.ReadWrite.All"));
    assert.ok(claims.exp * 1000 > now);
  });

  it("are needed: none, garbage, another tenant's and an expired one are refused", async () => {
    const another = client.tenant.token({ tid: "99999999-0000-4000-8000-000000000000" });
    const expired = client.tenant.token({ exp: now / 1000 - 1 });
    for (const authorization of [
      "",
      "Basic eDp5",
      "Bearer x",
      "Bearer a.b.c",
      `Bearer ${another}`,
      `Bearer ${expired}`,
    ]) {
      const { status, body } = await get(authorization);
      assert.deepEqual([status, body.error.code], [401, "InvalidAuthenticationToken"], authorization);
    }
  });

  it("end, also when they were good before", async () => {
    const token = client.tenant.token({ exp: now / 1000 + 60 });
    assert.equal((await get(`Bearer ${token}`)).status, 200);
    now += 60_000;
    assert.equal((await get(`Bearer ${token}`)).status, 401);
  });

  it("permit what their roles, or a person's scopes, say", async () => {
    const bearer = (claims: object) => ({ authorization: `Bearer ${client.tenant.token({ ...claims })}` });
    const reader = bearer({ roles: ["DeviceManagementConfiguration.Read.All"] });
    assert.equal((await client.get(configurations, reader)).status, 200);
    const refused = await client.send("POST", configurations, policy("x"), reader);
    assert.deepEqual([refused.status, refused.body.error.code], [403, "Forbidden"]);
    assert.ok(
      nestedMessage(refused).startsWith(
        "Application is not authorized to perform this operation. Application must have one of the following scopes: " +
          "DeviceManagementConfiguration.ReadWrite.All - Operation ID",
      ),
    );
    const person = bearer({ roles: undefined, scp: "openid DeviceManagementConfiguration.ReadWrite.All" });
    assert.equal((await client.send("POST", configurations, policy("x"), person)).status, 201);
    const service = bearer({ roles: ["DeviceManagementServiceConfig.ReadWrite.All"] });
    assert.equal((await client.get(enrollments, service)).status, 200);
    assert.equal((await client.get(configurations, service)).status, 403);
  });

  it("to read a secret need the right to write", async () => {
    const { id } = client.tenant.portal.create(configurations, policy("x"));
    const reader = `Bearer ${client.tenant.token({ roles: ["DeviceManagementConfiguration.Read.All"] })}`;
    const way = `${configurations}/${id}/getOmaSettingPlainTextValue(secretReferenceValueId='x')`;
    assert.equal((await get(reader, way)).status, 403);
  });

  it("have the permissions that the tenant was started with", async () => {
    const poor = await startClient({ permissions: ["DeviceManagementConfiguration.Read.All"] });
    assert.equal((await poor.get(configurations)).status, 200);
    assert.equal((await poor.post(configurations, policy("x"))).status, 403);
    await poor.close();
  });
});
