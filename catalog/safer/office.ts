/** Office and Outlook: macros, protected view, files of old formats, what comes from the internet. */
import { type Chapter, contested, directed, type Row } from "./judgement.ts";

const PROGRAMS = ["access", "excel", "powerPoint", "project", "publisher", "visio", "word"];
const inside = (...names: readonly string[]): readonly string[] => names.map((name) => `windows/${name}`);
const MACROS: Chapter = {
  areas: inside(...PROGRAMS),
  source: "https://learn.microsoft.com/microsoft-365-apps/security/internet-macros-blocked",
};
const VIEW: Chapter = {
  areas: inside("excel", "powerPoint", "word"),
  source: "https://support.microsoft.com/office/what-is-protected-view-d6f09ac7-e6b9-4495-8e43-2bbcdbcb6653",
};
const BLOCKS: Chapter = {
  areas: inside("excel", "powerPoint", "word"),
  source:
    "https://learn.microsoft.com/windows/security/operating-system-security/device-management/windows-security-configuration-framework/windows-security-baselines",
};
const OFFICE: Chapter = { ...BLOCKS, areas: inside("office") };
const EXCEL: Chapter = { ...BLOCKS, areas: inside("excel") };
const OUTLOOK: Chapter = {
  areas: inside("outlook"),
  source: "https://learn.microsoft.com/outlook/troubleshoot/security/information-about-email-security-settings",
};
const OFF_ON = ["disabled", "enabled"];
const ON_OFF = ["enabled", "disabled"];

