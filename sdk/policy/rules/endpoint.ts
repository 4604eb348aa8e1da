/** Firewall, disk encryption, device reset. */
import type { DeviceSetting } from "../../../provider/model/device-settings/index.ts";
import { isObject } from "../../../provider/model/values.ts";
import { hasUnknown } from "../../../provider/pulumi/values.ts";
import type { Configuration } from "../configuration.ts";
import { device, type Missing, says } from "../device.ts";
import { isAtLeast, isNoneOf, isOneOf, orZero, remediedBy } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { broken, type Finding, resourceRule, unknown } from "../rule.ts";
import { settingRule } from "../settings.ts";

const PROTECTION = "Windows10EndpointProtectionConfiguration";
const CATALOG = "DeviceManagementConfigurationPolicy";
const FIREWALL = "vendor_msft_firewall_mdmstore_";
const BITLOCKER = "device_vendor_msft_bitlocker_";

export const firewallOn = settingRule({
  id: "firewall-on",
  title: "No policy turns Windows Firewall off",
  reason: "Without it every service that listens on the device can be reached from the network it is in.",
  link: "https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/",
  level: "mandatory",
  settings: ["domain", "private", "public"].map((profile) =>
    device(`${FIREWALL}${profile}profile_enablefirewall`, isOneOf(true)),
  ),
});

/** Any of these says what a rule lets in. */
const LIMITS = ["filePath", "packageFamilyName", "serviceName", "localPortRanges", "remoteAddressRanges"] as const;
const RULE = `${FIREWALL}firewallrules_{firewallrulename}_`;
const CATALOG_LIMITS = [
  "app_filepath",
  "app_packagefamilyname",
  "app_servicename",
  "localportranges",
  "localuserauthorizedlist",
  "policyappid",
  "remoteaddressdynamickeywords",
  "remoteaddressranges",
];

export const firewallNoAnyInbound = resourceRule({
  id: "firewall-no-any-inbound",
  title: "A firewall rule that lets traffic in says for which program, service, port or address",
  reason: "A rule without a limit lets anybody on the network reach everything that listens.",
  link: "https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/rules",
  level: "mandatory",
  types: [PROTECTION, CATALOG],
  reads: [`${PROTECTION}.firewallRules`, `${CATALOG}.settings`],
  identities: [`${RULE}direction`, `${RULE}action_type`],
  check: (configuration) => [...typedRules(configuration), ...catalogRules(configuration)],
});

function typedRules(configuration: Configuration): Finding[] {
  if (configuration.properties.firewallRules === undefined) return [];
  const found = configuration.effective("firewallRules");
  if (!found.known) return [unknown(`${found.why}.`, "firewallRules")];
  const rules = Array.isArray(found.value) ? found.value.filter(isObject) : [];
  return rules
    .filter(
      (rule) =>
        rule.trafficDirection === "in" && rule.action === "allowed" && LIMITS.every((name) => isEmpty(rule[name])),
    )
    .map((rule) => open(rule.displayName));
}

/** The settings of one item of the list have the same way down to them. */
function catalogRules(configuration: Configuration): Finding[] {
  const parts = configuration.settings().filter(({ identity }) => identity?.startsWith(RULE));
  const rules = Map.groupBy(parts, ({ key }) => key.slice(0, key.lastIndexOf(": ")));
  return [...rules.values()].flatMap((rule) => judgeCatalogRule(rule));
}

function judgeCatalogRule(rule: readonly DeviceSetting[]): Finding[] {
  const said = (name: string) => rule.find(({ identity }) => identity === `${RULE}${name}`)?.value;
  if (said("enabled") === "disabled") return [];
  const deciding = ["direction", "action_type", ...CATALOG_LIMITS].map(said);
  const isLimited = CATALOG_LIMITS.some((name) => !isEmpty(said(name)) && !hasUnknown(said(name)));
  const isAllowing = said("direction") === "inbound" && said("action_type") === "allow";
  if (isLimited) return [];
  if (deciding.some(hasUnknown)) return [unknown("What a firewall rule lets in isn't known before the update.")];
  return isAllowing ? [open(said("name"))] : [];
}

