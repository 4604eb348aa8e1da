import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { clouds } from "../../provider/graph/clouds.ts";
import { certificates } from "./hosts.ts";
import { type Microsoft, type MicrosoftOptions, startMicrosoft } from "./microsoft.ts";
import { closeAll, jwt, serve, tenant } from "./server.ts";

const run = promisify(execFile);
const clientId = "33333333-3333-4333-8333-333333333333";
const secret = "s3cret~value";
const identity = { INTUNE_TENANT_ID: tenant, INTUNE_CLIENT_ID: clientId };

describe("sign-in", () => {
  const opened: Microsoft[] = [];

  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    await closeAll();
  });

  /** Reads one object in a process that knows the tenant only through a proxy. */
  async function read(env: Record<string, string>, options: Partial<MicrosoftOptions> = {}, times = 1) {
    const microsoft = await startMicrosoft({ secret, ...options });
    opened.push(microsoft);
    const script = path.join(__dirname, "sign-in-process.js");
    const { stdout, stderr } = await run(process.execPath, [script, String(times)], {
      env: {
        PATH: process.env.PATH,
        SystemRoot: process.env.SystemRoot,
        HTTPS_PROXY: microsoft.proxy,
        NO_PROXY: "127.0.0.1",
        NODE_EXTRA_CA_CERTS: certificates.server,
        ...env,
      },
    });
    return { microsoft, result: JSON.parse(stdout), output: stdout + stderr };
  }

  it("with a client secret gets a token for Graph, through the proxy of the environment", async () => {
    const { microsoft, result } = await read({ ...identity, INTUNE_CLIENT_SECRET: secret });
    assert.deepEqual(result, { tenantId: tenant, organization: { id: "from Graph" } });
    assert.equal(microsoft.tokenForms.length, 1);
    assert.equal(microsoft.tokenForms[0]?.client_id, clientId);
    assert.match(microsoft.tokenForms[0]?.scope ?? "", /^https:\/\/graph\.microsoft\.com\/\.default/);
    assert.equal(microsoft.graph[0]?.url, "https://graph.microsoft.com/beta/organization/x");
    assert.ok(microsoft.connections.includes("graph.microsoft.com:443"));
    assert.ok(microsoft.connections.includes("login.microsoftonline.com:443"));
  });

  for (const [environment, { graph, authority }] of Object.entries(clouds)) {
    it(`in the cloud ${environment} goes to its own services, and to no others`, async () => {
      const { microsoft, result } = await read({
        ...identity,
        INTUNE_CLIENT_SECRET: secret,
        INTUNE_ENVIRONMENT: environment,
      });
      assert.deepEqual(result, { tenantId: tenant, organization: { id: "from Graph" } });
      assert.match(microsoft.tokenForms[0]?.scope ?? "", new RegExp(`^${graph}/\\.default`));
      assert.equal(microsoft.graph[0]?.url, `${graph}/beta/organization/x`);
      // The identity library calls China's sign-in service by its other name.
      const signIn = authority.replace("login.chinacloudapi.cn", "login.partner.microsoftonline.cn");
      const hosts = [graph, signIn].map((url) => `${new URL(url).host}:443`);
      assert.deepEqual([...new Set(microsoft.connections)].sort(), hosts.sort());
    });
  }

  it("with a wrong client secret says what is wrong, and not the secret", async () => {
    const { result, output } = await read({ ...identity, INTUNE_CLIENT_SECRET: "wr0ng~value" });
    assert.equal(result.error.name, "SignInError");
    assert.match(result.error.message, /AADSTS7000215.*the secret's value is needed, not its id/);
    assert.match(result.error.message, /--run-program/);
    assert.doesNotMatch(output, /wr0ng~value/);
  });

  it("with a wrong client secret is tried once, however many requests there are", async () => {
    const wrong = { ...identity, INTUNE_CLIENT_SECRET: "wrong" };
    const { microsoft, result } = await read(wrong, {}, 3);
    assert.equal(result.error.name, "SignInError");
    assert.equal(microsoft.tokenForms.length, 1);
  });

  it("says where to look when the sign-in service can't be reached", async () => {
    const { result } = await read({ ...identity, INTUNE_CLIENT_SECRET: secret, NODE_EXTRA_CA_CERTS: "" });
    assert.equal(result.error.name, "SignInError");
    assert.match(result.error.message, /HTTPS_PROXY.*NODE_EXTRA_CA_CERTS/);
  });

  it("with a certificate signs what it shows", async () => {
    const { microsoft, result } = await read({
      ...identity,
      INTUNE_CLIENT_CERTIFICATE_PATH: certificates.client,
    });
    assert.equal(result.tenantId, tenant, JSON.stringify(result));
    assert.match(microsoft.tokenForms[0]?.client_assertion ?? "", /^eyJ/);
  });

  it("with a token of GitHub Actions shows that token", async () => {
    const github = await serve({ json: { value: "token of the job" } });
    const { microsoft, result } = await read({
      ...identity,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?api=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "token for the request",
    });
    await github.close();
    assert.equal(result.tenantId, tenant, JSON.stringify(result));
    assert.equal(microsoft.tokenForms[0]?.client_assertion, "token of the job");
    const [arrival] = github.arrivals;
    assert.equal(arrival?.headers.authorization, "Bearer token for the request");
    assert.equal(arrival?.url, "/token?api=1&audience=api%3A%2F%2FAzureADTokenExchange");
  });

  it("with a token of Azure Pipelines shows that token", async () => {
    const { microsoft, result } = await read({
      ...identity,
      INTUNE_AUTH: "oidc",
      SYSTEM_OIDCREQUESTURI: "https://graph.microsoft.com/pipelines/oidctoken",
      SYSTEM_ACCESSTOKEN: "token of the system",
      ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID: "connection",
    });
    assert.equal(result.tenantId, tenant, JSON.stringify(result));
    assert.equal(microsoft.tokenForms[0]?.client_assertion, "token of the job");
    const [asked] = microsoft.graph;
    assert.match(asked?.url ?? "", /oidctoken\?.*serviceConnectionId=connection/);
    assert.equal(asked?.token, "token of the system");
  });

  it("with a managed identity asks the machine, with the identity's id", async () => {
    const machine = await serve({
      json: { access_token: jwt(), expires_on: String(Math.floor(Date.now() / 1000) + 3600), token_type: "Bearer" },
    });
    const { result } = await read({
      INTUNE_AUTH: "managedIdentity",
      INTUNE_CLIENT_ID: clientId,
      IDENTITY_ENDPOINT: `${machine.url}/token`,
      IDENTITY_HEADER: "header of the machine",
    });
    await machine.close();
    assert.equal(result.tenantId, tenant, JSON.stringify(result));
    const [arrival] = machine.arrivals;
    assert.equal(arrival?.headers["x-identity-header"], "header of the machine");
    const query = new URL(arrival?.url ?? "", machine.url).searchParams;
    assert.equal(query.get("client_id"), clientId);
    assert.equal(query.get("resource"), "https://graph.microsoft.com");
  });

  it("with the Azure CLI takes its token, for the tenant of the settings", async function () {
    // On Windows the command is a batch file, which a test would have to write in another language.
    if (process.platform === "win32") this.skip();
    const folder = await mkdtemp(path.join(tmpdir(), "pulumi-intune-az-"));
    const answer = { accessToken: jwt(), expires_on: Math.floor(Date.now() / 1000) + 3600 };
    const script = `require("node:fs").writeFileSync(__dirname + "/args", process.argv.slice(2).join(" "));
      console.log(${JSON.stringify(JSON.stringify(answer))});`;
    await writeFile(path.join(folder, "az"), `#!${process.execPath}\n${script}`, { mode: 0o755 });
    const { result } = await read({
      INTUNE_AUTH: "azureCli",
      INTUNE_TENANT_ID: tenant,
      PATH: `${folder}${path.delimiter}${process.env.PATH}`,
    });
    const args = await readFile(path.join(folder, "args"), "utf8");
    await rm(folder, { recursive: true });
    assert.equal(result.tenantId, tenant, JSON.stringify(result));
    assert.match(args, new RegExp(`^account get-access-token .*https://graph\\.microsoft\\.com.*--tenant ${tenant}`));
  });

  it("with a device code says which code to enter where, and goes on when that is done", async () => {
    const { result, output } = await read({ ...identity, INTUNE_AUTH: "deviceCode" });
    assert.equal(result.tenantId, tenant, JSON.stringify(result));
    assert.match(output, /enter the code ABCD-1234/);
  });

  it("with what the machine offers is tried once, where it offers nothing", async () => {
    const machine = await serve({ status: 400 });
    const { result } = await read(
      { PATH: "", IDENTITY_ENDPOINT: `${machine.url}/token`, IDENTITY_HEADER: "header of the machine" },
      {},
      3,
    );
    await machine.close();
    assert.equal(result.error.name, "SignInError");
    assert.match(result.error.message, /az login/);
    const once = machine.arrivals.length;
    assert.ok(once > 0);
    const again = await serve({ status: 400 });
    await read({ PATH: "", IDENTITY_ENDPOINT: `${again.url}/token`, IDENTITY_HEADER: "header of the machine" });
    await again.close();
    assert.equal(once, again.arrivals.length, "three requests ask as often as one");
  });

  it("with a token in a file shows that token", async () => {
    const { microsoft } = await read({ ...identity, INTUNE_OIDC_TOKEN_FILE: certificates.client });
    assert.match(microsoft.tokenForms[0]?.client_assertion ?? "", /^For tests only/);
  });

  it("happens again where the service refuses the token", async () => {
    const { microsoft, result } = await read({ ...identity, INTUNE_CLIENT_SECRET: secret }, { challenge: {} });
    assert.deepEqual(result.organization, { id: "from Graph" });
    assert.equal(microsoft.tokenForms.length, 2);
    assert.notEqual(microsoft.graph[0]?.token, microsoft.graph[1]?.token);
  });

  it("shows what the service asks for (continuous access evaluation)", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
    const { microsoft, result } = await read(
      { ...identity, INTUNE_CLIENT_SECRET: secret },
      { challenge: { "www-authenticate": challenge } },
    );
    assert.deepEqual(result.organization, { id: "from Graph" });
    const asked = JSON.parse(microsoft.tokenForms[1]?.claims ?? "{}");
    assert.deepEqual(asked.access_token.nbf, { essential: true, value: "1700000000" });
    assert.deepEqual(asked.access_token.xms_cc, { values: ["cp1"] }, "the client says that it understands challenges");
  });

  for (const [what, file, words] of [
    ["is not there", "/no/such/file.pem", /"\/no\/such\/file.pem" cannot be read \(ENOENT\)/],
    ["is none", __filename, /is no PEM file with a certificate and its private key/],
  ] as const) {
    it(`with a certificate that ${what} fails before anything is sent`, async () => {
      const { microsoft, result } = await read({ ...identity, INTUNE_CLIENT_CERTIFICATE_PATH: file });
      assert.match(result.error.message, words);
      assert.deepEqual(microsoft.connections, []);
    });
  }
});
