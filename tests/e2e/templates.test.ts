import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type LocalTenant, openStack, type Stack, startTenant } from "../../local/index.ts";
import { fixture } from "../support.ts";
import { isWrite } from "../workbench.ts";
import { changed, said } from "./project.ts";

const policies = "/deviceManagement/configurationPolicies";
const NAMES = ["antivirus", "disks", "passwords", "reduction", "rules"];

/** The program's typed settings, without a reference in it, against a tenant that refuses settings without them. */
describe("policies from templates", function () {
  this.timeout(180_000);
  let tenant: LocalTenant;
  let stateDir: string;
  beforeEach(async () => {
    tenant = await startTenant();
    stateDir = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-e2e-"));
  });
  afterEach(async () => {
    fs.rmSync(stateDir, { recursive: true, force: true });
    await tenant.close();
  });

  const run = async <T>(work: (stack: Stack) => Promise<T>, env: Record<string, string> = {}): Promise<T> => {
    const projectDir = fixture("programs", "templates");
    const options = { projectDir, stackName: "dev", stateDir, passphrase: "e2e", env: { ...tenant.env(), ...env } };
    const stack = await openStack(options);
    try {
      return await work(stack);
    } finally {
      await stack.close();
    }
  };
  const writes = () => tenant.journal.requests.filter(isWrite).map(({ method }) => method);
  /** References of all policies, in the order of their names; what else the settings say is left out. */
  const references = (): string[] =>
    [...tenant.portal.list(policies)]
      .sort((a, b) => String(a.name).localeCompare(String(b.name)))
      .flatMap(({ settings }) => JSON.stringify(settings).match(/"setting(Instance|Value)TemplateId":"[^"]+"/g) ?? []);

  it("go up, refresh clean, and change by one PUT each with their references intact", async () => {
    const first = await run((stack) => stack.up());
    assert.ok(first.ok, said(first));
    assert.deepEqual(
      tenant.portal
        .list(policies)
        .map(({ name, templateReference }) => [name, (templateReference as { templateFamily: string }).templateFamily])
        .sort(),
      [
        ["antivirus", "endpointSecurityAntivirus"],
        ["disks", "endpointSecurityDiskEncryption"],
        ["passwords", "endpointSecurityAccountProtection"],
        ["reduction", "endpointSecurityAttackSurfaceReduction"],
        ["rules", "endpointSecurityFirewall"],
      ],
    );
    const filled = references();
    assert.ok(filled.length >= 20, filled.join());

    const [refreshed, preview] = await run(async (stack) => [await stack.refresh(), await stack.preview()]);
    assert.ok(refreshed.ok, said(refreshed));
    assert.deepEqual([changed(refreshed), changed(preview)], [[], []], said(preview));

    tenant.journal.clear();
    const second = await run((stack) => stack.up(), { CHANGED: "yes" });
    assert.ok(second.ok, said(second));
    assert.deepEqual(
      changed(second),
      NAMES.map((name) => `update ${name}`),
    );
    assert.deepEqual(
      writes(),
      NAMES.map(() => "PUT"),
    );
    assert.deepEqual(references(), filled);
    assert.deepEqual(changed(await run((stack) => stack.refresh(), { CHANGED: "yes" })), []);
  });
});
