/** What a fleet should have at all: one policy of the stack that says it is enough, whichever way it does. */
import { deviceCoverageRule } from "../coverage.ts";
import { device } from "../device.ts";
import { type Expectation, isOneOf, isPresent } from "../expectations.ts";
import { TRUST_CENTERS } from "../office.ts";

const DEFENDER = "device_vendor_msft_policy_config_defender_";
const BITLOCKER = "device_vendor_msft_bitlocker_";
const FIREWALL = "vendor_msft_firewall_mdmstore_";
const LAPS = "device_vendor_msft_laps_policies_";
const APP_CONTROL = "device_vendor_msft_policy_config_applicationcontrol";
const LOCAL_GROUPS = "device_vendor_msft_policy_config_localusersandgroups_configure";
const FILEVAULT = "com.apple.mcx.filevault2_";
const ESCROW = "com.apple.security.fderecoverykeyescrow_";
const MAC_FIREWALL = "com.apple.security.firewall_";
const SSO = "com.apple.extensiblesso_";

export const bitlockerCovered = deviceCoverageRule({
  id: "bitlocker-covered",
  title: "Windows drives are encrypted",
  reason: "Whoever finds or steals a device that isn't encrypted reads everything that is on it.",
  link: "https://learn.microsoft.com/mem/intune/protect/encrypt-devices",
  level: "advisory",
  controls: [{ framework: "DISA STIG", id: "WN11-00-000030" }],
  about: [BITLOCKER],
  demands: [device(`${BITLOCKER}requiredeviceencryption`, isOneOf("enabled"))],
});

export const escrowCovered = deviceCoverageRule({
  id: "bitlocker-escrow-covered",
  title: "Where BitLocker is demanded, so is that the recovery key is stored first",
  reason: "A disk whose recovery key was never stored is lost with the first changed mainboard or forgotten PIN.",
  link: "https://learn.microsoft.com/mem/intune/protect/encrypt-devices",
  level: "advisory",
  about: [`${BITLOCKER}requiredeviceencryption`],
  demands: ["osactivedirectorybackup_name", "osrequireactivedirectorybackup_name"].map((name) =>
    device(`${BITLOCKER}systemdrivesrecoveryoptions_${name}`, isOneOf(true)),
  ),
});

export const firewallCovered = deviceCoverageRule({
  id: "firewall-covered",
  title: "Windows Firewall is on in every sort of network",
  reason: "A device that is left to itself has the firewall that its user, or malware, left it.",
  link: "https://learn.microsoft.com/mem/intune/protect/endpoint-security-firewall-policy",
  level: "advisory",
  controls: [{ framework: "DISA STIG", id: "WN11-00-000135" }],
  about: [`${FIREWALL}domainprofile`, `${FIREWALL}privateprofile`, `${FIREWALL}publicprofile`],
  demands: ["domain", "private", "public"].map((profile) =>
    device(`${FIREWALL}${profile}profile_enablefirewall`, isOneOf(true)),
  ),
});

export const antivirusCovered = deviceCoverageRule({
  id: "antivirus-covered",
  title: "Real-time, behaviour and cloud-delivered protection are demanded",
  reason: "What no policy demands, a user or malware can turn off for good.",
  link: "https://learn.microsoft.com/mem/intune/protect/endpoint-security-antivirus-policy",
  level: "advisory",
  about: [`${DEFENDER}allow`],
  demands: ["allowrealtimemonitoring", "allowbehaviormonitoring", "allowcloudprotection"].map((name) =>
    device(`${DEFENDER}${name}`, isOneOf("allowed")),
  ),
});

export const lapsCovered = deviceCoverageRule({
  id: "laps-covered",
  title: "Windows keeps a password of its own for each local administrator, stored in the directory",
  reason: "With one password for all, whoever takes one device has all of them.",
  link: "https://learn.microsoft.com/windows-server/identity/laps/laps-concepts-overview",
  level: "advisory",
  about: [LAPS],
  demands: [device(`${LAPS}backupdirectory`, isOneOf("entraId", "activeDirectory"))],
});

