/** Android, enrolment, updates, Wi-Fi, certificates, custom settings. */
import { isObject } from "../../../provider/values.ts";
import { type Expectation, isAtMost, isNot, isNotTrue, isPresent, isTrue } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { broken, resourceRule, unknown } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

const OWNER = "AndroidDeviceOwnerGeneralDeviceConfiguration";
const UPDATES = "WindowsUpdateForBusinessConfiguration";

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

const RESTRICTIONS = "DeviceEnrollmentPlatformRestrictionsConfiguration";
const PLATFORMS = ["android", "androidForWork", "ios", "macOS", "windows"].map((name) => `${name}Restriction`);

export const enrolmentBlocksPersonal = resourceRule({
  id: "enrolment-blocks-personal",
  title: "Personal devices can't enrol",
  reason: "A device that the company doesn't own gets its certificates, networks and data all the same.",
  link: "https://learn.microsoft.com/mem/intune/enrollment/enrollment-restrictions-set",
  level: "advisory",
  types: [RESTRICTIONS],
  reads: PLATFORMS.map((platform) => `${RESTRICTIONS}.${platform}`),
  check: (configuration) =>
    PLATFORMS.flatMap((platform) => {
      const found = configuration.effective(platform);
      if (!found.known) return [unknown(`${found.why}.`)];
      const { value } = found;
      const closed =
        isObject(value) && (value.platformBlocked === true || value.personalDeviceEnrollmentBlocked === true);
      return closed ? [] : [broken(`${platform} lets personal devices in.`)];
    }),
});

export const enrolmentNoEscape = settingRule({
  id: "enrolment-no-escape",
  title: "A device isn't used before its required apps and policies are there",
  reason: "Otherwise people work on a device that has no protection yet.",
  link: "https://learn.microsoft.com/mem/intune/enrollment/windows-enrollment-status",
  level: "advisory",
  settings: [setting("Windows10EnrollmentCompletionPageConfiguration", "allowDeviceUseOnInstallFailure", isNotTrue)],
});

export const updatesNotPaused = settingRule({
  id: "updates-not-held-back",
  title: "Windows updates aren't paused, and come within days",
  reason: "Attackers start from the published fix. A device without it for weeks is an easy target.",
  link: "https://learn.microsoft.com/mem/intune/protect/windows-update-settings",
  level: "mandatory",
  manual: true,
  options: { days: integerOption("Longest deferral of quality updates, in days.", 14, { minimum: 0, maximum: 30 }) },
  settings: [
    setting(UPDATES, "qualityUpdatesPaused", isNotTrue),
    setting(UPDATES, "featureUpdatesPaused", isNotTrue),
    setting(UPDATES, "qualityUpdatesDeferralPeriodInDays", isAtMost("days")),
    setting(UPDATES, "deadlineForQualityUpdatesInDays", isPresent),
  ],
});

export const updatesNoInsider = settingRule({
  id: "updates-no-insider",
  title: "Devices don't run preview builds of Windows",
  reason: "A preview build is unfinished, and loses support within months. Give a pilot group an exception.",
  link: "https://learn.microsoft.com/windows-insider/business/manage-builds",
  level: "mandatory",
  settings: [
    setting(
      UPDATES,
      "businessReadyUpdatesOnly",
      isNot(["windowsInsiderBuildFast", "windowsInsiderBuildSlow", "windowsInsiderBuildRelease"], "businessReadyOnly"),
    ),
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
