/** The settings of a settings catalog policy: a tree, in which a setting's value may bring further settings along. */
import { boolean, enumeration, type Fields, integer, list, objectType, string, unionType } from "../fields.ts";

const settingValueTemplate = objectType("deviceManagementConfigurationSettingValueTemplateReference", {
  settingValueTemplateId: string({ description: "Id of the value in the template.", required: true, safer: "depends" }),
  useTemplateDefault: boolean({ description: "Takes the template's default in place of the value.", safer: "depends" }),
});

const settingInstanceTemplate = objectType("deviceManagementConfigurationSettingInstanceTemplateReference", {
  settingInstanceTemplateId: string({
    description: "Id of the setting in the template.",
    required: true,
    safer: "depends",
  }),
});

const valueFields: Fields = {
  settingValueTemplateReference: settingValueTemplate({
    description: "Which value of the policy's template it is; policies made from a template need it.",
    nullable: true,
  }),
};

const text = string({ description: "The value.", nullable: true, safer: "depends" });

const simpleSettingValue = unionType("deviceManagementConfigurationSimpleSettingValue", {
  deviceManagementConfigurationStringSettingValue: { ...valueFields, value: text },
  deviceManagementConfigurationIntegerSettingValue: {
    ...valueFields,
    value: integer({ description: "The value.", required: true, safer: "depends" }),
  },
  deviceManagementConfigurationReferenceSettingValue: {
    ...valueFields,
    value: string({ description: "Id of the reusable setting.", nullable: true, safer: "depends" }),
    note: string({ description: "A remark for administrators.", nullable: true }),
  },
  deviceManagementConfigurationSecretSettingValue: {
    ...valueFields,
    value: string({
      description: "The secret, in plain text.",
      nullable: true,
      secret: true,
      writeOnly: true,
      safer: "depends",
    }),
    valueState: enumeration(
      "deviceManagementConfigurationSecretSettingValueState",
      ["invalid", "notEncrypted", "encryptedValueToken"],
      {
        description: "`notEncrypted` for a value in plain text.",
        default: "notEncrypted",
        writeOnly: true,
        safer: "neutral",
      },
    ),
  },
});

const children = () =>
  list(settingInstance, { description: "Settings that this value brings along.", nullable: true, safer: "depends" });

const choiceSettingValue = objectType("deviceManagementConfigurationChoiceSettingValue", {
  ...valueFields,
  value: string({ description: "Id of the option that is chosen.", nullable: true, safer: "depends" }),
  get children() {
    return children();
  },
});

const groupSettingValue = objectType("deviceManagementConfigurationGroupSettingValue", {
  ...valueFields,
  get children() {
    return children();
  },
});

const instanceFields: Fields = {
  settingDefinitionId: string({ description: "Id of the setting in the catalog.", required: true, safer: "depends" }),
  settingInstanceTemplateReference: settingInstanceTemplate({
    description: "Which setting of the policy's template it is; policies made from a template need it.",
    nullable: true,
  }),
};

export const settingInstance = unionType("deviceManagementConfigurationSettingInstance", {
  deviceManagementConfigurationChoiceSettingInstance: {
    ...instanceFields,
    choiceSettingValue: choiceSettingValue({
      description: "The option that is chosen.",
      required: true,
      safer: "depends",
    }),
  },
  deviceManagementConfigurationChoiceSettingCollectionInstance: {
    ...instanceFields,
    choiceSettingCollectionValue: list(choiceSettingValue, {
      description: "The options that are chosen.",
      safer: "depends",
    }),
  },
  deviceManagementConfigurationSimpleSettingInstance: {
    ...instanceFields,
    simpleSettingValue: simpleSettingValue({ description: "The value: a text, a number or a secret.", required: true }),
  },
  deviceManagementConfigurationSimpleSettingCollectionInstance: {
    ...instanceFields,
    simpleSettingCollectionValue: list(simpleSettingValue, { description: "The values.", safer: "depends" }),
  },
  deviceManagementConfigurationGroupSettingInstance: {
    ...instanceFields,
    groupSettingValue: groupSettingValue({ description: "Settings that belong together.", required: true }),
  },
  deviceManagementConfigurationGroupSettingCollectionInstance: {
    ...instanceFields,
    groupSettingCollectionValue: list(groupSettingValue, {
      description: "Groups of settings, one for each item: a firewall rule, a drive, an account.",
      safer: "depends",
    }),
  },
  deviceManagementConfigurationSettingGroupInstance: instanceFields,
  deviceManagementConfigurationSettingGroupCollectionInstance: instanceFields,
});
