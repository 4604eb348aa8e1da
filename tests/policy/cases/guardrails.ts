import type { Sample } from "../runner.ts";
import { allDevices, allDevicesFiltered, allUsers, type Cases, group, id, of, UNKNOWN, without } from "./case.ts";

const hello = of("WindowsIdentityProtectionConfiguration");
const enrolment = of("DeviceEnrollmentWindowsHelloForBusinessConfiguration");
const onboarding = of("WindowsDefenderAdvancedThreatProtectionConfiguration");
const role = of("DeviceAndAppManagementRoleAssignment");
const terms = of("TermsAndConditions");
const to = (...assignments: unknown[]) => hello({ assignments });
const second = { name: "second" };

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const choice = (id: string, option: string, children: object[] = []) => ({
  "@odata.type": `${GRAPH}ChoiceSettingInstance`,
  settingDefinitionId: id,
  choiceSettingValue: { value: `${id}_${option}`, children },
});
const simple = (id: string, type: string, value: unknown) => ({
  "@odata.type": `${GRAPH}SimpleSettingInstance`,
  settingDefinitionId: id,
  simpleSettingValue: { "@odata.type": `${GRAPH}${type}SettingValue`, value },
});
/** A policy of the settings catalog, which has a name where others have a display name. */
const policy = (name: string, target: object, ...settings: object[]): Sample => ({
  type: "DeviceManagementConfigurationPolicy",
  name,
  props: {
    name,
    platforms: ["windows10"],
    technologies: ["mdm"],
    settings: settings.map((settingInstance) => ({ settingInstance })),
    assignments: [target],
  },
});

