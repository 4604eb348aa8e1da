import { deviceConfigurations } from "../collections.ts";
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
  title: "Windows81 general configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81generalconfiguration?view=graph-rest-beta",
  fields: {
    accountsBlockAddingNonMicrosoftAccountEmail: boolean({
      description: "Whether: accounts block adding non microsoft account email.",
    }),
    applyOnlyToWindows81: boolean({ description: "Whether: apply only to windows81.", readOnly: true }),
    browserBlockAutofill: boolean({ description: "Whether: browser block autofill." }),
    browserBlockAutomaticDetectionOfIntranetSites: boolean({
      description: "Whether: browser block automatic detection of intranet sites.",
    }),
    browserBlockEnterpriseModeAccess: boolean({ description: "Whether: browser block enterprise mode access." }),
    browserBlockJavaScript: boolean({ description: "Whether: browser block java script." }),
    browserBlockPlugins: boolean({ description: "Whether: browser block plugins." }),
    browserBlockPopups: boolean({ description: "Whether: browser block popups." }),
    browserBlockSendingDoNotTrackHeader: boolean({
      description: "Whether: browser block sending do not track header.",
    }),
    browserBlockSingleWordEntryOnIntranetSites: boolean({
      description: "Whether: browser block single word entry on intranet sites.",
    }),
    browserEnterpriseModeSiteListLocation: string({
      description: "Browser enterprise mode site list location.",
      nullable: true,
    }),
    browserInternetSecurityLevel: internetSiteSecurityLevel({ description: "Browser internet security level." }),
    browserIntranetSecurityLevel: siteSecurityLevel({ description: "Browser intranet security level." }),
    browserLoggingReportLocation: string({ description: "Browser logging report location.", nullable: true }),
    browserRequireFirewall: boolean({ description: "Whether: browser require firewall." }),
    browserRequireFraudWarning: boolean({ description: "Whether: browser require fraud warning." }),
    browserRequireHighSecurityForRestrictedSites: boolean({
      description: "Whether: browser require high security for restricted sites.",
    }),
    browserRequireSmartScreen: boolean({ description: "Whether: browser require smart screen." }),
    browserTrustedSitesSecurityLevel: siteSecurityLevel({ description: "Browser trusted sites security level." }),
    cellularBlockDataRoaming: boolean({ description: "Whether: cellular block data roaming." }),
    diagnosticsBlockDataSubmission: boolean({ description: "Whether: diagnostics block data submission." }),
    minimumAutoInstallClassification: updateClassification({ description: "Minimum auto install classification." }),
    passwordBlockPicturePasswordAndPin: boolean({
      description: "Whether: password block picture password and PIN.",
      safer: "true",
    }),
    passwordExpirationDays: integer({ description: "Password expiration days.", unit: "days", nullable: true }),
    passwordMinimumCharacterSetCount: integer({
      description: "Password minimum character set count.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "Password previous password block count.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Password sign in failure count before factory reset.",
      nullable: true,
    }),
    storageRequireDeviceEncryption: boolean({
      description: "Whether: storage require device encryption.",
      safer: "true",
    }),
    updatesMinimumAutoInstallClassification: updateClassification({
      description: "Updates minimum auto install classification.",
    }),
    updatesRequireAutomaticUpdates: boolean({ description: "Whether: updates require automatic updates." }),
    userAccountControlSettings: windowsUserAccountControlSettings({ description: "User account control settings." }),
    workFoldersUrl: string({ description: "Work folders URL.", nullable: true }),
  },
});
