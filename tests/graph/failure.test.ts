import assert from "node:assert/strict";
import { createServer } from "node:net";
import { inspect } from "node:util";
import { GraphError, isNotFound } from "../../provider/errors.ts";
import { createGraphClient } from "../../provider/graph/client.ts";
import { explain } from "../../provider/graph/failure.ts";
import { unreachable } from "../../provider/graph/unreachable.ts";
import { closeAll, instantClock, type Reply, settingsFor, setup } from "./server.ts";

const path = "/deviceManagement/deviceConfigurations";
const requestId = "0d7cd9e5-7f6c-4b1b-9c7e-1a0a5d3c2b10";

/** Intune's message within a message. */
function nested(message: string): string {
  return JSON.stringify({
    _version: 3,
    Message: `${message} - Operation ID (for customer support): 00000000 - Activity ID: ${requestId} - Url: https://fef.example/x`,
    CustomApiErrorPhrase: "",
    RetryAfter: null,
    ErrorSourceService: "",
    HttpHeaders: "{}",
  });
}

function body(code: string, message: string) {
  return { error: { code, message, innerError: { date: "2026-01-01T00:00:00", "request-id": requestId } } };
}

async function failure(reply: Reply, act: "get" | "post" = "get"): Promise<GraphError> {
  const { client } = await setup([reply]);
  const error = await (act === "get" ? client.get(`${path}/1`) : client.post(path, {})).catch((thrown) => thrown);
  assert.ok(error instanceof GraphError, String(error));
  return error;
}

