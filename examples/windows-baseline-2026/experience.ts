/** What people see, and what Windows tells others about them. */
import {
  newsAndInterests,
  power,
  privacy,
  wifi,
  windowsAi,
  experience as windowsExperience,
  wirelessDisplay,
} from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

export const experience = () => [
  policy("power", "Power", "A device that wakes asks for a password; one that is left alone sleeps.", [
    power.requirePasswordWhenComputerWakesOnBattery("enabled"),
    power.requirePasswordWhenComputerWakesPluggedIn("enabled"),
    // Seconds.
    power.standbyTimeoutOnBattery({ enabled: { systemSleepTimeout: 900 } }),
    power.standbyTimeoutPluggedIn({ enabled: { systemSleepTimeout: 1800 } }),
    power.displayOffTimeoutOnBattery({ enabled: { enterVideoDcPowerDownTimeOut: 300 } }),
    power.displayOffTimeoutPluggedIn({ enabled: { enterVideoAcPowerDownTimeOut: 600 } }),
  ]),
  policy("privacy", "Privacy", "No questions at the first sign-in, nothing for advertisers, nobody listens.", [
    privacy.disablePrivacyExperience("enabled"),
    privacy.letAppsActivateWithVoiceAboveLock("forceDeny"),
    windowsExperience.allowManualMdmUnenrollment("block"),
    newsAndInterests.allowNewsAndInterests("notAllowed"),
  ]),
  policy("ai", "Recall", "Windows takes no pictures of what is on the screen.", [
    windowsAi.allowRecallEnablement("recallIsNotAvailable"),
    windowsAi.disableAiDataAnalysis("disableSavingSnapshotsForWindows"),
  ]),
  policy("wireless", "Wireless", "Devices share neither their connection nor their screen without a PIN.", [
    wifi.allowInternetSharing("block"),
    wifi.allowAutoConnectToWiFiSenseHotspots("block"),
    wirelessDisplay.requirePinForPairing("always"),
  ]),
];
