/** Firewall, disk encryption, device reset. */
import { isObject } from "../../../provider/model/values.ts";
import type { Configuration } from "../configuration.ts";
import { isAtLeast, isExactly, isNot, isNotTrue, isTrue, orNotConfigured } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { broken, resourceRule, unknown } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

const PROTECTION = "Windows10EndpointProtectionConfiguration";

export const firewallOn = settingRule({
  id: "firewall-on",
  title: "No policy turns Windows Firewall off",
  reason: "Without it every service that listens on the device can be reached from the network it is in.",
  link: "https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/",
  level: "mandatory",
  settings: (["firewallProfileDomain", "firewallProfilePrivate", "firewallProfilePublic"] as const).map((profile) =>
    setting(PROTECTION, `${profile}.firewallEnabled`, isNot(["blocked"], "allowed")),
  ),
});

/** Any of these says what a rule lets in. */
const LIMITS = ["filePath", "packageFamilyName", "serviceName", "localPortRanges", "remoteAddressRanges"] as const;

export const firewallNoAnyInbound = resourceRule({
  id: "firewall-no-any-inbound",
  title: "A firewall rule that lets traffic in says for which program, service, port or address",
  reason: "A rule without a limit lets anybody on the network reach everything that listens.",
  link: "https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/rules",
  level: "mandatory",
  types: [PROTECTION],
  reads: [`${PROTECTION}.firewallRules`],
  check: (configuration) => {
    if (configuration.properties.firewallRules === undefined) return [];
    const found = configuration.effective("firewallRules");
    if (!found.known) return [unknown(`${found.why}.`)];
    const rules = Array.isArray(found.value) ? found.value.filter(isObject) : [];
    return rules
      .filter(
        (rule) =>
          rule.trafficDirection === "in" && rule.action === "allowed" && LIMITS.every((name) => isEmpty(rule[name])),
      )
      .map((rule) => broken(`The firewall rule ${JSON.stringify(rule.displayName)} lets everything in.`));
  },
});

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const notEncrypting = (configuration: Configuration): boolean => {
  const found = configuration.effective("bitLockerEncryptDevice");
  return found.known && found.value !== true;
};

export const bitlockerEscrowFirst = settingRule({
  id: "bitlocker-escrow-first",
  title: "BitLocker starts only once the recovery key is stored in the directory",
  reason: "A disk whose recovery key was never stored is lost with the first changed mainboard or forgotten PIN.",
  link: "https://learn.microsoft.com/mem/intune/protect/encrypt-devices",
  level: "mandatory",
  settings: ["enableRecoveryInformationSaveToStore", "enableBitLockerAfterRecoveryInformationToStore"].map((name) =>
    setting(
      PROTECTION,
      `bitLockerSystemDrivePolicy.recoveryOptions.${name}`,
      { ...isTrue, notConfigured: "broken" },
      notEncrypting,
    ),
  ),
});

/** A drive that the policy says nothing of is encrypted as Windows does by itself. */
const noDrive =
  (policy: string) =>
  ({ properties }: Configuration): boolean =>
    properties[policy] === undefined;

export const bitlockerStrength = settingRule({
  id: "bitlocker-strength",
  title: "BitLocker encrypts fixed drives with XTS-AES and 256 bits",
  reason:
    "Left alone, Windows takes 128 bits. A drive that is encrypted stays as it is, so this has to be right from the start.",
  link: "https://github.com/SkipToTheEndpoint/OpenIntuneBaseline/tree/main/WINDOWS",
  level: "advisory",
  manual: true,
  settings: (["bitLockerSystemDrivePolicy", "bitLockerFixedDrivePolicy"] as const).map((policy) =>
    setting(
      PROTECTION,
      `${policy}.encryptionMethod`,
      { ...isExactly("xtsAes256"), notConfigured: "broken" },
      noDrive(policy),
    ),
  ),
});

export const autoEncryptionKept = settingRule({
  id: "auto-encryption-kept",
  title: "Windows may encrypt a device by itself when it joins",
  reason: "Where this is blocked, a device stays unencrypted until another policy reaches it.",
  link: "https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/",
  level: "mandatory",
  settings: [setting("Windows10GeneralConfiguration", "securityBlockAzureADJoinedDevicesAutoEncryption", isNotTrue)],
});

const many = orNotConfigured(isAtLeast("attempts"));

export const noWipeTrap = settingRule({
  id: "no-wipe-trap",
  title: "A few wrong passwords don't reset a device",
  reason: "A child, a stuck key or a malicious colleague is enough to erase the device.",
  link: "https://learn.microsoft.com/mem/intune/configuration/device-restrictions-windows-10",
  level: "mandatory",
  manual: true,
  options: { attempts: integerOption("Fewest wrong attempts that may reset a device.", 10, { minimum: 1 }) },
  settings: [
    setting("Windows10GeneralConfiguration", "passwordSignInFailureCountBeforeFactoryReset", many),
    setting("IosGeneralDeviceConfiguration", "passcodeSignInFailureCountBeforeWipe", many),
    setting("AndroidDeviceOwnerGeneralDeviceConfiguration", "passwordSignInFailureCountBeforeFactoryReset", many),
  ],
});