describe("errors of Graph", () => {
  afterEach(closeAll);

  it("say what was attempted, what came back and how to find it again", async () => {
    const message = "Cannot convert the literal 'x' to the expected type 'Edm.Int32'.";
    const error = await failure({ status: 400, json: body("ModelValidationFailure", message) }, "post");
    assert.equal(
      error.message,
      "Creating an object in deviceManagement/deviceConfigurations failed: Cannot convert the literal 'x' to the " +
        `expected type 'Edm.Int32' (POST ${path}, status 400, code ModelValidationFailure, request-id ${requestId}).`,
    );
    assert.equal(error.code, "INTUNE_HTTP_400");
    assert.equal(error.graphMessage, message);
    assert.equal(error.requestId, requestId);
  });

  it("unwrap a message within a message", async () => {
    const error = await failure({ status: 400, json: body("BadRequest", nested("pinMinimumLength is out of range.")) });
    assert.equal(error.graphMessage, "pinMinimumLength is out of range.");
    assert.equal(error.graphCode, "BadRequest");
  });

  it("unwrap an error within an error", async () => {
    const inner = JSON.stringify(body("Forbidden", nested("Not allowed.")));
    const error = await failure({ status: 401, json: body("UnknownError", inner) });
    assert.equal(error.graphMessage, "Not allowed.");
    assert.equal(error.graphCode, "Forbidden");
  });

  it("take the request id from the header where the body has none", async () => {
    const error = await failure({ status: 404, headers: { "request-id": requestId }, text: "" });
    assert.equal(error.requestId, requestId);
    assert.match(error.message, /failed: Not Found \(/);
    assert.ok(isNotFound(error));
  });

  it("understand a code without a message, and a body that is no JSON", async () => {
    assert.match((await failure({ status: 504, json: body("UnknownError", "") }, "post")).message, /Gateway Timeout/);
    assert.match((await failure({ status: 400, text: "<html>" })).message, /Bad Request/);
    assert.equal((await failure({ status: 400, text: '{"error":"x"}' })).graphCode, undefined);
  });

  describe("for a missing permission", () => {
    const refusal =
      "Application is not authorized to perform this operation. Application must have one of the following scopes: " +
      "DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All";

    it("name what the service names", async () => {
      const error = await failure({ status: 403, json: body("Forbidden", nested(refusal)) });
      assert.deepEqual(error.permissions, [
        "DeviceManagementConfiguration.Read.All",
        "DeviceManagementConfiguration.ReadWrite.All",
      ]);
      assert.match(error.message, /It needs the permission \S+Read.All or \S+ReadWrite.All: add it/);
    });

    it("take what the caller knows where the service names none", async () => {
      const error = await failure({ status: 403, json: body("Forbidden", "Insufficient privileges.") });
      const told = explain(error, {
        subject: 'policy "Hello"',
        permissions: ["DeviceManagementServiceConfig.ReadWrite.All"],
      });
      assert.match(told.message, /^policy "Hello": Reading .* failed: Insufficient privileges \(/);
      assert.match(told.message, /It needs the permission DeviceManagementServiceConfig.ReadWrite.All: add/);
      assert.deepEqual(
        { ...told, message: "", stack: "" },
        {
          ...error,
          operation: told.operation,
          permissions: told.permissions,
          message: "",
          stack: "",
        },
      );
    });

    it("are told from other errors", async () => {
      const error = await failure({ status: 404, json: body("ResourceNotFound", nested("Gone.")) });
      const told = explain(error, { permissions: ["DeviceManagementServiceConfig.ReadWrite.All"] });
      assert.doesNotMatch(told.message, /permission/);
      assert.ok(isNotFound(told));
    });
  });

  it("never hold the token", async () => {
    for (const reply of [{ status: 401 }, { status: 500 }, "drop"] as Reply[]) {
      const { client } = await setup([reply]);
      const error = await client.post(path, { blob: "c2VjcmV0" }).catch((thrown) => thrown);
      assert.doesNotMatch(inspect(error, { depth: null }), /eyJ|Bearer|c2VjcmV0/);
      assert.doesNotMatch(JSON.stringify(error), /eyJ|Bearer|c2VjcmV0/);
    }
  });
});

describe("a tenant that does not answer", () => {
  afterEach(closeAll);

  it("is unreachable where nobody listens", async () => {
    const clock = instantClock();
    const port = await unusedPort();
    const client = createGraphClient(settingsFor(`http://127.0.0.1:${port}`), { clock });
    const error = await client.post(path, {}).catch((thrown) => thrown);
    await client.close();
    assert.ok(error instanceof GraphError);
    assert.equal(error.code, "INTUNE_UNREACHABLE");
    assert.equal(error.outcomeUnknown, false);
    assert.equal(error.attempts, 3);
    assert.match(error.message, new RegExp(`the connection to 127.0.0.1:${port} is refused \\(`));
    assert.match(error.message, /HTTPS_PROXY/);
  });

  it("runs into the time-out, and a write may have taken place", async () => {
    const { client } = await setup(["silence"], { INTUNE_TIMEOUT: "1" });
    const error = await client.post(path, {}).catch((thrown) => thrown);
    assert.ok(error instanceof GraphError);
    assert.equal(error.outcomeUnknown, true);
    assert.match(error.message, /no answer from 127.0.0.1:\d+ within 1 s.*intune:timeout/);
  });

  for (const [code, words] of [
    ["ENOTFOUND", /the name graph.microsoft.com was not found/],
    ["EAI_AGAIN", /the name graph.microsoft.com was not found/],
    ["SELF_SIGNED_CERT_IN_CHAIN", /the certificate of graph.microsoft.com is not trusted/],
    ["UND_ERR_CONNECT_TIMEOUT", /graph.microsoft.com does not answer/],
    ["EPROTO", /no connection to graph.microsoft.com came about \(EPROTO: odd\)/],
  ] as const) {
    it(`is explained for ${code}`, () => {
      const cause = Object.assign(new Error("odd"), { code });
      assert.match(unreachable("graph.microsoft.com", cause).reason, words);
    });
  }

  it("is explained where several addresses of one name fail", () => {
    const cause = new AggregateError([Object.assign(new Error("odd"), { code: "ECONNREFUSED" })]);
    assert.match(unreachable("graph.microsoft.com", cause).reason, /the connection to graph.microsoft.com is refused$/);
  });
});

/** A port that was free a moment ago. */
async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
