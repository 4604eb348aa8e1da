import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, objectType, string } from "../kind.ts";

const unsupportedDeviceConfigurationDetail = objectType("unsupportedDeviceConfigurationDetail", {
  message: string({ description: "Why it isn't supported.", nullable: true, safer: "depends" }),
  propertyName: string({ description: "Property that isn't supported.", nullable: true, safer: "depends" }),
});

export default defineKind({
  name: "UnsupportedDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "all",
  title: "Configuration of a type that Graph does not offer",
  description:
    "Stands for a configuration that only the admin center can show. It can be looked at, assigned and deleted; there is nothing in it to set.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-unsupporteddeviceconfiguration?view=graph-rest-beta",
  fields: {
    details: list(unsupportedDeviceConfigurationDetail, {
      description: "What isn't supported.",
      nullable: true,
      safer: "depends",
    }),
    originalEntityTypeName: string({
      description: "Type that the configuration really has.",
      nullable: true,
      safer: "depends",
    }),
  },
  notes: ["The service makes such objects: creating one fails."],
});
