import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";

export default defineKind({
  name: "IosEducationDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS education device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseducationdeviceconfiguration?view=graph-rest-beta",
  fields: {},
});
