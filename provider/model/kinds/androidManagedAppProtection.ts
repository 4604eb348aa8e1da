import { androidManagedAppProtections } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, enumeration, integer, list, string } from "../kind.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { managedAppProtectionFields } from "../types/managedAppProtection.ts";
import { managedAppRemediationAction } from "../types/managedAppRemediationAction.ts";
import { apps, appsAreOf, appsAreSelected, appsOfGroup } from "../types/managedMobileApp.ts";

const NO_PATCH_LEVEL = "0000-00-00";
const BLOCKED = "the app gives no access to the organisation's data";
const WARNED = "people are warned";
const WIPED = "the organisation's data is removed from the app";

const patchLevel = (consequence: string) =>
  string({
    description: `Security patch level of Android as in \`2026-08-01\`: with an older one ${consequence}. \`${NO_PATCH_LEVEL}\` demands none.`,
    nullable: true,
    default: NO_PATCH_LEVEL,
    sample: "2026-08-01",
    safer: "newer",
  });
const portal = (consequence: string) =>
  string({
    description: `Version of Company Portal: with an older one ${consequence}.`,
    nullable: true,
    safer: "newer",
  });
const deferral = (consequence: string) =>
  integer({
    description: `How long an update of Company Portal may be put off before ${consequence}; 0 for ever.`,
    min: 0,
    unit: "days",
    safer: { number: "lower", never: 0 },
  });

