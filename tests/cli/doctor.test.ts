import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { type Examination, examine } from "../../cli/doctor/examine.ts";
import type { Finding } from "../../cli/doctor/finding.ts";
import { table } from "../../cli/doctor/table.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { systemClock } from "../../provider/graph/clock.ts";
import { loadKind } from "../../provider/model/registry.ts";

const kinds = [
  loadKind("WindowsIdentityProtectionConfiguration"),
  loadKind("DeviceEnrollmentWindowsHelloForBusinessConfiguration"),
];
const configuration = "DeviceManagementConfiguration.ReadWrite.All";

describe("pulumi-intune doctor", () => {
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  afterEach(() => {
    tenant.faults.clear();
    tenant.journal.clear();
  });

  const look = (env: Record<string, string> = {}, more: Partial<Examination> = {}) =>
    examine({ config: {}, env: { ...tenant.env(), ...env }, kinds, ...more });
  const withRoles = (...roles: string[]) => look({ INTUNE_ACCESS_TOKEN: tenant.token({ roles }) });
  const of = (findings: readonly Finding[], check: string) => findings.filter((finding) => finding.check === check);
  /** The only failure, which says what to do. */
  const failure = (findings: readonly Finding[]): Finding => {
    const [first, ...others] = findings.filter(({ outcome }) => outcome === "failed");
    assert.deepEqual(others, []);
    assert.ok(first?.advice, "there is a failure, and it says what to do");
    return first;
  };

  it("finds everything in order where it is, and changes nothing", async () => {
    const findings = await look();
    assert.deepEqual([...new Set(findings.map(({ outcome }) => outcome))], ["ok"]);
    assert.match(of(findings, "Credential")[0]?.detail ?? "", /access token from INTUNE_ACCESS_TOKEN/);
    assert.equal(of(findings, "Tenant")[0]?.detail, tenant.tenantId);
    assert.match(of(findings, "Licence")[0]?.detail ?? "", /INTUNE_A/);
    assert.equal(of(findings, "Read").length, 2);
    assert.deepEqual([...new Set(tenant.journal.requests.map(({ method }) => method))], ["GET"]);
  });

  it("never shows the token", async () => {
    const token = tenant.token();
    assert.doesNotMatch(table(await look({ INTUNE_ACCESS_TOKEN: token })), /eyJ/);
  });

  it("names the permission that is missing, and for what", async () => {
    const missing = failure(
      await withRoles("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.Read.All"),
    );
    assert.match(missing.detail, new RegExp(`${configuration} is missing, for WindowsIdentityProtection`));
    assert.match(missing.detail, /preview and refresh work/);
    assert.match(missing.advice ?? "", /API permissions.*consent/);
  });

  it("asks only for the permissions of the types that it is told", async () => {
    const roles = ["DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.Read.All"];
    const findings = await look({ INTUNE_ACCESS_TOKEN: tenant.token({ roles }) }, { kinds: kinds.slice(1) });
    assert.ok(findings.every(({ outcome }) => outcome !== "failed"));
  });

  it("reports a collection that can't be read, with the permissions of which one would do", async () => {
    const findings = await look({ INTUNE_ACCESS_TOKEN: tenant.token({ roles: [] }) });
    const reads = of(findings, "Read");
    assert.deepEqual(
      reads.map(({ outcome }) => outcome),
      ["failed", "failed"],
    );
    assert.match(reads[0]?.advice ?? "", /DeviceManagementConfiguration\.Read/);
  });

  it("doesn't mind where licences can't be seen", async () => {
    const [licence] = of(await withRoles(configuration), "Licence");
    assert.equal(licence?.outcome, "unknown");
    assert.match(licence?.advice ?? "", /Organization\.Read\.All/);
  });

  it("says that the tenant has no licence for Intune", async () => {
    const unlicensed = await startTenant();
    try {
      for (const { id } of unlicensed.portal.list("/subscribedSkus")) unlicensed.portal.remove("/subscribedSkus", id);
      const wrong = failure(await examine({ config: {}, env: unlicensed.env(), kinds }));
      assert.match(wrong.detail, /no product of the tenant has an Intune plan/);
    } finally {
      await unlicensed.close();
    }
  });

  it("recognises the wrong tenant, and asks it nothing", async () => {
    const elsewhere = "20ca1000-7e4a-4700-8000-000000000002";
    assert.match(
      failure(await look({ INTUNE_TENANT_ID: elsewhere })).detail,
      new RegExp(`settings name tenant ${elsewhere}`),
    );
    assert.deepEqual(
      tenant.journal.requests.filter(({ headers }) => headers.authorization),
      [],
    );
  });

  it("recognises a token that has ended", async () => {
    const findings = await look({ INTUNE_ACCESS_TOKEN: tenant.token({ exp: 1_000_000 }) });
    assert.match(failure(findings).detail, /access token ended at 1970/);
  });

  it("recognises an endpoint that nobody answers at", async () => {
    const gone = await startTenant();
    await gone.close();
    assert.match(failure(await look({ INTUNE_ENDPOINT: gone.url })).detail, /refused/);
  });

  it("recognises a clock that is wrong", async () => {
    const ahead = { ...systemClock, now: () => Date.now() + 10 * 60_000 };
    const wrong = failure(await look({}, { clock: ahead }));
    assert.equal(wrong.check, "Clock");
    assert.match(wrong.detail, /^(599|600|601) s ahead of/);
  });

  it("lists what is wrong with the settings", async () => {
    const wrong = failure(
      await look({ INTUNE_ENDPOINT: "http://graph.example" }, { config: { "intune:timeout": "0" } }),
    );
    assert.match(wrong.advice ?? "", /INTUNE_ENDPOINT is .*\n.*intune:timeout|intune:timeout.*\n.*INTUNE_ENDPOINT/s);
  });

  describe("as a command", () => {
    const main = path.join(__dirname, "..", "..", "cli", "main.js");
    async function command(env: Record<string, string>, ...args: string[]) {
      const child = spawn(process.execPath, [main, "doctor", ...args], { env: { PATH: process.env.PATH, ...env } });
      const [out, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
      return { out, code };
    }

    it("prints a table, and exits with 0 where all is well", async () => {
      const { out, code } = await command(tenant.env());
      assert.match(out, /^✓ Endpoint +http/);
      assert.equal(code, 0);
    });

    it("exits with 1 where something is missing, and says so as JSON", async () => {
      const env = { ...tenant.env(), INTUNE_ACCESS_TOKEN: tenant.token({ roles: [] }) };
      const { out, code } = await command(env, "--json", "WindowsIdentityProtectionConfiguration");
      const answer = JSON.parse(out);
      assert.equal(answer.ok, false);
      assert.deepEqual(
        answer.findings
          .filter((finding: Finding) => finding.outcome === "failed")
          .map((finding: Finding) => finding.check),
        ["Permission", "Read"],
      );
      assert.equal(code, 1);
    });
  });
});
