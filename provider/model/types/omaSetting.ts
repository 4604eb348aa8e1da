import { binary, boolean, dateTime, type Fields, integer, number, string, unionType } from "../fields.ts";

const omaSettingFields: Fields = {
  description: string({ description: "Free text for administrators.", nullable: true }),
  displayName: string({ description: "Name of the setting, for administrators.", required: true }),
  isEncrypted: boolean({ description: "Whether the service keeps the value encrypted.", readOnly: true }),
  omaUri: string({
    description: "Path of the setting in a configuration service provider (OMA-URI).",
    required: true,
    safer: "depends",
  }),
  secretReferenceValueId: string({ description: "Reference to the encrypted value.", nullable: true, readOnly: true }),
};

export const omaSetting = unionType("omaSetting", {
  omaSettingString: {
    ...omaSettingFields,
    value: string({ description: "The value.", required: true, secret: true, safer: "depends" }),
  },
  omaSettingInteger: {
    ...omaSettingFields,
    isReadOnly: boolean({ description: "Whether the setting only reads.", safer: "depends" }),
    value: integer({ description: "The value.", required: true, safer: "depends" }),
  },
  omaSettingBoolean: {
    ...omaSettingFields,
    value: boolean({ description: "The value.", required: true, safer: "depends" }),
  },
  omaSettingStringXml: {
    ...omaSettingFields,
    fileName: string({ description: "Name of the file that the value came from.", nullable: true }),
    value: binary({ description: "The value: XML.", required: true, secret: true, safer: "depends" }),
  },
  omaSettingBase64: {
    ...omaSettingFields,
    fileName: string({ description: "Name of the file that the value came from.", nullable: true }),
    value: string({ description: "The value, as base64.", required: true, secret: true, safer: "depends" }),
  },
  omaSettingDateTime: {
    ...omaSettingFields,
    value: dateTime({ description: "The value.", required: true, safer: "depends" }),
  },
  omaSettingFloatingPoint: {
    ...omaSettingFields,
    value: number({ description: "The value.", single: true, required: true, safer: "depends" }),
  },
});
