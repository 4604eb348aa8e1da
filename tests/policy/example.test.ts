import assert from "node:assert/strict";
import path from "node:path";
import { root } from "../support.ts";
import { of } from "./cases/case.ts";
import { PackRunner } from "./runner.ts";

describe("examples/policy-pack", function () {
  this.timeout(60_000);

  it("runs, with rules of its own beside those of the package", async () => {
    const pack = await PackRunner.start(path.join(root, "examples", "policy-pack"));
    try {
      const hello = of("WindowsIdentityProtectionConfiguration");
      const said = async (description: string) =>
        (await pack.analyze(hello({ description, pinMinimumLength: 6, securityDeviceRequired: true }))).map(
          ({ policy, level }) => `${level} ${policy}`,
        );
      const findings = await said("nobody's");
      assert.ok(findings.includes("mandatory contoso-described"));
      assert.ok(findings.includes("advisory contoso-security-keys"));
      assert.ok(!(await said("Owner: help-desk")).includes("mandatory contoso-described"));
    } finally {
      await pack.stop();
    }
  });
});
