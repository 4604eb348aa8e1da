import type { GraphType } from "./model.ts";

/**
 * Groups and who is in them, the organization, its licences and requests for approval, as far as Intune configuration
 * needs them. The package has them whole, and with them most of Graph.
 */
export const directoryTypes: Readonly<Record<string, GraphType>> = {
  directoryObject: { base: "entity", properties: {} },
  user: {
    base: "directoryObject",
    properties: { accountEnabled: "Boolean?", displayName: "String?", mail: "String?", userPrincipalName: "String?" },
  },
  device: {
    base: "directoryObject",
    properties: {
      accountEnabled: "Boolean?",
      deviceId: "String?",
      displayName: "String?",
      operatingSystem: "String?",
      operatingSystemVersion: "String?",
      trustType: "String?",
    },
  },
  managedDevice: {
    base: "entity",
    properties: {
      azureADDeviceId: "String?",
      deviceCategoryDisplayName: "String?",
      deviceName: "String?",
      enrollmentProfileName: "String?",
      jailBroken: "String?",
      joinType: "String?",
      managedDeviceOwnerType: "String?",
      manufacturer: "String?",
      model: "String?",
      operatingSystem: "String?",
      osVersion: "String?",
      processorArchitecture: "String?",
      skuFamily: "String?",
      skuNumber: "Int32",
      userId: "String?",
      userPrincipalName: "String?",
    },
  },
  group: {
    base: "directoryObject",
    navigation: { members: "directoryObject[]" },
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
  operationApprovalRequest: {
    base: "entity",
    properties: {
      approvalJustification: "String?",
      expirationDateTime: "DateTimeOffset",
      lastModifiedDateTime: "DateTimeOffset",
      requestDateTime: "DateTimeOffset",
      requestJustification: "String?",
      status: "String",
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
  subscribedSku: {
    base: "entity",
    properties: {
      accountId: "String?",
      capabilityStatus: "String?",
      consumedUnits: "Int32?",
      prepaidUnits: "licenseUnitsDetail?",
      servicePlans: "servicePlanInfo[]",
      skuId: "Guid?",
      skuPartNumber: "String?",
    },
  },
  licenseUnitsDetail: {
    properties: { enabled: "Int32?", lockedOut: "Int32?", suspended: "Int32?", warning: "Int32?" },
  },
  servicePlanInfo: {
    properties: {
      appliesTo: "String?",
      provisioningStatus: "String?",
      servicePlanId: "Guid?",
      servicePlanName: "String?",
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
