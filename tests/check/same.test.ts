import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Evidence } from "../../cli/check/evidence.ts";
import type { Target } from "../../cli/check/subject.ts";
import { exportsTarget } from "../../cli/check/targets/exports.ts";
import { folderTarget } from "../../cli/check/targets/program.ts";
import { previewTarget, stateTarget } from "../../cli/check/targets/stack.ts";
import { tenantTarget } from "../../cli/check/targets/tenant.ts";
import { keptOf } from "../../cli/preview/keep.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { type Declaration, Project, said } from "../e2e/project.ts";
import { sessionOn } from "../report/session.ts";
import { fixture } from "../support.ts";
import { writes } from "../workbench.ts";
import { judged } from "./judging.ts";

const target = (name: string, more: object = {}) => ({
  target: { "@odata.type": `#microsoft.graph.${name}`, ...more },
});
const groupId = "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02";
const DEFENDER = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const realTime = (option: string) => ({
  settingInstance: {
    "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
    settingDefinitionId: DEFENDER,
    choiceSettingValue: { value: `${DEFENDER}_${option}`, children: [] },
  },
});
const PLANTED = "hush-hush-0815";

/** Of each sort of policy one, strong and weak, with findings of rules over one and over all. */
const declarations: readonly Declaration[] = [
  {
    type: "WindowsIdentityProtectionConfiguration",
    name: "hello",
    args: { displayName: "Hello", pinMinimumLength: 4, assignments: [target("allDevicesAssignmentTarget")] },
  },
  {
    type: "WindowsIdentityProtectionConfiguration",
    name: "hello-too",
    args: { displayName: "Another Hello", pinMinimumLength: 6, assignments: [target("allDevicesAssignmentTarget")] },
  },
  {
    type: "DeviceManagementConfigurationPolicy",
    name: "antivirus",
    args: {
      name: "Win - Antivirus",
      settings: [realTime("1")],
      assignments: [target("groupAssignmentTarget", { groupId })],
    },
  },
  {
    type: "DeviceManagementConfigurationPolicy",
    name: "antivirus-off",
    args: {
      name: "Win - No antivirus",
      settings: [realTime("0")],
      assignments: [target("groupAssignmentTarget", { groupId })],
    },
  },
  {
    type: "Windows10CompliancePolicy",
    name: "compliance",
    args: { displayName: "Compliance", bitLockerEnabled: true, assignments: [] },
  },
  {
    type: "WindowsDefenderAdvancedThreatProtectionConfiguration",
    name: "defender",
    args: { displayName: "Defender", allowSampleSharing: true, assignments: [] },
    secrets: { advancedThreatProtectionOffboardingBlob: "blob" },
  },
];

/** Without where it was read. */
const findings = ({ findings: all }: Evidence) =>
  all
    .filter(({ rule }) => rule !== "protect-critical")
    .map(({ policy, ...rest }) => ({ ...rest, policy: policy && { name: policy.name, type: policy.type } }));
/** The defaults of a tenant are in no program that doesn't say so. */
const isOwn = ({ policy }: { readonly policy: { readonly name: string } | null }): boolean =>
  policy?.name !== "All users and all devices";

