/** Internet Explorer, whose engine and zones Windows and the IE mode of Edge still use. */
import { type Chapter, directed, type Row } from "./judgement.ts";

const IE: Chapter = {
  areas: ["windows/internetExplorer"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-internetexplorer",
};
const OFF_ON = ["disabled", "enabled"];
const ON_OFF = ["enabled", "disabled"];
const in_ = (start: string, names: string): string => names.replace(/\S+/g, (name) => `${start}${name}`);

/** Walls of a zone. */
const WALLS = `AllowOnlyApprovedDomainsToUseActiveXControls AllowOnlyApprovedDomainsToUseTdcActiveXControl AllowSmartScreenIe
  EnableCrossSiteScriptingFilter EnableProtectedMode TurnOnProtectedMode UsePopupBlocker`;

export const internetExplorer: readonly Row[] = [
  directed(IE, ["enable", "prompt", "disable"], {
    reason: "A page of the zone may do it: what is switched off, or asks first, isn't used by an attacker.",
    settings: in_(
      "*Zone",
      `AllowAccessToDataSources.enabled.* AllowCopyPasteViaScript.enabled.* AllowDragAndDropCopyAndPasteFiles.enabled.*
      AllowLessPrivilegedSites.enabled.* AllowLoadingOfXamlFiles.enabled.* AllowNetFrameworkReliantComponents.enabled.*
      AllowVbScriptToRunInInternetExplorer.enabled.* DownloadSignedActiveXControls.enabled.*
      DownloadUnsignedActiveXControls.enabled.* InitializeAndScriptActiveXControls.enabled.*
      LaunchingApplicationsAndFilesInIframe.enabled.* NavigateWindowsAndFrames.enabled.*
      RunNetFrameworkReliantComponentsSignedWithAuthenticode.enabled.*
      ShowSecurityWarningForPotentiallyUnsafeFiles.enabled.* AllowActiveScripting.enabled.*
      ScriptActiveXControlsMarkedSafeForScripting.enabled.* ScriptingOfJavaApplets.enabled.*`,
    ),
  }),
  directed(IE, ["enable", "disable"], {
    reason: "A page of the zone may do it: what is switched off isn't used by an attacker.",
    settings: in_(
      "*Zone",
      `AllowAutomaticPromptingForFileDownloads.enabled.* AllowScriptInitiatedWindows.enabled.*
      AllowScriptingOfInternetExplorerWebBrowserControls.enabled.* AllowScriptlets.enabled.*
      AllowUpdatesToStatusBarViaScript.enabled.* AllowUserDataPersistence.enabled.*
      EnableDraggingOfContentFromDifferentDomainsAcrossWindows.enabled.*
      EnableDraggingOfContentFromDifferentDomainsWithinWindows.enabled.*
      IncludeLocalPathWhenUploadingFilesToServer.enabled.* AllowFileDownloads.enabled.* AllowMetarefresh.enabled.*
      DoNotRunAntimalwareAgainstActiveXControls.enabled.*`,
    ),
  }),
  directed(IE, ["disable", "enable"], {
    reason: "It is a wall between a page of the zone and the device.",
    settings: in_(
      "*Zone",
      `AllowOnlyApprovedDomainsToUseActiveXControls.enabled.* AllowOnlyApprovedDomainsToUseTdcActiveXControl.enabled.*
      AllowSmartScreenIe.enabled.* EnableCrossSiteScriptingFilter.enabled.* EnableProtectedMode.enabled.*
      TurnOnProtectedMode.enabled.* UsePopupBlocker.enabled.*`,
    ),
  }),
  // Of the other policies of a zone "disabled" mostly closes the door as well: only what they hold is judged.
  directed(IE, OFF_ON, {
    reason: "It is a wall between a page of the zone and the device; disabled, the wall isn't there.",
    settings: in_("*Zone", WALLS),
  }),
  directed(IE, ["lowSafety", "mediumSafety", "highSafety", "disableJava"], {
    reason: "An applet is a program of a stranger.",
    settings: "*JavaPermissions.enabled.javaPermissions",
  }),
  directed(
    IE,
    [
      "automaticLogonWithCurrentUsernameAndPassword",
      "automaticLogonOnlyInIntranetZone",
      "promptForUserNameAndPassword",
      "anonymousLogon",
    ],
    {
      reason: "A sign-in that goes by itself goes to strangers too.",
      settings: "*ZoneLogonOptions.enabled.logonOptions",
    },
  ),
  directed(IE, ["enable", "administratorApproved", "disable"], {
    reason: "A behaviour of a page is a program.",
    settings: "restrictedSitesZoneAllowBinaryAndScriptBehaviors.enabled.allowBinaryAndScriptBehaviors",
  }),
  directed(IE, ["enable", "prompt", "administratorApproved", "disable"], {
    reason: "A control of a page is a program.",
    settings: "restrictedSitesZoneRunActiveXControlsAndPlugins.enabled.runActiveXControlsAndPlugins",
  }),
  directed(IE, OFF_ON, {
    reason: "It is a wall that pages don't get through, or a warning that users can't go past.",
    settings: `allowCertificateAddressMismatchWarning allowEnhancedProtectedMode checkServerCertificateRevocation
      checkSignaturesOnDownloadedPrograms consistentMimeHandlingInternetExplorerProcesses
      disableBypassOfSmartScreenWarnings disableBypassOfSmartScreenWarningsAboutUncommonFiles disableEnclosureDownloading
      disableIgnoringCertificateErrors disableInternetExplorerApp disableProcessesInEnhancedProtectedMode
      doNotAllowActiveXControlsInProtectedMode doNotAllowUsersToAddSites doNotAllowUsersToChangePolicies
      mimeSniffingSafetyFeatureInternetExplorerProcesses mkProtocolSecurityRestrictionInternetExplorerProcesses
      notificationBarInternetExplorerProcesses preventManagingSmartScreenFilter preventPerUserInstallationOfActiveXControls
      protectionFromZoneElevationInternetExplorerProcesses removeRunThisTimeButtonForOutdatedActiveXControls
      restrictActiveXInstallInternetExplorerProcesses restrictFileDownloadInternetExplorerProcesses
      scriptedWindowSecurityRestrictionsInternetExplorerProcesses securityZonesUseOnlyMachineSettings
      specifyUseOfActiveXInstallerService`,
  }),
  directed(IE, ON_OFF, {
    reason: "It opens a door: broken protocols, wrong signatures, old controls, no check of the settings.",
    settings: "allowSoftwareWhenSignatureIsInvalid disableSecuritySettingsCheck doNotBlockOutdatedActiveXControls",
  }),
  directed(IE, ["allSites", "nonProtectedModeSites", "noSites"], {
    reason: "SSL 3 is broken.",
    settings: "allowFallbackToSsl3.enabled.allowInsecureFallbackFor",
  }),
  directed(IE, ["off", "on"], {
    reason: "Pages and files that are known to be bad aren't opened.",
    settings: "preventManagingSmartScreenFilter.enabled.selectSmartScreenFilterMode",
  }),
];
