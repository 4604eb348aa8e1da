import { enumType } from "../fields.ts";

export const windowsDeliveryOptimizationMode = enumType("windowsDeliveryOptimizationMode", [
  "userDefined",
  "httpOnly",
  "httpWithPeeringNat",
  "httpWithPeeringPrivateGroup",
  "httpWithInternetPeering",
  "simpleDownload",
  "bypassMode",
]);
