import assert from "node:assert/strict";
import { inspect } from "node:util";
import { SignInError } from "../../provider/errors.ts";
import { authorization } from "../../provider/graph/authorization.ts";
import { Deadline } from "../../provider/graph/deadline.ts";
import type { GraphAnswer, GraphRequest } from "../../provider/graph/exchange.ts";
import { redact, Secret } from "../../provider/graph/secret.ts";
import { signInError } from "../../provider/graph/sign-in-error.ts";
import { CachedTokenSource, type FetchToken, parseToken } from "../../provider/graph/token.ts";
import { closeAll, instantClock, jwt, setup, tenant } from "./server.ts";

const hour = 3_600_000;

/** Sign-ins that give a new token of one hour each time. */
function signIns() {
  const clock = instantClock();
  const calls: Parameters<FetchToken>[0][] = [];
  const fetch: FetchToken = async (options) => {
    calls.push(options);
    return jwt({ exp: (clock.now() + hour) / 1000, jti: calls.length });
  };
  return { clock, calls, tokens: new CachedTokenSource(fetch, tenant, clock) };
}

describe("tokens", () => {
  afterEach(closeAll);

  it("are kept until shortly before they end", async () => {
    const { clock, calls, tokens } = signIns();
    const first = await tokens.token();
    await clock.sleep(hour - 6 * 60_000);
    assert.equal(await tokens.token(), first);
    await clock.sleep(2 * 60_000);
    assert.notEqual(await tokens.token(), first);
    assert.equal(calls.length, 2);
  });

  it("are fetched once for many requests", async () => {
    const { calls, tokens } = signIns();
    const all = await Promise.all(Array.from({ length: 20 }, () => tokens.token()));
    assert.equal(new Set(all).size, 1);
    const [rejected] = all;
    await Promise.all(Array.from({ length: 20 }, () => tokens.token({ rejected })));
    assert.equal(calls.length, 2);
    assert.equal(calls[1]?.fresh, true);
  });

  it("that are always short are not fetched for each request", async () => {
    const clock = instantClock();
    let fetched = 0;
    const fetch = async () => jwt({ exp: clock.now() / 1000 + 240, jti: ++fetched });
    const tokens = new CachedTokenSource(fetch, undefined, clock);
    for (let i = 0; i < 10; i++) await tokens.token();
    assert.equal(fetched, 1);
    await clock.sleep(60_000);
    await tokens.token();
    assert.equal(fetched, 2);
  });

  it("are asked for anew after a sign-in that failed", async () => {
    let calls = 0;
    const fetch = async () => {
      calls++;
      if (calls === 1) throw new SignInError("no");
      return jwt();
    };
    const tokens = new CachedTokenSource(fetch, undefined, instantClock());
    await assert.rejects(tokens.token(), SignInError);
    assert.equal((await tokens.token()).tenantId, tenant);
  });

  it("tell who they are for and what they allow", () => {
    const app = parseToken(jwt({ roles: ["A.Read.All", "B.Read.All"], appid: "x" }));
    assert.deepEqual(app.permissions, ["A.Read.All", "B.Read.All"]);
    assert.equal(app.appOnly, true);
    assert.equal(app.clientId, "x");
    const person = parseToken(jwt({ idtyp: "user", roles: undefined, scp: "A.Read.All openid" }));
    assert.deepEqual(person.permissions, ["A.Read.All", "openid"]);
    assert.equal(person.appOnly, false);
  });

  describe("that the service refuses", () => {
    const request: GraphRequest = {
      method: "GET",
      path: "/me",
      headers: {},
      deadline: new Deadline(instantClock(), 1000),
    };
    const answer = (status: number, headers = {}): GraphAnswer => ({ status, headers, body: "", attempts: 1 });

    it("are renewed once", async () => {
      const { calls, tokens } = signIns();
      const sent: string[] = [];
      const send = authorization(tokens)(async ({ headers }) => {
        sent.push(headers.authorization ?? "");
        return answer(401);
      });
      assert.equal((await send(request)).status, 401);
      assert.equal(sent.length, 2);
      assert.notEqual(sent[0], sent[1]);
      assert.equal(calls.length, 2);
    });

    it("are renewed with the claims that the service asks for", async () => {
      const { calls, tokens } = signIns();
      const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
      const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
      let first = true;
      const send = authorization(tokens)(async () => {
        const status = first ? 401 : 200;
        first = false;
        return answer(status, { "www-authenticate": challenge });
      });
      assert.equal((await send(request)).status, 200);
      assert.equal(calls[1]?.claims, claims);
    });

    it("are not sent again where there is no other", async () => {
      const { server, client } = await setup([
        { status: 401, json: { error: { code: "InvalidAuthenticationToken" } } },
      ]);
      await assert.rejects(client.get("/me"), /InvalidAuthenticationToken.*check the credential/);
      assert.equal(server.arrivals.length, 1);
    });
  });
});

describe("sign-in errors", () => {
  const clientSecret = new Secret("s3cret~value");
  const credential = { kind: "secret", tenantId: tenant, clientId: "app", clientSecret } as const;

  it("say what to do, and name the way out for refresh and destroy", () => {
    const cause = new Error(
      "invalid_client: 7000222 - AADSTS7000222: The provided client secret keys are expired.\r\nTrace ID: 1\nTimestamp: 2",
    );
    const error = signInError(credential, [clientSecret], cause);
    assert.match(error.message, new RegExp(`^Signing in to tenant ${tenant} as application app with a client secret`));
    assert.match(error.message, /make a new one under Certificates & secrets/);
    assert.match(error.message, /--run-program/);
    assert.doesNotMatch(error.message, /Trace ID/);
  });

  it("never hold a secret", () => {
    const cause = new Error(`POST failed: client_secret=s3cret~value&client_assertion=${jwt()}`);
    const error = signInError(credential, [clientSecret], cause);
    assert.doesNotMatch(error.message, /s3cret|eyJ/);
    assert.doesNotMatch(inspect(error, { depth: null }), /s3cret|eyJ/);
    assert.equal(redact("x s3cret~value y", [clientSecret, new Secret("")]), "x [secret] y");
  });
});
