import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, flagsType, integer, objectType, string, time } from "../kind.ts";
import { enablement } from "../types/enablement.ts";

const sharedPCAccountDeletionPolicyType = enumType("sharedPCAccountDeletionPolicyType", [
  "immediate",
  "diskSpaceThreshold",
  "diskSpaceThresholdOrInactiveThreshold",
]);

const sharedPCAccountManagerPolicy = objectType("sharedPCAccountManagerPolicy", {
  accountDeletionPolicy: sharedPCAccountDeletionPolicyType({
    description: "When accounts are removed from the device.",
    safer: { order: ["diskSpaceThreshold", "diskSpaceThresholdOrInactiveThreshold", "immediate"] },
  }),
  cacheAccountsAboveDiskFreePercentage: integer({
    description: "Share of free disk above which removing accounts stops.",
    min: 0,
    max: 100,
    unit: "percent",
    nullable: true,
    safer: "neutral",
  }),
  inactiveThresholdDays: integer({
    description: "How long an account must be unused before it is removed.",
    unit: "days",
    nullable: true,
    safer: "lower",
  }),
  removeAccountsBelowDiskFreePercentage: integer({
    description: "Share of free disk below which accounts are removed.",
    min: 0,
    max: 100,
    unit: "percent",
    nullable: true,
    safer: "neutral",
  }),
});

const sharedPCAllowedAccountType = flagsType("sharedPCAllowedAccountType", ["notConfigured", "guest", "domain"]);

export default defineKind({
  name: "SharedPCConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: shared PC",
  description: "Makes a device one that many people share: accounts, storage, power, maintenance.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcconfiguration?view=graph-rest-beta",
  fields: {
    accountManagerPolicy: sharedPCAccountManagerPolicy({
      description: "When accounts are removed from the device.",
      nullable: true,
    }),
    allowedAccounts: sharedPCAllowedAccountType({
      description: "Kinds of accounts that may sign in.",
      safer: "depends",
    }),
    allowLocalStorage: boolean({
      description: "Lets people save to the device. Replaced by localStorage.",
      safer: "false",
    }),
    disableAccountManager: boolean({
      description: "Keeps accounts on the device. Replaced by setAccountManager.",
      safer: "false",
    }),
    disableEduPolicies: boolean({
      description: "Leaves settings for schools out. Replaced by setEduPolicies.",
      safer: "depends",
    }),
    disablePowerPolicies: boolean({
      description: "Leaves power settings to people. Replaced by setPowerPolicies.",
      safer: "neutral",
    }),
    disableSignInOnResume: boolean({
      description: "Doesn't ask for sign-in when the device wakes up. Replaced by signInOnResume.",
      safer: "false",
    }),
    enabled: boolean({ description: "Turns shared PC mode on.", safer: "depends" }),
    fastFirstSignIn: enablement({ description: "Whether people's first sign-in is sped up.", safer: "neutral" }),
    idleTimeBeforeSleepInSeconds: integer({
      description: "Idle time before the device sleeps.",
      unit: "seconds",
      nullable: true,
      safer: "neutral",
    }),
    kioskAppDisplayName: string({
      description: "Name of the kiosk's account, as the sign-in screen shows it.",
      nullable: true,
      safer: "neutral",
    }),
    kioskAppUserModelId: string({
      description: "App of the kiosk, by user model id.",
      nullable: true,
      safer: "depends",
    }),
    localStorage: enablement({
      description: "Whether people may save to the device.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    maintenanceStartTime: time({ description: "Time that maintenance starts at.", nullable: true, safer: "neutral" }),
    setAccountManager: enablement({
      description: "Whether accounts are removed from the device.",
      safer: { order: ["disabled", "notConfigured", "enabled"] },
    }),
    setEduPolicies: enablement({ description: "Whether settings for schools apply.", safer: "depends" }),
    setPowerPolicies: enablement({ description: "Whether power settings for shared devices apply.", safer: "neutral" }),
    signInOnResume: enablement({
      description: "Whether people sign in when the device wakes up.",
      safer: { order: ["disabled", "notConfigured", "enabled"] },
    }),
  },
});
