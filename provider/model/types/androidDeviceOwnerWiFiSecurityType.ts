import { enumType } from "../fields.ts";

export const androidDeviceOwnerWiFiSecurityType = enumType("androidDeviceOwnerWiFiSecurityType", [
  "open",
  "wep",
  "wpaPersonal",
  "wpaEnterprise",
]);
