import { boolean, type Fields, integer, string, unionType } from "../fields.ts";

const common: Fields = {
  name: string({ description: "Name of the parameter.", nullable: true }),
  description: string({ description: "What it is for.", nullable: true }),
  isRequired: boolean({ description: "Whether the script needs it." }),
  applyDefaultValueWhenNotAssigned: boolean({
    description: "Whether the script gets the default where an assignment gives no value.",
  }),
};

/** A parameter of a remediation, of one of three types. */
export const deviceHealthScriptParameter = unionType("deviceHealthScriptParameter", {
  deviceHealthScriptBooleanParameter: {
    ...common,
    defaultValue: boolean({ description: "Value where an assignment gives none." }),
  },
  deviceHealthScriptIntegerParameter: {
    ...common,
    defaultValue: integer({ description: "Value where an assignment gives none." }),
  },
  deviceHealthScriptStringParameter: {
    ...common,
    defaultValue: string({ description: "Value where an assignment gives none.", nullable: true }),
  },
});
