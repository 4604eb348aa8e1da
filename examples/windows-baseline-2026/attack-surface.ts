/** What malware does first: macros, scripts, mail, stolen credentials. */
import { defender, smartScreen, webThreatDefense } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";
import { byRing, inRings, type Ring } from "./rings.ts";

export const attackSurface = () => [
  ...inRings((ring, assignments) =>
    policy(
      `asr-${ring}`,
      `Attack surface reduction - ${ring}`,
      "Blocks the first steps of an attack.",
      rules(ring),
      assignments,
    ),
  ),
  policy("network-protection", "Network protection", "No program reaches sites that are known to be malicious.", [
    defender.enableNetworkProtection("enabledBlockMode"),
  ]),
  policy("smartscreen", "SmartScreen", "Nobody runs what SmartScreen warns of.", [
    smartScreen.enableSmartScreenInShell("enabled"),
    smartScreen.preventOverrideForFilesInShell("enabled"),
  ]),
  policy("phishing", "Enhanced phishing protection", "Warns where a password is typed that is the one of work.", [
    webThreatDefense.serviceEnabled("enabled"),
    webThreatDefense.notifyMalicious("enabled"),
    webThreatDefense.notifyPasswordReuse("enabled"),
    webThreatDefense.notifyUnsafeApp("enabled"),
  ]),
];

/** Rules that break habits are only watched in the broad ring until the earlier ones have been quiet for a while. */
const habit = byRing({ pilot: "block", early: "warn", broad: "audit" } as const);

const rules = (ring: Ring) => [
  defender.attackSurfaceReductionRules({
    blockAbuseOfExploitedVulnerableSignedDrivers: "block",
    blockAdobeReaderFromCreatingChildProcesses: "block",
    blockAllOfficeApplicationsFromCreatingChildProcesses: "block",
    blockCredentialStealingFromWindowsLocalSecurityAuthoritySubsystem: "block",
    blockExecutableContentFromEmailClientAndWebmail: "block",
    blockExecutionOfPotentiallyObfuscatedScripts: "block",
    blockJavaScriptOrVbScriptFromLaunchingDownloadedExecutableContent: "block",
    blockOfficeApplicationsFromCreatingExecutableContent: "block",
    blockOfficeApplicationsFromInjectingCodeIntoOtherProcesses: "block",
    blockPersistenceThroughWmiEventSubscription: "block",
    blockUntrustedUnsignedProcessesThatRunFromUsb: "block",
    blockWin32ApiCallsFromOfficeMacros: "block",
    useAdvancedProtectionAgainstRansomware: "block",
    blockOfficeCommunicationAppFromCreatingChildProcesses: habit(ring),
    blockProcessCreationsFromPsExecAndWmiCommands: habit(ring),
    blockUseOfCopiedOrImpersonatedSystemTools: habit(ring),
    // New programs of one's own are rare everywhere else in the world: this one never gets past watching.
    blockExecutableFilesRunningUnlessTheyMeetPrevalenceAgeTrustedListCriterion: "audit",
  }),
  defender.enableControlledFolderAccess("auditMode"),
];
