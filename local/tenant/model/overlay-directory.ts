import type { GraphType } from "./model.ts";

/**
 * Groups and the organization, as far as Intune configuration needs them. The package has them whole, and with them
 * most of Graph.
 */
export const directoryTypes: Readonly<Record<string, GraphType>> = {
  group: {
    base: "entity",
    properties: {
      createdDateTime: "DateTimeOffset?",
      description: "String?",
      displayName: "String?",
      groupTypes: "String[]",
      mail: "String?",
      mailEnabled: "Boolean?",
      mailNickname: "String?",
      membershipRule: "String?",
      membershipRuleProcessingState: "String?",
      securityEnabled: "Boolean?",
    },
  },
  organization: {
    base: "entity",
    properties: {
      createdDateTime: "DateTimeOffset?",
      displayName: "String?",
      tenantType: "String?",
      verifiedDomains: "verifiedDomain[]",
    },
  },
  verifiedDomain: {
    properties: {
      capabilities: "String?",
      isDefault: "Boolean?",
      isInitial: "Boolean?",
      name: "String?",
      type: "String?",
    },
  },
};
