import { lastModifiedDateTime } from "../collections/common.ts";
import { notificationMessageTemplates } from "../collections/index.ts";
import { boolean, defineKind, flagsType, list, object, type Rule, string } from "../kind.ts";

const notificationTemplateBrandingOptions = flagsType("notificationTemplateBrandingOptions", [
  "none",
  "includeCompanyLogo",
  "includeCompanyName",
  "includeContactInformation",
  "includeCompanyPortalLink",
  "includeDeviceDetails",
  "unknownFutureValue",
]);

const localizedNotificationMessage = object(
  "localizedNotificationMessage",
  {
    locale: string({
      description: "Language of the message, as in `en-us`. No two messages have the same.",
      required: true,
      ignoresCase: true,
      safer: "neutral",
    }),
    subject: string({ description: "Subject of the mail.", required: true, safer: "neutral" }),
    messageTemplate: string({
      description: "Text of the mail; it may hold HTML, and names in braces such as `{{username}}`.",
      required: true,
      safer: "neutral",
    }),
    isDefault: boolean({
      description: "Whether people get it whose language has no message of its own. It is true on exactly one.",
      safer: "neutral",
    }),
    lastModifiedDateTime,
  },
  { description: "The message in one language." },
);

type Messages = readonly { locale?: unknown; isDefault?: unknown }[];

const oneDefault: Rule = {
  properties: ["localizedNotificationMessages"],
  broken: ({ localizedNotificationMessages }) => {
    const messages = (localizedNotificationMessages ?? []) as Messages;
    const locales = messages.map(({ locale }) => String(locale).toLowerCase());
    const twice = locales.filter((locale, index) => locales.indexOf(locale) < index);
    const defaults = messages.filter(({ isDefault }) => isDefault === true).length;
    return [
      ...twice.map((locale) => `localizedNotificationMessages has ${locale} more than once`),
      ...(messages.length > 0 && defaults !== 1
        ? [`localizedNotificationMessages must have isDefault: true on exactly one message; it is on ${defaults}`]
        : []),
    ];
  },
};

export default defineKind({
  name: "NotificationMessageTemplate",
  collection: notificationMessageTemplates,
  platform: "all",
  title: "Notification message template",
  description:
    "A mail to the person whose device doesn't comply, in one or more languages. Its `id` goes into the action `notification` of a compliance policy.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-notification-notificationmessagetemplate?view=graph-rest-beta",
  notes: [
    "Without a message there is no mail. Where the program declares messages, they are the whole set: others are removed. Where it doesn't, they are left alone.",
    "A compliance policy may name a template by its `displayName` as well.",
  ],
  rules: [oneDefault],
  fields: {
    brandingOptions: notificationTemplateBrandingOptions({
      description: "What of the company's branding is in the mail.",
      default: ["none"],
      safer: "neutral",
      sample: ["includeCompanyLogo", "includeCompanyName"],
    }),
    localizedNotificationMessages: list(localizedNotificationMessage, {
      description: "The messages, one for each language.",
      nullable: true,
      safer: "neutral",
      // Without its messages a template sends nothing: they go where a program says so.
      default: undefined,
      expand: "localizedNotificationMessages",
      children: { key: "locale", chosen: "isDefault" },
      sample: [
        { locale: "en-us", subject: "Your device", messageTemplate: "It needs your attention.", isDefault: true },
        { locale: "de-de", subject: "Dein Gerät", messageTemplate: "Es braucht dich." },
      ],
    }),
    defaultLocale: string({
      description: "Language of the message that is the default.",
      readOnly: true,
      nullable: true,
    }),
  },
});
