import { type Cases, of, UNKNOWN } from "./case.ts";

const devices = of("WindowsIdentityProtectionConfiguration");
const enrolling = of("DeviceEnrollmentWindowsHelloForBusinessConfiguration");
const enrolment = (props: Record<string, unknown>) => enrolling({ state: "enabled", ...props });
const blocked = devices({ windowsHelloForBusinessBlocked: true });
const disabled = enrolment({ state: "disabled", pinMinimumLength: 4, pinExpirationInDays: 90 });
const leftAlone = enrolling({ pinMinimumLength: 4, pinExpirationInDays: 90 });

export const hello: Cases = {
  "hello-pin-length": {
    passes: [
      devices({ pinMinimumLength: 6 }),
      enrolment({ pinMinimumLength: 8 }),
      enrolment({}),
      blocked,
      disabled,
      leftAlone,
    ],
    fails: [devices({ pinMinimumLength: 4 }), enrolment({ pinMinimumLength: 5 })],
    unknown: [devices({}), devices({ pinMinimumLength: null }), enrolment({ pinMinimumLength: UNKNOWN })],
    remedied: [{ pinMinimumLength: 6 }, { state: "enabled", pinMinimumLength: 6 }],
  },
  "hello-require-tpm": {
    passes: [
      devices({ securityDeviceRequired: true }),
      enrolment({ securityDeviceRequired: true }),
      blocked,
      disabled,
      leftAlone,
    ],
    fails: [devices({ securityDeviceRequired: false }), devices({}), enrolment({})],
    unknown: [devices({ securityDeviceRequired: UNKNOWN })],
    remedied: [
      { securityDeviceRequired: true },
      { securityDeviceRequired: true },
      { state: "enabled", securityDeviceRequired: true },
    ],
  },
  "hello-anti-spoofing": {
    passes: [
      devices({ enhancedAntiSpoofingForFacialFeaturesEnabled: true }),
      enrolment({ enhancedBiometricsState: "enabled" }),
      blocked,
    ],
    fails: [devices({}), enrolment({ enhancedBiometricsState: "disabled" })],
    unknown: [enrolment({ enhancedBiometricsState: UNKNOWN })],
    remedied: [
      { enhancedAntiSpoofingForFacialFeaturesEnabled: true },
      { state: "enabled", enhancedBiometricsState: "enabled" },
    ],
  },
  "hello-pin-recovery": {
    passes: [devices({ pinRecoveryEnabled: true }), blocked],
    fails: [devices({})],
    unknown: [devices({ pinRecoveryEnabled: UNKNOWN })],
    remedied: [{ pinRecoveryEnabled: true }],
  },
  "hello-pin-expiry": {
    passes: [devices({}), devices({ pinExpirationInDays: 0 }), enrolment({}), disabled, leftAlone],
    fails: [devices({ pinExpirationInDays: 365 }), enrolment({ pinExpirationInDays: 30 })],
    unknown: [devices({ pinExpirationInDays: UNKNOWN })],
    remedied: [{ pinExpirationInDays: 0 }, { state: "enabled", pinExpirationInDays: 0 }],
  },
};
