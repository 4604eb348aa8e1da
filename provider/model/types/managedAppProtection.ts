/** What protects the organisation's data in apps on phones and tablets, the same for Android and iOS. */
import { contested } from "../contested.ts";
import { boolean, duration, enumeration, type Fields, flagsType, integer, list, string } from "../fields.ts";
import { LEVELS_BY_SAFETY, managedAppDeviceThreatLevel } from "./managedAppDeviceThreatLevel.ts";
import { managedAppRemediationAction } from "./managedAppRemediationAction.ts";
import { appGroupType, targetedAppManagementLevels } from "./managedMobileApp.ts";

const transfer = (description: string) =>
  enumeration("managedAppDataTransferLevel", ["allApps", "managedApps", "none"], {
    description,
    safer: { order: ["allApps", "managedApps", "none"] },
  });

/** A version with the consequence for what is older, or newer. */
const versionOf = (what: string, than: "older" | "newer", consequence: string) =>
  string({
    description: `Version of ${what}: with ${than === "older" ? "an older" : "a newer"} one ${consequence}.`,
    nullable: true,
    safer: than === "older" ? "newer" : contested.maximumVersion,
  });
const BLOCKED = "the app gives no access to the organisation's data";
const WARNED = "people are warned";
const WIPED = "the organisation's data is removed from the app";

export const periodOfflineBeforeAccessCheck = duration({
  description: "How long people may go on without a connection before the app blocks access.",
  default: "PT12H",
  inEveryPost: true,
  safer: "lower",
});
export const periodOfflineBeforeWipeIsEnforced = duration({
  description: "How long a device may be without a connection before the organisation's data is removed from the app.",
  default: "P90D",
  inEveryPost: true,
  safer: "lower",
});

/**
 * Where a property that isn't sent isn't zero, no or the first member, what the admin center begins with is sent with each
 * new policy: nobody has shown what the service takes for it, and a period of zero would remove data at once.
 */
