import { enumType } from "../fields.ts";

export const windowsVpnConnectionType = enumType("windowsVpnConnectionType", [
  "pulseSecure",
  "f5EdgeClient",
  "dellSonicWallMobileConnect",
  "checkPointCapsuleVpn",
]);
