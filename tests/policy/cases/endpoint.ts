import { type Cases, of, UNKNOWN } from "./case.ts";

const protection = of("Windows10EndpointProtectionConfiguration");
const general = of("Windows10GeneralConfiguration");
const allowIn = { displayName: "in", trafficDirection: "in", action: "allowed" };
const escrow = { enableRecoveryInformationSaveToStore: true, enableBitLockerAfterRecoveryInformationToStore: true };
const encrypting = (recoveryOptions: unknown) => ({
  bitLockerEncryptDevice: true,
  bitLockerSystemDrivePolicy: { startupAuthenticationRequired: true, recoveryOptions },
});

export const endpoint: Cases = {
  "firewall-on": {
    passes: [
      protection({ firewallProfilePublic: { firewallEnabled: "allowed" } }),
      protection({ firewallProfileDomain: null, firewallProfilePrivate: null, firewallProfilePublic: null }),
    ],
    fails: [
      protection({
        firewallProfileDomain: null,
        firewallProfilePrivate: null,
        firewallProfilePublic: { firewallEnabled: "blocked", stealthModeBlocked: false },
      }),
    ],
    unknown: [protection({ firewallProfilePublic: UNKNOWN })],
    remedied: [
      {
        firewallProfileDomain: null,
        firewallProfilePrivate: null,
        firewallProfilePublic: { firewallEnabled: "allowed", stealthModeBlocked: false },
      },
    ],
  },
  "firewall-no-any-inbound": {
    passes: [
      protection({}),
      ...["localPortRanges", "remoteAddressRanges"].map((name) =>
        protection({ firewallRules: [{ ...allowIn, [name]: ["443"] }] }),
      ),
      ...["filePath", "packageFamilyName", "serviceName"].map((name) =>
        protection({ firewallRules: [{ ...allowIn, [name]: "Contoso" }] }),
      ),
      protection({ firewallRules: [{ ...allowIn, action: "blocked" }] }),
      protection({ firewallRules: [{ ...allowIn, trafficDirection: "out" }] }),
    ],
    fails: [protection({ firewallRules: [{ ...allowIn, localPortRanges: [], filePath: null }] })],
    unknown: [protection({ firewallRules: UNKNOWN })],
  },
  "bitlocker-escrow-first": {
    passes: [protection({ bitLockerEncryptDevice: false }), protection(encrypting(escrow))],
    fails: [
      protection(encrypting({ ...escrow, enableRecoveryInformationSaveToStore: false })),
      protection(encrypting({ ...escrow, enableBitLockerAfterRecoveryInformationToStore: false })),
    ],
    unknown: [protection(encrypting({ ...escrow, enableRecoveryInformationSaveToStore: UNKNOWN }))],
    remedied: [encrypting(escrow), encrypting(escrow)],
  },
  "bitlocker-strength": {
    passes: [
      protection({ bitLockerEncryptDevice: true }),
      protection({ bitLockerSystemDrivePolicy: { encryptionMethod: "xtsAes256" } }),
    ],
    fails: [
      protection({ bitLockerSystemDrivePolicy: { encryptionMethod: "xtsAes128" } }),
      protection({ bitLockerFixedDrivePolicy: { encryptionMethod: null } }),
      protection({ bitLockerSystemDrivePolicy: { encryptionMethod: null } }),
    ],
    unknown: [protection({ bitLockerSystemDrivePolicy: UNKNOWN })],
  },
  "auto-encryption-kept": {
    passes: [general({ securityBlockAzureADJoinedDevicesAutoEncryption: false })],
    fails: [general({ securityBlockAzureADJoinedDevicesAutoEncryption: true })],
    remedied: [{ securityBlockAzureADJoinedDevicesAutoEncryption: false }],
  },
  "no-wipe-trap": {
    options: { attempts: 8 },
    passes: [
      general({ passwordSignInFailureCountBeforeFactoryReset: null }),
      general({ passwordSignInFailureCountBeforeFactoryReset: 8 }),
    ],
    fails: [
      general({ passwordSignInFailureCountBeforeFactoryReset: 4 }),
      of("IosGeneralDeviceConfiguration")({ passcodeSignInFailureCountBeforeWipe: 7 }),
      of("AndroidDeviceOwnerGeneralDeviceConfiguration")({ passwordSignInFailureCountBeforeFactoryReset: 4 }),
    ],
  },
};
