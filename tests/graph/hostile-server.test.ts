import assert from "node:assert/strict";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { GraphError } from "../../provider/errors.ts";
import { AnswerSpace } from "../../provider/graph/answer-space.ts";
import { foreignText } from "../../provider/graph/foreign-text.ts";
import { acts, SIGNS } from "../hostile.ts";
import { type Arrival, closeAll, jwt, type Reply, setup } from "./server.ts";

const path = "/deviceManagement/deviceConfigurations";
const base64 = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding).toString("base64");

/** Secrets of every sort that policies have. */
const SECRETS: Readonly<Record<string, string>> = {
  "a short password": "Pa5s!w",
  "a password with signs of JSON": 'quote" back\\slash \u00fc\u00e4',
  "a passphrase": "correct horse battery staple",
  "a key over several lines": "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0\n-----END PRIVATE KEY-----",
  "bytes as base64": base64("<WATPOnboarding key='hush-hush-hush'/>"),
  "an onboarding package": `<OnboardingBlob>${"Zm9v".repeat(300)}</OnboardingBlob>`,
  "XML as base64": base64("<wlan><sharedKey>swordfish-1</sharedKey></wlan>"),
};
/** Everything that would give a secret away. */
const formsOf = (secret: string): string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  base64(secret),
  base64(secret, "utf16le"),
  encodeURIComponent(secret),
  secret.slice(0, 40),
  ...(/^[A-Za-z0-9+/]+=*$/.test(secret) ? [Buffer.from(secret, "base64").toString("utf8")] : []),
];

/** How a service may repeat a request in an error. */
const ECHOES: Readonly<Record<string, (arrival: Arrival, secret: string) => string>> = {
  "the value": (_, secret) => `The value '${secret}' is not allowed.`,
  "the value at the end of a word": (_, secret) => `value=${secret}.`,
  "the value cut off": (_, secret) => `The value '${secret.slice(0, 40)}...' is too long.`,
  "the body": ({ body }) => `Cannot read ${body}`,
  "the body as text in JSON": ({ body }) => JSON.stringify({ received: body }),
  "the body in base64": ({ body }) => `Request: ${base64(body)}`,
  "the body in base64url within a word": ({ body }) => `x${Buffer.from(body).toString("base64url")}`,
  "the value in base64": (_, secret) => base64(secret),
  "the value in base64 of UTF-16": (_, secret) => base64(secret, "utf16le"),
  "the value as part of an address": (_, secret) => `https://fef.example/?value=${encodeURIComponent(secret)}`,
  "the value decoded": (_, secret) => Buffer.from(secret, "base64").toString("utf8"),
  "a message within a message": (_, secret) =>
    JSON.stringify({ _version: 3, Message: `Not ${secret} - Operation ID (for customer support): 0` }),
  "an error within an error": (_, secret) => JSON.stringify({ error: { code: "X", message: `Not ${secret}` } }),
};
const PLACES: Readonly<Record<string, (text: string) => Reply>> = {
  message: (text) => ({ status: 400, json: { error: { code: "BadRequest", message: text } } }),
  code: (text) => ({ status: 400, json: { error: { code: text, message: "no" } } }),
  "request id": (text) => ({
    status: 500,
    json: { error: { code: "x", message: "no", innerError: { "request-id": text } } },
  }),
};
const WRITES = ["post", "patch", "put"] as const;

/** Sent with the secret in places of every depth. */
const bodyOf = (secret: string) => ({
  "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
  displayName: "The policy",
  omaSettings: [{ omaUri: "./Device/x", value: secret }],
  preSharedKey: secret,
});

async function failure(act: () => Promise<unknown>): Promise<GraphError> {
  const error = await act().catch((thrown: unknown) => thrown);
  assert.ok(error instanceof GraphError, String(error));
  return error;
}
/** All that anybody could print of an error. */
const everything = (error: GraphError) => `${inspect(error, { depth: null })}\n${JSON.stringify(error)}`;

describe("a service that repeats what it was sent", function () {
  this.timeout(60_000);
  afterEach(closeAll);
  const cases = Object.keys(SECRETS).length * Object.keys(ECHOES).length * Object.keys(PLACES).length * WRITES.length;

  it(`shows no secret: ${cases} answers`, async () => {
    let seen = 0;
    let reply: (arrival: Arrival) => Reply = () => ({});
    const { client } = await setup([(arrival) => reply(arrival)]);
    for (const [what, secret] of Object.entries(SECRETS)) {
      for (const [how, echo] of Object.entries(ECHOES)) {
        for (const [where, place] of Object.entries(PLACES)) {
          for (const method of WRITES) {
            reply = (arrival) => place(echo(arrival, secret));
            const error = await failure(() => client[method](method === "post" ? path : `${path}/1`, bodyOf(secret)));
            const text = everything(error);
            for (const form of formsOf(secret)) {
              assert.ok(!text.includes(form), `${what}, ${how}, ${where}, ${method}: ${error.message}`);
            }
            seen++;
          }
        }
      }
    }
    assert.equal(seen, cases);
  });

  it("names the place of a value, and keeps what isn't one", async () => {
    const message = "The value 'sw0rdfish' of 'The policy' (5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02) is no Edm.Int32.";
    const body = {
      displayName: "The policy",
      groupId: "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02",
      list: [{ key: "sw0rdfish" }],
    };
    const { client } = await setup([{ status: 400, json: { error: { code: "BadRequest", message } } }]);
    const error = await failure(() => client.post(path, body));
    assert.equal(error.graphMessage, message.replace("sw0rdfish", "[value of list[0].key]"));
  });

  it("leaves alone a word that only has a short value in it", () => {
    assert.equal(
      foreignText("Unexpected text in contexts", JSON.stringify({ key: "text" })),
      "Unexpected [value of key] in contexts",
    );
  });

  const token = jwt();
  const credentials: readonly string[] = [
    `Authorization: Bearer ${token}`,
    `{"Authorization":"Bearer opaque-token-1234"}`,
    `authorization = Basic ${base64("user:hush-hush")}`,
    token,
    token.split(".").slice(0, 2).join("."),
    `${token.split(".")[0]}.`,
    `eyJhbGciOiJSU0EtT0FFUCJ9.${"a".repeat(20)}.${"b".repeat(20)}.${"c".repeat(20)}.${"d".repeat(20)}`,
    base64(`Authorization: Bearer ${token}`),
    base64(token),
    "client_secret=hush~hush.hush&grant_type=client_credentials",
    '{"clientSecret":"hush~hush.hush"}',
    "access_token: hush~hush.hush",
  ];
  it(`shows no credential: ${credentials.length} ways to write one`, async () => {
    for (const text of credentials) {
      const { client } = await setup([
        { status: 400, json: { error: { code: "BadRequest", message: `Got ${text}` } } },
      ]);
      const shown = everything(await failure(() => client.get(`${path}/1`)));
      assert.doesNotMatch(shown, /eyJ|opaque-token|hush|aHVzaC|ZXlK|dXNlcjp/, text);
      await closeAll();
    }
  });
});

