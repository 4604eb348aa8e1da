import { deviceConfigurations } from "../collections.ts";
import { defineKind, enumType, list, reference, string } from "../kind.ts";
import { eapFastConfiguration } from "../types/eapFastConfiguration.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { wiredNetworkAuthenticationMethod } from "../types/wiredNetworkAuthenticationMethod.ts";
import { wiredNetworkInterface } from "../types/wiredNetworkInterface.ts";

const iosWiredNetworkEapType = enumType("iosWiredNetworkEapType", [
  "eapTls",
  "eapTtls",
  "peap",
  "eapFast",
  "eapAka",
  "unknownFutureValue",
]);

export default defineKind({
  name: "IosWiredNetworkConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS wired network configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswirednetworkconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: wiredNetworkAuthenticationMethod({ description: "Authentication method.", nullable: true }),
    eapFastConfiguration: eapFastConfiguration({ description: "EAP fast configuration.", nullable: true }),
    eapType: iosWiredNetworkEapType({ description: "EAP type." }),
    networkInterface: wiredNetworkInterface({ description: "Network interface." }),
    networkName: string({ description: "Network name.", required: true }),
    nonEapAuthenticationMethodForEapTtls: nonEapAuthenticationMethodForEapTtlsType({
      description: "Non EAP authentication method for EAP ttls.",
      nullable: true,
    }),
    outerIdentityPrivacyMaskValue: string({ description: "Outer identity privacy mask value.", nullable: true }),
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    identityCertificateForClientAuthentication: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Identity certificate for client authentication.",
      nullable: true,
    }),
    rootCertificateForServerValidation: reference(["iosTrustedRootCertificate"], {
      description: "Root certificate for server validation.",
      nullable: true,
    }),
  },
});
