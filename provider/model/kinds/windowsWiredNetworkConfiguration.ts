import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
  title: "Windows: wired network",
  description: "A wired network that devices or users sign in to by 802.1X. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswirednetworkconfiguration?view=graph-rest-beta",
  fields: {
    authenticationBlockPeriodInMinutes: integer({
      description: "How long sign-in is blocked after it failed.",
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
    authenticationMethod: wiredNetworkAuthenticationMethod({
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
    authenticationType: wiredNetworkAuthenticationType({
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
    enforce8021X: boolean({ description: "Requires 802.1X.", nullable: true, safer: "true" }),
    forceFIPSCompliance: boolean({
      description: "Uses algorithms of FIPS 140 only.",
      nullable: true,
      safer: contested.fips,
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
    maximumEAPOLStartMessages: integer({
      description: "How often the device starts the sign-in.",
      min: 1,
      max: 100,
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
    requireCryptographicBinding: boolean({
      description: "Refuses servers without cryptographic binding.",
      nullable: true,
      safer: "true",
    }),
    secondaryAuthenticationMethod: wiredNetworkAuthenticationMethod({
      description: "How the device or its user proves who it is, as second method.",
      nullable: true,
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    trustedServerCertificateNames: list(string, {
      description: "Names that the server's certificate may have. Without them any certificate of the root is trusted.",
      nullable: true,
      safer: "depends",
    }),
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
    secondaryIdentityCertificateForClientAuthentication: reference(
      [
        "windows10ImportedPFXCertificateProfile",
        "windows10PkcsCertificateProfile",
        "windows81SCEPCertificateProfile",
        "windowsPhone81ImportedPFXCertificateProfile",
      ],
      { description: "Certificate profile that the device signs in with, as second method.", nullable: true },
    ),
    secondaryRootCertificateForClientValidation: reference(["windows81TrustedRootCertificate"], {
      description: "Trusted root certificate profile of the device's own certificate, as second method.",
      nullable: true,
    }),
  },
});
