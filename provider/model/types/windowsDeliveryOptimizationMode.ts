import { enumType } from "../fields.ts";

export const windowsDeliveryOptimizationMode = enumType(
  "windowsDeliveryOptimizationMode",
  [
    "userDefined",
    "httpOnly",
    "httpWithPeeringNat",
    "httpWithPeeringPrivateGroup",
    "httpWithInternetPeering",
    "simpleDownload",
    "bypassMode",
  ],
  {
    httpOnly: "from Microsoft over HTTP, not from other devices",
    httpWithPeeringNat: "also from devices behind the same public address",
    httpWithPeeringPrivateGroup: "also from devices of the same group",
    httpWithInternetPeering: "also from devices anywhere on the Internet",
    simpleDownload: "from Microsoft, without Delivery Optimization's cloud service",
    bypassMode: "by the Background Intelligent Transfer Service",
  },
);
