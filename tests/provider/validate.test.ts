import assert from "node:assert/strict";
import { failures, normalise } from "../../provider/lifecycle/validate.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";

const hello = loadKind("WindowsIdentityProtectionConfiguration");
const enrolment = loadKind("DeviceEnrollmentWindowsHelloForBusinessConfiguration");
const defender = loadKind("WindowsDefenderAdvancedThreatProtectionConfiguration");
const office = loadKind("WindowsOfficeClientSecurityConfiguration");

const of = (kind: typeof hello, args: object): string[] => failures(kind, { displayName: "x", ...args });

describe("failures", () => {
  it("name the property, the value and what is allowed", () => {
    assert.deepEqual(of(hello, { pinMinimumLength: 3 }), [
      "pinMinimumLength must be a whole number from 4 to 127 (characters), or null; got 3",
    ]);
    assert.deepEqual(of(hello, { pinMinimumLength: "6" }), [
      'pinMinimumLength must be a whole number from 4 to 127 (characters), or null; got "6"',
    ]);
    assert.deepEqual(of(enrolment, { state: "on" }), [
      'state must be one of notConfigured, enabled, disabled; got "on"',
    ]);
    assert.deepEqual(of(enrolment, { pinMinimumLength: null }), [
      "pinMinimumLength must be a whole number from 4 to 127 (characters); got null",
    ]);
    assert.deepEqual(of(office, { policyPayload: "not base64!" }), [
      'policyPayload must be bytes as base64, or null; got "not base64!"',
    ]);
  });

  it("are all reported at once", () => {
    const found = of(hello, { pinMinimumLength: 200, pinExpirationInDays: -1, pinRecoveryEnabled: "yes", nope: 1 });
    assert.equal(found.length, 4);
  });

  it("name what is missing", () => {
    assert.match(failures(hello, { pinMinimumLength: 6 })[0] ?? "", /^displayName is missing/);
    assert.match(failures(hello, { displayName: "" })[0] ?? "", /^displayName must not be empty/);
    const profile = { payloadName: "x", payloadFileName: "x.mobileconfig", payload: "" };
    assert.deepEqual(of(loadKind("IosCustomConfiguration"), profile), [
      "payload must not be empty; got a secret value",
    ]);
  });

  it("suggest the property that was probably meant", () => {
    assert.deepEqual(of(hello, { pinMinimumLenght: 6 }), [
      "pinMinimumLenght is not a property of WindowsIdentityProtectionConfiguration; did you mean pinMinimumLength?",
    ]);
    assert.match(of(hello, { useSecurityKeyForSignIn: true })[0] ?? "", /did you mean useSecurityKeyForSignin\?$/);
    assert.deepEqual(of(hello, { somethingElseEntirely: 6 }), [
      "somethingElseEntirely is not a property of WindowsIdentityProtectionConfiguration",
    ]);
  });

  it("say which properties belong to the service", () => {
    assert.deepEqual(of(hello, { version: 7 }), ["version is set by the service and can't be declared"]);
    assert.deepEqual(failures(enrolment, { tenantDefault: true, displayName: "mine" }), [
      "displayName belongs to the service on the tenant's default and can't be declared",
    ]);
    assert.deepEqual(failures(enrolment, { tenantDefault: true, pinMinimumLength: 8 }), []);
  });

  it("give the path inside objects and lists", () => {
    const found = of(hello, {
      deviceManagementApplicabilityRuleOsEdition: {
        osEditionTypes: ["windows10Enterprise", "windows95"],
        ruleTyp: "include",
      },
    });
    assert.equal(found.length, 2);
    assert.ok(
      found.some((text) =>
        text.startsWith("deviceManagementApplicabilityRuleOsEdition.osEditionTypes[1] must be one of"),
      ),
    );
    assert.ok(
      found.includes(
        "deviceManagementApplicabilityRuleOsEdition.ruleTyp is not a property of deviceManagementApplicabilityRuleOsEdition; did you mean ruleType?",
      ),
    );
  });

  it("hold the minimum against the maximum, and against the service's default of what isn't declared", () => {
    assert.deepEqual(of(hello, { pinMinimumLength: 10, pinMaximumLength: 8 }), [
      "pinMinimumLength (10) must be at most pinMaximumLength (8)",
    ]);
    assert.deepEqual(of(enrolment, { pinMaximumLength: 5 }), [
      "pinMinimumLength (6) must be at most pinMaximumLength (5)",
    ]);
    assert.deepEqual(of(hello, { pinMaximumLength: 5 }), []);
  });

  it("hold compliance policies to one action that marks a device as not compliant", () => {
    const compliance = loadKind("Windows10CompliancePolicy");
    const actions = (...types: string[]) => ({
      scheduledActionsForRule: [
        { scheduledActionConfigurations: types.map((actionType) => ({ actionType, gracePeriodHours: 24 })) },
      ],
    });
    assert.deepEqual(of(compliance, {}), []);
    assert.deepEqual(of(compliance, actions("block", "notification")), []);
    for (const [count, wrong] of [
      [0, actions("notification")],
      [0, { scheduledActionsForRule: [] }],
      [2, actions("block", "block")],
    ] as const) {
      const [failure, ...more] = of(compliance, wrong);
      assert.match(failure ?? "", new RegExp(`exactly one action of type block, .*; it holds ${count}$`));
      assert.deepEqual(more, []);
    }
  });

  it("let unknown values pass, also inside objects and in rules", () => {
    assert.deepEqual(of(hello, { pinMinimumLength: UNKNOWN, pinMaximumLength: 4 }), []);
    assert.deepEqual(
      of(hello, {
        displayName: UNKNOWN,
        deviceManagementApplicabilityRuleOsEdition: { osEditionTypes: [UNKNOWN], ruleType: UNKNOWN },
        assignments: [
          { target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId: UNKNOWN } },
          UNKNOWN,
        ],
      }),
      [],
    );
    assert.equal(of(hello, { pinMinimumLength: 300, pinMaximumLength: UNKNOWN }).length, 1);
  });

  it("never show the value of a secret", () => {
    const found = of(defender, { advancedThreatProtectionOnboardingBlob: { body: "hush-hush" } });
    assert.deepEqual(found, ["advancedThreatProtectionOnboardingBlob must be a text, or null; got a secret value"]);
  });

  it("refuse what is no assignment", () => {
    const target = (extra: object) => of(hello, { assignments: [{ target: extra }] });
    assert.deepEqual(target({ "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId: " " }), [
      'assignments[0].target.groupId must be the id or the name of a group; got " "',
    ]);
    assert.match(target({ "@odata.type": "#microsoft.graph.everybody" })[0] ?? "", /^assignments\[0\]\.target/);
    assert.equal(target({ "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" }).length, 0);
    assert.match(
      of(office, { assignments: [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }] })[0] ??
        "",
      /groupAssignmentTarget/,
    );
  });

  it("refuse a target that is there twice", () => {
    const all = { target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } };
    assert.deepEqual(of(hello, { assignments: [all, all] }), ["assignments[1] repeats the target of an earlier one"]);
  });
});

describe("normalise", () => {
  it("keeps the old spelling of what means the same", () => {
    const group = (groupId: string, more: object = {}) => ({
      target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId, ...more },
    });
    const [a, b] = ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11", "7c0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c22"];
    const olds = { roleScopeTagIds: ["0", "1"], assignments: [group(a), group(b)] };
    const none = {
      deviceAndAppManagementAssignmentFilterId: "00000000-0000-0000-0000-000000000000",
      deviceAndAppManagementAssignmentFilterType: "none",
    };
    const news = { roleScopeTagIds: ["1", "0"], assignments: [group(b, none), group(a.toUpperCase())] };
    assert.deepEqual(normalise(hello, olds, news), olds);
  });

  it("leaves real changes and unknown values alone", () => {
    const olds = { pinMinimumLength: 6, roleScopeTagIds: ["0"], description: "a" };
    const news = { pinMinimumLength: 8, roleScopeTagIds: UNKNOWN, description: "A" };
    assert.deepEqual(normalise(hello, olds, news), news);
  });

  it("keeps the id that an object was adopted by after it has left the program", () => {
    assert.deepEqual(normalise(hello, { adopt: "1" }, {}), { adopt: "1" });
  });
});