export const guardrails: Cases = {
  "everyone-limited": {
    passes: [
      ...[to(allDevicesFiltered), to(allDevices, without("g1")), to(group("g1")), to(), hello({})],
      terms({ assignments: [allUsers] }),
    ],
    fails: [to(allDevices), to(allUsers), to(allDevicesFiltered, allUsers)],
  },
  "include-and-exclude": {
    passes: [to(group("g1"), without("g2")), to(allDevices, without("g1"))],
    fails: [to(group("g1"), group("g2"), without("G1"))],
    unknown: [to(group(UNKNOWN), without("g1"))],
  },
  "mixed-exclusion": {
    options: { userGroups: [id("users1").toUpperCase()], deviceGroups: [id("devices1"), id("devices2")] },
    passes: [
      to(allUsers, without("users1")),
      to(allDevices, without("devices1")),
      to(group("devices2"), without("devices1")),
      to(allDevices),
    ],
    fails: [
      to(allDevices, without("users1")),
      to(allUsers, without("devices1")),
      to(group("devices1"), without("users1")),
    ],
    unknown: [
      to(allDevices, without("somebody")),
      to(group("somebody"), without("users1")),
      to(allUsers, without(UNKNOWN)),
    ],
  },
  "dynamic-exclusion": {
    options: { dynamicDeviceGroups: [id("dynamic1")] },
    passes: [to(allDevices, without("fixed1")), to(group("dynamic1"))],
    fails: [to(allDevices, without("dynamic1"))],
  },
  "break-glass-excluded": {
    options: { userGroups: [id("emergency")], deviceGroups: [id("emergency-devices")] },
    passes: [
      to(allUsers, without("EMERGENCY")),
      to(allDevices, without("emergency-devices")),
      to(group("g1")),
      to(allUsers, allDevices, without("emergency"), without("emergency-devices")),
    ],
    fails: [to(allUsers), to(allDevices, without("emergency")), to(allUsers, without("g1"))],
    unknown: [to(allUsers, without(UNKNOWN))],
  },
  "conflicting-settings": {
    passes: [
      [
        hello({ pinMinimumLength: 6, assignments: [allDevices] }),
        hello({ pinMinimumLength: 6, assignments: [allDevices] }, second),
      ],
      // A ring: what one includes, the other leaves out.
      [
        hello({ pinMinimumLength: 6, assignments: [allDevices, without("pilot")] }),
        hello({ pinMinimumLength: 8, assignments: [group("pilot")] }, second),
      ],
      [
        hello({ pinMinimumLength: 6, assignments: [group("a")] }),
        hello({ pinMinimumLength: 8, assignments: [group("b")] }, second),
      ],
      // False is what the service has where nothing is configured.
      [
        hello({ pinRecoveryEnabled: false, assignments: [allDevices] }),
        hello({ pinRecoveryEnabled: true, assignments: [allDevices] }, second),
      ],
      [policy("one", group("a"), choice("scan", "1")), policy("two", group("b"), choice("scan", "0"))],
      [
        policy("one", group("a"), choice("scan", "1")),
        policy("two", group("a"), choice("scan", "1"), choice("x", "0")),
      ],
      // Of two enrolment configurations the one with the lower priority wins.
      [
        enrolment({ pinMinimumLength: 6, assignments: [allUsers] }),
        enrolment({ pinMinimumLength: 8, assignments: [allUsers] }, second),
      ],
    ],
    fails: [
      [
        hello({ pinMinimumLength: 6, assignments: [allDevices] }),
        hello({ pinMinimumLength: 8, assignments: [allDevices] }, second),
      ],
      [
        hello({ pinMinimumLength: 6, assignments: [group("a")] }),
        hello({ pinMinimumLength: 8, assignments: [group("A")] }, second),
      ],
      [
        policy("one", group("c"), choice("scan", "1")),
        policy("two", group("c"), choice("other", "1"), choice("scan", "0")),
      ],
      [
        policy("three", group("d"), choice("parent", "1", [simple("days", "Integer", 1)])),
        policy("four", group("d"), simple("days", "Integer", 2)),
      ],
      [
        policy("five", group("e"), simple("key", "Secret", "hush")),
        policy("six", group("e"), simple("key", "Secret", "hush-2")),
      ],
    ],
  },
  "unique-display-name": {
    passes: [
      [hello({ displayName: "One" }), hello({ displayName: "Two" }, second), onboarding({ displayName: "One" })],
    ],
    fails: [
      [hello({ displayName: "One" }), hello({ displayName: "one" }, second)],
      [policy("Three", group("a")), { ...policy("three", group("a")), ...second }],
    ],
  },
  "unique-priority": {
    passes: [
      [enrolment({ priority: 1 }), enrolment({ priority: 2 }, second)],
      [enrolment({}), enrolment({}, second)],
    ],
    fails: [[enrolment({ priority: 1 }), enrolment({ priority: 1 }, second)]],
  },
  "protect-critical": {
    passes: [
      onboarding({}, { protect: true }),
      hello({}),
      enrolment({ tenantDefault: true }, { protect: true }),
      role({}, { protect: true }),
    ],
    fails: [onboarding({}), hello({ adopt: "an id" }), enrolment({ tenantDefault: true }), role({})],
  },
  "role-scope-limited": {
    passes: [role({ resourceScopes: [id("devices1")] }), role({ scopeType: "resourceScope" }), hello({})],
    fails: [role({ scopeType: "allDevices" }), role({ scopeType: "allDevicesAndLicensedUsers" })],
  },
  "no-ignored-settings": {
    passes: [hello({}, { ignoreChanges: ["description", "pinRecoveryEnabled"] })],
    fails: [hello({}, { ignoreChanges: ["pinMinimumLength"] }), hello({}, { ignoreChanges: ["*"] })],
  },
  "no-plain-credentials": {
    passes: [
      hello({ description: "The password policy of the tenant: see the wiki" }),
      onboarding({ advancedThreatProtectionOnboardingBlob: "-----BEGIN PRIVATE KEY-----" }),
    ],
    fails: [
      hello({ description: "-----BEGIN RSA PRIVATE KEY-----\nhush" }),
      hello({ description: "wifi password: hush-hush" }),
      hello({ displayName: "https://x.blob.core.windows.net/c?sv=1&sig=hushhushhushhushhushhush%3D" }),
      hello({ description: "eyJhbGciOiJub25lIn0.eyJodXNoIjoiaHVzaCJ9.hushhushhush" }),
    ],
  },
};

