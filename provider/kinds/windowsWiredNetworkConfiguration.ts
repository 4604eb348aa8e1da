import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, integer, list, reference, string } from "../kind.ts";
import { eapType } from "../types/eapType.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { wiredNetworkAuthenticationMethod } from "../types/wiredNetworkAuthenticationMethod.ts";

const wiredNetworkAuthenticationType = enumType("wiredNetworkAuthenticationType", [
  "none",
  "user",
  "machine",
  "machineOrUser",
  "guest",
  "unknownFutureValue",
]);

export default defineKind({
  name: "WindowsWiredNetworkConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows wired network configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswirednetworkconfiguration?view=graph-rest-beta",
  fields: {
    authenticationBlockPeriodInMinutes: integer({
      description: "Authentication block period in minutes.",
      unit: "minutes",
      nullable: true,
    }),
    authenticationMethod: wiredNetworkAuthenticationMethod({ description: "Authentication method.", nullable: true }),
    authenticationPeriodInSeconds: integer({
      description: "Authentication period in seconds.",
      min: 1,
      max: 3600,
      unit: "seconds",
      nullable: true,
    }),
    authenticationRetryDelayPeriodInSeconds: integer({
      description: "Authentication retry delay period in seconds.",
      min: 1,
      max: 3600,
      unit: "seconds",
      nullable: true,
    }),
    authenticationType: wiredNetworkAuthenticationType({ description: "Authentication type.", nullable: true }),
    cacheCredentials: boolean({ description: "Whether: cache credentials.", nullable: true }),
    disableUserPromptForServerValidation: boolean({
      description: "Whether: disable user prompt for server validation.",
      nullable: true,
    }),
    eapolStartPeriodInSeconds: integer({
      description: "Eapol start period in seconds.",
      min: 1,
      max: 3600,
      unit: "seconds",
      nullable: true,
    }),
    eapType: eapType({ description: "EAP type." }),
    enforce8021X: boolean({ description: "Whether: enforce8021 x.", nullable: true }),
    forceFIPSCompliance: boolean({ description: "Whether: force fips compliance.", nullable: true }),
    innerAuthenticationProtocolForEAPTTLS: nonEapAuthenticationMethodForEapTtlsType({
      description: "Inner authentication protocol for eapttls.",
      nullable: true,
    }),
    maximumAuthenticationFailures: integer({
      description: "Maximum authentication failures.",
      min: 1,
      max: 100,
      nullable: true,
    }),
    maximumEAPOLStartMessages: integer({
      description: "Maximum eapol start messages.",
      min: 1,
      max: 100,
      nullable: true,
    }),
    outerIdentityPrivacyTemporaryValue: string({
      description: "Outer identity privacy temporary value.",
      nullable: true,
    }),
    performServerValidation: boolean({ description: "Whether: perform server validation.", nullable: true }),
    requireCryptographicBinding: boolean({ description: "Whether: require cryptographic binding.", nullable: true }),
    secondaryAuthenticationMethod: wiredNetworkAuthenticationMethod({
      description: "Secondary authentication method.",
      nullable: true,
    }),
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    identityCertificateForClientAuthentication: reference(
      [
        "windows10ImportedPFXCertificateProfile",
        "windows10PkcsCertificateProfile",
        "windows81SCEPCertificateProfile",
        "windowsPhone81ImportedPFXCertificateProfile",
      ],
      { description: "Identity certificate for client authentication.", nullable: true },
    ),
    rootCertificateForClientValidation: reference(["windows81TrustedRootCertificate"], {
      description: "Root certificate for client validation.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["windows81TrustedRootCertificate"], each), {
      description: "Root certificates for server validation.",
      nullable: true,
    }),
    secondaryIdentityCertificateForClientAuthentication: reference(
      [
        "windows10ImportedPFXCertificateProfile",
        "windows10PkcsCertificateProfile",
        "windows81SCEPCertificateProfile",
        "windowsPhone81ImportedPFXCertificateProfile",
      ],
      { description: "Secondary identity certificate for client authentication.", nullable: true },
    ),
    secondaryRootCertificateForClientValidation: reference(["windows81TrustedRootCertificate"], {
      description: "Secondary root certificate for client validation.",
      nullable: true,
    }),
  },
});
