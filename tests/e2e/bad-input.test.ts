import assert from "node:assert/strict";
import { type LocalTenant, type StackResult, startTenant } from "../../local/index.ts";
import { writes } from "../workbench.ts";
import { type Declaration, Project, said } from "./project.ts";

const type = "WindowsIdentityProtectionConfiguration";
const hello = (args: Record<string, unknown>): Declaration[] => [{ type, name: "hello", args }];

interface Case {
  declarations: Declaration[];
  says: RegExp;
  env?: Record<string, string | undefined>;
  /** Where it shows. Default: at preview. */
  at?: "up";
  prepare?: (tenant: LocalTenant) => void;
}

/** What a person types wrong, and what the answer must name. Nothing may be written, nothing lost. */
const cases: Record<string, Case> = {
  "an out-of-range number": {
    declarations: hello({ pinMinimumLength: 3 }),
    says: /hello.*pinMinimumLength must be a whole number from 4 to 127.*got 3/,
  },
  "an out-of-range number that nobody previewed": {
    declarations: hello({ pinMinimumLength: 3 }),
    at: "up",
    says: /hello.*pinMinimumLength must be a whole number from 4 to 127.*got 3/,
  },
  "a wrong enum member": {
    declarations: hello({ pinUppercaseCharactersUsage: "sometimes" }),
    says: /hello.*pinUppercaseCharactersUsage must be one of blocked, required, allowed, notConfigured; got "sometimes"/,
  },
  "an unknown property": {
    declarations: hello({ pinMinimumLenght: 6 }),
    says: /hello.*pinMinimumLenght is not a property.*did you mean pinMinimumLength/,
  },
  "a minimum above the maximum": {
    declarations: hello({ pinMinimumLength: 10, pinMaximumLength: 8 }),
    says: /hello.*pinMinimumLength \(10\) must be at most pinMaximumLength \(8\)/,
  },
  "an empty displayName": {
    declarations: hello({ displayName: "" }),
    says: /hello.*displayName must not be empty/,
  },
  "a payload that isn't base64": {
    declarations: [{ type: "WindowsOfficeClientSecurityConfiguration", name: "office", args: { policyPayload: "{}" } }],
    says: /office.*policyPayload must be bytes as base64.*got "\{\}"/,
  },
  "a secret of the wrong type": {
    declarations: [
      {
        type: "WindowsDefenderAdvancedThreatProtectionConfiguration",
        name: "defender",
        args: { advancedThreatProtectionOnboardingBlob: { body: "not-for-anybody" } },
      },
    ],
    says: /defender.*advancedThreatProtectionOnboardingBlob must be a text.*got a secret value/,
  },
  "an http endpoint that isn't on this machine": {
    declarations: hello({}),
    env: { INTUNE_ENDPOINT: "http://graph.example.com" },
    says: /graph\.example\.com/,
  },
  "a tenant that can't be reached": {
    declarations: hello({}),
    env: { INTUNE_ENDPOINT: "http://127.0.0.1:9", INTUNE_TIMEOUT: "2" },
    says: /127\.0\.0\.1:9/,
  },
  "an access token that isn't one": {
    declarations: hello({}),
    env: { INTUNE_ACCESS_TOKEN: "hush-this-is-no-token" },
    says: /INTUNE_ACCESS_TOKEN|access token/,
  },
  "a configured tenant that isn't the token's": {
    declarations: hello({}),
    env: { INTUNE_TENANT_ID: "30ca1000-7e4a-4700-8000-000000000003" },
    says: /30ca1000-7e4a-4700-8000-000000000003/,
  },
  "no credentials at all": {
    declarations: hello({}),
    env: { INTUNE_ACCESS_TOKEN: undefined, INTUNE_AUTH: "secret", INTUNE_ENDPOINT: undefined },
    says: /there is no client secret: set INTUNE_CLIENT_SECRET/,
  },
  "a token that is refused": {
    declarations: hello({}),
    prepare: (tenant) => tenant.faults.add({ status: 401, times: 50 }),
    says: /401.*DeviceManagementConfiguration\.ReadWrite\.All/s,
  },
  "a permission that is missing": {
    declarations: hello({}),
    prepare: (tenant) => tenant.faults.add({ method: "POST", status: 403, times: 50 }),
    at: "up",
    says: /403.*DeviceManagementConfiguration\.ReadWrite\.All/s,
  },
};

describe("bad input, end to end", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let project: Project;
  beforeEach(async () => {
    tenant = await startTenant();
    project = new Project(tenant);
  });
  afterEach(async () => {
    project.remove();
    await tenant.close();
  });

  for (const [what, { declarations, says, env, at = "preview", prepare }] of Object.entries(cases)) {
    it(`${what} fails with a message that helps`, async () => {
      prepare?.(tenant);
      const result = await project.with(declarations, (stack): Promise<StackResult> => stack[at](), env);
      assert.equal(result.ok, false);
      assert.match(said(result), says);
      assert.doesNotMatch(said(result), /hush-this-is-no-token|not-for-anybody|\bat .*\.js:\d+/);
      const accepted = tenant.journal.requests.filter(({ status }) => status !== undefined && status < 300);
      assert.deepEqual(writes({ ...tenant, journal: { requests: accepted, clear: () => {} } }), []);
    });
  }

  it("an id of another type fails, and the object stays as it is", async () => {
    const path = "/deviceManagement/deviceConfigurations";
    const other = tenant.portal.create(path, {
      "@odata.type": "#microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
      displayName: "not hello",
    });
    const result = await project.with(hello({ adopt: other.id }), (stack) => stack.up());
    assert.equal(result.ok, false);
    assert.match(said(result), /is of type microsoft\.graph\.windowsDefenderAdvancedThreatProtectionConfiguration/);
    assert.deepEqual(tenant.portal.get(path, other.id), other);
  });
});
