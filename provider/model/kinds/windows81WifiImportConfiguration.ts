import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "Windows81WifiImportConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows 8.1: imported Wi-Fi profile",
  description: "A Wi-Fi network, as the XML that `netsh` exports. For Windows 8.1 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81wifiimportconfiguration?view=graph-rest-beta",
  fields: {
    payload: binary({ description: "Wi-Fi profile, as `netsh` exports it.", required: true, secret: true }),
    payloadFileName: string({ description: "Name of the file that the profile came from.", required: true }),
    profileName: string({ description: "Name of the profile.", required: true, safer: "neutral" }),
  },
});