describe("a service or a name that means harm to who reads it", () => {
  afterEach(closeAll);

  it(`acts nowhere: ${Object.keys(SIGNS).length * Object.keys(PLACES).length} errors`, async () => {
    for (const [what, sign] of Object.entries(SIGNS)) {
      for (const [where, place] of Object.entries(PLACES)) {
        const { client } = await setup([place(`bad ${sign} end`)]);
        const { message } = await failure(() => client.get(`${path}/1`));
        assert.ok(!acts(message), `${what}, ${where}: ${JSON.stringify(message)}`);
        await closeAll();
      }
    }
  });

  it("is spelled out, not lost, where it could be part of a name", () => {
    assert.equal(foreignText("a\u202eb"), "a\\u{202E}b");
  });

  it("can't fill a terminal", () => assert.ok(foreignText("x".repeat(1_000_000)).length < 2_100));
});

describe("a list without an end", function () {
  this.timeout(60_000);
  afterEach(closeAll);
  const page = ({ headers, url }: Arrival): Reply => ({
    json: {
      value: [],
      "@odata.nextLink": `http://${headers.host}/beta${path}?$skiptoken=${url.length}-${Math.random()}`,
    },
  });

  it("is given up after 2,000 pages", async () => {
    const { client, server } = await setup([page]);
    await assert.rejects(
      client.list(path),
      /Reading deviceManagement.deviceConfigurations failed: there are more than 2000 pages/,
    );
    assert.equal(server.arrivals.length, 2000);
  });

  it("is given up after three times the time of a request", async () => {
    const { client, clock, server } = await setup(
      [
        (arrival) => {
          // Each page takes most of the time that a request may.
          void clock.sleep(9_000);
          return page(arrival);
        },
      ],
      { INTUNE_TIMEOUT: "10" },
    );
    await assert.rejects(client.list(path), /no last page within 30 s, after 4 pages/);
    assert.equal(server.arrivals.length, 4);
  });
});

describe("an answer that fills the memory", function () {
  this.timeout(60_000);
  afterEach(closeAll);
  /** 200 MB in 200 KB. */
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
  const reply: Reply = { headers: { "content-encoding": "gzip" }, text: bomb };

  it("is given up, and asked for only once", async () => {
    const { client, server } = await setup([reply]);
    await assert.rejects(
      client.get(`${path}/1`),
      /the answer from 127.0.0.1:\d+ is larger than any of Microsoft Graph's/,
    );
    assert.equal(server.arrivals.length, 1);
  });

  it("takes no more memory when there are sixteen of them", async () => {
    const { client } = await setup([reply]);
    const before = process.memoryUsage().rss;
    let highest = before;
    const timer = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().rss);
    }, 5);
    const results = await Promise.allSettled(Array.from({ length: 16 }, (_, id) => client.get(`${path}/${id}`)));
    clearInterval(timer);
    assert.ok(results.every(({ status }) => status === "rejected"));
    assert.ok(highest - before < 700 * 1024 * 1024, `${Math.round((highest - before) / 1024 / 1024)} MB`);
  });

  it("leaves room for the next one when it is gone", () => {
    const space = new AnswerSpace(100, 60);
    const [one, two] = [space.open(), space.open()];
    one.take(60);
    assert.throws(() => one.take(1));
    assert.throws(() => two.take(41));
    two.take(40);
    one.close();
    one.close();
    two.take(20);
    assert.throws(() => two.take(1));
  });
});

describe("an address", () => {
  afterEach(closeAll);
  for (const id of ["", ".", "..", "a/../b"]) {
    it(`with the id ${JSON.stringify(id)} is refused, and nothing is sent`, async () => {
      const { client, server } = await setup([{ json: { value: [] } }]);
      await assert.rejects(
        client.get(`${path}/${id}`),
        /is no path of Microsoft Graph: an id in it is empty or not an id/,
      );
      await assert.rejects(client.delete(`${path}/${id}`), /is no path/);
      await assert.rejects(client.patch(`${path}/${id}`, {}), /is no path/);
      assert.equal(server.arrivals.length, 0);
    });
  }
});
