import { enumType } from "../fields.ts";

export const vpnOnDemandRuleInterfaceTypeMatch = enumType("vpnOnDemandRuleInterfaceTypeMatch", [
  "notConfigured",
  "ethernet",
  "wiFi",
  "cellular",
]);
