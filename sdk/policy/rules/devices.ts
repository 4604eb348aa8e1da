/** Android, Wi-Fi, certificates, custom settings. */
import { isObject } from "../../../provider/model/values.ts";
import { type Expectation, isNot, isNotTrue, isTrue } from "../expectations.ts";
import { broken, resourceRule, unknown } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

const OWNER = "AndroidDeviceOwnerGeneralDeviceConfiguration";

export const androidNoSideload = settingRule({
  id: "android-no-sideload",
  title: "Android devices take apps from the store only, and keep developer settings off",
  reason: "Nearly all malware for Android is installed past the store.",
  link: "https://learn.microsoft.com/mem/intune/configuration/device-restrictions-android-for-work",
  level: "mandatory",
  settings: [
    setting("AndroidWorkProfileCompliancePolicy", "securityPreventInstallAppsFromUnknownSources", isTrue),
    setting(OWNER, "appsAllowInstallFromUnknownSources", isNotTrue),
    setting(OWNER, "securityDeveloperSettingsEnabled", isNotTrue),
  ],
});

const encrypted = isNot(["open", "wep"]);

export const wifiEncrypted = settingRule({
  id: "wifi-encrypted",
  title: "Wi-Fi profiles use WPA2 or better",
  reason: "An open network, and one with WEP, can be read and imitated by anybody near it.",
  link: "https://learn.microsoft.com/windows/whats-new/deprecated-features",
  level: "mandatory",
  settings: [
    setting("WindowsWifiConfiguration", "wifiSecurityType", encrypted),
    setting("WindowsWifiEnterpriseEAPConfiguration", "wifiSecurityType", encrypted),
    setting("IosWiFiConfiguration", "wiFiSecurityType", encrypted),
    setting("MacOSWiFiConfiguration", "wiFiSecurityType", encrypted),
    setting("AndroidDeviceOwnerWiFiConfiguration", "wiFiSecurityType", encrypted),
    setting("AndroidWorkProfileWiFiConfiguration", "wiFiSecurityType", encrypted),
  ],
});

const EAP = "WindowsWifiEnterpriseEAPConfiguration";

export const wifiServerChecked = settingRule({
  id: "wifi-server-checked",
  title: "Devices check whose Wi-Fi they sign in to",
  reason: "Otherwise a network of the same name next door collects the credentials.",
  link: "https://learn.microsoft.com/windows-server/networking/technologies/extensible-authentication-protocol/network-access",
  level: "mandatory",
  manual: true,
  settings: [
    setting(EAP, "performServerValidation", { ...isTrue, notConfigured: "broken" }),
    setting(EAP, "disableUserPromptForServerValidation", { ...isTrue, notConfigured: "broken" }),
    setting(EAP, "trustedServerCertificateNames", {
      holds: (value) => Array.isArray(value) && value.length > 0,
      wanted: () => "a list of names",
      notConfigured: "broken",
    }),
  ],
});

export const certificatesStrong = settingRule({
  id: "certificates-strong",
  title: "Certificates have keys of 2048 bits or more",
  reason: "Keys of 1024 bits can be broken, and are no longer accepted by most services.",
  link: "https://csrc.nist.gov/pubs/sp/800/131/a/r2/final",
  level: "mandatory",
  settings: (
    [
      "Windows81SCEPCertificateProfile",
      "IosScepCertificateProfile",
      "MacOSScepCertificateProfile",
      "AndroidDeviceOwnerScepCertificateProfile",
      "AndroidWorkProfileScepCertificateProfile",
    ] as const
  ).map((className) => setting(className, "keySize", isNot(["size1024"], "size2048"))),
});

const onlySha2: Expectation = {
  holds: (value) => Array.isArray(value) && value.every((algorithm) => algorithm === "sha2"),
  wanted: () => "sha2 alone",
  remedy: () => ["sha2"],
};

export const certificatesHash = settingRule({
  id: "certificates-hash",
  title: "Certificates are requested with SHA-2",
  reason: "Signatures with SHA-1 can be forged.",
  link: "https://csrc.nist.gov/pubs/sp/800/131/a/r2/final",
  level: "mandatory",
  settings: (["Windows81SCEPCertificateProfile", "MacOSScepCertificateProfile"] as const).map((className) =>
    setting(className, "hashAlgorithm", onlySha2),
  ),
});

/** Areas of Windows settings that a class of this package covers, where values are checked and conflicts shown. */
const COVERED: readonly [RegExp, string][] = [
  [/\/passportforwork\//i, "WindowsIdentityProtectionConfiguration"],
  [/\/bitlocker\//i, "Windows10EndpointProtectionConfiguration"],
  [/\/(firewall|windowsdefenderapplicationguard)\//i, "Windows10EndpointProtectionConfiguration"],
  [/\/policy\/config\/defender\//i, "Windows10GeneralConfiguration"],
  [/\/policy\/config\/update\//i, "WindowsUpdateForBusinessConfiguration"],
  [/\/windowsadvancedthreatprotection\//i, "WindowsDefenderAdvancedThreatProtectionConfiguration"],
];

export const customSettingsReviewed = resourceRule({
  id: "custom-settings-reviewed",
  title: "Custom settings don't do what a typed configuration can do",
  reason:
    "Intune sends a custom setting as it is: nothing checks its value, and a conflict with another policy isn't shown.",
  link: "https://learn.microsoft.com/mem/intune/configuration/custom-settings-windows-10",
  level: "advisory",
  types: ["Windows10CustomConfiguration"],
  reads: ["Windows10CustomConfiguration.omaSettings"],
  check: (configuration) => {
    const list = configuration.properties.omaSettings;
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) return [unknown("omaSettings isn't known before the update.")];
    return list.filter(isObject).flatMap(({ omaUri }) => {
      const covered = COVERED.find(([pattern]) => pattern.test(String(omaUri)));
      return covered ? [broken(`${JSON.stringify(omaUri)} belongs to ${covered[1]}.`)] : [];
    });
  },
});