describe("check, over each target", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let folder: string;
  const targets: Record<string, Target> = {};
  before(async () => {
    tenant = await startTenant();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "check-"));
    const project = new Project(tenant, { "declared:blob": { value: PLANTED, secret: true } });
    const log = path.join(folder, "log");
    const kept = path.join(folder, "kept.json");
    try {
      await project.with(declarations, async (stack) => {
        const preview = await stack.preview({ eventLog: log });
        assert.ok(preview.ok, said(preview));
        const events = fs
          .readFileSync(log, "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => keptOf(JSON.parse(line)));
        fs.writeFileSync(
          kept,
          events
            .filter(Boolean)
            .map((event) => JSON.stringify(event))
            .join("\n"),
        );
        const result = await stack.up();
        assert.ok(result.ok, said(result));
        targets.state = stateTarget("state", JSON.stringify(await stack.exportState()));
      });
    } finally {
      project.remove();
    }
    targets.program = previewTarget(kept);
    tenant.journal.clear();
    targets.tenant = await sessionOn(tenant, (session) => tenantTarget(session, () => undefined));
    targets.exports = exportsTarget([exported(path.join(folder, "exports"))]);
  });
  after(async () => {
    fs.rmSync(folder, { recursive: true });
    await tenant.close();
  });

  /** What the tenant answers, a file an object, with assignments in files of their own. */
  function exported(to: string): string {
    fs.mkdirSync(to);
    for (const { type, args } of declarations) {
      const { path: where, nameProperty } = loadKind(type).collection;
      const object = tenant.portal.list(where).find((one) => one[nameProperty] === args[nameProperty]);
      assert.ok(object);
      const { assignments, ...rest } = object;
      fs.writeFileSync(path.join(to, `${object.id}.json`), JSON.stringify(rest));
      const context = `https://graph.microsoft.com/beta/$metadata#${where.slice(1)}('${object.id}')/assignments`;
      const apart = { "@odata.context": context, value: assignments ?? [] };
      fs.writeFileSync(path.join(to, `${object.id}-assignments.json`), JSON.stringify(apart));
    }
    return to;
  }

  it("finds the same, in programs, states, tenants and exports", () => {
    const found = findings(judged(targets.program as Target));
    const rules = new Set(found.map(({ rule, verdict }) => `${verdict} ${rule}`));
    for (const expected of [
      "broken hello-pin-length",
      "broken everyone-limited",
      "broken conflicting-settings",
      "broken defender-no-offboarding",
      "broken compliance-windows-core",
    ])
      assert.ok(rules.has(expected), `${expected} isn't among ${[...rules].join(", ")}`);
    for (const sort of ["state", "exports"]) assert.deepEqual(findings(judged(targets[sort] as Target)), found, sort);
    assert.deepEqual(findings(judged(targets.tenant as Target)).filter(isOwn), found, "tenant");
  });

  it("reads everything, and writes nothing", () => {
    for (const [sort, { unread, subjects }] of Object.entries(targets)) {
      assert.deepEqual(unread, [], sort);
      assert.equal(
        subjects.filter(({ properties }) => properties.tenantDefault !== true).length,
        declarations.length,
        sort,
      );
    }
    assert.deepEqual(writes(tenant), []);
  });

  it("keeps secrets from the rules, and so from what they say", () => {
    const nosy = {
      id: "nosy",
      title: "Says all it sees",
      reason: "x",
      link: "https://example.com",
      level: "advisory" as const,
      over: "resource" as const,
      options: {},
      reads: [],
      check: ({ properties }: { properties: object }) => [
        { verdict: "broken" as const, message: JSON.stringify(properties) },
      ],
    };
    for (const [sort, one] of Object.entries(targets)) {
      const evidence = judged(one, {}, { rules: [{ rule: nosy, pack: "own", level: "advisory", configured: {} }] });
      const text = JSON.stringify(evidence);
      assert.match(text, /advancedThreatProtectionOffboardingBlob\\*":\\*"\[secret\]/, sort);
      assert.doesNotMatch(text, new RegExp(`${PLANTED}|${Buffer.from(PLANTED).toString("base64")}`), sort);
    }
  });

  it("previews a project's folder in a new stack, and asks no tenant", async () => {
    process.env.DECLARATIONS = JSON.stringify(declarations.filter(({ secrets }) => !secrets));
    try {
      tenant.journal.clear();
      const { subjects, unread, sort } = await folderTarget(fixture("programs", "declared"), "dev");
      assert.deepEqual([subjects.length, unread, sort], [declarations.length - 1, [], "program"]);
      assert.deepEqual(tenant.journal.requests, []);
    } finally {
      delete process.env.DECLARATIONS;
    }
  });

  it("says what a preview leaves out, and that it failed", () => {
    const write = (document: object) => {
      const file = path.join(folder, "preview.json");
      fs.writeFileSync(file, JSON.stringify(document));
      return previewTarget(file).unread.map(({ why }) => why);
    };
    assert.match(write({ steps: [], changeSummary: { same: 3 } })[0] ?? "", /leaves out 3 resources/);
    const failed = { steps: [], diagnostics: [{ severity: "error", message: "no such group" }] };
    assert.match(write(failed)[0] ?? "", /failed, and there may be more: no such group/);
  });

  it("fails where nothing of a tenant may be read, and doesn't pass it", async () => {
    const closed = await startTenant({ permissions: [] });
    try {
      const asked = sessionOn(closed, (session) => tenantTarget(session, () => undefined));
      await assert.rejects(asked, /Nothing of tenant .* could be read: .*403/);
    } finally {
      await closed.close();
    }
  });

  it("refuses what is no state", () => {
    for (const text of ["", "[]", "{}", '{"deployment":5}'])
      assert.throws(() => stateTarget("x.json", text), /x\.json isn't a stack/);
  });
});
