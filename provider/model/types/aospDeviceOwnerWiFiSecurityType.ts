import { enumType } from "../fields.ts";

export const aospDeviceOwnerWiFiSecurityType = enumType("aospDeviceOwnerWiFiSecurityType", [
  "open",
  "wep",
  "wpaPersonal",
  "wpaEnterprise",
  "unknownFutureValue",
]);
