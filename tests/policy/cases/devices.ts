import type { Sample } from "../runner.ts";
import { type Cases, of, secret, UNKNOWN } from "./case.ts";

const owner = of("AndroidDeviceOwnerGeneralDeviceConfiguration");
const workProfile = of("AndroidWorkProfileCompliancePolicy");
const restrictions = of("DeviceEnrollmentPlatformRestrictionsConfiguration");
const statusPage = of("Windows10EnrollmentCompletionPageConfiguration");
const updates = of("WindowsUpdateForBusinessConfiguration");
const wifi = of("WindowsWifiConfiguration");
const enterprise = of("WindowsWifiEnterpriseEAPConfiguration");
const custom = of("Windows10CustomConfiguration");

const store = { appsAllowInstallFromUnknownSources: false, securityDeveloperSettingsEnabled: false };
const closed = { platformBlocked: false, personalDeviceEnrollmentBlocked: true };
const blocked = { platformBlocked: true, personalDeviceEnrollmentBlocked: false };
const platforms = {
  androidRestriction: { platformBlocked: true, personalDeviceEnrollmentBlocked: false },
  androidForWorkRestriction: closed,
  iosRestriction: closed,
  macOSRestriction: closed,
  windowsRestriction: closed,
};
const prompt = {
  qualityUpdatesPaused: false,
  featureUpdatesPaused: false,
  qualityUpdatesDeferralPeriodInDays: 7,
  deadlineForQualityUpdatesInDays: 3,
};
const checked = {
  performServerValidation: true,
  disableUserPromptForServerValidation: true,
  trustedServerCertificateNames: ["radius.example.com"],
};
const oma = (omaUri: string) => ({
  omaSettings: [
    { "@odata.type": "#microsoft.graph.omaSettingString", displayName: "one", omaUri, value: secret("hush") },
  ],
});

const ring = (displayName: string, quality: unknown, feature: unknown): Sample =>
  updates(
    {
      displayName,
      ...prompt,
      qualityUpdatesDeferralPeriodInDays: quality,
      featureUpdatesDeferralPeriodInDays: feature,
    },
    { name: displayName },
  );

const SCEP = ["Ios", "MacOS", "AndroidDeviceOwner", "AndroidWorkProfile"];

