import { boolean, type Fields, integer, number, string, unionType } from "../fields.ts";

const keyTypedValuePairFields: Fields = {
  key: string({ description: "Name of the setting.", required: true, safer: "depends" }),
};

export const keyTypedValuePair = unionType("keyTypedValuePair", {
  keyBooleanValuePair: {
    ...keyTypedValuePairFields,
    value: boolean({ description: "Value of the setting.", required: true, safer: "depends" }),
  },
  keyIntegerValuePair: {
    ...keyTypedValuePairFields,
    value: integer({ description: "Value of the setting.", required: true, safer: "depends" }),
  },
  keyRealValuePair: {
    ...keyTypedValuePairFields,
    value: number({ description: "Value of the setting.", required: true, safer: "depends" }),
  },
  keyStringValuePair: {
    ...keyTypedValuePairFields,
    value: string({ description: "Value of the setting.", required: true, safer: "depends" }),
  },
});
