/**
 * What a setting of the device must be, whichever way a configuration says it: by a type, by the settings catalog or a
 * template of endpoint security, or by a custom OMA-URI.
 */

import { definition } from "../../catalog/table.ts";
import { tables } from "../../provider/model/device-settings/addresses/index.ts";
import type { Row } from "../../provider/model/device-settings/addresses/row.ts";
import { type DeviceSetting, HIDDEN, settingLabel, valueWords } from "../../provider/model/device-settings/index.ts";
import { isObject } from "../../provider/model/values.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import type { Configuration } from "./configuration.ts";
import type { Expectation } from "./expectations.ts";
import { broken, type Finding, unknown } from "./rule.ts";

type Values = Readonly<Record<string, unknown>>;

/** What it means that a configuration doesn't say a setting. */
export type Missing = "broken" | "unknown" | "fine";

export interface DeviceDemand {
  /** Ids of the catalog's definitions, such as `device_vendor_msft_policy_config_defender_allowrealtimemonitoring`. */
  readonly identities: readonly string[];
  /** Of values as programs write them: `"allowed"`, `true`, 6. */
  readonly expectation: Expectation;
  /** Default: what a configuration doesn't mention it leaves to others. */
  readonly missing?: (configuration: Configuration) => Missing;
  /** Says why the setting doesn't matter on a configuration. */
  readonly unless?: (configuration: Configuration) => boolean;
}

/** A setting of the device, by the id of its definition, or by several ids that mean the same. */
export const device = (
  identity: string | readonly string[],
  expectation: Expectation,
  more: Pick<DeviceDemand, "missing" | "unless"> = {},
): DeviceDemand => ({ identities: typeof identity === "string" ? [identity] : identity, expectation, ...more });

/** The setting of the device and its twin of the user. */
export const andUser = (identity: string): readonly string[] => [identity, identity.replace(/^device_/, "user_")];

/** In configurations of these classes the setting is expected. */
export const expectedIn =
  (classNames: readonly string[], verdict: Exclude<Missing, "fine">) =>
  ({ className }: Configuration): Missing =>
    classNames.includes(className) ? verdict : "fine";

/** Whether a configuration says one of these values of a setting. */
export const says = (configuration: Configuration, identity: string, values: readonly unknown[]): boolean =>
  configuration.settings().some((one) => one.identity === identity && values.includes(one.value));

const CATALOG = "DeviceManagementConfigurationPolicy";
const CUSTOM = "Windows10CustomConfiguration";

interface Place {
  readonly property: string;
  readonly row: Row;
}

/** Typed properties by what they are on the device. */
const places: ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>> = new Map(
  Object.entries(tables).map(([name, table]) => [
    name,
    Map.groupBy(
      Object.entries(table).map(([property, row]) => ({ property, row })),
      ({ row }) => row.identity,
    ),
  ]),
);

const placesOf = (className: string, identities: readonly string[]): readonly Place[] =>
  identities.flatMap((identity) => places.get(className)?.get(identity) ?? []);

const isWindows = (identity: string): boolean => /^(device_|user_)?vendor_msft_/.test(identity);

/** Classes that can say a setting. */
export const classesOf = ({ identities }: Pick<DeviceDemand, "identities">): readonly string[] => [
  ...[...places.keys()].filter((name) => placesOf(name, identities).length > 0),
  CATALOG,
  ...(identities.some(isWindows) ? [CUSTOM] : []),
];

/** The properties that say a setting, as `Class.property`. */
export const readsOf = ({ identities }: Pick<DeviceDemand, "identities">): readonly string[] => [
  ...[...places.keys()].flatMap((name) =>
    placesOf(name, identities).map(({ property }) => `${name}.${property.split(".")[0]}`),
  ),
  `${CATALOG}.settings`,
  ...(identities.some(isWindows) ? [`${CUSTOM}.omaSettings`] : []),
];

/** The settings that a demand is about, and whether some of the configuration isn't known yet. */
export function found({ identities }: Pick<DeviceDemand, "identities">, configuration: Configuration) {
  const all = configuration.settings();
  const said = all.filter(({ identity }) => identity !== undefined && identities.includes(identity));
  const open = all.find(
    (one) => one.identity === undefined && hasUnknown(one.value) && mayHold(one, identities, configuration),
  );
  return { said, open };
}

/** What can't be read yet may hold the setting: all settings, an object of a type, what stands below a setting. */
function mayHold({ key }: DeviceSetting, identities: readonly string[], { className }: Configuration): boolean {
  if (/^(settings|omaSettings)/.test(key)) return true;
  if (placesOf(className, identities).some(({ property }) => property.startsWith(`${key}.`))) return true;
  return (
    className === CATALOG && identities.some((identity) => key.startsWith(definition(identity)?.rootId ?? identity))
  );
}

export function judgeDevice(demand: DeviceDemand, configuration: Configuration, options: Values): Finding[] {
  if (demand.unless?.(configuration)) return [];
  const { said, open } = found(demand, configuration);
  if (said.length > 0) return said.flatMap((one) => judge(demand.expectation, one, options));
  const wanted = demand.expectation.wanted(options);
  if (open)
    return [unknown(`${labelOf(demand)} must be ${wanted}: ${open.key} isn't known before the update.`, open.key)];
  return missing(demand, configuration, wanted);
}

