import { enumType } from "../fields.ts";

export const appleVpnConnectionType = enumType("appleVpnConnectionType", [
  "ciscoAnyConnect",
  "pulseSecure",
  "f5EdgeClient",
  "dellSonicWallMobileConnect",
  "checkPointCapsuleVpn",
  "customVpn",
  "ciscoIPSec",
  "citrix",
  "ciscoAnyConnectV2",
  "paloAltoGlobalProtect",
  "zscalerPrivateAccess",
  "f5Access2018",
  "citrixSso",
  "paloAltoGlobalProtectV2",
  "ikEv2",
  "alwaysOn",
  "microsoftTunnel",
  "netMotionMobility",
  "microsoftProtect",
]);
