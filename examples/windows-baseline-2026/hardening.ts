/** Windows itself: isolation by hardware, and old protocols off. */
import {
  admxCredSsp,
  autoplay,
  deviceGuard,
  lanmanServer,
  lanmanWorkstation,
  localSecurityAuthority,
  msSecurityGuide,
  mssLegacy,
  localPoliciesSecurityOptions as options,
  printers,
  sudo,
  system,
  virtualizationBasedTechnology,
} from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

export const hardening = () => [
  policy("credential-guard", "Credential Guard and VBS", "Secrets live where the kernel can't reach them.", [
    deviceGuard.enableVirtualizationBasedSecurity("enable"),
    deviceGuard.requirePlatformSecurityFeatures("secureBootAndDmaProtection"),
    // Without the lock a mistake can be taken back from afar; with it somebody has to stand before the device.
    deviceGuard.lsaCfgFlags("enabledWithoutLock"),
    deviceGuard.configureSystemGuardLaunch("enabled"),
    virtualizationBasedTechnology.hypervisorEnforcedCodeIntegrity("enabledWithoutLock"),
    localSecurityAuthority.configureLsaProtectedProcess("enabledWithoutUefiLock"),
  ]),
  policy("smb", "SMB", "Signed, recent, and never as a guest.", [
    options.microsoftNetworkClientDigitallySignCommunicationsAlways("enable"),
    options.microsoftNetworkServerDigitallySignCommunicationsAlways("enable"),
    options.microsoftNetworkClientSendUnencryptedPasswordToThirdPartySmbServers("disable"),
    lanmanWorkstation.enableInsecureGuestLogons("disabled"),
    lanmanWorkstation.minSmb2Dialect("smb300"),
    lanmanServer.minSmb2Dialect("smb300"),
    lanmanServer.enableAuthRateLimiter("enabled"),
    // Milliseconds between two wrong passwords.
    lanmanServer.authRateLimiterDelayInMs(2000),
    msSecurityGuide.configureSmbV1ClientDriver({ enabled: { configureMrxSmb10Driver: "disableDriver" } }),
    msSecurityGuide.configureSmbV1Server("disabled"),
  ]),
  policy("ntlm", "NTLM", "NTLM version 2 only, with strong sessions, and no hashes that are easily broken.", [
    options.networkSecurityLanManagerAuthenticationLevel("sendNtlmv2OnlyRefuseLmAndNtlm"),
    options.networkSecurityDoNotStoreLanManagerHashValueOnNextPasswordChange("enable"),
    options.networkSecurityMinimumSessionSecurityForNtlmsspBasedClients("ntlmAnd128BitEncryption"),
    options.networkSecurityMinimumSessionSecurityForNtlmsspBasedServers("ntlmAnd128BitEncryption"),
    admxCredSsp.allowEncryptionOracle({ enabled: { protectionLevel: "forceUpdatedClients" } }),
  ]),
  policy("network-stack", "Network stack", "Packets don't choose their own way.", [
    mssLegacy.ipSourceRoutingProtectionLevel({ enabled: { disableIpSourceRouting: "highestProtection" } }),
    mssLegacy.ipv6SourceRoutingProtectionLevel({ enabled: { disableIpSourceRoutingIpv6: "highestProtection" } }),
    mssLegacy.allowIcmpRedirectsToOverrideOspfGeneratedRoutes("disabled"),
    mssLegacy.allowTheComputerToIgnoreNetBiosNameReleaseRequestsExceptFromWinsServers("enabled"),
  ]),
  policy("autoplay", "AutoPlay", "Nothing starts because a drive was plugged in.", [
    autoplay.turnOffAutoplay({ enabled: { turnOffAutoplayOn: "allDrives" } }),
    autoplay.setDefaultAutoRunBehavior({ enabled: { defaultAutoRunBehavior: "doNotExecuteAny" } }),
    autoplay.disallowAutoplayForNonVolumeDevices("enabled"),
  ]),
  policy("printing", "Printing", "Drivers come from administrators, and the spooler speaks safely.", [
    printers.restrictDriverInstallationToAdministrators("enabled"),
    printers.configureRedirectionGuardPolicy({ enabled: { redirectionGuardOptions: "redirectionGuardEnabled" } }),
    printers.configureRpcConnectionPolicy({
      enabled: { rpcConnectionProtocolEnum: "rpcOverTcp", rpcConnectionAuthenticationEnum: "default" },
    }),
  ]),
  policy("startup", "Start and elevation", "Drivers are judged before they load; sudo stays off.", [
    system.bootStartDriverInitialization({ enabled: { selectDriverLoadPolicy: "goodUnknownAndBadButCritical" } }),
    msSecurityGuide.enableStructuredExceptionHandlingOverwriteProtection("enabled"),
    msSecurityGuide.applyUacRestrictionsToLocalAccountsOnNetworkLogon("enabled"),
    sudo.enableSudo("sudoIsDisabled"),
  ]),
];
