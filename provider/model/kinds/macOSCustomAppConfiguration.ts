import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "MacOSCustomAppConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: app preferences",
  description: "Preferences of an app, as the keys of a property list. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomappconfiguration?view=graph-rest-beta",
  fields: {
    bundleId: string({ description: "The app, by bundle.", required: true, safer: "depends" }),
    configurationXml: binary({ description: "Settings of the app, as a property list.", required: true, secret: true }),
    fileName: string({ description: "Name of the file that the settings came from.", nullable: true }),
  },
});
