/** What keeps malware out beside the antivirus: tamper protection, the network, programs, macros, the web. */
import { andUser, device } from "../device.ts";
import { byHand, isNoneOf, isNot, isOneOf } from "../expectations.ts";
import { MACRO_WARNINGS, PROGRAMS, TRUST_CENTERS } from "../office.ts";
import { setting, settingRule } from "../settings.ts";

const POLICY = "device_vendor_msft_policy_config_";
const DEFENDER = `${POLICY}defender_`;
const TAMPER = "vendor_msft_defender_configuration_tamperprotection";
const BITLOCKER = "device_vendor_msft_bitlocker_";

export const tamperProtection = settingRule({
  id: "tamper-protection-kept",
  title: "No policy turns tamper protection off",
  reason: "It is what keeps malware, once it runs, from switching the antivirus off.",
  link: "https://learn.microsoft.com/defender-endpoint/prevent-changes-to-security-settings-with-tamper-protection",
  level: "mandatory",
  settings: [device(TAMPER, isNoneOf("disabled")), device(`${TAMPER}_options`, isNoneOf("off"))],
});

export const antivirusThorough = settingRule({
  id: "antivirus-thorough",
  title: "Antivirus looks into archives, mail, scripts and downloads, and on the network",
  reason: "Each that is left out is a way around the scanner, and attackers know them all.",
  link: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-defender",
  level: "advisory",
  settings: [
    "allowarchivescanning",
    "allowemailscanning",
    "allowioavprotection",
    "allowintrusionpreventionsystem",
    "allowscriptscanning",
  ].map((name) => device(`${DEFENDER}${name}`, isOneOf("allowed"))),
});

export const unwantedApps = settingRule({
  id: "unwanted-programs-blocked",
  title: "Unwanted programs and dangerous addresses are blocked, not only written down",
  reason: "In audit mode a page that steals passwords opens, and a program that brings malware along is installed.",
  link: "https://learn.microsoft.com/defender-endpoint/network-protection",
  level: "advisory",
  settings: [
    device(`${DEFENDER}enablenetworkprotection`, isOneOf("enabledBlockMode")),
    device(`${DEFENDER}puaprotection`, isOneOf("puaProtectionOn")),
  ],
});

export const appControl = settingRule({
  id: "app-control-enforced",
  title: "App Control doesn't stay in audit mode",
  reason: "In audit mode every program still runs. It is a stage on the way.",
  link: "https://learn.microsoft.com/mem/intune/protect/endpoint-security-app-control-policy",
  level: "advisory",
  controls: [{ framework: "Essential Eight", id: "ISM-0843" }],
  settings: [
    device(`${POLICY}applicationcontrol_built_in_controls_enable_app_control`, isOneOf("enforce")),
    device(`${POLICY}applicationcontrolv2_auditmode`, isOneOf("disabled")),
    setting(
      "Windows10EndpointProtectionConfiguration",
      "appLockerApplicationControl",
      isNot(["auditComponentsAndStoreApps", "auditComponentsStoreAppsAndSmartlocker"]),
    ),
  ],
});

export const macrosBlocked = settingRule({
  id: "macros-blocked",
  title: "No policy lets macros from the internet run, or every macro",
  reason: "A document with a macro is still a common way in, and people open what looks like an invoice.",
  link: "https://learn.microsoft.com/microsoft-365-apps/security/internet-macros-blocked",
  level: "mandatory",
  controls: [{ framework: "Essential Eight", id: "ISM-1488" }],
  settings: [
    ...PROGRAMS.map((program) =>
      device(`${TRUST_CENTERS[program]}_l_blockmacroexecutionfrominternet`, isNoneOf("disabled")),
    ),
    ...PROGRAMS.map((program) =>
      device(`${TRUST_CENTERS[program]}_l_vbawarningspolicy_${MACRO_WARNINGS[program]}`, isNoneOf("enableAll")),
    ),
  ],
});

const SCAN = `user_vendor_msft_policy_config_office16v2~policy~l_microsoftofficesystem~l_securitysettings_l_macroruntimescanscope`;

export const macrosScanned = settingRule({
  id: "macros-scanned",
  title: "Antivirus looks at what macros do",
  reason: "A macro hides what it does in its text, and shows it when it runs.",
  link: "https://learn.microsoft.com/microsoft-365-apps/security/internet-macros-blocked",
  level: "advisory",
  controls: [{ framework: "Essential Eight", id: "ISM-1672" }],
  settings: [
    device(SCAN, isNoneOf("disabled")),
    device(`${SCAN}_l_macroruntimescanscopeenum`, isNoneOf("disableForAllDocuments")),
  ],
});

const EDGE = `${POLICY}microsoft_edge~policy~microsoft_edge~smartscreen_`;

export const smartScreen = settingRule({
  id: "smartscreen-on",
  title: "SmartScreen is on, in Windows and in Edge, and isn't passed over",
  reason: "It is the last warning before a program from the internet, or a page that steals passwords, opens.",
  link: "https://learn.microsoft.com/windows/security/operating-system-security/virus-and-threat-protection/microsoft-defender-smartscreen/",
  level: "mandatory",
  settings: [
    device(`${POLICY}smartscreen_enablesmartscreeninshell`, isOneOf("enabled")),
    device(`${POLICY}smartscreen_preventoverrideforfilesinshell`, isOneOf("enabled")),
    device(andUser(`${EDGE}smartscreenenabled`), isOneOf("enabled")),
    device(andUser(`${EDGE}preventsmartscreenpromptoverride`), isOneOf("enabled")),
  ],
});

export const autoplay = settingRule({
  id: "autoplay-off",
  title: "Nothing starts by itself from a drive that somebody plugs in",
  reason: "A stick that was found on the car park then needs nobody to open a file.",
  link: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-autoplay",
  level: "advisory",
  controls: [{ framework: "DISA STIG", id: "WN11-CC-000190" }],
  settings: [
    device(andUser(`${POLICY}autoplay_turnoffautoplay`), byHand(isOneOf("enabled"))),
    device(andUser(`${POLICY}autoplay_turnoffautoplay_autorun_box`), isOneOf("allDrives")),
    device(andUser(`${POLICY}autoplay_disallowautoplayfornonvolumedevices`), isOneOf("enabled")),
  ],
});

export const bitlockerFull = settingRule({
  id: "bitlocker-full",
  title: "BitLocker encrypts the whole drive",
  reason: "What was deleted before encryption began stays readable where only used space is encrypted.",
  link: "https://learn.microsoft.com/windows/client-management/mdm/bitlocker-csp",
  level: "advisory",
  settings: ["systemdrivesencryptiontype_os", "fixeddrivesencryptiontype_fdv"].map((name) =>
    device(`${BITLOCKER}${name}encryptiontypedropdown_name`, byHand(isOneOf("fullEncryption"))),
  ),
});

export const dmaGuard = settingRule({
  id: "dma-guarded",
  title: "Devices on a fast port read no memory before somebody has signed in",
  reason: "A device of that sort, plugged in for a minute, otherwise reads the keys of the drive.",
  link: "https://learn.microsoft.com/windows/security/hardware-security/kernel-dma-protection-for-thunderbolt",
  level: "advisory",
  settings: [device(`${POLICY}dmaguard_deviceenumerationpolicy`, isNoneOf("allowAll"))],
});
