import { enumType } from "../fields.ts";

export const vpnOnDemandRuleConnectionAction = enumType("vpnOnDemandRuleConnectionAction", [
  "connect",
  "evaluateConnection",
  "ignore",
  "disconnect",
]);
