import { binary, boolean, dateTime, type Fields, integer, number, string, unionType } from "../fields.ts";

const omaSettingFields: Fields = {
  description: string({ description: "Description.", nullable: true }),
  displayName: string({ description: "Display name.", required: true }),
  isEncrypted: boolean({ description: "Whether: is encrypted.", readOnly: true }),
  omaUri: string({ description: "Oma URI.", required: true }),
  secretReferenceValueId: string({ description: "Secret reference value ID.", nullable: true, readOnly: true }),
};

export const omaSetting = unionType("omaSetting", {
  omaSettingBase64: {
    ...omaSettingFields,
    fileName: string({ description: "File name.", nullable: true }),
    value: string({ description: "Value.", required: true, secret: true }),
  },
  omaSettingBoolean: {
    ...omaSettingFields,
    value: boolean({ description: "Whether: value.", required: true }),
  },
  omaSettingDateTime: {
    ...omaSettingFields,
    value: dateTime({ description: "Value.", required: true }),
  },
  omaSettingFloatingPoint: {
    ...omaSettingFields,
    value: number({ description: "Value.", single: true, required: true }),
  },
  omaSettingInteger: {
    ...omaSettingFields,
    isReadOnly: boolean({ description: "Whether: is read only." }),
    value: integer({ description: "Value.", required: true }),
  },
  omaSettingString: {
    ...omaSettingFields,
    value: string({ description: "Value.", required: true, secret: true }),
  },
  omaSettingStringXml: {
    ...omaSettingFields,
    fileName: string({ description: "File name.", nullable: true }),
    value: binary({ description: "Value.", required: true, secret: true }),
  },
});
