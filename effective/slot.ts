/** Where a setting goes on a device: two policies that fill one slot meet, and all others stand side by side. */
import type { DeviceSetting } from "../provider/model/device-settings/index.ts";
import type { Kind } from "../provider/model/kind.ts";
import type { Policy } from "./policy.ts";

/**
 * What becomes of several values of one slot.
 *
 * - `single`: a device gets one value; configurations that differ are a conflict, and it gets none.
 * - `merged`: lists are put together.
 * - `strictest`: the one that asks for most.
 * - `ranked`: that of the policy that comes first.
 */
export type Way = "single" | "merged" | "strictest" | "ranked";

/**
 * Undefined where settings of several policies don't meet: a rule of the firewall, a certificate or a network beside
 * another one, or what nobody knows the place of.
 */
export function slotOf({ kind, sort }: Policy, { identity, key }: DeviceSetting): string | undefined {
  if (identity !== undefined) return isItem(key) ? undefined : `${sort} ${identity}`;
  return isAThing(kind) ? undefined : `${sort} ${kind.name} ${key}`;
}

/** Settings of the items of a list belong to their item. */
const isItem = (key: string): boolean => key.includes(": ");

/** Types of which a device may have several, each a thing of its own with a name. */
const isAThing = ({ name }: Kind): boolean =>
  /(WiFi|Wifi|Wired|Vpn|Certificate|Scep|SCEP|Pkcs|PFX|TrustedRoot|Email|EAS|Eas|EAP|Custom|CustomApp|DerivedCredential|Extensions|DomainJoin|NetworkBoundary|Kiosk|SecureAssessment|OmaCp|Notification|FirmwareConfiguration)/.test(
    name,
  );

/**
 * Lists that the service puts together.
 *
 * Sources: https://learn.microsoft.com/intune/device-configuration/endpoint-security-policies/antivirus-policy#policy-merge-for-settings
 * (exclusions of the antivirus), https://learn.microsoft.com/intune/device-configuration/endpoint-security-policies/attack-surface-reduction-policy
 * (exclusions of all rules; lists of devices that may or may not be installed).
 */
const MERGED =
  /_policy_config_(defender_(excluded(paths|extensions|processes)|attacksurfacereductiononlyexclusions)$|deviceinstallation_(allow|prevent)installationofmatching(deviceids|devicesetupclasses|deviceinstanceids)_)/;

export function wayOf({ sort }: Policy, { identity, value }: DeviceSetting): Way {
  if (sort === "compliance") return "strictest";
  if (sort === "enrolment") return "ranked";
  return Array.isArray(value) && identity !== undefined && MERGED.test(identity) ? "merged" : "single";
}

/** The slot of a user's setting that comes before the device's where both are set. */
export const userSlotOf = (slot: string): string => slot.replace(/ device_vendor_/, " user_vendor_");
