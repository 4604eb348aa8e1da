import assert from "node:assert/strict";
import {
  type Client,
  configurations,
  guid,
  identityProtection,
  nestedMessage,
  policy,
  startClient,
} from "../client.ts";

const unknownId = "11111111-2222-4333-8444-555555555555";

describe("errors", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  it("of the model repeat the message, with the ids of the request", async () => {
    const { status, headers, body } = await client.send("POST", configurations, policy("x", { pinMinimum: 8 }), {
      "client-request-id": "my-own-id",
    });
    const message =
      "The property 'pinMinimum' does not exist on type 'microsoft.management.services.api." +
      "windowsIdentityProtectionConfiguration'. Make sure to only use property names that are defined by the type.";
    assert.equal(status, 400);
    const { date, ...inner } = body.error.innerError;
    assert.match(date, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    assert.deepEqual([body.error.code, body.error.message], ["ModelValidationFailure", message]);
    assert.deepEqual(inner, {
      message,
      "request-id": headers.get("request-id"),
      "client-request-id": "my-own-id",
    });
  });

  it("of the service have a JSON text for a message", async () => {
    const { status, headers, body } = await client.get(`${configurations}/${unknownId}`);
    assert.equal(status, 404);
    assert.equal(body.error.code, "ResourceNotFound");
    const { Message, ...rest } = JSON.parse(body.error.message);
    assert.deepEqual(rest, {
      _version: 3,
      CustomApiErrorPhrase: "",
      RetryAfter: null,
      ErrorSourceService: "",
      HttpHeaders: "{}",
    });
    assert.ok(Message.startsWith("An error has occurred - Operation ID (for customer support): "), Message);
    assert.ok(Message.includes(` - Activity ID: ${headers.get("request-id")} - Url: `), Message);
  });

  it("of a way that doesn't exist say so by their code", async () => {
    const { id } = (await client.post(configurations, policy("Ways"))).body;
    for (const [method, path] of [
      ["POST", `${configurations}/${id}/nothing`],
      ["GET", `${configurations}/${id}/nothing`],
      ["PUT", `${configurations}/${id}`],
      ["PATCH", configurations],
    ] as const) {
      const answer = await client.send(method, path, method === "GET" ? undefined : {});
      assert.deepEqual([answer.status, answer.body.error.code], [400, "No method match route template"], path);
    }
  });

  it("of unknown collections name the segment", async () => {
    for (const [path, segment] of [
      ["/deviceManagement/deviceconfigurations", "deviceconfigurations"],
      ["/deviceAppManagement/mobileApps", "mobileApps"],
    ]) {
      const { status, body } = await client.get(path ?? "");
      assert.equal(status, 400);
      assert.equal(body.error.message, `Resource not found for the segment '${segment}'.`);
    }
  });

  it("of unreadable requests are Graph's own", async () => {
    const send = (path: string, init: RequestInit) =>
      fetch(`${client.tenant.url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${client.tenant.token()}`, ...init.headers },
      });
    const json = { "content-type": "application/json" };
    const malformed = await send(`/beta${configurations}`, { method: "POST", body: "{", headers: json });
    assert.equal(malformed.status, 400);
    assert.equal((await send(`/beta${configurations}`, { method: "POST", body: "[]", headers: json })).status, 400);
    assert.equal((await send(`/v2${configurations}`, {})).status, 400);
    assert.equal((await send(`/beta${configurations}/%zz`, {})).status, 400);
    assert.equal((await send(`/beta${configurations}`, { method: "POST" })).status, 400);
    assert.equal((await client.get(`${configurations}/not-a-guid`)).status, 400);
  });

  it("of a range name the property and what is allowed", async () => {
    const answer = await client.post(configurations, policy("x", { pinMinimumLength: 3 }));
    assert.equal(answer.body.error.code, "BadRequest");
    assert.match(nestedMessage(answer), /pinMinimumLength.*4 to 127/);
  });

  it("come with the headers of every answer", async () => {
    const refused = await client.get(`${configurations}/${unknownId}`);
    const served = await client.get(configurations);
    for (const { headers } of [refused, served]) {
      assert.match(headers.get("request-id") ?? "", guid);
      assert.equal(headers.get("client-request-id"), headers.get("request-id"));
      assert.ok(headers.get("date"));
      for (const name of ["etag", "location", "retry-after"]) assert.equal(headers.get(name), null);
    }
  });

  it("of a type that doesn't fit the place name both", async () => {
    const { body } = await client.post(configurations, {
      ...policy("x"),
      "@odata.type": "#microsoft.graph.noSuchThing",
    });
    assert.match(body.error.message, /^A type named 'microsoft\.graph\.noSuchThing' could not be resolved/);
    const { "@odata.type": _, ...untyped } = policy("x");
    assert.equal((await client.post(configurations, untyped)).body.error.message, "Cannot create an abstract class.");
    const { status } = await client.post(configurations, {
      ...policy("x"),
      "@odata.type": identityProtection.slice(1),
    });
    assert.equal(status, 201);
  });
});
