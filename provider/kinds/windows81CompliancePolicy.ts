import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "Windows81CompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "windows",
  title: "Windows81 compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81compliancepolicy?view=graph-rest-beta",
  fields: {
    osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
    osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
    passwordBlockSimple: boolean({ description: "Whether: password block simple.", safer: "true" }),
    passwordExpirationDays: integer({ description: "Password expiration days.", unit: "days", nullable: true }),
    passwordMinimumCharacterSetCount: integer({
      description: "Password minimum character set count.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Password minutes of inactivity before lock.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "Password previous password block count.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    storageRequireEncryption: boolean({ description: "Whether: storage require encryption.", safer: "true" }),
  },
});
