/** Windows Hello for Business: for enrolled devices, and at enrolment. */
import type { Configuration } from "../configuration.ts";
import { andUser, device, expectedIn, says } from "../device.ts";
import { type Expectation, isAtLeast, isOneOf } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { settingRule } from "../settings.ts";

const DEVICES = "WindowsIdentityProtectionConfiguration";
const ENROLMENT = "DeviceEnrollmentWindowsHelloForBusinessConfiguration";
const SETTINGS = "https://learn.microsoft.com/mem/intune/protect/identity-protection-windows-settings";
const HELLO = "device_vendor_msft_passportforwork_";
const POLICIES = `${HELLO}{tenantid}_policies_`;

/** Where Hello is off, or left alone at enrolment, what it would demand doesn't matter. */
function off(configuration: Configuration): boolean {
  if (andUser(`${POLICIES}usepassportforwork`).some((identity) => says(configuration, identity, [false]))) return true;
  const state = configuration.className === ENROLMENT ? configuration.effective("state") : undefined;
  return state?.known === true && state.value !== "enabled";
}

const hello = (
  identity: string | readonly string[],
  expectation: Expectation,
  missing: "broken" | "unknown" | "fine" = "fine",
  classNames: readonly string[] = [DEVICES, ENROLMENT],
) =>
  device(identity, expectation, {
    unless: off,
    ...(missing === "fine" ? {} : { missing: expectedIn(classNames, missing) }),
  });

export const helloPinLength = settingRule({
  id: "hello-pin-length",
  title: "A Windows Hello PIN has six characters or more",
  reason: "Every character less makes a PIN ten times easier to guess for whoever holds the device.",
  link: "https://www.stigviewer.com/stigs/microsoft-windows-11-security-technical-implementation-guide/2025-05-15/finding/V-253401",
  controls: [{ framework: "DISA STIG", id: "V-253401" }],
  level: "mandatory",
  options: { minimum: integerOption("Shortest PIN that is allowed, in characters.", 6, { minimum: 4, maximum: 127 }) },
  settings: [hello(andUser(`${POLICIES}pincomplexity_minimumpinlength`), isAtLeast("minimum"), "unknown")],
});

export const helloRequireTpm = settingRule({
  id: "hello-require-tpm",
  title: "Windows Hello keeps its keys in a TPM",
  reason: "Without a TPM the keys may be kept in software, where they can be copied and the PIN guessed elsewhere.",
  link: SETTINGS,
  level: "mandatory",
  settings: [hello(andUser(`${POLICIES}requiresecuritydevice`), isOneOf(true), "broken")],
});

export const helloAntiSpoofing = settingRule({
  id: "hello-anti-spoofing",
  title: "Face recognition uses the stronger protection against pictures and masks",
  reason: "Without it a good photograph may unlock a device whose camera could tell the difference.",
  link: "https://github.com/SkipToTheEndpoint/OpenIntuneBaseline",
  level: "advisory",
  settings: [hello(`${HELLO}biometrics_facialfeaturesuseenhancedantispoofing`, isOneOf(true), "broken")],
});

export const helloPinRecovery = settingRule({
  id: "hello-pin-recovery",
  title: "People can recover a forgotten PIN",
  reason: "Without it a forgotten PIN means enrolling Hello anew, and people choose PINs that are easier to remember.",
  link: "https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/pin-reset",
  level: "advisory",
  settings: [hello(andUser(`${POLICIES}enablepinrecovery`), isOneOf(true), "broken", [DEVICES])],
});

export const helloPinExpiry = settingRule({
  id: "hello-pin-expiry",
  title: "A PIN doesn't expire",
  reason: "People who must change a secret at fixed times choose weaker ones that follow a pattern.",
  link: "https://pages.nist.gov/800-63-4/sp800-63b.html",
  level: "advisory",
  settings: [hello(andUser(`${POLICIES}pincomplexity_expiration`), isOneOf(0))],
});