export const appControlCovered = deviceCoverageRule({
  id: "app-control-covered",
  title: "App Control decides which programs run",
  reason: "A program that nobody has allowed doesn't start, whether or not an antivirus knows it.",
  link: "https://learn.microsoft.com/mem/intune/protect/endpoint-security-app-control-policy",
  level: "advisory",
  controls: [{ framework: "Essential Eight", id: "ISM-0843" }],
  about: [APP_CONTROL],
  demands: [
    device([`${APP_CONTROL}_policies_{policyguid}_policiesoptions`, `${APP_CONTROL}v2_buildoptions`], isPresent),
  ],
});

const holds = (wanted: string): Expectation => ({
  holds: (value) => (Array.isArray(value) ? value.includes(wanted) : value === wanted),
  wanted: () => wanted,
});

export const localAdministratorsCovered = deviceCoverageRule({
  id: "local-administrators-covered",
  title: "A policy says who is an administrator of Windows devices",
  reason: "Otherwise whoever was once added stays an administrator, and nobody knows of it.",
  link: "https://learn.microsoft.com/mem/intune/protect/endpoint-security-account-protection-policy",
  level: "advisory",
  about: [LOCAL_GROUPS],
  demands: [device(`${LOCAL_GROUPS}_groupconfiguration_accessgroup_desc`, holds("administrators"))],
});

export const filevaultCovered = deviceCoverageRule({
  id: "filevault-covered",
  title: "Macs are encrypted, and their recovery keys are kept by the company",
  reason: "A stolen Mac is read otherwise; and a Mac whose key nobody has is lost with a forgotten password.",
  link: "https://learn.microsoft.com/mem/intune/protect/encrypt-devices-filevault",
  level: "advisory",
  about: [FILEVAULT, ESCROW],
  demands: [device(`${FILEVAULT}enable`, isOneOf("on")), device(`${ESCROW}location`, isPresent)],
});

export const macFirewallCovered = deviceCoverageRule({
  id: "mac-firewall-covered",
  title: "The firewall of Macs is on",
  reason: "macOS comes with it switched off.",
  link: "https://learn.microsoft.com/mem/intune/protect/endpoint-protection-macos",
  level: "advisory",
  about: [MAC_FIREWALL],
  demands: [device(`${MAC_FIREWALL}enablefirewall`, isOneOf(true))],
});

export const platformSsoCovered = deviceCoverageRule({
  id: "platform-sso-covered",
  title: "People sign in to Macs with their account of the company",
  reason: "Local passwords of Macs are chosen once, never checked, and stay when the person leaves.",
  link: "https://learn.microsoft.com/mem/intune/configuration/platform-sso-macos",
  level: "advisory",
  about: [SSO],
  demands: [
    device(`${SSO}extensionidentifier`, isOneOf("com.microsoft.CompanyPortalMac.ssoextension")),
    device(
      [`${SSO}platformsso_authenticationmethod`, `${SSO}authenticationmethod`],
      isOneOf("userSecureEnclaveKey", "smartCard", "password"),
    ),
  ],
});

export const macrosCovered = deviceCoverageRule({
  id: "macros-covered",
  title: "Macros in files from the internet don't run in Word, Excel and PowerPoint",
  reason: "A document with a macro is still a common way in, and people open what looks like an invoice.",
  link: "https://learn.microsoft.com/microsoft-365-apps/security/internet-macros-blocked",
  level: "advisory",
  controls: [{ framework: "Essential Eight", id: "ISM-1488" }],
  about: Object.values(TRUST_CENTERS),
  demands: (["excel", "powerPoint", "word"] as const).map((program) =>
    device(`${TRUST_CENTERS[program]}_l_blockmacroexecutionfrominternet`, isOneOf("enabled")),
  ),
});

export const deadlinesCovered = deviceCoverageRule({
  id: "update-deadlines-covered",
  title: "Windows updates have a deadline",
  reason: "Without one, a person can put a restart off for as long as they like.",
  link: "https://learn.microsoft.com/windows/deployment/update/wufb-compliancedeadlines",
  level: "advisory",
  about: ["device_vendor_msft_policy_config_update_"],
  demands: [device("device_vendor_msft_policy_config_update_configuredeadlineforqualityupdates", isPresent)],
});
