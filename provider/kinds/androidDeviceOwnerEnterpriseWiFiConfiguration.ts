import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { androidDeviceOwnerWiFiConfigurationFields } from "../types/androidDeviceOwnerWiFiConfiguration.ts";
import { androidEapType } from "../types/androidEapType.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { nonEapAuthenticationMethodForPeap } from "../types/nonEapAuthenticationMethodForPeap.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";

export default defineKind({
  name: "AndroidDeviceOwnerEnterpriseWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device owner enterprise WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerWiFiConfigurationFields,
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
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Derived credential settings.",
      nullable: true,
    }),
    identityCertificateForClientAuthentication: reference(
      [
        "androidDeviceOwnerImportedPFXCertificateProfile",
        "androidDeviceOwnerPkcsCertificateProfile",
        "androidDeviceOwnerScepCertificateProfile",
      ],
      { description: "Identity certificate for client authentication.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["androidDeviceOwnerTrustedRootCertificate"], {
      description: "Root certificate for server validation.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["androidDeviceOwnerTrustedRootCertificate"], each), {
      description: "Root certificates for server validation.",
      nullable: true,
    }),
  },
});