export const hygiene: Cases = {
  assigned: {
    passes: [
      to(group("g1")),
      to(group(UNKNOWN)),
      enrolment({ tenantDefault: true }),
      // They have no assignments of their own.
      of("DeviceAndAppManagementAssignmentFilter")({ platform: "windows10AndLater", rule: '(device.model -eq "x")' }),
      of("RoleScopeTag")({}),
    ],
    fails: [to(), to(without("g1"))],
    unknown: [hello({})],
  },
  "redundant-include": {
    passes: [to(allDevices, group("g1")), to(allDevices, allUsers)],
    fails: [to(allDevices, allUsers, group("g1"))],
  },
  "possible-conflicts": {
    passes: [
      [
        hello({ pinMinimumLength: 6, assignments: [group("a")] }),
        hello({ pinRecoveryEnabled: true, assignments: [group("b")] }, second),
      ],
      [
        hello({ pinMinimumLength: 6, assignments: [allDevices, without("pilot")] }),
        hello({ pinMinimumLength: 8, assignments: [group("pilot")] }, second),
      ],
    ],
    fails: [
      [
        hello({ pinMinimumLength: 6, assignments: [group("a")] }),
        hello({ pinMinimumLength: 8, assignments: [group("b")] }, second),
      ],
      [
        hello({ pinMinimumLength: 6, assignments: [group(UNKNOWN)] }),
        hello({ pinMinimumLength: 8, assignments: [allUsers] }, second),
      ],
      [
        hello({
          pinMinimumLength: 6,
          assignments: [allDevices],
          deviceManagementApplicabilityRuleOsVersion: { minOSVersion: "1" },
        }),
        hello({ pinMinimumLength: 8, assignments: [allDevices] }, second),
      ],
    ],
  },
  "hello-one-authority": {
    passes: [
      [
        hello({ pinMinimumLength: 6, assignments: [allDevices] }),
        enrolment({ pinMinimumLength: 6, assignments: [allUsers] }, second),
      ],
      [
        hello({ pinMinimumLength: 6, assignments: [group("a")] }),
        enrolment({ pinMinimumLength: 8, assignments: [allUsers, without("a")] }, second),
      ],
    ],
    fails: [
      [
        hello({ pinMinimumLength: 6, assignments: [allDevices] }),
        enrolment({ pinMinimumLength: 8, assignments: [group("a")] }, second),
      ],
      [
        hello({ pinMinimumLength: 6 }),
        of("Windows10CustomConfiguration")(
          {
            omaSettings: [
              {
                "@odata.type": "#microsoft.graph.omaSettingString",
                displayName: "one",
                omaUri: "./Device/Vendor/MSFT/PassportForWork/x",
                value: "1",
              },
            ],
          },
          second,
        ),
      ],
      [
        hello({ pinMinimumLength: 6 }),
        policy("catalog", group("a"), choice("device_vendor_msft_passportforwork_tpm", "1")),
      ],
    ],
  },
  naming: {
    options: { pattern: "^Win - .+$" },
    passes: [hello({ displayName: "Win - One" }), enrolment({ tenantDefault: true, displayName: undefined })],
    fails: [hello({ displayName: "My policy" }), policy("My policy", group("a"))],
    unknown: [hello({ displayName: UNKNOWN })],
  },
  "scope-tags": {
    options: { tags: ["7"] },
    passes: [hello({ roleScopeTagIds: ["0", "7"] }), enrolment({ tenantDefault: true })],
    fails: [hello({ roleScopeTagIds: ["0"] }), hello({})],
    unknown: [hello({ roleScopeTagIds: UNKNOWN })],
    remedied: [{ roleScopeTagIds: ["0", "7"] }, { roleScopeTagIds: ["0", "7"] }],
  },
};
