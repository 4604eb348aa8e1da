import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { androidDeviceOwnerRequiredPasswordType } from "../types/androidDeviceOwnerRequiredPasswordType.ts";

export default defineKind({
  name: "AospDeviceOwnerCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "android",
  title: "Aosp device owner compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownercompliancepolicy?view=graph-rest-beta",
  fields: {
    minAndroidSecurityPatchLevel: string({ description: "Min android security patch level.", nullable: true }),
    osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
    osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Password minutes of inactivity before lock.",
      min: 1,
      max: 8640,
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordRequired: boolean({ description: "Requires: password.", nullable: true, safer: "true" }),
    passwordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "Password required type.",
      nullable: true,
    }),
    securityBlockJailbrokenDevices: boolean({
      description: "Whether: security block jailbroken devices.",
      nullable: true,
      safer: "true",
    }),
    storageRequireEncryption: boolean({
      description: "Whether: storage require encryption.",
      nullable: true,
      safer: "true",
    }),
  },
});