const open = (name: unknown): Finding =>
  broken(`The firewall rule ${JSON.stringify(name ?? "")} lets everything in.`, "firewallRules");

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const encrypts = (configuration: Configuration): boolean =>
  says(configuration, `${BITLOCKER}requiredeviceencryption`, ["enabled"]);

/** A type says all of BitLocker at once; what policies of the catalog say together is asked of the stack. */
const missingBeside = (configuration: Configuration): Missing =>
  configuration.className === PROTECTION && encrypts(configuration) ? "broken" : "fine";

export const bitlockerEscrowFirst = settingRule({
  id: "bitlocker-escrow-first",
  title: "BitLocker starts only once the recovery key is stored in the directory",
  reason: "A disk whose recovery key was never stored is lost with the first changed mainboard or forgotten PIN.",
  link: "https://learn.microsoft.com/mem/intune/protect/encrypt-devices",
  level: "mandatory",
  settings: ["osactivedirectorybackup_name", "osrequireactivedirectorybackup_name"].map((name) =>
    device(`${BITLOCKER}systemdrivesrecoveryoptions_${name}`, isOneOf(true), { missing: missingBeside }),
  ),
});

/** A drive that the policy says nothing of is encrypted as Windows does by itself. */
const saysDrive =
  (policy: string) =>
  ({ properties }: Configuration): Missing =>
    properties[policy] === undefined || properties[policy] === null ? "fine" : "broken";

const method = (drive: string, policy: string) =>
  device(
    `${BITLOCKER}encryptionmethodbydrivetype_encryptionmethodwithxts${drive}dropdown_name`,
    isOneOf("xtsAes256Bit"),
    {
      missing: saysDrive(policy),
    },
  );

export const bitlockerStrength = settingRule({
  id: "bitlocker-strength",
  title: "BitLocker encrypts fixed drives with XTS-AES and 256 bits",
  reason:
    "Left alone, Windows takes 128 bits. A drive that is encrypted stays as it is, so this has to be right from the start.",
  link: "https://github.com/SkipToTheEndpoint/OpenIntuneBaseline/tree/main/WINDOWS",
  level: "advisory",
  manual: true,
  settings: [method("os", "bitLockerSystemDrivePolicy"), method("fdv", "bitLockerFixedDrivePolicy")],
});

export const autoEncryptionKept = settingRule({
  id: "auto-encryption-kept",
  title: "Windows may encrypt a device by itself when it joins",
  reason: "Where this is blocked, a device stays unencrypted until another policy reaches it.",
  link: "https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/",
  level: "mandatory",
  settings: [
    device(
      "device_vendor_msft_policy_config_security_preventautomaticdeviceencryptionforazureadjoineddevices",
      remediedBy("encryptionEnabled", isNoneOf("encryptionDisabled")),
    ),
  ],
});

const many = orZero(isAtLeast("attempts"));
/** On a Mac the account is locked, and nothing is erased. */
const onMacsOnly = (configuration: Configuration): boolean =>
  configuration.settings().every(({ platforms }) => platforms.length > 0 && !platforms.includes("ios"));

export const noWipeTrap = settingRule({
  id: "no-wipe-trap",
  title: "A few wrong passwords don't reset a device",
  reason: "A child, a stuck key or a malicious colleague is enough to erase the device.",
  link: "https://learn.microsoft.com/mem/intune/configuration/device-restrictions-windows-10",
  level: "mandatory",
  manual: true,
  options: { attempts: integerOption("Fewest wrong attempts that may reset a device.", 10, { minimum: 1 }) },
  settings: [
    device("device_vendor_msft_policy_config_devicelock_maxdevicepasswordfailedattempts", many),
    device(["com.apple.mobiledevice.passwordpolicy_maxfailedattempts", "passcode_maximumfailedattempts"], many, {
      unless: onMacsOnly,
    }),
    device("com.android.devicerestrictionpolicy.passwordsigninfailurecountbeforefactoryreset", many),
    device("com.android.devicerestrictionpolicy.passwordsigninfailurecountbeforefactoryresetaosp", many),
  ],
});
