import { deviceConfigurations } from "../collections/index.ts";
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
  title: "Windows 8.1: trusted root certificate",
  description:
    "A certificate that devices trust as the root of others. Wi-Fi, VPN and certificate profiles refer to it by id. For Windows 8.1 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81trustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Name of the file that the certificate came from.", nullable: true }),
    destinationStore: certificateDestinationStore({
      description: "Store of the device that the certificate goes to.",
      safer: "depends",
    }),
    trustedRootCertificate: binary({ description: "The certificate.", required: true }),
  },
});
