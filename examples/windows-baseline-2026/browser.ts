/** Microsoft Edge, and what is left of Internet Explorer. */
import { edge, internetExplorer } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

export const browser = () => [
  policy("edge", "Edge - Security", "Sites are kept apart; warnings hold.", [
    edge.smartScreenEnabled("enabled"),
    edge.smartScreenPuaEnabled("enabled"),
    edge.preventSmartScreenPromptOverride("enabled"),
    edge.preventSmartScreenPromptOverrideForFiles("enabled"),
    edge.sslErrorOverrideAllowed("disabled"),
    edge.sitePerProcess("enabled"),
    edge.enhanceSecurityModeV98({ enabled: { enhanceSecurityMode: "balancedMode" } }),
    edge.typosquattingCheckerEnabled("enabled"),
    edge.scarewareBlockerProtectionEnabled("enabled"),
    edge.authSchemes({ enabled: { authSchemes: "ntlm,negotiate" } }),
    edge.downloadRestrictions({ enabled: { downloadRestrictions: "blockDangerousDownloads" } }),
    edge.nativeMessagingUserLevelHosts("disabled"),
    edge.applicationBoundEncryptionEnabled("enabled"),
  ]),
  policy("edge-privacy", "Edge - Privacy", "What is entered at work stays at work.", [
    edge.trackingPrevention({ basic: { trackingPrevention: "balanced" } }),
    edge.autofillCreditCardEnabled("disabled"),
    edge.personalizationReportingEnabled("disabled"),
    edge.importSavedPasswords("disabled"),
  ]),
  policy("edge-extensions", "Edge - Extensions", "Only extensions that somebody has looked at.", [
    edge.user.extensionInstallBlocklist({ enabled: { extensionInstallBlocklistDesc: ["*"] } }),
    edge.user.blockExternalExtensions("enabled"),
  ]),
  policy("internet-explorer", "Internet Explorer", "Off; sites that need it open in Edge.", [
    internetExplorer.disableInternetExplorerApp({ enabled: { notifyDisableIeOptions: "never" } }),
  ]),
];
