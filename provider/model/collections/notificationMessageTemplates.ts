import type { Collection } from "../collection.ts";
import { string } from "../fields.ts";
import { anyOf, description, lastModifiedDateTime, roleScopeTagIds, SERVICE_CONFIG } from "./common.ts";

export const notificationMessageTemplates: Collection = {
  name: "notificationMessageTemplates",
  path: "/deviceManagement/notificationMessageTemplates",
  type: "microsoft.graph.notificationMessageTemplate",
  permissions: anyOf(SERVICE_CONFIG),
  nameProperty: "displayName",
  // Enrolment notifications keep their texts in templates of this name.
  builtIn: { property: "displayName", value: "EnrollmentNotificationInternalMEO" },
  fields: {
    displayName: string({
      description: "Name in the Intune admin center.",
      required: true,
      maxLength: 50,
      safer: "neutral",
    }),
    description,
    roleScopeTagIds,
    lastModifiedDateTime,
  },
};
