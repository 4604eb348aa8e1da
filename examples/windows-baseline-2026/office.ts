/** Microsoft 365 apps: no macros from the internet, and documents from there open in protected view. */
import { access, office as apps, excel, oneDrive, powerPoint, word } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

const SIGNED = { enabled: { level: "disableAllExceptSigned" } } as const;

export const office = () => [
  policy("office-macros", "Office - Macros", "Macros from the internet don't run; others only signed.", [
    access.user.blockMacroExecutionFromInternet("enabled"),
    excel.user.blockMacroExecutionFromInternet("enabled"),
    powerPoint.user.blockMacroExecutionFromInternet("enabled"),
    word.user.blockMacroExecutionFromInternet("enabled"),
    access.user.vbaWarningsPolicy(SIGNED),
    excel.user.vbaWarningsPolicy(SIGNED),
    powerPoint.user.vbaWarningsPolicy(SIGNED),
    word.user.vbaWarningsPolicy(SIGNED),
    excel.user.xl4KillSwitchPolicy("enabled"),
    excel.user.blockXllFromInternet({ enabled: { blockXllFromInternetEnum: "block" } }),
  ]),
  policy("office-protected-view", "Office - Protected view", "What comes from outside is read-only at first.", [
    excel.user.doNotOpenFilesFromTheInternetZoneInProtectedView("disabled"),
    excel.user.turnOffProtectedViewForAttachmentsOpenedFromOutlook("disabled"),
    powerPoint.user.doNotOpenFilesFromTheInternetZoneInProtectedView("disabled"),
    powerPoint.user.turnOffProtectedViewForAttachmentsOpenedFromOutlook("disabled"),
    word.user.doNotOpenFilesFromTheInternetZoneInProtectedView("disabled"),
    word.user.turnOffProtectedViewForAttachmentsOpenedFromOutlook("disabled"),
  ]),
  policy("office-data-exchange", "Office - Dynamic data exchange", "Documents don't start programs.", [
    word.user.allowDde("disabled"),
    excel.user.disableDdeServerLaunch("enabled"),
    excel.user.disableDdeServerLookup("enabled"),
    powerPoint.user.runPrograms({ enabled: { value: "disable" } }),
  ]),
  policy("office-updates", "Office - Updates", "Apps update themselves, and nobody turns that off.", [
    apps.enableAutomaticUpdates("enabled"),
    apps.hideEnableDisableUpdates("enabled"),
  ]),
  policy(
    "onedrive",
    "OneDrive",
    "People are signed in, their folders are in the cloud, and private accounts stay out.",
    [
      oneDrive.silentAccountConfig("enabled"),
      oneDrive.filesOnDemandEnabled("enabled"),
      oneDrive.kfmBlockOptOut("enabled"),
      oneDrive.user.disablePersonalSync("enabled"),
    ],
  ),
];
