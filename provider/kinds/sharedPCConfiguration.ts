import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, flagsType, integer, objectType, string, time } from "../kind.ts";
import { enablement } from "../types/enablement.ts";

const sharedPCAccountDeletionPolicyType = enumType("sharedPCAccountDeletionPolicyType", [
  "immediate",
  "diskSpaceThreshold",
  "diskSpaceThresholdOrInactiveThreshold",
]);

const sharedPCAccountManagerPolicy = objectType("sharedPCAccountManagerPolicy", {
  accountDeletionPolicy: sharedPCAccountDeletionPolicyType({ description: "Account deletion policy." }),
  cacheAccountsAboveDiskFreePercentage: integer({
    description: "Cache accounts above disk free percentage.",
    min: 0,
    max: 100,
    unit: "percent",
    nullable: true,
  }),
  inactiveThresholdDays: integer({ description: "Inactive threshold days.", unit: "days", nullable: true }),
  removeAccountsBelowDiskFreePercentage: integer({
    description: "Remove accounts below disk free percentage.",
    min: 0,
    max: 100,
    unit: "percent",
    nullable: true,
  }),
});

const sharedPCAllowedAccountType = flagsType("sharedPCAllowedAccountType", ["notConfigured", "guest", "domain"]);

export default defineKind({
  name: "SharedPCConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Shared pc configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcconfiguration?view=graph-rest-beta",
  fields: {
    accountManagerPolicy: sharedPCAccountManagerPolicy({ description: "Account manager policy.", nullable: true }),
    allowedAccounts: sharedPCAllowedAccountType({ description: "Allowed accounts." }),
    allowLocalStorage: boolean({ description: "Whether: allow local storage." }),
    disableAccountManager: boolean({ description: "Whether: disable account manager." }),
    disableEduPolicies: boolean({ description: "Whether: disable edu policies." }),
    disablePowerPolicies: boolean({ description: "Whether: disable power policies." }),
    disableSignInOnResume: boolean({ description: "Whether: disable sign in on resume." }),
    enabled: boolean({ description: "Whether: enabled." }),
    fastFirstSignIn: enablement({ description: "Fast first sign in." }),
    idleTimeBeforeSleepInSeconds: integer({
      description: "Idle time before sleep in seconds.",
      unit: "seconds",
      nullable: true,
    }),
    kioskAppDisplayName: string({ description: "K iOS k APP display name.", nullable: true }),
    kioskAppUserModelId: string({ description: "K iOS k APP user model ID.", nullable: true }),
    localStorage: enablement({ description: "Local storage." }),
    maintenanceStartTime: time({ description: "Maintenance start time.", nullable: true }),
    setAccountManager: enablement({ description: "Set account manager." }),
    setEduPolicies: enablement({ description: "Set edu policies." }),
    setPowerPolicies: enablement({ description: "Set power policies." }),
    signInOnResume: enablement({ description: "Sign in on resume." }),
  },
});
