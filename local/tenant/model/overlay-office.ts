import type { GraphType } from "./model.ts";

/** Office client configuration left beta's metadata in 2023, and with it the package. */
export const officeTypes: Readonly<Record<string, GraphType>> = {
  officeClientConfiguration: {
    base: "entity",
    properties: {
      checkinStatuses: "officeClientCheckinStatus[]?",
      description: "String?",
      displayName: "String?",
      policyPayload: "Stream?",
      priority: "Int32",
      userCheckinSummary: "officeUserCheckinSummary?",
      userPreferencePayload: "Stream?",
    },
    navigation: { assignments: "officeClientConfigurationAssignment[]?" },
  },
  windowsOfficeClientConfiguration: { base: "officeClientConfiguration", properties: {} },
  windowsOfficeClientSecurityConfiguration: { base: "officeClientConfiguration", properties: {} },
  officeClientConfigurationAssignment: {
    base: "entity",
    properties: { target: "officeConfigurationAssignmentTarget?" },
  },
  officeConfigurationAssignmentTarget: { properties: {} },
  officeConfigurationGroupAssignmentTarget: {
    base: "officeConfigurationAssignmentTarget",
    properties: { groupId: "String?" },
  },
  officeClientCheckinStatus: {
    properties: {
      appliedPolicies: "String[]?",
      checkinDateTime: "DateTimeOffset",
      deviceName: "String?",
      devicePlatform: "String?",
      devicePlatformVersion: "String?",
      errorMessage: "String?",
      userId: "String",
      userPrincipalName: "String?",
      wasSuccessful: "Boolean",
    },
  },
  officeUserCheckinSummary: { properties: { failedUserCount: "Int32", succeededUserCount: "Int32" } },
};
