import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { type LocalTenant, openStack, type StackOptions, startTenant } from "../../local/index.ts";
import { fixture, root } from "../support.ts";
import { UNPACED_ENV, writes } from "../workbench.ts";
import { said } from "./project.ts";

const tenantId = "10ca1000-7e4a-4700-8000-0000000000e2";
const group = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const other = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c12";
const blob = { value: '{"body":"made up","sig":"none"}', secret: true };

/** What the programs under examples/ ask for. A new example joins by a line here. */
const examples: Record<string, NonNullable<StackOptions["config"]>> = {
  "app-protection": { "intune-app-protection:people": group, "intune-app-protection:breakGlass": other },
  baseline: {
    "intune-baseline:administratorsGroup": group,
    "intune-baseline:breakGlassGroup": group,
    "intune-baseline:onboardingBlob": blob,
  },
  "hello-for-business": { "intune-hello-for-business:administratorsGroup": group },
  "defender-onboarding": {
    "intune-defender-onboarding:pilotGroup": group,
    "intune-defender-onboarding:onboardingBlob": blob,
  },
  "windows-baseline-2026": {
    "intune-windows-baseline-2026:pilotGroup": group,
    "intune-windows-baseline-2026:earlyGroup": "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c12",
    "intune-windows-baseline-2026:breakGlassGroup": "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c13",
  },
  rbac: {
    "intune-rbac:helpDeskGroup": group,
    "intune-rbac:approversGroup": "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c14",
    "intune-rbac:devicesGroup": "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c12",
    "intune-rbac:usersGroup": "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c13",
  },
  "windows-devices": { "intune-windows-devices:rootCertificate": "bWFkZSB1cA==" },
  "windows-updates": { "intune-windows-updates:pilots": group, "intune-windows-updates:devices": other },
  "many-tenants": {
    "intune-many-tenants:customers": JSON.stringify([{ name: "contoso", tenantId: tenantId }]),
  },
};

describe("programs, end to end", function () {
  this.timeout(180_000);
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant({ tenantId });
  });
  afterEach(() => tenant.close());

  /** Preview, up, an up that changes nothing, destroy. */
  const lives = async (projectDir: string, config: NonNullable<StackOptions["config"]>): Promise<void> => {
    const env = { ...tenant.env(), ...UNPACED_ENV };
    const stack = await openStack({ projectDir, stackName: "test", passphrase: "x", config, env });
    const before = snapshot();
    try {
      for (const operation of ["preview", "up", "preview", "destroy"] as const) {
        const result = await stack[operation]();
        assert.ok(result.ok, said(result));
        if (operation === "up") tenant.journal.clear();
        if (operation === "preview") assert.deepEqual(writes(tenant), []);
      }
    } finally {
      await stack.close();
    }
    assert.deepEqual(snapshot(), before);
  };
  const snapshot = () =>
    [
      ...[
        "deviceConfigurations",
        "deviceEnrollmentConfigurations",
        "deviceCompliancePolicies",
        "configurationPolicies",
      ],
      ...["roleDefinitions", "roleAssignments", "roleScopeTags", "operationApprovalPolicies", "deviceCategories"],
      ...["termsAndConditions", "intuneBrandingProfiles"],
    ].map((name) =>
      tenant.portal.list(`/deviceManagement/${name}`).map(({ lastModifiedDateTime: _, ...object }) => object),
    );

  it("has every folder of examples in its list", () => {
    const entries = fs.readdirSync(path.join(root, "examples"), { withFileTypes: true });
    const programs = entries.filter(({ name }) => fs.existsSync(path.join(root, "examples", name, "Pulumi.yaml")));
    assert.deepEqual(programs.map(({ name }) => name).sort(), Object.keys(examples).sort());
  });

  for (const [name, config] of Object.entries(examples)) {
    it(`runs examples/${name} as it is`, () => lives(path.join(root, "examples", name), config));
  }

  it("runs the project at the root, which is examples/baseline", () =>
    lives(root, examples.baseline as NonNullable<StackOptions["config"]>));
  it("runs a CommonJS program", () => lives(fixture("programs", "commonjs"), {}));
  it("runs a TypeScript program with Pulumi's default runtime options", () =>
    lives(fixture("programs", "default-runtime"), {}));
});
