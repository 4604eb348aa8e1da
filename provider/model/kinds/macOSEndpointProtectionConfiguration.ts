import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { binary, boolean, defineKind, flagsType, integer, list, objectType, string } from "../kind.ts";
import { enablement } from "../types/enablement.ts";
import { macOSGatekeeperAppSources } from "../types/macOSGatekeeperAppSources.ts";

const macOSFileVaultRecoveryKeyTypes = flagsType("macOSFileVaultRecoveryKeyTypes", [
  "notConfigured",
  "institutionalRecoveryKey",
  "personalRecoveryKey",
]);

const macOSFirewallApplication = objectType("macOSFirewallApplication", {
  allowsIncomingConnections: boolean({ description: "Whether the app may take incoming connections.", safer: "false" }),
  bundleId: string({ description: "The app, by bundle.", required: true, safer: "depends" }),
});

export default defineKind({
  name: "MacOSEndpointProtectionConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: endpoint protection",
  description: "Firewall, Gatekeeper, FileVault and Defender. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosendpointprotectionconfiguration?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionAutomaticSampleSubmission: enablement({
      description: "Whether Defender sends suspicious files to Microsoft.",
      safer: contested.samples,
    }),
    advancedThreatProtectionCloudDelivered: enablement({
      description: "Whether Defender uses cloud-delivered protection.",
      safer: { order: ["disabled", "notConfigured", "enabled"] },
    }),
    advancedThreatProtectionDiagnosticDataCollection: enablement({
      description: "Whether Defender sends diagnostic data.",
      safer: contested.diagnostics,
    }),
    advancedThreatProtectionExcludedExtensions: list(string, {
      description: "File extensions that Defender skips. Each is a way past it.",
      nullable: true,
      safer: "shorter",
    }),
    advancedThreatProtectionExcludedFiles: list(string, {
      description: "Files that Defender skips, by path. Each is a way past it.",
      nullable: true,
      safer: "shorter",
    }),
    advancedThreatProtectionExcludedFolders: list(string, {
      description: "Folders that Defender skips, by path. Each is a way past it.",
      nullable: true,
      safer: "shorter",
    }),
    advancedThreatProtectionExcludedProcesses: list(string, {
      description: "Programs that Defender skips, by path. Each is a way past it.",
      nullable: true,
      safer: "shorter",
    }),
    advancedThreatProtectionRealTime: enablement({
      description: "Whether Defender protects in real time.",
      safer: { order: ["disabled", "notConfigured", "enabled"] },
    }),
    fileVaultAllowDeferralUntilSignOut: boolean({
      description: "Waits with encryption until the user signs out.",
      safer: "false",
    }),
    fileVaultDisablePromptAtSignOut: boolean({
      description: "Asks for encryption at sign-in rather than at sign-out.",
      safer: "neutral",
    }),
    fileVaultEnabled: boolean({ description: "Encrypts the disk with FileVault.", safer: "true" }),
    fileVaultHidePersonalRecoveryKey: boolean({
      description: "Hides the personal recovery key from the user.",
      safer: "true",
    }),
    fileVaultInstitutionalRecoveryKeyCertificate: binary({
      description: "Certificate of the institution's recovery key (DER).",
      nullable: true,
    }),
    fileVaultInstitutionalRecoveryKeyCertificateFileName: string({
      description: "Name of the file that the certificate came from.",
      nullable: true,
    }),
    fileVaultNumberOfTimesUserCanIgnore: integer({
      description: "How often people may put encryption off; -1 without end.",
      nullable: true,
      safer: { number: "lower", never: -1 },
    }),
    fileVaultPersonalRecoveryKeyHelpMessage: string({
      description: "Text that tells people where their recovery key is.",
      nullable: true,
    }),
    fileVaultPersonalRecoveryKeyRotationInMonths: integer({
      description: "How often the personal recovery key is replaced.",
      unit: "months",
      nullable: true,
      safer: { number: "lower", never: 0 },
    }),
    fileVaultSelectedRecoveryKeyTypes: macOSFileVaultRecoveryKeyTypes({
      description: "Which recovery keys there are.",
      safer: "depends",
    }),
    firewallApplications: list(macOSFirewallApplication, {
      description: "Apps whose incoming connections are allowed or blocked.",
      nullable: true,
      safer: "depends",
    }),
    firewallBlockAllIncoming: boolean({
      description: "Blocks all incoming connections but those that the system needs.",
      safer: "true",
    }),
    firewallEnabled: boolean({ description: "Whether the firewall is on.", safer: "true" }),
    firewallEnableStealthMode: boolean({ description: "Ignores probes of the network.", safer: "true" }),
    gatekeeperAllowedAppSource: macOSGatekeeperAppSources({
      description: "From where apps may be installed.",
      safer: { order: ["anywhere", "notConfigured", "macAppStoreAndIdentifiedDevelopers", "macAppStore"] },
    }),
    gatekeeperBlockOverride: boolean({
      description: "Keeps people from opening an app in spite of Gatekeeper.",
      safer: "true",
    }),
  },
});
