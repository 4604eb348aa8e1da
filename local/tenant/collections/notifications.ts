import { serviceRefusal } from "../http/errors.ts";
import type { Values } from "../model/body.ts";
import type { Collection } from "../service/collection.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";

const path = "/deviceManagement/notificationMessageTemplates";
const messages = "localizedNotificationMessages";
const noTemplate = "00000000-0000-0000-0000-000000000000";

/**
 * Texts of messages to people: of compliance actions, and those that enrolment notifications keep here. A message is named
 * by its template and its language, in small letters; which one is the default can only be set (Microsoft's page on
 * localizedNotificationMessage; IntuneCD and the Terraform providers leave `locale` out of a PATCH, and make the default
 * first). Nobody has shown whether the default can be deleted while others stay: it can't.
 */
export const notificationMessageTemplates: CollectionSpec = {
  path,
  type: "notificationMessageTemplate",
  permissions: {
    read: ["DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All"],
    write: ["DeviceManagementServiceConfig.ReadWrite.All"],
  },
  throttle: "notifications",
  pageSize: { default: 999, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  contains: { [messages]: [] },
  children: {
    [messages]: {
      type: "localizedNotificationMessage",
      key: "locale",
      chosen: "isDefault",
      shownAs: "defaultLocale",
    },
  },
  hooks: {
    create(draft) {
      if (String(draft.values.displayName).length > 50) throw serviceRefusal("displayName is too long");
      return draft;
    },
  },
};

/** What the service answers of a notification whatever it was sent. */
const fixed: Values = {
  brandingOptions: "none",
  defaultLocale: null,
  notificationMessageTemplateId: noTemplate,
  templateType: "0",
};

/**
 * An enrolment notification keeps its text, languages and branding in message templates, which the service makes for
 * it: sent `email_0000…`, it answers `Email_<id>`, and nothing of the rest comes back as it was sent. So it stands in
 * the requests that a Terraform provider recorded (deploymenttheory/terraform-provider-microsoft365,
 * device_enrollment_notification). A change keeps the templates.
 *
 * @param before the object that is changed; undefined for a new one.
 */
export function keepTexts(draft: Entry, before: Entry | undefined, collection: Collection): Entry {
  if (draft.type !== "deviceEnrollmentNotificationConfiguration") return draft;
  const sent = draft.values.notificationTemplates as readonly string[] | null;
  const notificationTemplates = before
    ? before.values.notificationTemplates
    : sent?.map((template) => ownTemplate(template, collection));
  return { ...draft, values: { ...draft.values, ...fixed, notificationTemplates: notificationTemplates ?? [] } };
}

function ownTemplate(sent: string, collection: Collection): string {
  const [, kind = "", id] = /^(email|push)_(.*)$/i.exec(sent) ?? [];
  if (id !== noTemplate) return sent;
  const displayName = "EnrollmentNotificationInternalMEO";
  const template = collection.tenant.collection(path).create({ displayName, defaultLocale: "en-us" });
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}_${template.id}`;
}
