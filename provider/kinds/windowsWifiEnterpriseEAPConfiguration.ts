import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, integer, list, reference, string } from "../kind.ts";
import { eapType } from "../types/eapType.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";
import { windowsWifiConfigurationFields } from "../types/windowsWifiConfiguration.ts";

const wifiAuthenticationType = enumType("wifiAuthenticationType", [
  "none",
  "user",
  "machine",
  "machineOrUser",
  "guest",
]);

const networkSingleSignOnType = enumType("networkSingleSignOnType", ["disabled", "prelogon", "postlogon"]);

export default defineKind({
  name: "WindowsWifiEnterpriseEAPConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows WiFi enterprise EAP configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswifienterpriseeapconfiguration?view=graph-rest-beta",
  fields: {
    ...windowsWifiConfigurationFields,
    authenticationMethod: wiFiAuthenticationMethod({ description: "Authentication method.", nullable: true }),
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
    authenticationType: wifiAuthenticationType({ description: "Authentication type.", nullable: true }),
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
    enablePairwiseMasterKeyCaching: boolean({
      description: "Whether: enable pairwise master key caching.",
      nullable: true,
    }),
    enablePreAuthentication: boolean({ description: "Whether: enable pre authentication.", nullable: true }),
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
    maximumAuthenticationTimeoutInSeconds: integer({
      description: "Maximum authentication timeout in seconds.",
      min: 1,
      max: 120,
      unit: "seconds",
      nullable: true,
    }),
    maximumEAPOLStartMessages: integer({
      description: "Maximum eapol start messages.",
      min: 1,
      max: 100,
      nullable: true,
    }),
    maximumNumberOfPairwiseMasterKeysInCache: integer({
      description: "Maximum number of pairwise master keys in cache.",
      min: 1,
      max: 255,
      nullable: true,
    }),
    maximumPairwiseMasterKeyCacheTimeInMinutes: integer({
      description: "Maximum pairwise master key cache time in minutes.",
      min: 5,
      max: 1440,
      unit: "minutes",
      nullable: true,
    }),
    maximumPreAuthenticationAttempts: integer({
      description: "Maximum pre authentication attempts.",
      min: 1,
      max: 16,
      nullable: true,
    }),
    networkSingleSignOn: networkSingleSignOnType({ description: "Network single sign on.", nullable: true }),
    outerIdentityPrivacyTemporaryValue: string({
      description: "Outer identity privacy temporary value.",
      nullable: true,
    }),
    performServerValidation: boolean({ description: "Whether: perform server validation.", nullable: true }),
    promptForAdditionalAuthenticationCredentials: boolean({
      description: "Whether: prompt for additional authentication credentials.",
      nullable: true,
    }),
    requireCryptographicBinding: boolean({ description: "Whether: require cryptographic binding.", nullable: true }),
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    userBasedVirtualLan: boolean({ description: "Whether: user based virtual lan.", nullable: true }),
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
  },
});
