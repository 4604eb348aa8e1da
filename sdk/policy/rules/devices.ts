/** Android, Wi-Fi, certificates, custom settings. */
import { settingLabel } from "../../../provider/model/device-settings/index.ts";
import { hasUnknown } from "../../../provider/pulumi/values.ts";
import { device } from "../device.ts";
import { type Expectation, isNoneOf, isNot, isTrue, remediedBy } from "../expectations.ts";
import { broken, resourceRule, unknown } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

const ANDROID = "com.android.devicerestrictionpolicy.";
const closed = remediedBy(false, isNoneOf(true));

export const androidNoSideload = settingRule({
  id: "android-no-sideload",
  title: "Android devices take apps from the store only, and keep developer settings off",
  reason: "Nearly all malware for Android is installed past the store.",
  link: "https://learn.microsoft.com/mem/intune/configuration/device-restrictions-android-for-work",
  level: "mandatory",
  settings: [
    setting("AndroidWorkProfileCompliancePolicy", "securityPreventInstallAppsFromUnknownSources", isTrue),
    device(`${ANDROID}appsallowinstallfromunknownsources`, closed),
    device(`${ANDROID}securitydevelopersettingsenabled`, closed),
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

export const customSettingsReviewed = resourceRule({
  id: "custom-settings-reviewed",
  title: "Custom settings don't do what the settings catalog can do",
  reason:
    "Intune sends a custom setting as it is: nothing checks its value, and a conflict with another policy isn't shown.",
  link: "https://learn.microsoft.com/mem/intune/configuration/custom-settings-windows-10",
  level: "advisory",
  types: ["Windows10CustomConfiguration"],
  reads: ["Windows10CustomConfiguration.omaSettings"],
  check: (configuration) => {
    const all = configuration.settings();
    if (all.some(({ key, value }) => key === "omaSettings" && hasUnknown(value)))
      return [unknown("omaSettings isn't known before the update.", "omaSettings")];
    return [...Map.groupBy(all, ({ key }) => key)].flatMap(([key, [first]]) =>
      first?.definition
        ? [broken(`${key} is ${settingLabel(first)} of the settings catalog.`, first.identity ?? "omaSettings")]
        : [],
    );
  },
});
