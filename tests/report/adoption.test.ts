import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";
import { readPreview } from "../../cli/pulumi/input.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { look } from "../../cli/review/look.ts";
import { reportOn } from "../../cli/review/model.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { root } from "../support.ts";
import { isWrite } from "../workbench.ts";
import { sessionOn } from "./session.ts";
import { allDevices, group, previewOf, reportOf, step, text } from "./support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const compliance = "Windows10CompliancePolicy";
const policies = "/deviceManagement/deviceCompliancePolicies";
const configurations = "/deviceManagement/deviceConfigurations";
const BASELINE = { bitLockerEnabled: true, secureBootEnabled: true, codeIntegrityEnabled: true };
const WEAKENED = { bitLockerEnabled: false, secureBootEnabled: false, codeIntegrityEnabled: false };
const ACTIONS = [{ ruleName: "x", scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 0 }] }];

describe("an adoption in a report", function () {
  this.timeout(60_000);
  let tenant: LocalTenant;
  let id: string;
  beforeEach(async () => {
    tenant = await startTenant();
    const made = tenant.portal.create(policies, {
      "@odata.type": "#microsoft.graph.windows10CompliancePolicy",
      displayName: "Baseline",
      ...BASELINE,
      scheduledActionsForRule: ACTIONS,
    });
    id = made.id;
    tenant.portal.assign(policies, id, [allDevices]);
    tenant.journal.clear();
  });
  afterEach(() => tenant.close());

  const taking = (inputs: object, more: object = {}, type = compliance) =>
    step("create", undefined, { displayName: "Baseline", ...inputs }, more, type);
  const seenReport = (...steps: object[]) =>
    sessionOn(tenant, async (session) => {
      const preview = readPreview(previewOf(...steps));
      return reportOn(preview, await look(session, preview));
    });
  const command = async (args: readonly string[], input: string, env: Record<string, string | undefined>) => {
    const child = spawn(process.execPath, [main, "report", ...args], { env: { ...process.env, ...env } });
    child.stdin.end(input);
    const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr), once(child, "close")]);
    return { status: child.exitCode, stdout, stderr };
  };
  const rows = (change: ReturnType<typeof reportOf>["changes"][number] | undefined) =>
    change?.differences.map((one) => `${text(one.label)}: ${text(one.before)} → ${text(one.after)} ${one.direction}`);

  it("shows the object's own values as before, its own assignments as audience, weaker as weaker", async () => {
    for (const declared of [{ adopt: id }, {}]) {
      const { changes, risk } = await seenReport(taking({ ...declared, ...WEAKENED }));
      const [change] = changes;
      assert.deepEqual([change?.action, risk, text(change?.audience)], ["adopt", "high", "all devices"]);
      assert.deepEqual(rows(change), [
        "BitLocker enabled: yes → no weaker",
        "Code integrity enabled: yes → no weaker",
        "Secure boot enabled: yes → no weaker",
      ]);
      assert.match(change?.meanings.map(text).join() ?? "", /BitLocker enabled/);
    }
    assert.deepEqual(tenant.journal.requests.filter(isWrite), []);
  });

  it("shows what becomes of whom it is for", async () => {
    const groupId = tenant.portal.create("/groups", {
      displayName: "Pilots",
      securityEnabled: true,
      mailNickname: "p",
    }).id;
    const narrower = (await seenReport(taking({ adopt: id, assignments: [group(groupId)] }))).changes[0];
    assert.deepEqual(
      narrower?.audienceChanges.map(({ words }) => text(words)),
      ["Now for group Pilots", "No longer for all devices"],
    );
    tenant.portal.assign(policies, id, [group(groupId)]);
    const wider = (await seenReport(taking({ adopt: id, assignments: [allDevices], ...WEAKENED }))).changes[0];
    assert.equal(wider?.risk, "critical");
  });

  it("that changes nothing is no risk", async () => {
    const [change] = (await seenReport(taking({ adopt: id, ...BASELINE }))).changes;
    assert.deepEqual([change?.differences, text(change?.audience)], [[], "all devices"]);
    assert.notEqual(change?.risk, "high");
  });

  it("says unknown, and how to know, where nobody has looked; never that something isn't set", () => {
    const report = reportOf(previewOf(taking({ adopt: id, ...WEAKENED })));
    const [change] = report.changes;
    assert.deepEqual([change?.risk, text(change?.audience)], ["high", "unknown"]);
    assert.deepEqual(rows(change), [
      "BitLocker enabled: unknown → no unclear",
      "Code integrity enabled: unknown → no unclear",
      "Display name: unknown → Baseline neutral",
      "Secure boot enabled: unknown → no unclear",
    ]);
    assert.match(change?.reasons.map(text).join() ?? "", /isn't known to this report/);
    assert.match(change?.advice.map(text).join() ?? "", /--tenant/);
    assert.doesNotMatch(markdown(report), /not set|nobody/);
  });

  it("isn't shown from a tenant that it isn't in, nor from what a message says", async () => {
    const elsewhere = {
      op: "create",
      urn: "urn:pulumi:prod::contoso::pulumi:providers:pulumi-nodejs::fabrikam",
      newState: { inputs: { "intune:tenantId": "20ca1000-0000-4000-8000-000000000002" }, outputs: {} },
    };
    const own = taking({ adopt: id, ...WEAKENED });
    const provider = `${elsewhere.urn}::04da6b54-80e4-46f7-96ec-b56ff0331ba9`;
    const report = await seenReport(elsewhere, { ...own, newState: { ...own.newState, provider } });
    assert.equal(text(report.changes[0]?.audience), "unknown");
    assert.match(report.warnings.map(text).join(), /looked into tenant 10ca1000.* only; .*20ca1000/);
  });

  it("isn't a second object of the name, where the reviewer's own settings say so; the program's don't count", async () => {
    const preview = JSON.stringify({
      ...JSON.parse(previewOf(taking(WEAKENED))),
      config: { "intune:onExisting": "duplicate" },
    });
    const action = async (env: object) => (await command([], preview, { ...tenant.env(), ...env })).stdout;
    assert.match(await action({}), /`Baseline` \| adopted/);
    assert.match(await action({ INTUNE_ON_EXISTING: "duplicate" }), /`Baseline` \| new/);
  });

  it("shows no secret of the object", async () => {
    const type = "WindowsDefenderAdvancedThreatProtectionConfiguration";
    const made = tenant.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
      displayName: "Defender",
      advancedThreatProtectionOnboardingBlob: "hush-hush",
      allowSampleSharing: true,
    });
    const inputs = { adopt: made.id, displayName: "Defender", allowSampleSharing: false };
    const [with_, without_] = await Promise.all(
      [{ advancedThreatProtectionOnboardingBlob: "[secret]" }, {}].map((more) =>
        seenReport(taking({ ...inputs, ...more }, {}, type)),
      ),
    );
    assert.doesNotMatch(JSON.stringify([with_, without_]), /hush/);
    assert.match(rows(with_?.changes[0])?.join() ?? "", /onboarding blob: .* → a secret/);
  });

  it("is looked up by the command where the environment names a credential, unless it is told not to", async () => {
    const preview = previewOf(taking({ adopt: id, ...WEAKENED }));
    const asked = await command([], preview, tenant.env());
    assert.deepEqual([asked.status, asked.stderr], [0, ""]);
    assert.match(asked.stdout, /\| BitLocker enabled \*\*weaker\*\* \| yes \| no \|/);
    assert.match(
      (await command(["--no-tenant"], preview, tenant.env())).stdout,
      /\| BitLocker enabled \| unknown \| no \|/,
    );
    const away = { ...tenant.env(), INTUNE_ENDPOINT: "http://127.0.0.1:1" };
    const unreachable = await command([], preview, away);
    assert.equal(unreachable.status, 0);
    assert.match(unreachable.stdout, /couldn't be looked into|couldn't be read/);
    assert.equal((await command(["--tenant"], preview, away)).status, 1);
  });
});
