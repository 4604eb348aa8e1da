import { deviceConfigurations } from "../collections/index.ts";
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
  title: "Windows: Wi-Fi with 802.1X",
  description: "A Wi-Fi network that devices or users sign in to. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswifienterpriseeapconfiguration?view=graph-rest-beta",
  fields: {
    ...windowsWifiConfigurationFields,
    authenticationMethod: wiFiAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      nullable: true,
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    authenticationPeriodInSeconds: integer({
      description: "How long the device waits for the server.",
      min: 1,
      max: 3600,
      unit: "seconds",
      nullable: true,
      safer: "neutral",
    }),
    authenticationRetryDelayPeriodInSeconds: integer({
      description: "How long the device waits after a failed sign-in.",
      min: 1,
      max: 3600,
      unit: "seconds",
      nullable: true,
      safer: "neutral",
    }),
    authenticationType: wifiAuthenticationType({
      description: "Whether user, device or both sign in.",
      nullable: true,
      safer: "depends",
    }),
    cacheCredentials: boolean({ description: "Remembers the credentials.", nullable: true, safer: "false" }),
    disableUserPromptForServerValidation: boolean({
      description: "Keeps people from trusting an unknown server.",
      nullable: true,
      safer: "true",
    }),
    eapolStartPeriodInSeconds: integer({
      description: "How long the device waits before it starts the sign-in.",
      min: 1,
      max: 3600,
      unit: "seconds",
      nullable: true,
      safer: "neutral",
    }),
    eapType: eapType({ description: "Extensible authentication protocol of the network.", safer: "depends" }),
    enablePairwiseMasterKeyCaching: boolean({
      description: "Remembers the key, so that coming back is quick.",
      nullable: true,
      safer: "neutral",
    }),
    enablePreAuthentication: boolean({
      description: "Signs in to the next access point in advance.",
      nullable: true,
      safer: "neutral",
    }),
    innerAuthenticationProtocolForEAPTTLS: nonEapAuthenticationMethodForEapTtlsType({
      description: "Protocol inside EAP-TTLS.",
      nullable: true,
      safer: {
        order: [
          "unencryptedPassword",
          "challengeHandshakeAuthenticationProtocol",
          "microsoftChap",
          "microsoftChapVersionTwo",
        ],
      },
    }),
    maximumAuthenticationFailures: integer({
      description: "How often sign-in may fail.",
      min: 1,
      max: 100,
      nullable: true,
      safer: "neutral",
    }),
    maximumAuthenticationTimeoutInSeconds: integer({
      description: "How long a sign-in may take.",
      min: 1,
      max: 120,
      unit: "seconds",
      nullable: true,
      safer: "neutral",
    }),
    maximumEAPOLStartMessages: integer({
      description: "How often the device starts the sign-in.",
      min: 1,
      max: 100,
      nullable: true,
      safer: "neutral",
    }),
    maximumNumberOfPairwiseMasterKeysInCache: integer({
      description: "How many keys are remembered.",
      min: 1,
      max: 255,
      nullable: true,
      safer: "neutral",
    }),
    maximumPairwiseMasterKeyCacheTimeInMinutes: integer({
      description: "How long a key is remembered.",
      min: 5,
      max: 1440,
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
    maximumPreAuthenticationAttempts: integer({
      description: "How often sign-in to the next access point is tried.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "neutral",
    }),
    networkSingleSignOn: networkSingleSignOnType({
      description: "Whether the device joins the network before or after Windows sign-in.",
      nullable: true,
      safer: "neutral",
    }),
    outerIdentityPrivacyTemporaryValue: string({
      description: "Name that is sent in clear text in place of the user's.",
      nullable: true,
      safer: "depends",
    }),
    performServerValidation: boolean({
      description: "Checks the server's certificate. Without it the password goes to whoever asks.",
      nullable: true,
      safer: "true",
    }),
    promptForAdditionalAuthenticationCredentials: boolean({
      description: "Asks for further credentials where the network wants them.",
      nullable: true,
      safer: "neutral",
    }),
    requireCryptographicBinding: boolean({
      description: "Refuses servers without cryptographic binding.",
      nullable: true,
      safer: "true",
    }),
    trustedServerCertificateNames: list(string, {
      description: "Names that the server's certificate may have. Without them any certificate of the root is trusted.",
      nullable: true,
      safer: "depends",
    }),
    userBasedVirtualLan: boolean({ description: "Changes the VLAN by user.", nullable: true, safer: "neutral" }),
    identityCertificateForClientAuthentication: reference(
      [
        "windows10ImportedPFXCertificateProfile",
        "windows10PkcsCertificateProfile",
        "windows81SCEPCertificateProfile",
        "windowsPhone81ImportedPFXCertificateProfile",
      ],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
    rootCertificateForClientValidation: reference(["windows81TrustedRootCertificate"], {
      description: "Trusted root certificate profile of the device's own certificate.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["windows81TrustedRootCertificate"], each), {
      description: "Trusted root certificate profiles that the server is checked by.",
      nullable: true,
    }),
  },
});
