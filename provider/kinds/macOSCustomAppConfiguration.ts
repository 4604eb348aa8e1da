import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "MacOSCustomAppConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS custom APP configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomappconfiguration?view=graph-rest-beta",
  fields: {
    bundleId: string({ description: "Bundle ID.", required: true }),
    configurationXml: binary({ description: "Configuration XML.", required: true, secret: true }),
    fileName: string({ description: "File name.", nullable: true }),
  },
});
