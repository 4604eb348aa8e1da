import { windowsManagedAppProtections } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, enumeration, integer, string } from "../kind.ts";
import { LEVELS_BY_SAFETY, managedAppDeviceThreatLevel } from "../types/managedAppDeviceThreatLevel.ts";
import { periodOfflineBeforeAccessCheck, periodOfflineBeforeWipeIsEnforced } from "../types/managedAppProtection.ts";
import { managedAppRemediationAction } from "../types/managedAppRemediationAction.ts";
import { apps, appsAreOf } from "../types/managedMobileApp.ts";

const transfer = (description: string) =>
  enumeration("windowsManagedAppDataTransferLevel", ["allApps", "none"], {
    description,
    safer: { order: ["allApps", "none"] },
  });
const BLOCKED = "the app gives no access to the organisation's data";
const WARNED = "people are warned";
const WIPED = "the organisation's data is removed from the app";
const version = (what: string, than: "an older" | "a newer", consequence: string) =>
  string({
    description: `Version of ${what}: with ${than} one ${consequence}.`,
    nullable: true,
    safer: than === "an older" ? "newer" : contested.maximumVersion,
  });

export default defineKind({
  name: "WindowsManagedAppProtection",
  collection: windowsManagedAppProtections,
  platform: "windows",
  title: "App protection of Windows",
  description:
    "Protects the organisation's data in Microsoft Edge on people's own Windows computers: what may be copied, saved, sent and printed, and when the data is removed.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappprotection?view=graph-rest-beta",
  fields: {
    allowedInboundDataTransferSources: transfer("Where data may come from into the organisation's apps."),
    allowedOutboundClipboardSharingLevel: enumeration(
      "windowsManagedAppClipboardSharingLevel",
      ["anyDestinationAnySource", "none", "unknownFutureValue"],
      {
        description: "Whether the clipboard is shared with other apps.",
        safer: { order: ["anyDestinationAnySource", "none"] },
      },
    ),
    allowedOutboundDataTransferDestinations: transfer("Where the organisation's apps may send data to."),
    appActionIfUnableToAuthenticateUser: managedAppRemediationAction(
      "the person can't be signed in, because the account is disabled or deleted",
      { nullable: true },
    ),
    maximumAllowedDeviceThreatLevel: managedAppDeviceThreatLevel({
      description: "Highest threat that the mobile threat defence app may report for the device.",
      safer: LEVELS_BY_SAFETY,
    }),
    maximumRequiredOsVersion: version("Windows", "a newer", BLOCKED),
    maximumWarningOsVersion: version("Windows", "a newer", WARNED),
    maximumWipeOsVersion: version("Windows", "a newer", WIPED),
    minimumRequiredAppVersion: version("the app", "an older", BLOCKED),
    minimumRequiredOsVersion: version("Windows", "an older", BLOCKED),
    minimumRequiredSdkVersion: version("Intune's SDK in the app", "an older", BLOCKED),
    minimumWarningAppVersion: version("the app", "an older", WARNED),
    minimumWarningOsVersion: version("Windows", "an older", WARNED),
    minimumWipeAppVersion: version("the app", "an older", WIPED),
    minimumWipeOsVersion: version("Windows", "an older", WIPED),
    minimumWipeSdkVersion: version("Intune's SDK in the app", "an older", WIPED),
    mobileThreatDefenseRemediationAction: managedAppRemediationAction(
      "the threat is higher than `maximumAllowedDeviceThreatLevel`; `warn` isn't taken here",
    ),
    periodOfflineBeforeAccessCheck,
    periodOfflineBeforeWipeIsEnforced,
    printBlocked: boolean({ description: "Keeps the organisation's data from being printed.", safer: "true" }),
    apps: apps(
      "windows",
      "The apps, by their ids: Microsoft Edge is `com.microsoft.edge`. Each change sends all of them.",
    ),
    isAssigned: boolean({ description: "Whether the policy is assigned to a group that it includes.", readOnly: true }),
    deployedAppCount: integer({ description: "How many apps the policy is for.", readOnly: true }),
  },
  rules: [appsAreOf("windowsAppIdentifier")],
});
