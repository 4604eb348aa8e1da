import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, objectType, string } from "../kind.ts";

const unsupportedDeviceConfigurationDetail = objectType("unsupportedDeviceConfigurationDetail", {
  message: string({ description: "Message.", nullable: true }),
  propertyName: string({ description: "Property name.", nullable: true }),
});

export default defineKind({
  name: "UnsupportedDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "all",
  title: "Unsupported device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-unsupporteddeviceconfiguration?view=graph-rest-beta",
  fields: {
    details: list(unsupportedDeviceConfigurationDetail, { description: "Details.", nullable: true }),
    originalEntityTypeName: string({ description: "Original entity type name.", nullable: true }),
  },
});
