/** Windows Hello for Business: for enrolled devices, and at enrolment. */
import type { Configuration } from "../configuration.ts";
import { isAtLeast, isExactly, isTrue, orNotConfigured } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { setting, settingRule } from "../settings.ts";

const DEVICES = "WindowsIdentityProtectionConfiguration";
const ENROLMENT = "DeviceEnrollmentWindowsHelloForBusinessConfiguration";
const SETTINGS = "https://learn.microsoft.com/mem/intune/protect/identity-protection-windows-settings";

/** Where Hello is off, what it would demand doesn't matter. */
const off = (configuration: Configuration): boolean => {
  const found = configuration.effective(
    configuration.className === DEVICES ? "windowsHelloForBusinessBlocked" : "state",
  );
  return found.known && (found.value === true || found.value === "disabled");
};

export const helloPinLength = settingRule({
  id: "hello-pin-length",
  title: "A Windows Hello PIN has six characters or more",
  reason: "Every character less makes a PIN ten times easier to guess for whoever holds the device.",
  link: "https://www.stigviewer.com/stigs/microsoft-windows-11-security-technical-implementation-guide/2025-05-15/finding/V-253401",
  controls: [{ framework: "DISA STIG", id: "V-253401" }],
  level: "mandatory",
  options: { minimum: integerOption("Shortest PIN that is allowed, in characters.", 6, { minimum: 4, maximum: 127 }) },
  settings: [
    setting(DEVICES, "pinMinimumLength", isAtLeast("minimum"), off),
    setting(ENROLMENT, "pinMinimumLength", isAtLeast("minimum"), off),
  ],
});

export const helloRequireTpm = settingRule({
  id: "hello-require-tpm",
  title: "Windows Hello keeps its keys in a TPM",
  reason: "Without a TPM the keys may be kept in software, where they can be copied and the PIN guessed elsewhere.",
  link: SETTINGS,
  level: "mandatory",
  settings: [
    setting(DEVICES, "securityDeviceRequired", isTrue, off),
    setting(ENROLMENT, "securityDeviceRequired", isTrue, off),
  ],
});

export const helloAntiSpoofing = settingRule({
  id: "hello-anti-spoofing",
  title: "Face recognition uses the stronger protection against pictures and masks",
  reason: "Without it a good photograph may unlock a device whose camera could tell the difference.",
  link: "https://github.com/SkipToTheEndpoint/OpenIntuneBaseline",
  level: "advisory",
  settings: [
    setting(DEVICES, "enhancedAntiSpoofingForFacialFeaturesEnabled", isTrue, off),
    setting(ENROLMENT, "enhancedBiometricsState", isExactly("enabled"), off),
  ],
});

export const helloPinRecovery = settingRule({
  id: "hello-pin-recovery",
  title: "People can recover a forgotten PIN",
  reason: "Without it a forgotten PIN means enrolling Hello anew, and people choose PINs that are easier to remember.",
  link: "https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/pin-reset",
  level: "advisory",
  settings: [setting(DEVICES, "pinRecoveryEnabled", isTrue, off)],
});

export const helloPinExpiry = settingRule({
  id: "hello-pin-expiry",
  title: "A PIN doesn't expire",
  reason: "People who must change a secret at fixed times choose weaker ones that follow a pattern.",
  link: "https://pages.nist.gov/800-63-4/sp800-63b.html",
  level: "advisory",
  settings: [
    setting(DEVICES, "pinExpirationInDays", orNotConfigured(isExactly(0)), off),
    setting(ENROLMENT, "pinExpirationInDays", isExactly(0), off),
  ],
});
