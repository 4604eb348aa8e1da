import { enumType } from "../fields.ts";

export const wiFiSecurityType = enumType("wiFiSecurityType", [
  "open",
  "wpaPersonal",
  "wpaEnterprise",
  "wep",
  "wpa2Personal",
  "wpa2Enterprise",
  "unknownFutureValue",
  "wpa3Personal",
]);
