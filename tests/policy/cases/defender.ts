import { type Cases, of, secret, UNKNOWN } from "./case.ts";

const onboarding = of("WindowsDefenderAdvancedThreatProtectionConfiguration");
const general = of("Windows10GeneralConfiguration");
const protection = of("Windows10EndpointProtectionConfiguration");
const mac = of("MacOSEndpointProtectionConfiguration");
const credentials = { defenderPreventCredentialStealingType: "enable" };
const office = { defenderOfficeAppsLaunchChildProcessType: "block" };

export const defender: Cases = {
  "defender-no-offboarding": {
    passes: [onboarding({}), onboarding({ advancedThreatProtectionOnboardingBlob: secret("hush") })],
    fails: [onboarding({ advancedThreatProtectionOffboardingBlob: secret("hush") })],
    unknown: [onboarding({ advancedThreatProtectionOffboardingBlob: UNKNOWN })],
  },
  "defender-one-onboarding": {
    passes: [
      onboarding({ advancedThreatProtectionAutoPopulateOnboardingBlob: true }),
      onboarding({ advancedThreatProtectionOnboardingBlob: secret("hush") }),
    ],
    fails: [
      onboarding({
        advancedThreatProtectionAutoPopulateOnboardingBlob: true,
        advancedThreatProtectionOnboardingBlob: secret("hush"),
        advancedThreatProtectionOnboardingFilename: "a.onboarding",
      }),
    ],
    unknown: [onboarding({ advancedThreatProtectionAutoPopulateOnboardingBlob: UNKNOWN })],
    remedied: [
      {
        advancedThreatProtectionAutoPopulateOnboardingBlob: true,
        advancedThreatProtectionOnboardingFilename: "a.onboarding",
      },
    ],
  },
  "antivirus-always-on": {
    // What Graph has as `false` here is "not configured" in the admin center.
    passes: [
      general({}),
      general({ defenderRequireRealTimeMonitoring: true, defenderRequireCloudProtection: false }),
      protection({ defenderAllowRealTimeMonitoring: true, defenderDisableRealTimeMonitoring: false }),
    ],
    fails: [
      protection({ defenderDisableRealTimeMonitoring: true }),
      protection({ defenderDisableBehaviorMonitoring: true, defenderAllowCloudProtection: true }),
      protection({ defenderDisableCloudProtection: true }),
    ],
    unknown: [general({ defenderRequireRealTimeMonitoring: UNKNOWN })],
    remedied: [
      { defenderDisableRealTimeMonitoring: false },
      { defenderDisableBehaviorMonitoring: false, defenderAllowCloudProtection: true },
      { defenderDisableCloudProtection: false },
    ],
  },
  "antivirus-on-access": {
    passes: [general({ defenderBlockOnAccessProtection: false })],
    fails: [general({ defenderBlockOnAccessProtection: true })],
    remedied: [{ defenderBlockOnAccessProtection: false }],
  },
  "asr-enforced": {
    passes: [protection({ ...credentials, ...office, defenderProcessCreationType: "userDefined" })],
    fails: [
      protection({ defenderPreventCredentialStealingType: "auditMode" }),
      protection({ defenderOfficeAppsLaunchChildProcessType: "disable" }),
    ],
  },
  "asr-covered": {
    passes: [[], [protection(credentials), protection(office, { name: "second" })]],
    fails: [[protection({ defenderPreventCredentialStealingType: "userDefined", ...office })]],
    unknown: [[protection({ ...office, defenderPreventCredentialStealingType: UNKNOWN })]],
  },
  "antivirus-exclusions-narrow": {
    passes: [
      general({}),
      general({
        defenderFilesAndFoldersToExclude: ["C:\\Program Files\\Contoso\\Database\\data", "D:\\sql\\*.mdf"],
        defenderFileExtensionsToExclude: ["mdf", ".ldf"],
        defenderProcessesToExclude: ["C:\\Program Files\\Contoso\\db.exe"],
      }),
      mac({ advancedThreatProtectionExcludedFolders: ["/Users/Shared/builds/cache"] }),
    ],
    fails: [
      ...[
        "C:",
        "c:\\",
        "C:\\*",
        "%SystemDrive%",
        "C:\\Users\\",
        "C:\\Users\\*",
        "C:\\Windows\\Temp\\*",
        "C:\\Temp",
      ].map((path) => general({ defenderFilesAndFoldersToExclude: ["D:\\data\\fine", path] })),
      ...["exe", ".ps1", "*.dll", "*"].map((extension) => general({ defenderFileExtensionsToExclude: [extension] })),
      ...["powershell.exe", "C:\\Windows\\System32\\cmd.exe", "python", "*"].map((process) =>
        general({ defenderProcessesToExclude: [process] }),
      ),
      mac({ advancedThreatProtectionExcludedFolders: ["/"] }),
      mac({ advancedThreatProtectionExcludedProcesses: ["/bin/zsh"] }),
      mac({ advancedThreatProtectionExcludedFiles: ["/"] }),
      mac({ advancedThreatProtectionExcludedExtensions: ["sh"] }),
    ],
    unknown: [general({ defenderFilesAndFoldersToExclude: ["C:\\data", UNKNOWN] })],
  },
};