export const managedAppProtectionFields: Fields = {
  allowedDataIngestionLocations: list(
    enumeration("managedAppDataIngestionLocation", ["oneDriveForBusiness", "sharePoint", "camera", "photoLibrary"], {
      description: "A place.",
    }),
    {
      description: "Where data may come from into the organisation's documents, while others are blocked.",
      default: ["oneDriveForBusiness", "sharePoint", "camera", "photoLibrary"],
      sample: ["oneDriveForBusiness", "sharePoint"],
      inEveryPost: true,
      safer: "shorter",
    },
  ),
  allowedDataStorageLocations: list(
    enumeration(
      "managedAppDataStorageLocation",
      [
        "oneDriveForBusiness",
        "sharePoint",
        "box",
        "localStorage",
        "photoLibrary",
        "iManage",
        "egnyte",
        "unknownFutureValue",
      ],
      { description: "A place." },
    ),
    {
      description: "Where copies of the organisation's documents may be saved although `saveAsBlocked` is true.",
      safer: "shorter",
    },
  ),
  allowedInboundDataTransferSources: transfer("Which apps the organisation's apps may receive data from."),
  allowedOutboundClipboardSharingExceptionLength: integer({
    description: "How much may be cut or copied to any app whatever else is said; 0 nothing.",
    min: 0,
    max: 65535,
    unit: "characters",
    safer: "lower",
  }),
  allowedOutboundClipboardSharingLevel: enumeration(
    "managedAppClipboardSharingLevel",
    ["allApps", "managedAppsWithPasteIn", "managedApps", "blocked"],
    {
      description: "Which apps the clipboard is shared with.",
      meanings: { managedAppsWithPasteIn: "only managed apps, which may also paste from others" },
      default: "managedAppsWithPasteIn",
      inEveryPost: true,
      safer: { order: ["allApps", "managedAppsWithPasteIn", "managedApps", "blocked"] },
    },
  ),
  allowedOutboundDataTransferDestinations: transfer("Which apps the organisation's apps may send data to."),
  appActionIfDeviceComplianceRequired: managedAppRemediationAction(
    "the device is rooted or jailbroken and `deviceComplianceRequired` is true",
  ),
  appActionIfMaximumPinRetriesExceeded: managedAppRemediationAction(
    "the PIN was wrong as often as `maximumPinRetries` says",
  ),
  appActionIfUnableToAuthenticateUser: managedAppRemediationAction(
    "the person can't be signed in, because the account is disabled or deleted",
    { nullable: true },
  ),
  blockDataIngestionIntoOrganizationDocuments: boolean({
    description:
      "Keeps data from other places than `allowedDataIngestionLocations` out of the organisation's documents.",
    safer: "true",
  }),
  contactSyncBlocked: boolean({
    description: "Keeps contacts from being copied to the device's own address book.",
    safer: "true",
  }),
  dataBackupBlocked: boolean({
    description: "Keeps the organisation's data out of the device's backup to its maker's cloud.",
    safer: "true",
  }),
  deviceComplianceRequired: boolean({
    description: "Demands a device that isn't rooted or jailbroken.",
    default: true,
    inEveryPost: true,
    safer: "true",
  }),
  dialerRestrictionLevel: enumeration(
    "managedAppPhoneNumberRedirectLevel",
    ["allApps", "managedApps", "customApp", "blocked"],
    {
      description: "Which apps may dial a phone number that people tap on.",
      safer: { order: ["allApps", "managedApps", "customApp", "blocked"] },
    },
  ),
  disableAppPinIfDevicePinIsSet: boolean({
    description: "Asks for no PIN of the app on an enrolled device that has a PIN of its own.",
    safer: "false",
  }),
  fingerprintBlocked: boolean({
    description: "Keeps people from using a fingerprint in place of the app's PIN.",
    safer: contested.biometrics,
  }),
  gracePeriodToBlockAppsDuringOffClockHours: duration({
    description: "How long after the end of working time the app stays open.",
    nullable: true,
    safer: "lower",
  }),
  managedBrowser: flagsType("managedBrowserType", ["notConfigured", "microsoftEdge"])({
    description: "Browser that links open in. `managedBrowserToOpenLinksRequired` must then be true.",
    default: ["notConfigured"],
    safer: "depends",
  }),
  managedBrowserToOpenLinksRequired: boolean({
    description: "Opens links of the organisation's apps only in the managed browser, or in the one that is named.",
    safer: "true",
  }),
  maximumAllowedDeviceThreatLevel: managedAppDeviceThreatLevel({
    description: "Highest threat that the mobile threat defence app may report for the device.",
    safer: LEVELS_BY_SAFETY,
  }),
  maximumPinRetries: integer({
    description: "How many wrong PINs in a row the app accepts.",
    min: 1,
    max: 65535,
    unit: "tries",
    default: 5,
    inEveryPost: true,
    safer: "lower",
  }),
  maximumRequiredOsVersion: versionOf("the system", "newer", BLOCKED),
  maximumWarningOsVersion: versionOf("the system", "newer", WARNED),
  maximumWipeOsVersion: versionOf("the system", "newer", WIPED),
  minimumPinLength: integer({
    description: "Shortest PIN, where `pinRequired` is true.",
    unit: "characters",
    default: 4,
    inEveryPost: true,
    safer: "higher",
    sample: 6,
  }),
  minimumRequiredAppVersion: versionOf("the app", "older", BLOCKED),
  minimumRequiredOsVersion: versionOf("the system", "older", BLOCKED),
  minimumWarningAppVersion: versionOf("the app", "older", WARNED),
  minimumWarningOsVersion: versionOf("the system", "older", WARNED),
  minimumWipeAppVersion: versionOf("the app", "older", WIPED),
  minimumWipeOsVersion: versionOf("the system", "older", WIPED),
  mobileThreatDefensePartnerPriority: enumeration(
    "mobileThreatDefensePartnerPriority",
    ["defenderOverThirdPartyPartner", "thirdPartyPartnerOverDefender", "unknownFutureValue"],
    {
      description:
        "Which mobile threat defence counts where there are two; Microsoft Defender where it isn't declared.",
      nullable: true,
      safer: "depends",
    },
  ),
  mobileThreatDefenseRemediationAction: managedAppRemediationAction(
    "the threat is higher than `maximumAllowedDeviceThreatLevel`; `warn` isn't taken here",
  ),
  notificationRestriction: enumeration(
    "managedAppNotificationRestriction",
    ["allow", "blockOrganizationalData", "block"],
    {
      description: "What notifications of the organisation's apps may show.",
      safer: { order: ["allow", "blockOrganizationalData", "block"] },
    },
  ),
  organizationalCredentialsRequired: boolean({
    description: "Asks for the account's password in place of, or beside, the app's PIN.",
    safer: "true",
  }),
  periodBeforePinReset: duration({
    description: "How long a PIN may be used before the app asks for a new one; `PT0S` for ever.",
    default: "PT0S",
    safer: contested.expiry,
  }),
  periodOfflineBeforeAccessCheck,
  periodOfflineBeforeWipeIsEnforced,
  periodOnlineBeforeAccessCheck: duration({
    description: "How long an app may be idle before it checks access again, with a connection.",
    default: "PT30M",
    inEveryPost: true,
    safer: "lower",
  }),
  pinCharacterSet: enumeration("managedAppPinCharacterSet", ["numeric", "alphanumericAndSymbol"], {
    description: "What a PIN consists of.",
    safer: { order: ["numeric", "alphanumericAndSymbol"] },
  }),
  pinRequired: boolean({
    description: "Asks for a PIN when an app with the organisation's data is opened.",
    default: true,
    inEveryPost: true,
    safer: "true",
  }),
  pinRequiredInsteadOfBiometricTimeout: duration({
    description: "How long after the last PIN a fingerprint or a face isn't enough any more.",
    nullable: true,
    safer: "lower",
  }),
  previousPinBlockCount: integer({
    description: "How many PINs back can't be used again; 0 remembers none.",
    min: 0,
    max: 24,
    unit: "PINs",
    safer: "higher",
  }),
  printBlocked: boolean({ description: "Keeps the organisation's data from being printed.", safer: "true" }),
  protectedMessagingRedirectAppType: enumeration(
    "messagingRedirectAppType",
    ["anyApp", "anyManagedApp", "specificApps", "blocked"],
    {
      description: "Which apps may open a message that people tap on.",
      safer: { order: ["anyApp", "anyManagedApp", "specificApps", "blocked"] },
    },
  ),
  purviewContentEvaluationRequired: enumeration(
    "managedAppPurviewEvaluationRequirement",
    ["notRequired", "requiredWhenOnline", "required", "unknownFutureValue"],
    {
      description: "Whether Microsoft Purview must have judged content before it leaves the organisation's apps.",
      nullable: true,
      safer: { order: ["notRequired", "requiredWhenOnline", "required"] },
    },
  ),
  saveAsBlocked: boolean({
    description:
      "Keeps copies of the organisation's data from being saved elsewhere than `allowedDataStorageLocations` says.",
    safer: "true",
  }),
  simplePinBlocked: boolean({ description: "Refuses PINs such as 1234 and 1111.", safer: "true" }),
  appGroupType,
  targetedAppManagementLevels,
  isAssigned: boolean({ description: "Whether the policy is assigned to a group that it includes.", readOnly: true }),
  deployedAppCount: integer({ description: "How many apps the policy is for.", readOnly: true }),
};
