import { policySets } from "../collections/index.ts";
import { defineKind, list, string } from "../kind.ts";
import type { Properties } from "../properties.ts";
import { errorCode, policySetItem, policySetStatus } from "../types/policySetItem.ts";

export default defineKind({
  name: "PolicySet",
  collection: policySets,
  platform: "all",
  title: "Policy set",
  description:
    "Policies and apps that are assigned together: whoever gets the set gets each of them. A member shows the set's targets among its own assignments, where this package leaves them alone.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-policyset-policyset?view=graph-rest-beta",
  fields: {
    items: list(policySetItem({ description: "A policy or an app." }), {
      description: "The members, each once. The ids of other resources go here.",
      nullable: true,
      default: [],
      expand: "items",
      action: {
        name: "update",
        key: "items",
        inPost: true,
        difference: {
          by: "payloadId",
          added: "addedPolicySetItems",
          updated: "updatedPolicySetItems",
          deleted: "deletedPolicySetItems",
        },
      },
      safer: "depends",
    }),
    guidedDeploymentTags: list(string, {
      description: "Tags of a guided deployment. Fixed when the set is made.",
      nullable: true,
      immutable: true,
      safer: "neutral",
    }),
    status: policySetStatus({ description: "How far the assignment of its members has come.", readOnly: true }),
    errorCode: errorCode({ description: "Why a member isn't assigned.", readOnly: true }),
  },
  rules: [
    {
      properties: ["items"],
      partly: true,
      broken: ({ items }) => {
        const ids = (Array.isArray(items) ? (items as Properties[]) : []).map(({ payloadId }) => payloadId);
        const twice = ids.find((id, index) => ids.indexOf(id) < index);
        return twice === undefined ? undefined : `items holds ${twice} more than once`;
      },
    },
  ],
  notes: [
    "Members that are assigned by themselves as well keep those assignments: what a set brings is apart, and shows there with the source `policySets`.",
    "Only name, description, members and targets can be changed: with other scope tags or tags of a guided deployment the set is replaced. While both are there, members have both sets' targets.",
    "A set that goes takes its targets from every member.",
  ],
  samples: {
    minimal: { displayName: "Set minimal", description: "A set" },
    full: {
      displayName: "Set full",
      description: "Every property",
      roleScopeTags: ["0"],
      guidedDeploymentTags: [],
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11",
          },
        },
      ],
      items: [
        {
          "@odata.type": "#microsoft.graph.deviceConfigurationPolicySetItem",
          payloadId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c21",
        },
        {
          "@odata.type": "#microsoft.graph.mobileAppPolicySetItem",
          payloadId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c22",
          intent: "required",
          settings: {
            "@odata.type": "#microsoft.graph.iosStoreAppAssignmentSettings",
            isRemovable: true,
            uninstallOnDeviceRemoval: true,
          },
        },
      ],
    },
    update: { description: "Another word" },
  },
});
