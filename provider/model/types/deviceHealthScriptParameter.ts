import { boolean, type Fields, integer, string, unionType } from "../fields.ts";

const common: Fields = {
  name: string({ description: "Name of the parameter.", nullable: true, safer: "depends" }),
  description: string({ description: "What it is for.", nullable: true }),
  isRequired: boolean({ description: "Whether the script needs it.", safer: "depends" }),
  applyDefaultValueWhenNotAssigned: boolean({
    description: "Whether the script gets the default where an assignment gives no value.",
    safer: "depends",
  }),
};

/** A parameter of a remediation, of one of three types. */
export const deviceHealthScriptParameter = unionType("deviceHealthScriptParameter", {
  deviceHealthScriptBooleanParameter: {
    ...common,
    defaultValue: boolean({ description: "Value where an assignment gives none.", safer: "depends" }),
  },
  deviceHealthScriptIntegerParameter: {
    ...common,
    defaultValue: integer({ description: "Value where an assignment gives none.", safer: "depends" }),
  },
  deviceHealthScriptStringParameter: {
    ...common,
    defaultValue: string({ description: "Value where an assignment gives none.", nullable: true, safer: "depends" }),
  },
});
