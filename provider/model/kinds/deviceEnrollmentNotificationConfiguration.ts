import { deviceEnrollmentConfigurations } from "../collections/index.ts";
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

/**
 * The service answers with a template of its own, `none` for the branding, null for the language and "0" for the type,
 * whatever was sent; the text itself lives in notificationMessageTemplates. So none of these is compared.
 */
const OWN_ANSWER = { writeOnly: true };

export default defineKind({
  name: "DeviceEnrollmentNotificationConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Enrolment notification",
  description: "A mail or a push message to the user whose device has enrolled.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentnotificationconfiguration?view=graph-rest-beta",
  fields: {
    brandingOptions: enrollmentNotificationBrandingOptions({
      description: "What of the company's branding is in the message.",
      ...OWN_ANSWER,
      safer: "neutral",
    }),
    defaultLocale: string({
      description: "Language where none fits the user, for example `en-us`.",
      nullable: true,
      ...OWN_ANSWER,
      safer: "neutral",
    }),
    notificationMessageTemplateId: guid({
      description: "Message template; the service makes one.",
      ...OWN_ANSWER,
      safer: "neutral",
    }),
    notificationTemplates: list(string, {
      description: "Messages, as `email_<id>` and `push_<id>`.",
      nullable: true,
      ...OWN_ANSWER,
      safer: "neutral",
    }),
    platformType: enrollmentRestrictionPlatformType({
      description: "Platform that it is for.",
      immutable: true,
      safer: "depends",
    }),
    templateType: enrollmentNotificationTemplateType({
      description: "Whether the message is mail or push.",
      ...OWN_ANSWER,
      safer: "neutral",
    }),
  },
});
