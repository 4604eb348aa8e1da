import { enumType } from "../fields.ts";

export const vpnOnDemandRuleConnectionDomainAction = enumType("vpnOnDemandRuleConnectionDomainAction", [
  "connectIfNeeded",
  "neverConnect",
]);
