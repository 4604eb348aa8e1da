/** Configurations that contradict each other for the same devices or users. */

import { conflictsIn, type Side } from "../../../effective/conflicts.ts";
import { isSame, type Sure } from "../../../effective/outcome.ts";
import { overlap } from "../../../effective/overlap.ts";
import { policyOf } from "../../../effective/policy.ts";
import { settingLabel, valueWords } from "../../../provider/model/device-settings/index.ts";
import { hasUnknown } from "../../../provider/pulumi/values.ts";
import type { Configuration } from "../configuration.ts";
import { broken, type StackFinding, stackRule } from "../rule.ts";

const CONFLICTS = "https://learn.microsoft.com/mem/intune/configuration/device-profile-troubleshoot";

export const conflictingSettings = stackRule({
  id: "conflicting-settings",
  title: "No two configurations set one setting differently for the same target",
  reason: "Intune reports a conflict on every device concerned, and neither value is applied.",
  link: CONFLICTS,
  level: "mandatory",
  check: (configurations) => findings(configurations, "certain"),
});

export const possibleConflicts = stackRule({
  id: "possible-conflicts",
  title: "Configurations whose targets may overlap agree on their settings",
  reason: "A device or user in both targets gets neither value. Only the directory knows who is in both.",
  link: CONFLICTS,
  level: "advisory",
  check: (configurations) => findings(configurations, "possible"),
});

const MOST_NAMED = 3;

/** One for each setting of a configuration: of a hundred that disagree, pairs would be five thousand. */
function findings(configurations: readonly Configuration[], sure: Sure): StackFinding[] {
  const byUrn = new Map(configurations.map((one) => [one.urn, one]));
  const policies = configurations.flatMap(
    ({ urn, kind, properties }) => (kind && policyOf(urn, kind, properties)) ?? [],
  );
  const found = conflictsIn(policies).filter((conflict) => conflict.sure === sure);
  return found.flatMap(({ sides }) =>
    sides.flatMap((side, index) => finding(side, sides.slice(index + 1), sure, byUrn)),
  );
}

type Known = ReadonlyMap<string, Configuration>;

function finding({ policy, setting }: Side, rest: readonly Side[], sure: Sure, byUrn: Known): StackFinding[] {
  const others = rest.filter((other) => !isSame(other.setting, setting));
  const configuration = ({ policy: { id } }: Pick<Side, "policy">) => byUrn.get(id) as Configuration;
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_NAMED).map((one) => `${valueWords(one.setting)} in ${configuration(one).name}`);
  const more = others.length > MOST_NAMED ? [`${others.length - MOST_NAMED} more`] : [];
  const where = sure === "certain" ? "for the same target" : "and some devices or users may get both";
  const message = `${settingLabel(setting)} is ${valueWords(setting)} here and ${[...named, ...more].join(", ")}, ${where}.`;
  const about = broken(message, setting.identity ?? setting.key);
  return [{ ...about, at: configuration({ policy }), with: others.map(configuration) }];
}

const DEVICES = "WindowsIdentityProtectionConfiguration";
const ENROLMENT = "DeviceEnrollmentWindowsHelloForBusinessConfiguration";
const CUSTOM = "Windows10CustomConfiguration";
const CATALOG = "DeviceManagementConfigurationPolicy";
const PIN_SETTINGS = [
  "pinMinimumLength",
  "pinMaximumLength",
  "pinPreviousBlockCount",
  "pinExpirationInDays",
  "securityDeviceRequired",
];

export const helloOneAuthority = stackRule({
  id: "hello-one-authority",
  title: "Windows Hello says the same at enrolment, on devices, and in custom or catalog settings",
  reason:
    "A device gets all of them, one after the other, and its PIN rules change without anybody having changed them.",
  link: "https://learn.microsoft.com/mem/intune/protect/windows-hello",
  level: "advisory",
  check: (configurations) => {
    const of = (className: string) => configurations.filter((one) => one.className === className);
    const typed = of(DEVICES).flatMap((left) => of(ENROLMENT).flatMap((right) => contradictions(left, right)));
    if (of(DEVICES).length + of(ENROLMENT).length === 0) return typed;
    const beside = [...of(CUSTOM), ...of(CATALOG)].filter(({ properties }) =>
      /passportforwork/i.test(JSON.stringify(properties.omaSettings ?? properties.settings ?? "")),
    );
    return [...typed, ...beside.map((at) => ({ ...broken("It configures Windows Hello as well."), at }))];
  },
});

function contradictions(left: Configuration, right: Configuration): StackFinding[] {
  if (overlap(left.targets, right.targets) === "none") return [];
  return PIN_SETTINGS.flatMap((name) => {
    const [a, b] = [left.properties[name], right.properties[name]];
    const bothSay = left.declared.includes(name) && right.declared.includes(name) && !hasUnknown(a) && !hasUnknown(b);
    if (!bothSay || a === null || b === null || a === b) return [];
    const message = `${name} is ${left.show(name)} here and ${right.show(name)} at enrolment in ${right.name}.`;
    return [{ ...broken(message, name), at: left, with: [right] }];
  });
}
