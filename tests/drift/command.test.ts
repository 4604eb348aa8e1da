import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { type Declaration, Project, said } from "../e2e/project.ts";
import { root } from "../support.ts";
import { isWrite } from "../workbench.ts";

const main = path.join(root, "dist", "cli", "main.js");
const configurations = "/deviceManagement/deviceConfigurations";
const target = (name: string, more: object = {}) => ({
  target: { "@odata.type": `#microsoft.graph.${name}`, ...more },
});
const group = { groupId: "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02" };
const helloTo = (...others: object[]): Declaration => ({
  type: "WindowsIdentityProtectionConfiguration",
  name: "hello",
  args: {
    displayName: "Hello",
    pinMinimumLength: 8,
    assignments: [target("allDevicesAssignmentTarget"), target("exclusionGroupAssignmentTarget", group), ...others],
  },
});
const defender: Declaration = {
  type: "WindowsDefenderAdvancedThreatProtectionConfiguration",
  name: "defender",
  args: { displayName: "Defender", allowSampleSharing: true },
  secrets: { advancedThreatProtectionOnboardingBlob: "blob" },
};

describe("pulumi-intune drift", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let project: Project;
  let exported: string;
  before(async () => {
    tenant = await startTenant();
    const emergency = { displayName: "Emergency", securityEnabled: true, mailNickname: "e" };
    const { id: groupId } = tenant.portal.create("/groups", emergency);
    const hello = helloTo(target("exclusionGroupAssignmentTarget", { groupId }));
    project = new Project(tenant, { "declared:blob": { value: "hush-hush", secret: true } });
    const state = await project.with([hello, defender], async (stack) => {
      const result = await stack.up();
      assert.ok(result.ok, said(result));
      return stack.exportState();
    });
    // A young object that is missing is waited for: the service may only be late to show it.
    const longAgo = '"createdDateTime":"2026-01-01T00:00:00Z"';
    exported = JSON.stringify(state).replace(/"createdDateTime":"[^"]*"/g, longAgo);
  });
  after(async () => {
    project.remove();
    await tenant.close();
  });

  const run = async (args: readonly string[], input = exported, env = tenant.env()) => {
    const child = spawn(process.execPath, [main, "drift", ...args], { env: { ...process.env, ...env } });
    child.stdin.end(input);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { status: child.exitCode, stdout, stderr };
  };
  const objectOf = (displayName: string) => {
    const found = tenant.portal.list(configurations).find((object) => object.displayName === displayName);
    assert.ok(found);
    return found;
  };

  it("finds nothing where nothing changed, and writes nothing", async () => {
    tenant.journal.clear();
    const { status, stdout, stderr } = await run([]);
    // The onboarding blob is a secret, which the export has encrypted.
    assert.deepEqual({ status, stderr }, { status: 3, stderr: "" });
    assert.match(
      stdout,
      /2 configurations compared, not everything in them: 0 changed in the tenant, 0 objects that no stack manages/,
    );
    assert.deepEqual(tenant.journal.requests.filter(isWrite), []);
  });

  it("shows what was changed, whom it reaches now, what is gone and what nobody manages", async () => {
    const object = objectOf("Hello");
    tenant.portal.edit(configurations, object.id, { pinMinimumLength: 4, pinExpirationInDays: 90 });
    tenant.portal.assign(configurations, object.id, [target("allDevicesAssignmentTarget")]);
    const other = tenant.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
      displayName: "Made <b>by hand</b>",
    });
    const { status, stdout } = await run(["--format", "json"]);
    assert.equal(status, 2);
    const { drift, unmanaged, notes } = JSON.parse(stdout);
    assert.deepEqual(
      drift.map(({ urn, gone, changes, audience }: Record<string, unknown>) => [
        String(urn).split("::").at(-1),
        gone,
        changes,
        audience,
      ]),
      [
        [
          "hello",
          false,
          [
            {
              path: "pinMinimumLength",
              setting: "PIN minimum length",
              before: "8 characters",
              after: "4 characters",
              direction: "weaker",
            },
          ],
          // By name where the tenant has one.
          [`Group ${group.groupId} is no longer left out`, "Group Emergency is no longer left out"],
        ],
      ],
    );
    assert.deepEqual(unmanaged, [
      { id: other.id, name: "Made <b>by hand</b>", type: "Identity protection (Windows Hello for Business)" },
    ]);
    assert.match(notes.join(), /audit log couldn't be read \(permission DeviceManagementApps\.Read\.All\)/);
    const page = (await run([])).stdout;
    assert.match(
      page,
      /- `Hello` \(in the program `hello`\): PIN minimum length: 8 characters → 4 characters, \*\*weaker\*\*; Group `5c9a1d3e-[^`]+` is no longer left out; Group `Emergency` is/,
    );
    assert.match(page, /- `Made <b>by hand<\/b>`, Identity protection/);
    tenant.portal.remove(configurations, other.id);
    assert.equal((await run(["--no-unmanaged"])).status, 2);
  });

  it("says that an object is gone", async () => {
    tenant.portal.remove(configurations, objectOf("Defender").id);
    assert.match((await run([])).stdout, /- `Defender` \(in the program `defender`\) is no longer in the tenant/);
  });

  it("says who changed it, where the audit log may be read", async () => {
    const { id } = objectOf("Hello");
    const event = (activityDateTime: string, actor: object) => ({
      activityDateTime,
      actor,
      resources: [{ resourceId: id }],
    });
    const log = [
      event("2026-11-20T10:00:00Z", { userPrincipalName: "anna@contoso.example" }),
      event("2026-11-19T10:00:00Z", { userPrincipalName: "bert@contoso.example" }),
    ];
    const front = await withAuditLog(tenant, log);
    try {
      const { stdout } = await run(["--no-unmanaged", "--days", "3"], exported, {
        ...tenant.env(),
        INTUNE_ENDPOINT: front.url,
      });
      assert.match(stdout, /`Hello` .* \(`anna@contoso\.example`, 2026-11-20T10:00:00Z\)/);
      assert.doesNotMatch(stdout, /bert|Not known/);
      const days =
        (Date.now() - Date.parse(/activityDateTime ge (\S+)/.exec(front.asked[0] ?? "")?.[1] ?? "")) / 86_400_000;
      assert.ok(days >= 3 && days < 3.1, String(days));
    } finally {
      front.close();
    }
  });

  it("shows no secret", async () => {
    const outputs = await Promise.all([run([]), run(["--format", "json"])]);
    for (const { stdout, stderr } of outputs) assert.doesNotMatch(stdout + stderr, /hush|v1:/);
  });

  it("fails on what isn't a stack, and on another tenant", async () => {
    const wrong = await run([], "{}");
    assert.deepEqual([wrong.status, wrong.stdout], [1, ""]);
    assert.match(wrong.stderr, /isn't a stack/);
    const other = await startTenant({ tenantId: "20ca1000-7e4a-4700-8000-000000000002" });
    try {
      const { status, stderr } = await run([], exported, other.env());
      assert.equal(status, 1);
      assert.match(stderr, /sign in to tenant 20ca1000/);
    } finally {
      await other.close();
    }
  });
});

/** The tenant behind a server that has an audit log as well. */
async function withAuditLog(tenant: LocalTenant, events: readonly object[]) {
  const asked: string[] = [];
  const endpoint = String(tenant.env().INTUNE_ENDPOINT);
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", endpoint);
    if (pathname.endsWith("/deviceManagement/auditEvents")) {
      asked.push(searchParams.get("$filter") ?? "");
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ value: events }));
      return;
    }
    const { authorization = "", "content-type": type = "application/json" } = request.headers;
    const body = request.method === "GET" ? {} : { body: await text(request) };
    const headers = { authorization, "content-type": type };
    const answer = await fetch(new URL(request.url ?? "", endpoint), {
      method: request.method ?? "GET",
      headers,
      ...body,
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(await answer.text());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
