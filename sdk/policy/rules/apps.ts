/** The organisation's data in apps, mostly on devices that nobody manages: the policy of the app is all there is. */

import type { PathOf } from "../classes.ts";
import { type Expectation, isAtLeast, isNot, isTrue } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { type Setting, setting, settingRule } from "../settings.ts";

const ANDROID = "AndroidManagedAppProtection";
const IOS = "IosManagedAppProtection";

/** What both platforms have. */
const onBoth = (path: PathOf<typeof ANDROID> & PathOf<typeof IOS>, expectation: Expectation): Setting[] => [
  setting(ANDROID, path, expectation),
  setting(IOS, path, expectation),
];

export const appsAskForPin = settingRule({
  id: "app-protection-access",
  title: "Apps with the organisation's data ask for a PIN, and don't open on a rooted device",
  reason: "Whoever picks up an unlocked phone otherwise reads the mail, and on a rooted one every app does.",
  link: "https://learn.microsoft.com/mem/intune/apps/app-protection-framework",
  level: "mandatory",
  options: { length: integerOption("Shortest PIN of an app.", 4, { minimum: 4, maximum: 16 }) },
  settings: [
    ...onBoth("pinRequired", isTrue),
    ...onBoth("minimumPinLength", isAtLeast("length")),
    ...onBoth("deviceComplianceRequired", isTrue),
    ...onBoth("appActionIfDeviceComplianceRequired", isNot(["warn"], "block")),
  ],
});

export const appsKeepData = settingRule({
  id: "app-protection-data",
  title: "The organisation's data doesn't leave its apps for others, for backups or for any folder",
  reason: "What is copied into a private app or a private cloud is out of the organisation's hands for good.",
  link: "https://learn.microsoft.com/mem/intune/apps/app-protection-framework",
  level: "advisory",
  settings: [
    ...onBoth("allowedOutboundDataTransferDestinations", isNot(["allApps"], "managedApps")),
    ...onBoth("allowedOutboundClipboardSharingLevel", isNot(["allApps"], "managedAppsWithPasteIn")),
    ...onBoth("saveAsBlocked", isTrue),
    ...onBoth("dataBackupBlocked", isTrue),
    setting("WindowsManagedAppProtection", "allowedOutboundDataTransferDestinations", isNot(["allApps"], "none")),
  ],
});

export const appsEncrypt = settingRule({
  id: "app-protection-encryption",
  title: "Apps encrypt the organisation's data",
  reason: "On a device without encryption of its own, a cable is enough to read it.",
  link: "https://learn.microsoft.com/mem/intune/apps/app-protection-framework",
  level: "mandatory",
  settings: [
    setting(ANDROID, "encryptAppData", isTrue),
    setting(IOS, "appDataEncryptionType", isNot(["useDeviceSettings"], "whenDeviceLocked")),
  ],
});
