import { deviceEnrollmentConfigurations, TENANT_DEFAULT_NOTE, tenantDefault } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { atMost, boolean, defineKind, enumeration, integer } from "../kind.ts";

const usage = (characters: string) =>
  enumeration("windowsHelloForBusinessPinUsage", ["allowed", "required", "disallowed"], {
    description: `Whether a PIN may, must or must not hold ${characters}.`,
    default: "disallowed",
    safer: { order: ["disallowed", "allowed", "required"] },
  });

const enablement = (description: string) =>
  enumeration("enablement", ["notConfigured", "enabled", "disabled"], {
    description,
    default: "notConfigured",
    safer: { order: ["disabled", "notConfigured", "enabled"] },
  });

export default defineKind({
  name: "DeviceEnrollmentWindowsHelloForBusinessConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "windows",
  title: "Windows Hello for Business at enrolment",
  description:
    "Windows Hello for Business as Windows sets it up when a device enrols. Every tenant has one default for all users, which `tenantDefault: true` adopts; further ones are for groups of users and come before it by priority.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta",
  fields: {
    pinMinimumLength: integer({
      description: "Shortest PIN that Windows accepts. At most pinMaximumLength.",
      min: 4,
      max: 127,
      unit: "characters",
      default: 6,
      safer: "higher",
    }),
    pinMaximumLength: integer({
      description: "Longest PIN that Windows accepts. At least pinMinimumLength.",
      min: 4,
      max: 127,
      unit: "characters",
      default: 127,
      safer: "higher",
    }),
    pinUppercaseCharactersUsage: usage("upper-case letters"),
    pinLowercaseCharactersUsage: usage("lower-case letters"),
    pinSpecialCharactersUsage: usage("special characters"),
    state: enablement(
      "Whether Windows Hello for Business is set up at enrolment: for everybody, for nobody, or as the device itself is configured.",
    ),
    securityDeviceRequired: boolean({
      description: "Requires a TPM. Without it the keys may sit in software, from where they can be copied.",
      default: false,
      safer: "true",
    }),
    unlockWithBiometricsEnabled: boolean({
      description: "Lets people unlock with face or fingerprint beside the PIN.",
      default: true,
      safer: contested.biometrics,
    }),
    remotePassportEnabled: boolean({
      description: "Lets a registered phone stand in as the companion for a sign-in at a desktop.",
      default: true,
      safer: contested.companion,
    }),
    pinPreviousBlockCount: integer({
      description: "How many PINs back, the present one included, can't be used again; 0 remembers none.",
      min: 0,
      max: 50,
      unit: "PINs",
      default: 0,
      safer: "higher",
    }),
    pinExpirationInDays: integer({
      description: "How long a PIN may be used before Windows asks for a new one; 0 for ever.",
      min: 0,
      max: 730,
      unit: "days",
      default: 0,
      safer: contested.expiry,
    }),
    enhancedBiometricsState: enablement(
      "Whether face recognition must use the stronger protection against photographs and masks.",
    ),
    securityKeyForSignIn: enablement("Whether people may sign in with a security key."),
    enhancedSignInSecurity: integer({
      description: "Enhanced sign-in security, which isolates biometric data in hardware; 0 is not configured.",
      default: 0,
      safer: "depends",
    }),
  },
  rules: [atMost("pinMinimumLength", "pinMaximumLength")],
  notes: [
    TENANT_DEFAULT_NOTE,
    "Some tenants refuse app-only tokens for it: sign in as a person there (`intune:auth` `interactive` or `deviceCode`).",
  ],
  tenantDefault: tenantDefault("DefaultWindowsHelloForBusiness"),
  samples: {
    minimal: { displayName: "Hello at enrolment minimal", state: "enabled" },
    full: {
      displayName: "Hello at enrolment full",
      description: "Every property",
      priority: 1,
      roleScopeTagIds: ["0"],
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11",
          },
        },
      ],
      pinMinimumLength: 8,
      pinMaximumLength: 64,
      pinUppercaseCharactersUsage: "allowed",
      pinLowercaseCharactersUsage: "required",
      pinSpecialCharactersUsage: "allowed",
      state: "enabled",
      securityDeviceRequired: true,
      unlockWithBiometricsEnabled: false,
      remotePassportEnabled: false,
      pinPreviousBlockCount: 5,
      pinExpirationInDays: 180,
      enhancedBiometricsState: "enabled",
      securityKeyForSignIn: "enabled",
      enhancedSignInSecurity: 1,
    },
    update: { pinMinimumLength: 10, state: "notConfigured" },
  },
});
