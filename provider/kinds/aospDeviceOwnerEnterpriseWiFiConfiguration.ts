import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { androidEapType } from "../types/androidEapType.ts";
import { aospDeviceOwnerWiFiConfigurationFields } from "../types/aospDeviceOwnerWiFiConfiguration.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { nonEapAuthenticationMethodForPeap } from "../types/nonEapAuthenticationMethodForPeap.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";

export default defineKind({
  name: "AospDeviceOwnerEnterpriseWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Aosp device owner enterprise WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...aospDeviceOwnerWiFiConfigurationFields,
    authenticationMethod: wiFiAuthenticationMethod({ description: "Authentication method.", nullable: true }),
    eapType: androidEapType({ description: "EAP type." }),
    innerAuthenticationProtocolForEapTtls: nonEapAuthenticationMethodForEapTtlsType({
      description: "Inner authentication protocol for EAP ttls.",
      nullable: true,
    }),
    innerAuthenticationProtocolForPeap: nonEapAuthenticationMethodForPeap({
      description: "Inner authentication protocol for peap.",
      nullable: true,
    }),
    outerIdentityPrivacyTemporaryValue: string({
      description: "Outer identity privacy temporary value.",
      nullable: true,
    }),
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    identityCertificateForClientAuthentication: reference(
      ["aospDeviceOwnerPkcsCertificateProfile", "aospDeviceOwnerScepCertificateProfile"],
      { description: "Identity certificate for client authentication.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["aospDeviceOwnerTrustedRootCertificate"], {
      description: "Root certificate for server validation.",
      nullable: true,
    }),
  },
});
