import { enumType } from "../fields.ts";

export const androidWiFiSecurityType = enumType("androidWiFiSecurityType", [
  "open",
  "wpaEnterprise",
  "wpa2Enterprise",
  "wep",
  "wpaPersonal",
  "unknownFutureValue",
]);
