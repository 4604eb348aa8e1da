import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, enumType, integer, string } from "../kind.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

const internetSiteSecurityLevel = enumType("internetSiteSecurityLevel", [
  "userDefined",
  "medium",
  "mediumHigh",
  "high",
]);

const siteSecurityLevel = enumType("siteSecurityLevel", [
  "userDefined",
  "low",
  "mediumLow",
  "medium",
  "mediumHigh",
  "high",
]);

const updateClassification = enumType("updateClassification", [
  "userDefined",
  "recommendedAndImportant",
  "important",
  "none",
]);

const windowsUserAccountControlSettings = enumType("windowsUserAccountControlSettings", [
  "userDefined",
  "alwaysNotify",
  "notifyOnAppChanges",
  "notifyOnAppChangesWithoutDimming",
  "neverNotify",
]);

export default defineKind({
  name: "Windows81GeneralConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows 8.1: device restrictions",
  description: "Passwords, Internet Explorer and updates. For Windows 8.1 and Windows RT.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81generalconfiguration?view=graph-rest-beta",
  fields: {
    accountsBlockAddingNonMicrosoftAccountEmail: boolean({
      description: "Keeps people from adding mail accounts that aren't Microsoft accounts.",
      safer: "true",
    }),
    applyOnlyToWindows81: boolean({ description: "Whether only Windows 8.1 gets the configuration.", readOnly: true }),
    browserBlockAutofill: boolean({
      description: "Turns autofill of Internet Explorer off.",
      safer: contested.passwordManager,
    }),
    browserBlockAutomaticDetectionOfIntranetSites: boolean({
      description: "Keeps Internet Explorer from finding out which sites are of the intranet.",
      safer: "neutral",
    }),
    browserBlockEnterpriseModeAccess: boolean({
      description: "Keeps people from turning Enterprise Mode on.",
      safer: "neutral",
    }),
    browserBlockJavaScript: boolean({
      description: "Turns scripts of Internet Explorer off.",
      safer: contested.javaScript,
    }),
    browserBlockPlugins: boolean({ description: "Blocks plug-ins of Internet Explorer.", safer: "true" }),
    browserBlockPopups: boolean({ description: "Blocks pop-up windows of Internet Explorer.", safer: "true" }),
    browserBlockSendingDoNotTrackHeader: boolean({
      description: "Keeps Internet Explorer from sending the Do Not Track header.",
      safer: "neutral",
    }),
    browserBlockSingleWordEntryOnIntranetSites: boolean({
      description: "Searches for a single word rather than opening an intranet site of that name.",
      safer: "neutral",
    }),
    browserEnterpriseModeSiteListLocation: string({
      description: "Address of the Enterprise Mode site list.",
      nullable: true,
      safer: "depends",
    }),
    browserInternetSecurityLevel: internetSiteSecurityLevel({
      description: "Security of the internet zone.",
      safer: { order: ["medium", "mediumHigh", "high"] },
    }),
    browserIntranetSecurityLevel: siteSecurityLevel({
      description: "Security of the intranet zone.",
      safer: { order: ["low", "mediumLow", "medium", "mediumHigh", "high"] },
    }),
    browserLoggingReportLocation: string({
      description: "Address that Enterprise Mode reports go to.",
      nullable: true,
      safer: "neutral",
    }),
    browserRequireFirewall: boolean({ description: "Requires a firewall.", safer: "true" }),
    browserRequireFraudWarning: boolean({ description: "Warns of fraudulent sites.", safer: "true" }),
    browserRequireHighSecurityForRestrictedSites: boolean({
      description: "Sets the zone of restricted sites to high security.",
      safer: "true",
    }),
    browserRequireSmartScreen: boolean({ description: "Turns SmartScreen on in Internet Explorer.", safer: "true" }),
    browserTrustedSitesSecurityLevel: siteSecurityLevel({
      description: "Security of the zone of trusted sites.",
      safer: { order: ["low", "mediumLow", "medium", "mediumHigh", "high"] },
    }),
    cellularBlockDataRoaming: boolean({ description: "Blocks mobile data while roaming.", safer: "neutral" }),
    diagnosticsBlockDataSubmission: boolean({
      description: "Keeps diagnostic data on the device.",
      safer: contested.diagnostics,
    }),
    minimumAutoInstallClassification: updateClassification({
      description: "Least important updates that install themselves.",
      safer: { order: ["none", "important", "recommendedAndImportant"] },
    }),
    passwordBlockPicturePasswordAndPin: boolean({
      description: "Blocks picture passwords and PINs.",
      safer: contested.picturePassword,
    }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "How many kinds of characters a password needs.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Shortest password.",
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "How many passwords back can't be used again.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      nullable: true,
      safer: "lower",
    }),
    storageRequireDeviceEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    updatesMinimumAutoInstallClassification: updateClassification({
      description: "Least important updates that install themselves.",
      safer: { order: ["none", "important", "recommendedAndImportant"] },
    }),
    updatesRequireAutomaticUpdates: boolean({ description: "Turns automatic updates on.", safer: "true" }),
    userAccountControlSettings: windowsUserAccountControlSettings({
      description: "When user account control asks.",
      safer: { order: ["neverNotify", "notifyOnAppChangesWithoutDimming", "notifyOnAppChanges", "alwaysNotify"] },
    }),
    workFoldersUrl: string({ description: "Address of Work Folders.", nullable: true, safer: "depends" }),
  },
});
