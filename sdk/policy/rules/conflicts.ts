/** Configurations that contradict each other for the same devices or users. */

import { overlap } from "../../../effective/overlap.ts";
import type { Field } from "../../../provider/model/kind.ts";
import { same } from "../../../provider/model/values.ts";
import { hasUnknown } from "../../../provider/pulumi/values.ts";
import { type CatalogSetting, catalogSettings } from "../catalog.ts";
import type { Configuration } from "../configuration.ts";
import { broken, type StackFinding, stackRule } from "../rule.ts";

const CONFLICTS = "https://learn.microsoft.com/mem/intune/configuration/device-profile-troubleshoot";

type Sure = "certain" | "possible";
/** One setting that two configurations have differently, in words. */
interface Disagreement {
  readonly setting: string;
  readonly here: string;
  readonly there: string;
  /** One of them may stand for "not configured". */
  readonly open: boolean;
}
interface Conflict extends Disagreement {
  readonly left: Configuration;
  readonly right: Configuration;
  readonly sure: Sure;
}

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
  const found = conflicts(configurations).filter((conflict) => conflict.sure === sure);
  const groups = Map.groupBy(found, ({ left, setting }) => `${left.urn} ${setting}`);
  return [...groups.values()].map((group) => {
    const { left, setting, here } = group[0] as Conflict;
    const others = group.slice(0, MOST_NAMED).map(({ right, there }) => `${there} in ${right.name}`);
    const more = group.length > MOST_NAMED ? [`${group.length - MOST_NAMED} more`] : [];
    const where = sure === "certain" ? "for the same target" : "and some devices or users may get both";
    const message = `${setting} is ${here} here and ${[...others, ...more].join(", ")}, ${where}.`;
    return { ...broken(message, setting), at: left, with: group.map(({ right }) => right) };
  });
}

const COLLECTIONS: ReadonlySet<string | undefined> = new Set(["deviceConfigurations", "configurationPolicies"]);

/** Each pair of configurations of one class. Enrolment has priorities instead, and of compliance the strictest wins. */
function conflicts(configurations: readonly Configuration[]): Conflict[] {
  const settling = configurations.filter(({ kind }) => COLLECTIONS.has(kind?.collection.name));
  return settling.flatMap((left, index) =>
    settling
      .slice(index + 1)
      .filter((right) => right.className === left.className)
      .flatMap((right) => conflictsOf(left, right)),
  );
}

function conflictsOf(left: Configuration, right: Configuration): Conflict[] {
  const verdict = overlap(left.targets, right.targets);
  if (verdict === "none") return [];
  const found = left.className === CATALOG ? ofCatalog(left, right) : ofProperties(left, right);
  const limited = isLimited(left) || isLimited(right);
  return found.map((one) => ({
    ...one,
    left,
    right,
    sure: verdict === "certain" && !limited && !one.open ? "certain" : "possible",
  }));
}

function ofProperties(left: Configuration, right: Configuration): Disagreement[] {
  const settings = Object.entries(left.kind?.fields ?? {}).filter(([name]) => !left.kind?.collection.fields[name]);
  return settings
    .filter(([name, field]) => disagree(name, field, left, right))
    .map(([name, field]) => ({
      setting: name,
      here: left.show(name),
      there: right.show(name),
      open: leavesOpen(name, field, [left, right]),
    }));
}

/** Single values only: lists of several policies are put together. */
function ofCatalog(left: Configuration, right: Configuration): Disagreement[] {
  const show = ({ value, secret }: CatalogSetting) => (secret ? "set" : JSON.stringify(value));
  const theirs = singleSettings(right);
  const found: Disagreement[] = [];
  // Of each pair of policies, so that nothing is copied on the way.
  for (const [setting, one] of singleSettings(left)) {
    const other = theirs.get(setting);
    if (other && one.value !== other.value) found.push({ setting, here: show(one), there: show(other), open: false });
  }
  return found;
}

const known = new WeakMap<Configuration, ReadonlyMap<string, CatalogSetting>>();

/** The settings of a catalog policy that have one value, and stand in no list. Each policy is read once. */
function singleSettings(configuration: Configuration): ReadonlyMap<string, CatalogSetting> {
  const { settings } = configuration.properties;
  let single = known.get(configuration);
  if (!single) {
    const all = [...catalogSettings(Array.isArray(settings) ? settings : [])];
    const isSingle = (name: string, value: unknown) =>
      !name.includes(": ") && !Array.isArray(value) && !hasUnknown(value);
    single = new Map(all.filter(([name, { value }]) => isSingle(name, value)));
    known.set(configuration, single);
  }
  return single;
}

function disagree(name: string, field: Field, left: Configuration, right: Configuration): boolean {
  const [a, b] = [left.properties[name], right.properties[name]];
  if (!left.declared.includes(name) || !right.declared.includes(name)) return false;
  return ![a, b].some((value) => value === null || value === undefined || hasUnknown(value)) && !same(field, a, b);
}

/** The service's default mostly stands for "not configured", which contradicts nothing. */
const leavesOpen = (name: string, field: Field, both: readonly Configuration[]): boolean =>
  both.some(({ properties }) => field.default !== undefined && same(field, properties[name], field.default));

/** An applicability rule narrows a target further. */
const isLimited = ({ properties }: Configuration): boolean =>
  Object.entries(properties).some(
    ([name, value]) => name.startsWith("deviceManagementApplicabilityRule") && value !== null && value !== undefined,
  );

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
