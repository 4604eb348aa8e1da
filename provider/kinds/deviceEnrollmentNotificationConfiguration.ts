import { deviceEnrollmentConfigurations } from "../collections.ts";
import { defineKind, enumType, flagsType, guid, list, string } from "../kind.ts";
import { enrollmentRestrictionPlatformType } from "../types/enrollmentRestrictionPlatformType.ts";

const enrollmentNotificationBrandingOptions = flagsType("enrollmentNotificationBrandingOptions", [
  "none",
  "includeCompanyLogo",
  "includeCompanyName",
  "includeContactInformation",
  "includeCompanyPortalLink",
  "includeDeviceDetails",
  "unknownFutureValue",
]);

const enrollmentNotificationTemplateType = enumType("enrollmentNotificationTemplateType", [
  "email",
  "push",
  "unknownFutureValue",
]);

export default defineKind({
  name: "DeviceEnrollmentNotificationConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Device enrollment notification configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentnotificationconfiguration?view=graph-rest-beta",
  fields: {
    brandingOptions: enrollmentNotificationBrandingOptions({ description: "Branding options." }),
    defaultLocale: string({ description: "Default locale.", nullable: true }),
    notificationMessageTemplateId: guid({ description: "Notification message template ID." }),
    notificationTemplates: list(string, { description: "Notification templates.", nullable: true }),
    platformType: enrollmentRestrictionPlatformType({ description: "Platform type.", immutable: true }),
    templateType: enrollmentNotificationTemplateType({ description: "Template type.", immutable: true }),
  },
});
