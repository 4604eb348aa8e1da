/** Macs, and data of the company on iPhones and iPads. */
import { device } from "../device.ts";
import { isNoneOf, isOneOf } from "../expectations.ts";
import { settingRule } from "../settings.ts";

const RESTRICTIONS = "com.apple.applicationaccess_";

export const macProtected = settingRule({
  id: "mac-protection-kept",
  title: "No policy turns FileVault, the firewall or Gatekeeper of Macs off",
  reason: "They are Apple's own protection of data, network and system.",
  link: "https://learn.microsoft.com/mem/intune/protect/endpoint-protection-macos",
  level: "mandatory",
  settings: [
    device("com.apple.mcx.filevault2_enable", isNoneOf("off")),
    device("com.apple.security.firewall_enablefirewall", isOneOf(true)),
    device("com.apple.systempolicy.control_enableassessment", isOneOf(true)),
  ],
});

export const macRecoveryKey = settingRule({
  id: "filevault-key-hidden",
  title: "The recovery key of a Mac isn't shown when it is made",
  reason: "It is kept by the company; whoever photographs it opens the drive for as long as it isn't replaced.",
  link: "https://learn.microsoft.com/mem/intune/protect/encrypt-devices-filevault",
  level: "advisory",
  settings: [device("com.apple.mcx.filevault2_showrecoverykey", isOneOf("disabled"))],
});

export const platformSsoStrong = settingRule({
  id: "platform-sso-without-password",
  title: "Platform SSO signs in with a key of the Mac or a smart card",
  reason: "A password can be asked for by a page that looks right; a key in the secure enclave can't be given away.",
  link: "https://learn.microsoft.com/mem/intune/configuration/platform-sso-macos",
  level: "advisory",
  settings: [
    device(
      ["com.apple.extensiblesso_platformsso_authenticationmethod", "com.apple.extensiblesso_authenticationmethod"],
      isNoneOf("password"),
    ),
  ],
});

export const dataSeparated = settingRule({
  id: "ios-data-separated",
  title: "Data of the company stays in the company's apps on iPhones and iPads, and in encrypted backups",
  reason: "A file that is opened in a private app leaves the company with it.",
  link: "https://learn.microsoft.com/mem/intune/configuration/device-restrictions-ios",
  level: "advisory",
  settings: [
    device(`${RESTRICTIONS}allowopenfrommanagedtounmanaged`, isOneOf(false)),
    device(`${RESTRICTIONS}forceencryptedbackup`, isOneOf(true)),
  ],
});
