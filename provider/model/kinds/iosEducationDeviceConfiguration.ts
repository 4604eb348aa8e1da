import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";

export default defineKind({
  name: "IosEducationDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: education",
  description: "Marks devices as those of a school. It has no settings of its own.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseducationdeviceconfiguration?view=graph-rest-beta",
  fields: {},
});
