import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, enumType, string } from "../kind.ts";

const certificateDestinationStore = enumType("certificateDestinationStore", [
  "computerCertStoreRoot",
  "computerCertStoreIntermediate",
  "userCertStoreIntermediate",
]);

export default defineKind({
  name: "Windows81TrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows81 trusted root certificate",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81trustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Cert file name.", nullable: true }),
    destinationStore: certificateDestinationStore({ description: "Destination store." }),
    trustedRootCertificate: binary({ description: "Trusted root certificate.", required: true }),
  },
});