export default defineKind({
  name: "AndroidManagedAppProtection",
  collection: androidManagedAppProtections,
  platform: "android",
  title: "App protection of Android",
  description:
    "Protects the organisation's data inside apps on Android, on devices that are enrolled and on people's own: PIN, encryption, what may be copied, saved and sent, and when the data is removed.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappprotection?view=graph-rest-beta",
  fields: {
    ...managedAppProtectionFields,
    apps: apps(
      "android",
      "The apps, by package, where `appGroupType` is `selectedPublicApps`. Each change sends all of them.",
    ),
    allowedAndroidDeviceManufacturers: string({
      description: "Manufacturers whose devices may be used, with semicolons between them.",
      nullable: true,
      safer: "depends",
    }),
    allowedAndroidDeviceModels: list(string, {
      description: "Models that may be used.",
      nullable: true,
      safer: "depends",
    }),
    appActionIfAccountIsClockedOut: managedAppRemediationAction("the person isn't at work at that time", {
      nullable: true,
    }),
    appActionIfAndroidDeviceManufacturerNotAllowed: managedAppRemediationAction("the manufacturer isn't allowed"),
    appActionIfAndroidDeviceModelNotAllowed: managedAppRemediationAction("the model isn't allowed"),
    appActionIfAndroidSafetyNetAppsVerificationFailed: managedAppRemediationAction(
      "Google Play Protect finds a harmful app or is turned off",
    ),
    appActionIfAndroidSafetyNetDeviceAttestationFailed: managedAppRemediationAction(
      "the device fails Google's integrity check",
    ),
    appActionIfDeviceLockNotSet: managedAppRemediationAction("the device has no screen lock"),
    appActionIfDevicePasscodeComplexityLessThanHigh: managedAppRemediationAction(
      "the screen lock isn't of high complexity",
      { nullable: true },
    ),
    appActionIfDevicePasscodeComplexityLessThanLow: managedAppRemediationAction(
      "the screen lock isn't even of low complexity",
      { nullable: true },
    ),
    appActionIfDevicePasscodeComplexityLessThanMedium: managedAppRemediationAction(
      "the screen lock isn't of medium complexity",
      { nullable: true },
    ),
    appActionIfSamsungKnoxAttestationRequired: managedAppRemediationAction(
      "a Samsung device fails the check of its hardware by Knox",
      { nullable: true },
    ),
    approvedKeyboards: list(keyValuePair, {
      description:
        "Keyboards that people may use where `keyboardsRestricted` is true: name is the package, value what it is called.",
      nullable: true,
      safer: "depends",
    }),
    biometricAuthenticationBlocked: boolean({
      description: "Keeps people from using a face or another biometric in place of the app's PIN.",
      safer: contested.biometrics,
    }),
    blockAfterCompanyPortalUpdateDeferralInDays: deferral(BLOCKED),
    connectToVpnOnLaunch: boolean({
      description: "Connects to the configured VPN when the app is opened.",
      safer: "true",
    }),
    customBrowserDisplayName: string({
      description: "Name of the browser that links open in.",
      nullable: true,
      safer: "neutral",
    }),
    customBrowserPackageId: string({
      description: "Package of the browser that links open in. `managedBrowserToOpenLinksRequired` must then be true.",
      nullable: true,
      safer: "depends",
    }),
    customDialerAppDisplayName: string({
      description: "Name of the app that dials phone numbers.",
      nullable: true,
      safer: "neutral",
    }),
    customDialerAppPackageId: string({
      description: "Package of the app that dials phone numbers.",
      nullable: true,
      safer: "depends",
    }),
    deviceLockRequired: boolean({ description: "Demands a screen lock on the device.", safer: "true" }),
    disableAppEncryptionIfDeviceEncryptionIsEnabled: boolean({
      description: "Leaves the app's data to the device's encryption where that is on.",
      safer: "false",
    }),
    encryptAppData: boolean({
      description: "Encrypts the organisation's data in the app.",
      default: true,
      inEveryPost: true,
      safer: "true",
    }),
    exemptedAppPackages: list(keyValuePair, {
      description:
        "Apps that may receive the organisation's data although they aren't managed: name is what it is called, value the package.",
      nullable: true,
      safer: "shorter",
    }),
    fingerprintAndBiometricEnabled: boolean({
      description:
        "Lets people use a fingerprint or another biometric in place of the app's PIN; null leaves it to the other properties.",
      nullable: true,
      safer: contested.biometrics,
    }),
    keyboardsRestricted: boolean({
      description: "Lets people use only the keyboards of `approvedKeyboards`.",
      safer: "true",
    }),
    messagingRedirectAppDisplayName: string({
      description: "Name of the app that opens messages.",
      nullable: true,
      safer: "neutral",
    }),
    messagingRedirectAppPackageId: string({
      description: "Package of the app that opens messages.",
      nullable: true,
      safer: "depends",
    }),
    minimumRequiredCompanyPortalVersion: portal(BLOCKED),
    minimumRequiredPatchVersion: patchLevel(BLOCKED),
    minimumWarningCompanyPortalVersion: portal(WARNED),
    minimumWarningPatchVersion: patchLevel(WARNED),
    minimumWipeCompanyPortalVersion: portal(WIPED),
    minimumWipePatchVersion: patchLevel(WIPED),
    requireClass3Biometrics: boolean({
      description: "Accepts only biometrics that Android calls strong.",
      safer: "true",
    }),
    requiredAndroidSafetyNetAppsVerificationType: enumeration(
      "androidManagedAppSafetyNetAppsVerificationType",
      ["none", "enabled"],
      {
        description: "Whether Google Play Protect must be on and find nothing.",
        safer: { order: ["none", "enabled"] },
      },
    ),
    requiredAndroidSafetyNetDeviceAttestationType: enumeration(
      "androidManagedAppSafetyNetDeviceAttestationType",
      ["none", "basicIntegrity", "basicIntegrityAndDeviceCertification"],
      {
        description: "What Google must say of the device's integrity.",
        safer: { order: ["none", "basicIntegrity", "basicIntegrityAndDeviceCertification"] },
      },
    ),
    requiredAndroidSafetyNetEvaluationType: enumeration(
      "androidManagedAppSafetyNetEvaluationType",
      ["basic", "hardwareBacked"],
      {
        description: "Whether the device's hardware must vouch for what Google says of it.",
        safer: { order: ["basic", "hardwareBacked"] },
      },
    ),
    requirePinAfterBiometricChange: boolean({
      description: "Asks for the PIN once where a fingerprint or face was added to the device.",
      safer: "true",
    }),
    screenCaptureBlocked: boolean({
      description:
        "Keeps people from taking pictures of the screen in the organisation's apps, and assistants from reading it.",
      safer: "true",
    }),
    warnAfterCompanyPortalUpdateDeferralInDays: deferral(WARNED),
    wipeAfterCompanyPortalUpdateDeferralInDays: deferral(WIPED),
  },
  filledByService: appsOfGroup,
  rules: [
    appsAreSelected,
    appsAreOf("androidMobileAppIdentifier"),
    {
      properties: ["keyboardsRestricted", "approvedKeyboards"],
      broken: ({ keyboardsRestricted, approvedKeyboards }) =>
        keyboardsRestricted === true && (approvedKeyboards as unknown[] | null | undefined)?.length === 0
          ? "approvedKeyboards must name a keyboard where keyboardsRestricted is true: people could type nothing"
          : undefined,
    },
  ],
});
