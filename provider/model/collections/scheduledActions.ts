/** When a device counts as not compliant, and what then happens: both sorts of compliance policies have it. */
import { enumeration, type Field, guid, integer, list, object, string } from "../fields.ts";
import type { Rule } from "../rule.ts";

/** Graph's names for the same thing in the two sorts of policies. */
interface Names {
  readonly item: string;
  readonly actionType: string;
  readonly rule: string;
}

/** The list of actions, under the names that Graph has for them there, but for how it is read and sent. */
export const scheduledActions = (names: Names, facts: Partial<Field>): Field =>
  ({
    ...list(scheduledAction(names), {
      description:
        "What happens to a device that doesn't comply, and when. Exactly one action marks it as not compliant (`block`); where nothing is declared, that happens at once.",
      default: [{ scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 0 }] }],
      nullable: true,
      inEveryPost: true,
      safer: "depends",
      sample: [
        {
          scheduledActionConfigurations: [
            { actionType: "block", gracePeriodHours: 24 },
            {
              actionType: "notification",
              gracePeriodHours: 1,
              notificationTemplateId: "5a1f7c1e-6a57-4b0c-9d43-0f6f9d1f3c77",
              notificationMessageCCList: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11"],
            },
          ],
        },
      ],
    }),
    ...facts,
  }) as Field;

const actionItem = ({ item, actionType }: Names) =>
  object(
    item,
    {
      actionType: enumeration(
        actionType,
        [
          "noAction",
          "notification",
          "block",
          "retire",
          "wipe",
          "removeResourceAccessProfiles",
          "pushNotification",
          "remoteLock",
        ],
        {
          description:
            "What happens: `block` marks the device as not compliant, `notification` sends mail, `retire` and `wipe` take data off the device.",
          required: true,
          safer: "depends",
        },
      ),
      gracePeriodHours: integer({
        description: "How long after the device stopped to comply; 0 at once.",
        min: 0,
        max: 8760,
        unit: "hours",
        safer: "lower",
      }),
      notificationTemplateId: guid({
        description:
          "Message template that `notification` sends: the `id` of a `NotificationMessageTemplate`, or its name.",
        nullable: true,
        safer: "neutral",
        idOf: "notificationTemplate",
      }),
      notificationMessageCCList: list(guid({ description: "A group, by object id or name.", idOf: "group" }), {
        description: "Groups that get a copy of the message.",
        nullable: true,
        safer: "neutral",
      }),
    },
    { description: "One action and when it happens." },
  );

const scheduledAction = (names: Names) =>
  object(
    names.rule,
    {
      ruleName: string({
        description: "Leave it out: actions are the policy's, and the service names the rule itself.",
        nullable: true,
        writeOnly: true,
        safer: "neutral",
      }),
      scheduledActionConfigurations: list(actionItem(names), {
        description: "The actions.",
        nullable: true,
        safer: "depends",
      }),
    },
    { description: "Actions of the policy." },
  );

type Rules = readonly { scheduledActionConfigurations?: readonly { actionType?: string }[] }[];

/** A policy says when a device counts as not compliant. */
export const blocksOnce: Rule = {
  properties: ["scheduledActionsForRule"],
  broken: ({ scheduledActionsForRule: rules }: Readonly<Record<string, unknown>>): string | undefined => {
    const actions = ((rules ?? []) as Rules).flatMap((rule) => rule.scheduledActionConfigurations ?? []);
    const blocks = actions.filter(({ actionType }) => actionType === "block").length;
    if (blocks === 1) return undefined;
    return `scheduledActionsForRule must hold exactly one action of type block, which marks a device as not compliant; it holds ${blocks}`;
  },
};
