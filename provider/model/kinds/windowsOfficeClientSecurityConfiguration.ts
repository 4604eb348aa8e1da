import { officeClientConfigurations } from "../collections/index.ts";
import { binary, boolean, dateTime, defineKind, integer, list, object, string } from "../kind.ts";

const payload = (what: string) => binary({ description: `${what}, as base64.`, nullable: true, default: null });

export default defineKind({
  name: "WindowsOfficeClientSecurityConfiguration",
  collection: officeClientConfigurations,
  platform: "windows",
  title: "Office client security (legacy)",
  description:
    "Security policy of the Office applications on Windows, as the Office cloud policy service kept it. Legacy: most tenants no longer offer it.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-graph-overview?view=graph-rest-beta",
  fields: {
    userPreferencePayload: payload("Preferences that a user may change"),
    policyPayload: payload("Policy settings that a user can't change"),
    userCheckinSummary: object(
      "officeUserCheckinSummary",
      {
        succeededUserCount: integer({ description: "Users whose check-in succeeded.", readOnly: true }),
        failedUserCount: integer({ description: "Users whose check-in failed.", readOnly: true }),
      },
      { description: "How many users' Office has fetched the policy.", nullable: true, readOnly: true },
    ),
    checkinStatuses: list(
      object(
        "officeClientCheckinStatus",
        {
          userPrincipalName: string({ description: "Who.", nullable: true, readOnly: true }),
          deviceName: string({ description: "On which device.", nullable: true, readOnly: true }),
          devicePlatform: string({ description: "Its platform.", nullable: true, readOnly: true }),
          devicePlatformVersion: string({ description: "Its version.", nullable: true, readOnly: true }),
          wasSuccessful: boolean({ description: "Whether the check-in succeeded.", readOnly: true }),
          userId: string({ description: "Id of the user.", readOnly: true }),
          checkinDateTime: dateTime({ description: "When.", readOnly: true }),
          errorMessage: string({ description: "What went wrong.", nullable: true, readOnly: true }),
          appliedPolicies: list(string({ description: "Name of a policy." }), {
            description: "Policies that were applied.",
            nullable: true,
            readOnly: true,
          }),
        },
        { description: "One check-in.", readOnly: true },
      ),
      { description: "The check-ins of users' Office.", nullable: true, readOnly: true },
    ),
  },
  notes: [
    "Microsoft took this type out of Graph beta in 2023. Where the tenant no longer offers it, every operation fails with a message that says so and what to use instead.",
  ],
  samples: {
    minimal: { displayName: "Office minimal", policyPayload: "cG9saWN5" },
    full: {
      displayName: "Office full",
      description: "Every property",
      priority: 1,
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11",
          },
        },
      ],
      userPreferencePayload: "cHJlZmVyZW5jZXM=",
      policyPayload: "cG9saWN5",
    },
    update: { policyPayload: "c3RyaWN0ZXIgcG9saWN5" },
  },
});
