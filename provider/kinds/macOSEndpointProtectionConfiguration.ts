import { deviceConfigurations } from "../collections.ts";
import { binary, boolean, defineKind, flagsType, integer, list, objectType, string } from "../kind.ts";
import { enablement } from "../types/enablement.ts";
import { macOSGatekeeperAppSources } from "../types/macOSGatekeeperAppSources.ts";

const macOSFileVaultRecoveryKeyTypes = flagsType("macOSFileVaultRecoveryKeyTypes", [
  "notConfigured",
  "institutionalRecoveryKey",
  "personalRecoveryKey",
]);

const macOSFirewallApplication = objectType("macOSFirewallApplication", {
  allowsIncomingConnections: boolean({ description: "Whether: allows incoming connections." }),
  bundleId: string({ description: "Bundle ID.", required: true }),
});

export default defineKind({
  name: "MacOSEndpointProtectionConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS endpoint protection configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosendpointprotectionconfiguration?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionAutomaticSampleSubmission: enablement({
      description: "Advanced threat protection automatic sample submission.",
    }),
    advancedThreatProtectionCloudDelivered: enablement({ description: "Advanced threat protection cloud delivered." }),
    advancedThreatProtectionDiagnosticDataCollection: enablement({
      description: "Advanced threat protection diagnostic data collection.",
    }),
    advancedThreatProtectionExcludedExtensions: list(string, {
      description: "Advanced threat protection excluded extensions.",
      nullable: true,
    }),
    advancedThreatProtectionExcludedFiles: list(string, {
      description: "Advanced threat protection excluded files.",
      nullable: true,
    }),
    advancedThreatProtectionExcludedFolders: list(string, {
      description: "Advanced threat protection excluded folders.",
      nullable: true,
    }),
    advancedThreatProtectionExcludedProcesses: list(string, {
      description: "Advanced threat protection excluded processes.",
      nullable: true,
    }),
    advancedThreatProtectionRealTime: enablement({ description: "Advanced threat protection real time." }),
    fileVaultAllowDeferralUntilSignOut: boolean({ description: "Whether: file vault allow deferral until sign out." }),
    fileVaultDisablePromptAtSignOut: boolean({ description: "Whether: file vault disable prompt at sign out." }),
    fileVaultEnabled: boolean({ description: "Turns on: file vault.", safer: "true" }),
    fileVaultHidePersonalRecoveryKey: boolean({ description: "Whether: file vault hide personal recovery key." }),
    fileVaultInstitutionalRecoveryKeyCertificate: binary({
      description: "File vault institutional recovery key certificate.",
      nullable: true,
    }),
    fileVaultInstitutionalRecoveryKeyCertificateFileName: string({
      description: "File vault institutional recovery key certificate file name.",
      nullable: true,
    }),
    fileVaultNumberOfTimesUserCanIgnore: integer({
      description: "File vault number of times user can ignore.",
      nullable: true,
    }),
    fileVaultPersonalRecoveryKeyHelpMessage: string({
      description: "File vault personal recovery key help message.",
      nullable: true,
    }),
    fileVaultPersonalRecoveryKeyRotationInMonths: integer({
      description: "File vault personal recovery key rotation in months.",
      nullable: true,
    }),
    fileVaultSelectedRecoveryKeyTypes: macOSFileVaultRecoveryKeyTypes({
      description: "File vault selected recovery key types.",
    }),
    firewallApplications: list(macOSFirewallApplication, { description: "Firewall applications.", nullable: true }),
    firewallBlockAllIncoming: boolean({ description: "Whether: firewall block all incoming." }),
    firewallEnabled: boolean({ description: "Turns on: firewall.", safer: "true" }),
    firewallEnableStealthMode: boolean({ description: "Whether: firewall enable stealth mode." }),
    gatekeeperAllowedAppSource: macOSGatekeeperAppSources({ description: "Gatekeeper allowed APP source." }),
    gatekeeperBlockOverride: boolean({ description: "Whether: gatekeeper block override." }),
  },
});
