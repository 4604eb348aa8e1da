import { reusablePolicySettings } from "../collections/index.ts";
import { defineKind, integer, string } from "../kind.ts";
import { settingInstance } from "../types/deviceManagementConfigurationSettingInstance.ts";

const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const ADDRESSES = "vendor_msft_firewall_mdmstore_dynamickeywords_addresses_{id}";

/** A group of names that a firewall rule refers to. */
const resolved = (...keywords: string[]) => ({
  "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
  settingDefinitionId: ADDRESSES,
  groupSettingCollectionValue: keywords.map((value) => ({
    children: [
      {
        "@odata.type": `${GRAPH}ChoiceSettingInstance`,
        settingDefinitionId: `${ADDRESSES}_autoresolve`,
        choiceSettingValue: { value: `${ADDRESSES}_autoresolve_true`, children: [] },
      },
      {
        "@odata.type": `${GRAPH}SimpleSettingInstance`,
        settingDefinitionId: `${ADDRESSES}_keyword`,
        simpleSettingValue: { "@odata.type": `${GRAPH}StringSettingValue`, value },
      },
    ],
  })),
});

export default defineKind({
  name: "DeviceManagementReusablePolicySetting",
  collection: reusablePolicySettings,
  platform: "all",
  title: "Reusable setting",
  description:
    "A part that several policies of the settings catalog refer to by its id: addresses and names for firewall rules, devices for device control, a certificate for endpoint privilege management, a discovery script for custom compliance on Linux. A change of it reaches every policy that refers to it.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementreusablepolicysetting?view=graph-rest-beta",
  fields: {
    settingDefinitionId: string({
      description: "Id of the setting that policies refer to; the one of `settingInstance`.",
      required: true,
      immutable: true,
      safer: "depends",
    }),
    settingInstance: settingInstance({ description: "The setting and its value.", required: true }),
    referencingConfigurationPolicyCount: integer({
      description: "How many policies refer to it.",
      readOnly: true,
      min: 0,
    }),
    version: integer({ description: "Counts the changes of the setting.", readOnly: true, min: 0 }),
  },
  rules: [
    {
      properties: ["settingDefinitionId", "settingInstance"],
      broken: ({ settingDefinitionId, settingInstance }) => {
        const inside = (settingInstance as { settingDefinitionId?: unknown } | undefined)?.settingDefinitionId;
        if (inside === undefined || inside === settingDefinitionId) return undefined;
        return `settingDefinitionId (${settingDefinitionId}) must be that of settingInstance (${inside})`;
      },
    },
  ],
  notes: [
    "A typed setting takes the id: `firewall.firewallRules([{ …, reusableGroups: [addresses.id] }])`. So Pulumi makes it before the policy, and deletes it after it.",
    "One that a policy still refers to can't be deleted. Where a replacement is needed, the new one is there before policies change over.",
    "The service shows `settingInstance` only to readers that ask for it by name, and sometimes a while after it was made.",
  ],
  samples: {
    minimal: {
      displayName: "Reusable minimal",
      settingDefinitionId: ADDRESSES,
      settingInstance: resolved("contoso.com"),
    },
    full: {
      displayName: "Reusable full",
      description: "Every property",
      settingDefinitionId: ADDRESSES,
      settingInstance: resolved("contoso.com", "*.contoso.com"),
    },
    update: { description: "One more name", settingInstance: resolved("contoso.com", "*.contoso.com", "fabrikam.com") },
  },
});
