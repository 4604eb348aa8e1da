import { compliancePolicies } from "../collections/index.ts";
import { boolean, dateTime, defineKind, integer, string } from "../kind.ts";
import { declaredTokens } from "../secret-settings.ts";
import { policyOf, settingsOfCompliance } from "../settings-catalog.ts";
import { platforms, settings, technologies } from "../types/settingsCatalogPolicy.ts";

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const DISTROS = "linux_distribution_alloweddistros";

const passwordLength = (value: number) => ({
  settingInstance: {
    "@odata.type": `${GRAPH}SimpleSettingInstance`,
    settingDefinitionId: "linux_passwordpolicy_minimumlength",
    simpleSettingValue: { "@odata.type": `${GRAPH}IntegerSettingValue`, value },
  },
});
const ubuntu = {
  settingInstance: {
    "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
    settingDefinitionId: DISTROS,
    groupSettingCollectionValue: [
      {
        children: [
          {
            "@odata.type": `${GRAPH}ChoiceSettingInstance`,
            settingDefinitionId: `${DISTROS}_item_$type`,
            choiceSettingValue: { value: `${DISTROS}_item_$type_ubuntu`, children: [] },
          },
          {
            "@odata.type": `${GRAPH}SimpleSettingInstance`,
            settingDefinitionId: `${DISTROS}_item_minimumversion`,
            simpleSettingValue: { "@odata.type": `${GRAPH}StringSettingValue`, value: "22.04" },
          },
        ],
      },
    ],
  },
};

export default defineKind({
  name: "DeviceManagementCompliancePolicy",
  collection: compliancePolicies,
  platform: "all",
  title: "Settings catalog compliance policy",
  description:
    "What a device must be like to count as compliant, picked setting by setting from Intune's catalog: the compliance policies of Linux.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancepolicy?view=graph-rest-beta",
  fields: {
    name: string({
      description:
        "Name in the Intune admin center. The service allows two policies of one name; this package doesn't.",
      required: true,
      safer: "neutral",
    }),
    description: string({ description: "Free text for administrators.", nullable: true }),
    platforms,
    technologies,
    settings,
    creationSource: string({ description: "What made the policy.", nullable: true, readOnly: true }),
    isAssigned: boolean({ description: "Whether the policy has assignments.", readOnly: true }),
    settingCount: integer({ description: "How many settings the policy has.", readOnly: true }),
    createdDateTime: dateTime({ description: "When the policy was created.", readOnly: true }),
    lastModifiedDateTime: dateTime({ description: "When the policy was last changed.", readOnly: true }),
  },
  rules: [{ properties: ["settings"], broken: ({ settings }) => declaredTokens(settings) }, settingsOfCompliance],
  derive: policyOf,
  notes: [
    "Compliance policies of other platforms are resources of their own: `Windows10CompliancePolicy`, `MacOSCompliancePolicy` and so on.",
    "A custom compliance script is a `DeviceManagementReusablePolicySetting`, named by its id; the rules for what it finds are JSON, as base64.",
    "The service takes a policy as a whole, and its actions by a request of their own. After each change both are read again; actions that a change took along are sent once more.",
  ],
  samples: {
    minimal: {
      name: "Linux minimal",
      settings: [passwordLength(12)],
      platforms: ["linux"],
      technologies: ["linuxMdm"],
    },
    full: {
      name: "Linux full",
      description: "Every property",
      platforms: ["linux"],
      technologies: ["linuxMdm"],
      roleScopeTagIds: ["0"],
      assignments: [{ target: { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" } }],
      scheduledActionsForRule: [
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
      settings: [passwordLength(12), ubuntu],
    },
    update: { description: "Longer passwords", settings: [passwordLength(14), ubuntu] },
  },
});
