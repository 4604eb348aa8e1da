import { type Cases, of, UNKNOWN } from "./case.ts";

const windows = of("Windows10CompliancePolicy");
const mac = of("MacOSCompliancePolicy");
const ios = of("IosCompliancePolicy");
const core = { bitLockerEnabled: true, secureBootEnabled: true };
const acting = (...actions: [string, number][]) => ({
  scheduledActionsForRule: [
    {
      ruleName: null,
      scheduledActionConfigurations: actions.map(([actionType, gracePeriodHours]) => ({
        actionType,
        gracePeriodHours,
      })),
    },
  ],
});

export const compliance: Cases = {
  "compliance-windows-core": {
    passes: [[], [windows(core), windows({ codeIntegrityEnabled: true }, { name: "second" })]],
    fails: [[windows({ ...core, codeIntegrityEnabled: false })]],
    unknown: [[windows({ ...core, codeIntegrityEnabled: UNKNOWN })]],
  },
  "compliance-defender": {
    passes: [[windows({ defenderEnabled: true, rtpEnabled: true, signatureOutOfDate: true })]],
    fails: [[windows({ defenderEnabled: true, rtpEnabled: false, signatureOutOfDate: true })]],
  },
  "compliance-macos-core": {
    passes: [[mac({ systemIntegrityProtectionEnabled: true, firewallEnabled: true, storageRequireEncryption: true })]],
    fails: [[mac({ systemIntegrityProtectionEnabled: true, firewallEnabled: false, storageRequireEncryption: true })]],
  },
  "compliance-gatekeeper": {
    passes: [mac({ gatekeeperAllowedAppSource: "macAppStore" }), mac({ gatekeeperAllowedAppSource: "notConfigured" })],
    fails: [mac({ gatekeeperAllowedAppSource: "anywhere" })],
    remedied: [{ gatekeeperAllowedAppSource: "macAppStoreAndIdentifiedDevelopers" }],
  },
  "compliance-no-jailbreak": {
    passes: [ios({ securityBlockJailbrokenDevices: true })],
    fails: [
      ios({ securityBlockJailbrokenDevices: false }),
      of("AndroidDeviceOwnerCompliancePolicy")({ securityBlockJailbrokenDevices: false }),
    ],
    remedied: [{ securityBlockJailbrokenDevices: true }, { securityBlockJailbrokenDevices: true }],
  },
  "compliance-os-floor": {
    passes: [
      [],
      [
        windows({ osMinimumVersion: "10.0.22631.0" }),
        windows({ osMinimumVersion: null, defenderEnabled: true }, { name: "second" }),
      ],
    ],
    fails: [
      [windows({ osMinimumVersion: null }), ios({ osMinimumVersion: "17.0" }, { name: "second" })],
      [windows({ osMinimumVersion: "10.0.22631.0" }), ios({ osMinimumVersion: null }, { name: "second" })],
    ],
    unknown: [[windows({ osMinimumVersion: UNKNOWN })]],
  },
  "compliance-no-os-ceiling": {
    passes: [windows({ osMinimumVersion: "10.0.22631.0", osMaximumVersion: null })],
    fails: [ios({ osMinimumVersion: "17.0", osMaximumVersion: "18.0" })],
    unknown: [windows({ osMaximumVersion: UNKNOWN })],
  },
  "compliance-marks-noncompliant": {
    passes: [windows(acting(["block", 0])), windows(acting(["block", 72], ["notification", 0]))],
    fails: [
      windows(acting(["notification", 0])),
      windows(acting(["block", 96])),
      windows(acting(["block", 0], ["block", 24])),
    ],
    unknown: [windows({ scheduledActionsForRule: UNKNOWN })],
  },
  "compliance-no-wipe": {
    passes: [windows(acting(["block", 0]))],
    fails: [windows(acting(["block", 0], ["wipe", 720])), windows(acting(["block", 0], ["retire", 720]))],
    unknown: [windows({ scheduledActionsForRule: UNKNOWN })],
  },
};
