import { boolean, type Fields, integer, number, string, unionType } from "../fields.ts";

const keyTypedValuePairFields: Fields = {
  key: string({ description: "Key.", required: true }),
};

export const keyTypedValuePair = unionType("keyTypedValuePair", {
  keyBooleanValuePair: {
    ...keyTypedValuePairFields,
    value: boolean({ description: "Whether: value.", required: true }),
  },
  keyIntegerValuePair: {
    ...keyTypedValuePairFields,
    value: integer({ description: "Value.", required: true }),
  },
  keyRealValuePair: {
    ...keyTypedValuePairFields,
    value: number({ description: "Value.", required: true }),
  },
  keyStringValuePair: {
    ...keyTypedValuePairFields,
    value: string({ description: "Value.", required: true, secret: true }),
  },
});