export const office: readonly Row[] = [
  directed(MACROS, OFF_ON, {
    reason: "Macros of files from the internet are a common way in.",
    settings: "blockMacroExecutionFromInternet",
  }),
  directed(MACROS, OFF_ON, {
    reason: "Without the policy each user chooses which macros run.",
    settings: "vbaWarningsPolicy requirethatApplicationExtensionsaresigned",
  }),
  directed(
    MACROS,
    ["enableAll", "disableAllWithNotification", "disableAllExceptSigned", "disableAllWithoutNotification"],
    { reason: "A macro is a program: the fewer run, the better.", settings: "vbaWarningsPolicy.enabled.level" },
  ),
  directed(MACROS, OFF_ON, {
    reason: "Users aren't invited to switch on what isn't signed.",
    settings: "*disableTrustBarNotificationforunsigned requirethatApplicationExtensionsaresigned.enabled.*",
  }),
  directed({ ...MACROS, areas: inside("access", "excel", "powerPoint", "project", "visio", "word") }, ON_OFF, {
    reason: "Files of a trusted place are opened without protection; on a share many can put one there.",
    settings: "allowTrustedLocationsOnTheNetwork",
  }),
  directed({ ...MACROS, areas: inside("publisher") }, ["low", "byUi", "high"], {
    reason: "Macros that another program starts don't run unseen.",
    settings: "publisherAutomationSecurityLevel.enabled.value",
  }),
  directed(VIEW, ON_OFF, {
    reason: "Its name says what it switches off: files from outside are opened with all rights.",
    settings: `doNotOpenFilesFromTheInternetZoneInProtectedView doNotOpenFilesInUnsafeLocationsInProtectedView
      turnOffProtectedViewForAttachmentsOpenedFromOutlook turnOffFileValidation`,
  }),
  directed(VIEW, ["openInProtectedView", "blockFiles"], {
    reason: "A file that isn't as it should be may be built to break in.",
    settings: "setDocumentBehaviorIfFileValidationFails.enabled.setDocumentBehaviorIfFileValidationFailsDropId",
  }),
  directed(VIEW, ["loadMacrosWithoutScanning", "scanIfAntiVirusSoftwareAvailable", "scanEncryptedMacros"], {
    reason: "Encrypted macros hide from a scan.",
    settings: "determinewhethertoforceencrypted*.enabled.*",
  }),
  directed(
    BLOCKS,
    [
      "blockedFilesOpenInProtectedViewAndCanBeEdited",
      "blockedFilesOpenInProtectedViewAndCanNotBeEdited",
      "blockedFilesAreNotOpened",
    ],
    { reason: "Old formats are full of holes.", settings: "setDefaultFileBlockBehavior.enabled.*" },
  ),
  directed(
    BLOCKS,
    [
      "doNotBlock",
      "saveBlocked",
      "allowEditingAndOpenInProtectedView",
      "openInProtectedView",
      "openSaveBlockedUseOpenPolicy",
      "block",
    ],
    { reason: "Old formats are full of holes.", settings: "*.enabled.fileBlockSetting" },
  ),
  directed({ ...BLOCKS, areas: inside("visio") }, ["doNotBlock", "saveBlocked", "openSaveBlocked"], {
    reason: "Old formats are full of holes.",
    settings: "*.enabled.fileBlockSetting",
  }),
  directed(EXCEL, OFF_ON, {
    reason: "Workbooks start no other program and load no foreign data or code unseen.",
    settings: `disableDdeServerLaunch disableDdeServerLookup blockXllFromInternet enableBlockUnsecureQueryFiles
      enableDataBaseFileProtectedView xl4KillSwitchPolicy disableTrustedLoc`,
  }),
  directed(EXCEL, ["allow", "showAdditionalWarning", "block"], {
    reason: "An add-in is a program.",
    settings: "blockXllFromInternet.enabled.blockXllFromInternetEnum",
  }),
  directed(EXCEL, ["allowDifferent", "allowDifferentButWarn", "alwaysMatchFileType"], {
    reason: "A file is what its name says.",
    settings: "forcefileextenstionstomatch.enabled.value",
  }),
  directed(EXCEL, ["enableAllWebserviceFunctions", "disableAllWithNotification", "disableAllWithoutNotification"], {
    reason: "A formula doesn't send what is in the workbook.",
    settings: "webContentWarningLevel.enabled.webContentWarningLevelValue",
  }),
  directed({ ...EXCEL, areas: inside("powerPoint") }, ["enableAll", "enable", "disable"], {
    reason: "A presentation starts no other program.",
    settings: "runPrograms.enabled.value",
  }),
  directed({ ...EXCEL, areas: inside("word") }, ON_OFF, {
    reason: "A document starts no other program.",
    settings: "allowDde",
  }),
  directed(OFFICE, OFF_ON, {
    reason: "What Office shows of the web gets the limits that a browser has.",
    settings: `addOnManagement consistentMimeHandling disableUserNameAndPassword informationBar
      localMachineZoneLockdownSecurity mimeSniffingSafetyFature navigateUrl objectCachingProtection
      protectionFromZoneElevation restrictActiveXInstall restrictFileDownload savedFromUrl
      scriptedWindowSecurityRestrictions noExtensibilityCustomizationFromDocumentPolicy`,
  }),
  directed(OFFICE, [false, true], {
    reason: "What the program shows of the web gets the limits that a browser has.",
    settings: `addOnManagement.enabled.*Exe consistentMimeHandling.enabled.*Exe disableUserNameAndPassword.enabled.*Exe
      informationBar.enabled.*Exe localMachineZoneLockdownSecurity.enabled.*Exe mimeSniffingSafetyFature.enabled.*Exe
      navigateUrl.enabled.*Exe objectCachingProtection.enabled.*Exe protectionFromZoneElevation.enabled.*Exe
      restrictActiveXInstall.enabled.*Exe restrictFileDownload.enabled.*Exe savedFromUrl.enabled.*Exe
      scriptedWindowSecurityRestrictions.enabled.*Exe noExtensibilityCustomizationFromDocumentPolicy.enabled.*`,
  }),
  directed(OFFICE, OFF_ON, {
    reason: "Office mends its holes by itself.",
    settings: "enableAutomaticUpdates",
  }),
  directed(OFFICE, ["macrosEnabled", "useApplicationMacroSecurityLevel", "disableMacrosByDefault"], {
    reason: "Macros of a file that another program opens don't run unseen.",
    settings: "automationSecurity.enabled.setTheAutomationSecurityLevel",
  }),
  directed(OFFICE, ["disableForAllDocuments", "enableForLowTrustDocuments", "enableForAllDocuments"], {
    reason: "The antivirus sees what a macro does while it runs.",
    settings: "macroRuntimeScanScope.enabled.macroRuntimeScanScopeEnum",
  }),
  directed(OFFICE, ["showPromptsOnlyFromAllowedHosts", "blockAllPrompts"], {
    reason: "A page that asks for a password in Office may be anybody's.",
    settings: "authenticationFbaBehavior.enabled.behavior",
  }),
  directed(OFFICE, ["electronicCodebook", "cipherBlockChaining"], {
    reason: "Codebook encryption shows where the same stands twice.",
    settings: "encryptiontypeforirm.enabled.irmEncryptionMode",
  }),
  directed(OFFICE, ON_OFF, {
    reason: "Passwords in clear, places of users' choice and missing checks weaken what the company set.",
    settings: `allowMixOfPolicyAndUserLocations basicAuthProxyBehavior allowVbaIntranetRefs
      disableStrictVbaRefsSecurityPolicy`,
  }),
  directed(OFFICE, OFF_ON, {
    reason: "Properties of a protected document are protected as well.",
    settings: "protectdocumentmetadataforrightsmanaged",
  }),
  contested(OFFICE, {
    either: "Diagnostic data help Microsoft to mend, and administrators to see problems.",
    or: "They leave the company.",
    settings: `sendTelemetry sendTelemetry.enabled.* sendcustomerdata enableCustomerExperienceImprovementProgram
      optionalConnectedExperiences sendSurvey sendSurveyV7`,
  }),
  contested(OFFICE, {
    either: "An early channel mends first.",
    or: "A late one lets others find the faults.",
    settings: "updateBranch updateBranch.enabled.channelName",
  }),
  directed(OUTLOOK, ["automaticallyApprove", "promptUserBasedOnComputerSecurity", "promptUser", "automaticallyDeny"], {
    reason: "A program that reads addresses and sends mail in the user's name spreads itself.",
    settings: `*.enabled.guardBehavior *.enabled.whenExecutingACustomAction
      outlookSecurityMode.enabled.*.enabled.guardBehavior
      outlookSecurityMode.enabled.*.enabled.whenExecutingACustomAction`,
  }),
  directed(OUTLOOK, ["allowsAllActiveXControls", "allowsOnlySafeControls", "loadOnlyOutlookControls"], {
    reason: "A control in a mail is a program.",
    settings: `allowActiveXOneOffForms.enabled.value
      outlookSecurityMode.enabled.allowActiveXOneOffForms.enabled.setsWhichActiveXControlsToAllow`,
  }),
  directed(OUTLOOK, ["noSecurityCheck", "alwaysWarn", "warnForSignedDisableUnsigned", "neverWarnDisableAll"], {
    reason: "A macro is a program: the fewer run, the better.",
    settings: `securityLevelOutlook.enabled.securityLevel
      outlookSecurityMode.enabled.securitySettingForMacros.enabled.securityLevel`,
  }),
  directed(
    OUTLOOK,
    ["neverWarnAboutInvalidSignatures", "letUserDecideIfTheyWantToBeWarned", "alwaysWarnAboutInvalidSignatures"],
    {
      reason: "A signature that isn't valid is a sign that a mail isn't what it seems.",
      settings: `signatureWarning.enabled.signatureWarning
        outlookSecurityMode.enabled.signatureWarning.enabled.signatureWarning`,
    },
  ),
  directed(OUTLOOK, ["neverRetreiveTheCrl", "useSystemDefault", "whenOnlineAlwaysRetreiveTheCrl"], {
    reason: "A certificate that was stolen is on the list.",
    settings: `retrievingCrlsCertificateRevocationLists.enabled.value
      outlookSecurityMode.enabled.retrievingCrls.enabled.value`,
  }),
  directed(OUTLOOK, ["ntlm", "kerberosNtlm", "kerberos"], {
    reason: "Kerberos can't be passed on by a man in the middle as NTLM can.",
    settings:
      "outlookSecurityMode.enabled.authenticationWithExchangeServer.enabled.selectTheAuthenticationWithExchangeServer",
  }),
  directed(
    OUTLOOK,
    { number: "higher" },
    {
      reason: "A longer key is harder to find.",
      settings: `minimumencryptionsettings.enabled.minimumKeySize
      outlookSecurityMode.enabled.minimumEncryptionSettings.enabled.minimumKeySize`,
    },
  ),
  directed(OUTLOOK, ON_OFF, {
    reason: "Scripts of forms run, and files that Outlook holds back are let through.",
    settings: `allowUsersToLowerAttachments enableScriptsInOneOffForms enablelinksinemailmessages
      outlookSecurityMode.enabled.allowUsersToLowerAttachments outlookSecurityMode.enabled.enableScriptsInOneOffForms
      outlookSecurityMode.enabled.allowHyperlinksInSuspectedPhishingEMailMessages
      outlookSecurityMode.enabled.displayLevel1Attachments level1RemoveFilePolicy level2RemoveFilePolicy
      outlookSecurityMode.enabled.level1RemoveFilePolicy outlookSecurityMode.enabled.level2RemoveFilePolicy`,
  }),
  directed(OUTLOOK, OFF_ON, {
    reason: "Scripts, pictures from outside and users' own choices don't weaken what the company set.",
    settings: `disableOutlookobjectmodelscripts disableOutlookobjectmodelscriptsforpublicfolders
      preventusersfromcustomizingattachmentsecuritysettings outlookSecurityMode
      outlookSecurityMode.enabled.disableOutlookobjectmodelscripts
      outlookSecurityMode.enabled.disableOutlookobjectmodelscriptsforpublicfolders
      outlookSecurityMode.enabled.enableRpcEncryption
      outlookSecurityMode.enabled.preventUsersFromCustomizingAttachmentSecuritySettings`,
  }),
];