export const devices: Cases = {
  "android-no-sideload": {
    passes: [owner(store), workProfile({ securityPreventInstallAppsFromUnknownSources: true })],
    fails: [
      owner({ ...store, appsAllowInstallFromUnknownSources: true }),
      owner({ ...store, securityDeveloperSettingsEnabled: true }),
      workProfile({ securityPreventInstallAppsFromUnknownSources: false }),
    ],
    remedied: [store, store, { securityPreventInstallAppsFromUnknownSources: true }],
  },
  "enrolment-blocks-personal": {
    passes: [restrictions(platforms)],
    fails: [
      restrictions({ ...platforms, windowsRestriction: { ...closed, personalDeviceEnrollmentBlocked: false } }),
      restrictions({ ...platforms, iosRestriction: null }),
    ],
    unknown: [restrictions({ ...platforms, iosRestriction: UNKNOWN })],
  },
  "enrolment-open": {
    passes: [
      [restrictions({ windowsRestriction: closed }), statusPage({}, { name: "page" })],
      [restrictions({ windowsRestriction: blocked })],
      [
        restrictions({ windowsRestriction: blocked }),
        statusPage({}, { name: "page" }),
        of("DeviceEnrollmentPlatformRestrictionConfiguration")(
          { platformType: "windows", platformRestriction: closed },
          { name: "some" },
        ),
      ],
    ],
    fails: [[restrictions({ windowsRestriction: blocked }), statusPage({}, { name: "page" })]],
  },
  "enrolment-no-escape": {
    passes: [statusPage({ allowDeviceUseOnInstallFailure: false })],
    fails: [statusPage({ allowDeviceUseOnInstallFailure: true })],
    remedied: [{ allowDeviceUseOnInstallFailure: false }],
  },
  "updates-not-held-back": {
    passes: [updates(prompt)],
    fails: [
      updates({ ...prompt, qualityUpdatesPaused: true }),
      updates({ ...prompt, featureUpdatesPaused: true }),
      updates({ ...prompt, qualityUpdatesDeferralPeriodInDays: 15 }),
      updates({ ...prompt, deadlineForQualityUpdatesInDays: null }),
    ],
    unknown: [updates({ ...prompt, qualityUpdatesDeferralPeriodInDays: UNKNOWN })],
  },
  "updates-in-rings": {
    options: { rings: ["first", "second"] },
    passes: [
      [ring("First", 0, 7), ring("Second", 7, 7)],
      [ring("Second", 3, 7), updates({ ...prompt, qualityUpdatesDeferralPeriodInDays: 10 }, { name: "none" })],
    ],
    fails: [
      [ring("first - quality", 7, 7), ring("second - quality", 3, 7)],
      [ring("first - feature", 7, 14), ring("second - feature", 7, 0)],
    ],
    unknown: [[ring("First", 7, 7), ring("Second", UNKNOWN, 7)]],
  },
  "updates-no-insider": {
    passes: [updates({ businessReadyUpdatesOnly: "businessReadyOnly" })],
    fails: [updates({ businessReadyUpdatesOnly: "windowsInsiderBuildFast" })],
    remedied: [{ businessReadyUpdatesOnly: "businessReadyOnly" }],
  },
  "wifi-encrypted": {
    passes: [wifi({ wifiSecurityType: "wpa2Personal" }), enterprise({ wifiSecurityType: "wpa2Enterprise" })],
    fails: [
      wifi({ wifiSecurityType: "open" }),
      enterprise({ wifiSecurityType: "open" }),
      ...["Ios", "MacOS", "AndroidDeviceOwner", "AndroidWorkProfile"].map((platform) =>
        of(`${platform}WiFiConfiguration`)({ networkName: "guests", ssid: "guests", wiFiSecurityType: "wep" }),
      ),
    ],
    unknown: [wifi({ wifiSecurityType: UNKNOWN })],
  },
  "wifi-server-checked": {
    passes: [enterprise(checked)],
    fails: [
      enterprise({ ...checked, performServerValidation: false }),
      enterprise({ ...checked, trustedServerCertificateNames: [] }),
      enterprise({ ...checked, disableUserPromptForServerValidation: null }),
    ],
    unknown: [enterprise({ ...checked, trustedServerCertificateNames: UNKNOWN })],
  },
  "certificates-strong": {
    passes: [of("IosScepCertificateProfile")({ keySize: "size2048" })],
    fails: [
      of("Windows81SCEPCertificateProfile")({ keySize: "size1024" }),
      ...SCEP.map((platform) => of(`${platform}ScepCertificateProfile`)({ keySize: "size1024" })),
    ],
    remedied: [{ keySize: "size2048" }, ...SCEP.map(() => ({ keySize: "size2048" }))],
  },
  "certificates-hash": {
    passes: [of("Windows81SCEPCertificateProfile")({ hashAlgorithm: ["sha2"] })],
    fails: [
      of("MacOSScepCertificateProfile")({ hashAlgorithm: ["sha1", "sha2"] }),
      of("Windows81SCEPCertificateProfile")({ hashAlgorithm: ["sha1"] }),
    ],
    unknown: [of("MacOSScepCertificateProfile")({ hashAlgorithm: null })],
    remedied: [{ hashAlgorithm: ["sha2"] }, { hashAlgorithm: ["sha2"] }],
  },
  "custom-settings-reviewed": {
    passes: [custom({}), custom(oma("./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Contoso/Policy/One"))],
    fails: [
      custom(oma("./Device/Vendor/MSFT/PassportForWork/x/Policies/RequireSecurityDevice")),
      custom(oma("./Device/Vendor/MSFT/Policy/Config/Defender/AllowRealtimeMonitoring")),
    ],
    unknown: [custom({ omaSettings: UNKNOWN })],
  },
};
