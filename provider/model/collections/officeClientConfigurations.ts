import type { Collection } from "../collection.ts";
import { integer } from "../fields.ts";
import { anyOf, assignments, CONFIGURATION, description, displayName } from "./common.ts";

export const officeClientConfigurations: Collection = {
  name: "clientConfigurations",
  path: "/officeConfiguration/clientConfigurations",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    priority: integer({
      description: "Rank among the Office configurations: the lowest wins.",
      min: 0,
      // The service ranks a new object itself.
      default: undefined,
      safer: "depends",
    }),
    assignments,
  },
  assign: {
    bodyKey: "officeConfigurationAssignments",
    targets: { groupAssignmentTarget: "officeConfigurationGroupAssignmentTarget" },
    filters: false,
  },
  missing:
    "Microsoft took Office client configurations out of Graph beta in 2023, and this tenant doesn't offer them. Manage Office security with a settings catalog policy or with cloud policy in the Microsoft 365 Apps admin center.",
};
