/** Compliance policies: what a device must be to count as healthy, and what happens to one that isn't. */
import { isObject } from "../../../provider/model/values.ts";
import type { Configuration } from "../configuration.ts";
import { coverageRule, demand } from "../coverage.ts";
import { isAbsent, isNot, isPresent, isTrue } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { broken, type Finding, resourceRule, unknown } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

const WINDOWS = "Windows10CompliancePolicy";
const MACOS = "MacOSCompliancePolicy";
const ANDROID = [
  "AndroidCompliancePolicy",
  "AndroidWorkProfileCompliancePolicy",
  "AndroidDeviceOwnerCompliancePolicy",
] as const;
const POLICIES = [WINDOWS, MACOS, "IosCompliancePolicy", "AospDeviceOwnerCompliancePolicy", ...ANDROID] as const;
const WINDOWS_SETTINGS = "https://learn.microsoft.com/mem/intune/protect/compliance-policy-create-windows";
const ACTIONS = "https://learn.microsoft.com/mem/intune/protect/actions-for-noncompliance";

export const complianceWindows = coverageRule({
  id: "compliance-windows-core",
  title: "A healthy Windows device has BitLocker, Secure Boot and code integrity",
  reason: "Without these, software that loads before Windows can hide from everything that is checked later.",
  link: WINDOWS_SETTINGS,
  level: "mandatory",
  demands: (["bitLockerEnabled", "secureBootEnabled", "codeIntegrityEnabled"] as const).map((name) =>
    demand(WINDOWS, name, isTrue),
  ),
});

export const complianceDefender = coverageRule({
  id: "compliance-defender",
  title: "A healthy Windows device runs Defender with current signatures",
  reason: "Otherwise a device whose antivirus is off or stale still gets at company data.",
  link: WINDOWS_SETTINGS,
  level: "advisory",
  demands: (["defenderEnabled", "rtpEnabled", "signatureOutOfDate"] as const).map((name) =>
    demand(WINDOWS, name, isTrue),
  ),
});

export const complianceMac = coverageRule({
  id: "compliance-macos-core",
  title: "A healthy Mac has FileVault, its firewall and system integrity protection",
  reason: "They are Apple's own protection of data, network and system, and each can be turned off on the device.",
  link: "https://learn.microsoft.com/mem/intune/protect/compliance-policy-create-mac-os",
  level: "advisory",
  demands: (["systemIntegrityProtectionEnabled", "firewallEnabled", "storageRequireEncryption"] as const).map((name) =>
    demand(MACOS, name, isTrue),
  ),
});

export const complianceGatekeeper = settingRule({
  id: "compliance-gatekeeper",
  title: "Macs don't count as healthy when they run programs from anywhere",
  reason: "Gatekeeper is what keeps a program out that Apple has never seen.",
  link: "https://learn.microsoft.com/mem/intune/protect/compliance-policy-create-mac-os",
  level: "advisory",
  settings: [setting(MACOS, "gatekeeperAllowedAppSource", isNot(["anywhere"], "macAppStoreAndIdentifiedDevelopers"))],
});

export const complianceNoJailbreak = settingRule({
  id: "compliance-no-jailbreak",
  title: "Rooted and jailbroken devices aren't healthy",
  reason: "On such a device no app, and no protection of an app, can be relied on.",
  link: "https://learn.microsoft.com/mem/intune/protect/compliance-policy-create-ios",
  level: "mandatory",
  settings: (["IosCompliancePolicy", "AospDeviceOwnerCompliancePolicy", ...ANDROID] as const).map((className) =>
    setting(className, "securityBlockJailbrokenDevices", { ...isTrue, notConfigured: "broken" }),
  ),
});

export const complianceOsFloor = coverageRule({
  id: "compliance-os-floor",
  title: "Some compliance policy of a platform sets a lowest version of the system",
  reason: "An old system lacks fixes, and a device that keeps it still gets at company data.",
  link: "https://blueprint.asd.gov.au/",
  level: "advisory",
  demands: POLICIES.map((className) => demand(className, "osMinimumVersion", isPresent)),
});

export const complianceNoCeiling = settingRule({
  id: "compliance-no-os-ceiling",
  title: "No compliance policy sets a highest version of the system",
  reason: "It locks out everybody who updates.",
  link: "https://learn.microsoft.com/mem/intune/protect/compliance-policy-create-windows",
  level: "advisory",
  settings: POLICIES.map((className) => setting(className, "osMaximumVersion", isAbsent)),
});

interface Action {
  readonly type: unknown;
  readonly graceHours: unknown;
}

/** The actions of a policy, from the one entry that its schedule has. */
function actionsOf(configuration: Configuration): readonly Action[] | string {
  const found = configuration.effective("scheduledActionsForRule");
  if (!found.known) return found.why;
  const entries = Array.isArray(found.value) ? found.value.filter(isObject) : [];
  return entries
    .flatMap(({ scheduledActionConfigurations: actions }) => (Array.isArray(actions) ? actions.filter(isObject) : []))
    .map((action) => ({ type: action.actionType, graceHours: action.gracePeriodHours ?? 0 }));
}

const overActions = (judge: (actions: readonly Action[]) => Finding[]) => (configuration: Configuration) => {
  const actions = actionsOf(configuration);
  return typeof actions === "string" ? [unknown(`${actions}.`)] : judge(actions);
};

export const complianceMarks = resourceRule({
  id: "compliance-marks-noncompliant",
  title: "A device that isn't healthy is marked so, and soon",
  reason: "Conditional access looks at this mark. Until it is set, the device gets at everything.",
  link: ACTIONS,
  level: "mandatory",
  types: POLICIES,
  reads: POLICIES.map((className) => `${className}.scheduledActionsForRule`),
  options: { hours: integerOption("Longest time until the mark, in hours.", 72, { minimum: 0, maximum: 8760 }) },
  check: (configuration, { hours }) =>
    overActions((actions) => {
      const marks = actions.filter(({ type }) => type === "block");
      if (marks.length !== 1) return [broken(`There are ${marks.length} actions \`block\`; there must be one.`)];
      const late = Number(marks[0]?.graceHours) > hours;
      return late ? [broken(`The mark comes after ${marks[0]?.graceHours} hours; ${hours} are allowed.`)] : [];
    })(configuration),
});

export const complianceNoWipe = resourceRule({
  id: "compliance-no-wipe",
  title: "No compliance policy erases or retires devices by itself",
  reason: "One wrong setting, or one stolen account, then erases every device that the policy reaches.",
  link: ACTIONS,
  level: "mandatory",
  types: POLICIES,
  reads: POLICIES.map((className) => `${className}.scheduledActionsForRule`),
  check: overActions((actions) =>
    actions
      .filter(({ type }) => type === "wipe" || type === "retire")
      .map(({ type }) => broken(`There is an action \`${type}\`.`)),
  ),
});
