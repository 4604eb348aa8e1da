import { enumType } from "../fields.ts";

export const androidVpnConnectionType = enumType("androidVpnConnectionType", [
  "ciscoAnyConnect",
  "pulseSecure",
  "f5EdgeClient",
  "dellSonicWallMobileConnect",
  "checkPointCapsuleVpn",
  "citrix",
  "microsoftTunnel",
  "netMotionMobility",
  "microsoftProtect",
]);
