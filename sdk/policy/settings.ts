/** Rules about single settings, declared as a table of settings of the device, or of properties, and what each must be. */
import { isObject } from "../../provider/model/values.ts";
import type { PathOf } from "./classes.ts";
import type { Configuration } from "./configuration.ts";
import { classesOf, type DeviceDemand, judgeDevice, putDeviceRight, readsOf } from "./device.ts";
import type { Expectation } from "./expectations.ts";
import type { Options, ValuesOf } from "./options.ts";
import { broken, type Finding, type ResourceRule, type RuleFacts, resourceRule, unknown } from "./rule.ts";

export interface Setting {
  readonly className: string;
  readonly path: string;
  readonly expectation: Expectation;
  /** Says why the setting doesn't matter on a configuration. */
  readonly unless?: (configuration: Configuration) => boolean;
}

/** A setting of a class, checked against the class's arguments at compile time. */
export const setting = <Name extends string>(
  className: Name,
  path: PathOf<Name>,
  expectation: Expectation,
  unless?: Setting["unless"],
): Setting => ({ className, path, expectation, ...(unless ? { unless } : {}) });

/** A setting of the device, found whichever way it is said, or a property of one class. */
export type Demanded = DeviceDemand | Setting;

const isOfDevice = (one: Demanded): one is DeviceDemand => "identities" in one;

type Declaration<O extends Options> = Omit<RuleFacts<O>, "options" | "reads" | "identities"> & {
  readonly options?: O;
  readonly settings: readonly Demanded[];
  /** Never put right by machine, although each setting could be. */
  readonly manual?: boolean;
};

export function settingRule<O extends Options = Record<never, never>>(declaration: Declaration<O>): ResourceRule {
  const { settings, manual, ...facts } = declaration;
  const ofDevice = settings.filter(isOfDevice);
  const ofClasses = settings.filter((one): one is Setting => !isOfDevice(one));
  const of = (configuration: Configuration) =>
    ofClasses.filter(
      ({ className, unless }) => className === configuration.className && unless?.(configuration) !== true,
    );
  const remediable = !manual && settings.every(({ expectation }) => expectation.remedy);
  return resourceRule<O>({
    ...facts,
    types: [...new Set([...ofDevice.flatMap(classesOf), ...ofClasses.map(({ className }) => className)])],
    reads: [
      ...new Set([
        ...ofDevice.flatMap(readsOf),
        ...ofClasses.map(({ className, path }) => `${className}.${path.split(".")[0]}`),
      ]),
    ],
    identities: ofDevice.flatMap(({ identities }) => identities),
    check: (configuration, options) => [
      ...ofDevice.flatMap((one) => judgeDevice(one, configuration, options)),
      ...of(configuration).flatMap((one) => judge(one, configuration, options)),
    ],
    ...(remediable
      ? {
          remedy: (properties, configuration, options) =>
            [
              ...ofDevice.filter((one) => putDeviceRight(one, properties, configuration, options)),
              ...of(configuration).filter((one) => putRight(one, properties, configuration, options)),
            ].length > 0,
        }
      : {}),
  });
}

function judge({ path, expectation }: Setting, configuration: Configuration, options: ValuesOf<Options>): Finding[] {
  const found = configuration.effective(path);
  // What a policy doesn't mention it doesn't turn off.
  if (!found.known && !found.declared && expectation.notConfigured === "fine") return [];
  if (!found.known) return [unknown(`${path} must be ${expectation.wanted(options)}: ${found.why}.`, path)];
  if (found.value === null) return notConfigured(path, expectation, options);
  if (expectation.holds(found.value, options)) return [];
  return [broken(`${path} is ${configuration.show(path)}; it must be ${expectation.wanted(options)}.`, path)];
}

function notConfigured(path: string, expectation: Expectation, options: ValuesOf<Options>): Finding[] {
  const wanted = expectation.wanted(options);
  if (expectation.notConfigured === "fine") return [];
  if (expectation.notConfigured === "broken") return [broken(`${path} isn't set; it must be ${wanted}.`, path)];
  return [unknown(`${path} must be ${wanted}: this policy leaves it to the device or to another policy.`, path)];
}

/** Sets one property, in place: spreading would lose the marks of secrets. */
function putRight(
  one: Setting,
  properties: Record<string, unknown>,
  configuration: Configuration,
  options: ValuesOf<Options>,
): boolean {
  const { expectation, path } = one;
  if (!expectation.remedy || judge(one, configuration, options)[0]?.verdict !== "broken") return false;
  const names = path.split(".");
  const last = names.pop() as string;
  const holder = names.reduce<unknown>((here, name) => (isObject(here) ? here[name] : undefined), properties);
  if (!isObject(holder)) return false;
  holder[last] = expectation.remedy(options);
  return true;
}