/** What the admin center calls it. */
export const labelOf = ({ identities: [identity = ""] }: DeviceDemand): string => {
  const known = definition(identity);
  return known ? settingLabel({ definition: known } as DeviceSetting) : identity;
};

function missing(demand: DeviceDemand, configuration: Configuration, wanted: string): Finding[] {
  const verdict = demand.missing?.(configuration) ?? "fine";
  if (verdict === "fine") return [];
  const [place] = placesOf(configuration.className, demand.identities);
  const name = place ? `${labelOf(demand)} (${place.property})` : labelOf(demand);
  const setting = place?.property ?? demand.identities[0];
  return verdict === "broken"
    ? [broken(`${name} isn't set; it must be ${wanted}.`, setting)]
    : [unknown(`${name} must be ${wanted}: this policy leaves it to the device or to another policy.`, setting)];
}

function judge(expectation: Expectation, setting: DeviceSetting, options: Values): Finding[] {
  const { value, property, identity } = setting;
  const wanted = expectation.wanted(options);
  const name = `${settingLabel(setting)}${property === undefined ? "" : ` (${property})`}`;
  const at = property ?? identity;
  if (hasUnknown(value)) return [unknown(`${name} must be ${wanted}: it isn't known before the update.`, at)];
  if (value === HIDDEN) return [unknown(`${name} must be ${wanted}: the service keeps the value encrypted.`, at)];
  if (expectation.holds(value, options)) return [];
  return [broken(`${name} is ${setting.secret ? "set" : valueWords(setting)}; it must be ${wanted}.`, at)];
}

/** Whether one setting is as demanded. */
export function isHeld({ expectation }: DeviceDemand, { value }: DeviceSetting): "yes" | "no" | "unknown" {
  if (hasUnknown(value) || value === HIDDEN) return "unknown";
  return expectation.holds(value, {}) ? "yes" : "no";
}

/** Puts one setting right, in place: spreading would lose the marks of secrets. Custom settings are left to people. */
export function putDeviceRight(
  demand: DeviceDemand,
  properties: Record<string, unknown>,
  configuration: Configuration,
  options: Values,
): boolean {
  const { expectation } = demand;
  if (!expectation.remedy || judgeDevice(demand, configuration, options)[0]?.verdict !== "broken") return false;
  const value = expectation.remedy(options);
  const wrong = found(demand, configuration).said.filter((one) => judge(expectation, one, options).length > 0);
  if (configuration.className === CATALOG) {
    return wrong.filter(({ identity = "" }) => setInstances(properties, configuration, identity, value)).length > 0;
  }
  const declared = wrong.flatMap(({ property = "" }) =>
    placesOf(configuration.className, demand.identities).filter((place) => place.property === property),
  );
  const [first] = placesOf(configuration.className, demand.identities);
  const toSet = declared.length > 0 ? declared : first ? [first] : [];
  return toSet.filter((place) => setProperty(properties, place, value)).length > 0;
}

function setProperty(properties: Record<string, unknown>, { property, row }: Place, value: unknown): boolean {
  const names = property.split(".");
  const last = names.pop() as string;
  const holder = names.reduce<unknown>((here, name) => (isObject(here) ? here[name] : undefined), properties);
  if (!isObject(holder)) return false;
  holder[last] = row.values === "same" ? value : memberFor(row.values, value);
  return true;
}

/** The member that means a value; a property that can't say it is taken back to saying nothing. */
function memberFor(values: Values, value: unknown): unknown {
  const name = Object.keys(values).find((one) => values[one] === value);
  if (name === undefined) return false;
  return name === "true" || name === "false" ? name === "true" : name;
}

type Path = readonly (string | number)[];

/**
 * Where in a catalog policy the value of a setting stands. It is looked for in the copy that rules see: Pulumi's own
 * objects throw when a value that isn't known is touched.
 */
function pathsTo(holder: unknown, identity: string, at: Path): Path[] {
  if (!isObject(holder) && !Array.isArray(holder)) return [];
  if (isObject(holder) && holder.settingDefinitionId === identity) return [at];
  return Object.entries(holder).flatMap(([name, inner]) => pathsTo(inner, identity, [...at, name]));
}

/** Sets a choice without settings below it, or a number, wherever it stands in a catalog policy. */
function setInstances(
  properties: Record<string, unknown>,
  configuration: Configuration,
  identity: string,
  value: unknown,
): boolean {
  const known = definition(identity);
  const option = known?.options?.find(({ literal }) => literal === value);
  const paths = pathsTo(configuration.properties.settings, identity, ["settings"]);
  const set = paths.filter((path) => {
    const instance = valueAt(configuration.properties, path);
    const { choiceSettingValue: choice, simpleSettingValue: simple } = isObject(instance) ? instance : {};
    if (isObject(simple) && typeof value === "number") return put(properties, [...path, "simpleSettingValue"], value);
    const below = isObject(choice) && Array.isArray(choice.children) ? choice.children.length : 0;
    return isObject(choice) && option && below === 0 && put(properties, [...path, "choiceSettingValue"], option.id);
  });
  return set.length > 0;
}

const valueAt = (holder: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, name) => (here as Record<string | number, unknown>)[name], holder);

function put(properties: Record<string, unknown>, path: Path, value: unknown): true {
  (valueAt(properties, path) as Record<string, unknown>).value = value;
  return true;
}
