import assert from "node:assert/strict";
import path from "node:path";
import { openStack, startTenant } from "../../local/index.ts";
import { root } from "../support.ts";
import { of, UNKNOWN } from "./cases/case.ts";
import { PackRunner } from "./runner.ts";

describe("examples/baseline", function () {
  this.timeout(60_000);

  it("keeps the mandatory rules of the ready pack", async () => {
    const tenant = await startTenant();
    const stack = await openStack({
      projectDir: path.join(root, "examples", "baseline"),
      stackName: "test",
      passphrase: "x",
      env: tenant.env(),
      config: {
        "intune-baseline:administratorsGroup": "1f0b54bb-8f7a-4b1e-9f0c-3a7c2b6d1e01",
        "intune-baseline:breakGlassGroup": "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02",
        "intune-baseline:onboardingBlob": { value: "made up", secret: true },
      },
    });
    try {
      const { policyFindings } = await stack.preview({ policyPacks: [path.join(root, "policy-pack")] });
      assert.ok(policyFindings.length > 0);
      assert.deepEqual(
        policyFindings.filter(({ level }) => level === "mandatory"),
        [],
      );
    } finally {
      await stack.close();
      await tenant.close();
    }
  });
});

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
      const history = async (props: Record<string, unknown>) =>
        (await pack.analyze(hello(props))).filter(({ policy }) => policy === "contoso-pin-history");
      const [found] = await history({ pinExpirationInDays: 30, pinPreviousBlockCount: 4 });
      assert.match(found?.message ?? "", /PINs expire, and 4 are remembered; it must be 5/);
      assert.deepEqual(await history({ pinExpirationInDays: 30, pinPreviousBlockCount: 5 }), []);
      assert.deepEqual(await history({ pinExpirationInDays: 0 }), []);
      const [open] = await history({ pinExpirationInDays: UNKNOWN });
      assert.equal(open?.level, "advisory");
    } finally {
      await pack.stop();
    }
  });
});
