import { targetedManagedAppConfigurations } from "../collections/index.ts";
import { boolean, defineKind, integer, list, secretValues } from "../kind.ts";
import { declaredTokens } from "../secret-settings.ts";
import { settingsOfApps } from "../settings-catalog.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import {
  appGroupType,
  apps,
  appsAreSelected,
  appsOfGroup,
  targetedAppManagementLevels,
} from "../types/managedMobileApp.ts";
import { setting } from "../types/settingsCatalogPolicy.ts";

const edge = (name: string, option: string) => {
  const settingDefinitionId = `com.microsoft.edge.mamedgeappconfigsettings.${name}`;
  return {
    settingInstance: {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
      settingDefinitionId,
      choiceSettingValue: { value: `${settingDefinitionId}_${option}`, children: [] },
    },
  };
};

export default defineKind({
  name: "TargetedManagedAppConfiguration",
  collection: targetedManagedAppConfigurations,
  platform: "all",
  title: "App configuration for managed apps",
  description:
    "What apps are told that Intune manages, on enrolled devices and on people's own: as pairs of a name and a value that the app's maker documents, or as settings of Intune's catalog.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappconfiguration?view=graph-rest-beta",
  fields: {
    customSettings: list(secretValues(keyValuePair), {
      description: "Pairs of a name and a value, as the app's maker documents them.",
      inEveryPost: true,
      safer: "depends",
    }),
    settings: list(setting, {
      description:
        "Settings of Intune's catalog for managed apps, such as those of `pulumi-intune/catalog/mam`. Each change sends all of them.",
      nullable: true,
      expand: "settings",
      action: { name: "changeSettings", key: "settings", inPost: true },
      sample: [edge("accesscontrolallowmethodsincorspreflightspecconformant", "true")],
      safer: "depends",
    }),
    appGroupType,
    apps: apps(
      "ios",
      "The apps, by bundle or package, where `appGroupType` is `selectedPublicApps`. Each change sends all of them.",
      "depends",
    ),
    targetedAppManagementLevels,
    isAssigned: boolean({ description: "Whether it is assigned to a group that it includes.", readOnly: true }),
    deployedAppCount: integer({ description: "How many apps it is for.", readOnly: true }),
  },
  filledByService: appsOfGroup,
  rules: [
    appsAreSelected,
    { properties: ["settings"], broken: ({ settings }) => declaredTokens(settings) },
    settingsOfApps,
  ],
  notes: [
    'A secret setting takes its value in plain text with `valueState: "notEncrypted"`; the service keeps it to itself and shows another token each time, so a change of it in the tenant isn\'t noticed.',
  ],
});
