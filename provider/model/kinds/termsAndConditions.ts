import { termsAndConditions } from "../collections/index.ts";
import { dateTime, defineKind, integer, string } from "../kind.ts";

export default defineKind({
  name: "TermsAndConditions",
  collection: termsAndConditions,
  platform: "all",
  title: "Terms and conditions",
  description:
    "A text that people have to accept in Company Portal before they may enrol a device or use company resources.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditions?view=graph-rest-beta",
  fields: {
    title: string({ description: "Heading that people see.", required: true, safer: "neutral" }),
    bodyText: string({ description: "The terms.", maxLength: 60000, required: true, safer: "depends" }),
    acceptanceStatement: string({
      description: "What people agree to by accepting, in a sentence.",
      maxLength: 500,
      required: true,
      safer: "depends",
    }),
    version: integer({
      description:
        "Number of the terms. A higher one asks everybody again who has accepted before; with the same one a changed text reaches only those who haven't. The service gives 1 where it isn't declared.",
      // Nobody asks people again, or stops to, because a line is missing.
      default: undefined,
      min: 1,
      safer: "depends",
    }),
    modifiedDateTime: dateTime({ description: "The time of the last change, under an older name.", readOnly: true }),
  },
  notes: [
    "A higher `version` asks everybody again, at their next visit of Company Portal; a lower one asks nobody.",
    "Assignments are added before others are taken away, one request each.",
    "The terms of use of Entra ID (Conditional Access) are another thing, and not managed here.",
  ],
  samples: {
    minimal: {
      displayName: "Terms minimal",
      title: "Terms",
      bodyText: "Devices are managed.",
      acceptanceStatement: "I agree.",
    },
    full: {
      displayName: "Terms full",
      description: "Every property",
      roleScopeTagIds: ["0"],
      title: "Terms",
      bodyText: "Devices are managed.",
      acceptanceStatement: "I agree.",
      version: 2,
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11",
          },
        },
        { target: { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" } },
      ],
    },
    update: { bodyText: "Devices are managed, and may be wiped.", version: 3 },
  },
});
