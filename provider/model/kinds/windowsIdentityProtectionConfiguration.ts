import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { atMost, boolean, defineKind, enumeration, integer } from "../kind.ts";

const usage = (characters: string) =>
  enumeration("configurationUsage", ["blocked", "required", "allowed", "notConfigured"], {
    description: `Whether a PIN may, must or must not hold ${characters}.`,
    default: "notConfigured",
    safer: { order: ["blocked", "notConfigured", "allowed", "required"] },
  });

export default defineKind({
  name: "WindowsIdentityProtectionConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Identity protection (Windows Hello for Business)",
  description:
    "Windows Hello for Business on Windows devices that are enrolled already: PIN rules, biometrics, TPM, security keys. For what happens during enrolment see DeviceEnrollmentWindowsHelloForBusinessConfiguration.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsidentityprotectionconfiguration?view=graph-rest-beta",
  fields: {
    useSecurityKeyForSignin: boolean({
      description: "Lets people sign in to Windows with a FIDO2 security key.",
      default: false,
      safer: "true",
    }),
    enhancedAntiSpoofingForFacialFeaturesEnabled: boolean({
      description: "Requires the stronger protection against photographs and masks where face recognition is used.",
      default: false,
      safer: "true",
    }),
    pinMinimumLength: integer({
      description: "Shortest PIN that Windows accepts. At most pinMaximumLength.",
      min: 4,
      max: 127,
      unit: "characters",
      nullable: true,
      default: null,
      safer: "higher",
    }),
    pinMaximumLength: integer({
      description: "Longest PIN that Windows accepts. At least pinMinimumLength.",
      min: 4,
      max: 127,
      unit: "characters",
      nullable: true,
      default: null,
      safer: "higher",
    }),
    pinUppercaseCharactersUsage: usage("upper-case letters"),
    pinLowercaseCharactersUsage: usage("lower-case letters"),
    pinSpecialCharactersUsage: usage("special characters"),
    pinExpirationInDays: integer({
      description: "How long a PIN may be used before Windows asks for a new one; 0 for ever.",
      min: 0,
      max: 730,
      unit: "days",
      nullable: true,
      default: null,
      safer: contested.expiry,
    }),
    pinPreviousBlockCount: integer({
      description: "How many PINs back, the present one included, can't be used again; 0 remembers none.",
      min: 0,
      max: 50,
      unit: "PINs",
      nullable: true,
      default: null,
      safer: "higher",
    }),
    pinRecoveryEnabled: boolean({
      description: "Lets people change a forgotten PIN through Microsoft's PIN recovery service.",
      default: false,
      safer: contested.pinRecovery,
    }),
    securityDeviceRequired: boolean({
      description: "Requires a TPM. Without it the keys may sit in software, from where they can be copied.",
      default: false,
      safer: "true",
    }),
    unlockWithBiometricsEnabled: boolean({
      description: "Lets people unlock with face or fingerprint beside the PIN.",
      default: false,
      safer: contested.biometrics,
    }),
    useCertificatesForOnPremisesAuthEnabled: boolean({
      description: "Signs in to resources on premises with a certificate.",
      default: false,
      safer: "depends",
    }),
    windowsHelloForBusinessBlocked: boolean({
      description: "Turns Windows Hello for Business off as a way to sign in.",
      nullable: true,
      default: null,
      safer: "false",
    }),
  },
  rules: [atMost("pinMinimumLength", "pinMaximumLength")],
  samples: {
    minimal: { displayName: "Hello minimal", pinMinimumLength: 6 },
    full: {
      displayName: "Hello full",
      description: "Every property",
      roleScopeTagIds: ["0"],
      deviceManagementApplicabilityRuleOsEdition: {
        osEditionTypes: ["windows10Enterprise", "windows10Professional"],
        name: "Business editions",
        ruleType: "include",
      },
      deviceManagementApplicabilityRuleOsVersion: {
        minOSVersion: "10.0.22631.0",
        maxOSVersion: "10.0.99999.0",
        name: "Windows 11 23H2 and later",
        ruleType: "include",
      },
      deviceManagementApplicabilityRuleDeviceMode: {
        deviceMode: "sModeConfiguration",
        name: "No S mode",
        ruleType: "exclude",
      },
      assignments: [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }],
      useSecurityKeyForSignin: true,
      enhancedAntiSpoofingForFacialFeaturesEnabled: true,
      pinMinimumLength: 6,
      pinMaximumLength: 127,
      pinUppercaseCharactersUsage: "allowed",
      pinLowercaseCharactersUsage: "required",
      pinSpecialCharactersUsage: "blocked",
      pinExpirationInDays: 365,
      pinPreviousBlockCount: 10,
      pinRecoveryEnabled: true,
      securityDeviceRequired: true,
      unlockWithBiometricsEnabled: true,
      useCertificatesForOnPremisesAuthEnabled: true,
      windowsHelloForBusinessBlocked: false,
    },
    update: { pinMinimumLength: 8, pinLowercaseCharactersUsage: "allowed", pinRecoveryEnabled: false },
  },
});
