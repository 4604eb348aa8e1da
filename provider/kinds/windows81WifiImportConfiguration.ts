import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "Windows81WifiImportConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows81 WiFi import configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81wifiimportconfiguration?view=graph-rest-beta",
  fields: {
    payload: binary({ description: "Payload.", required: true, secret: true }),
    payloadFileName: string({ description: "Payload file name.", required: true }),
    profileName: string({ description: "Profile name.", required: true }),
  },
});
