/** The JSON of a setting, as Graph takes it and `settings` of a policy does. */
import type { Input } from "@pulumi/pulumi";

/** A setting of a policy: what every function of the catalog returns. */
export interface Setting {
  readonly "@odata.type": "#microsoft.graph.deviceManagementConfigurationSetting";
  readonly settingInstance: SettingInstance;
}

export type SettingInstance =
  | ChoiceInstance
  | ChoiceCollectionInstance
  | SimpleInstance
  | SimpleCollectionInstance
  | GroupCollectionInstance;

export interface ChoiceInstance {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance";
  settingDefinitionId: string;
  choiceSettingValue: ChoiceValue;
}

export interface ChoiceCollectionInstance {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance";
  settingDefinitionId: string;
  choiceSettingCollectionValue: ChoiceValue[];
}

export interface SimpleInstance {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance";
  settingDefinitionId: string;
  simpleSettingValue: SimpleValue;
}

export interface SimpleCollectionInstance {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance";
  settingDefinitionId: string;
  simpleSettingCollectionValue: Input<SimpleValue[]>;
}

export interface GroupCollectionInstance {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance";
  settingDefinitionId: string;
  groupSettingCollectionValue: GroupValue[];
}

export interface ChoiceValue {
  /** Id of the option. */
  value: Input<string>;
  children: SettingInstance[];
}

export interface GroupValue {
  children: SettingInstance[];
}

export type SimpleValue = StringValue | IntegerValue | SecretValue | ReferenceValue;

export interface StringValue {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationStringSettingValue";
  value: Input<string>;
}

export interface IntegerValue {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationIntegerSettingValue";
  value: Input<number>;
}

export interface SecretValue {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationSecretSettingValue";
  value: Input<string>;
  valueState: "notEncrypted";
}

export interface ReferenceValue {
  "@odata.type": "#microsoft.graph.deviceManagementConfigurationReferenceSettingValue";
  value: Input<string>;
}
