import { configurationPolicies } from "../collections/index.ts";
import { boolean, dateTime, defineKind, enumeration, integer, object, string } from "../kind.ts";
import { declaredTokens } from "../secret-settings.ts";
import { policyOf, settingsOfConfiguration, templateOfCatalog } from "../settings-catalog.ts";
import { platforms, settings, technologies } from "../types/settingsCatalogPolicy.ts";

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const DEFENDER = "device_vendor_msft_policy_config_defender";

/** Settings of the samples: one of each sort. */
const choice = (settingDefinitionId: string, option: string) => ({
  "@odata.type": `${GRAPH}ChoiceSettingInstance`,
  settingDefinitionId,
  choiceSettingValue: { value: `${settingDefinitionId}_${option}`, children: [] },
});
const simple = (settingDefinitionId: string, type: string, value: object) => ({
  "@odata.type": `${GRAPH}SimpleSettingInstance`,
  settingDefinitionId,
  simpleSettingValue: { "@odata.type": `${GRAPH}${type}SettingValue`, ...value },
});
/** As exports have them; a program needn't give them. */
const ofInstance = (settingInstanceTemplateId: string) => ({
  settingInstanceTemplateReference: { settingInstanceTemplateId },
});
const ofValue = (settingValueTemplateId: string) => ({
  settingValueTemplateReference: { settingValueTemplateId, useTemplateDefault: false },
});

const monitoring = choice(`${DEFENDER}_allowrealtimemonitoring`, "1");
const realTimeProtection = {
  settingInstance: {
    ...monitoring,
    ...ofInstance("f0790e28-9231-4d37-8f44-84bb47ca1b3e"),
    choiceSettingValue: { ...monitoring.choiceSettingValue, ...ofValue("0492c452-1069-4b91-9363-93b8e006ab12") },
  },
};
const quarantine = (days: number) => ({
  settingInstance: {
    ...simple(`${DEFENDER}_daystoretaincleanedmalware`, "Integer", {
      value: days,
      ...ofValue("214b6feb-c9b2-4a17-af54-d51c805473e4"),
    }),
    ...ofInstance("6f6d741c-1186-42e2-b2f2-8582febcfd60"),
  },
});
const SEVERITY = `${DEFENDER}_threatseveritydefaultaction`;
const quarantinedThreats = {
  settingInstance: {
    "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
    settingDefinitionId: SEVERITY,
    ...ofInstance("f6394bc5-6486-4728-b510-555f5c161f2b"),
    groupSettingCollectionValue: [{ children: [choice(`${SEVERITY}_highseveritythreats`, "quarantine")] }],
  },
};

export default defineKind({
  name: "DeviceManagementConfigurationPolicy",
  collection: configurationPolicies,
  platform: "all",
  title: "Settings catalog policy",
  description:
    "Settings picked one by one from Intune's catalog, or by a template such as those of endpoint security. The catalog names each setting and each option by an id.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicy?view=graph-rest-beta",
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
    templateReference: object(
      "deviceManagementConfigurationPolicyTemplateReference",
      {
        templateId: string({
          description:
            "Id of the template, with its version; without, it is the version that the policy has, or for a new one the newest.",
          nullable: true,
          safer: "depends",
        }),
        templateFamily: enumeration(
          "deviceManagementConfigurationTemplateFamily",
          [
            "none",
            "endpointSecurityAntivirus",
            "endpointSecurityDiskEncryption",
            "endpointSecurityFirewall",
            "endpointSecurityEndpointDetectionAndResponse",
            "endpointSecurityAttackSurfaceReduction",
            "endpointSecurityAccountProtection",
            "endpointSecurityApplicationControl",
            "endpointSecurityEndpointPrivilegeManagement",
            "enrollmentConfiguration",
            "appQuietTime",
            "baseline",
            "unknownFutureValue",
            "deviceConfigurationScripts",
            "deviceConfigurationPolicies",
            "windowsOsRecoveryPolicies",
            "companyPortal",
            "windowsRecoveryAndRemediationConfiguration",
          ],
          {
            description: "Family of the template; follows from its id, so it needn't be given.",
            writeOnly: true,
            safer: "neutral",
          },
        ),
        templateDisplayName: string({ description: "Name of the template.", nullable: true, readOnly: true }),
        templateDisplayVersion: string({ description: "Version of the template.", nullable: true, readOnly: true }),
      },
      { description: "Template that the policy is made from.", nullable: true, immutable: true },
    ),
    priorityMetaData: object(
      "deviceManagementPriorityMetaData",
      {
        priority: integer({
          description: "Rank: the lowest wins.",
          min: 1,
          max: 500,
          required: true,
          safer: "depends",
        }),
      },
      { description: "Rank among policies of one template, where the template ranks them.", nullable: true },
    ),
    creationSource: string({ description: "What made the policy.", nullable: true, readOnly: true }),
    disableEntraGroupPolicyAssignment: boolean({
      description: "Keeps the policy from being assigned to groups of Entra ID.",
      safer: "depends",
    }),
    isAssigned: boolean({ description: "Whether the policy has assignments.", readOnly: true }),
    settingCount: integer({ description: "How many settings the policy has.", readOnly: true }),
    createdDateTime: dateTime({ description: "When the policy was created.", readOnly: true }),
    lastModifiedDateTime: dateTime({ description: "When the policy was last changed.", readOnly: true }),
  },
  rules: [
    { properties: ["settings"], broken: ({ settings }) => declaredTokens(settings) },
    settingsOfConfiguration,
    templateOfCatalog,
  ],
  derive: policyOf,
  notes: [
    'A secret setting takes its value in plain text with `valueState: "notEncrypted"`; the service keeps it to itself, so a change of it in the tenant isn\'t noticed. Declared without both, as `pulumi-intune adopt` does, it stays as the tenant has it, whatever else changes.',
    "The service takes a policy as a whole. Before a change it is read, and what this package doesn't know of it is sent back as it is; after the change it is read again, and a setting or a secret that is missing is an error.",
  ],
  samples: {
    minimal: {
      name: "Catalog minimal",
      platforms: ["windows10"],
      technologies: ["mdm"],
      settings: [{ settingInstance: monitoring }],
    },
    full: {
      name: "Catalog full",
      description: "Every property",
      platforms: ["windows10"],
      technologies: ["mdm", "microsoftSense"],
      roleScopeTagIds: ["0"],
      assignments: [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }],
      templateReference: { templateId: "804339ad-1553-4478-a742-138fb5807418_1" },
      priorityMetaData: { priority: 10 },
      disableEntraGroupPolicyAssignment: true,
      settings: [realTimeProtection, quarantine(30), quarantinedThreats],
    },
    update: {
      description: "Kept for a shorter time",
      settings: [realTimeProtection, quarantine(7)],
    },
  },
});
