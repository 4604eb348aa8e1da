/**
 * What a device must be for a setting to mean anything to it: version and edition of Windows, as the catalog says of the
 * setting. The service delivers it anyway, and the device shows it as not applicable.
 *
 * Source: https://learn.microsoft.com/intune/device-configuration/troubleshoot-device-profiles (settings that are "Not
 * Applicable"), editions of filters: https://learn.microsoft.com/intune/fundamentals/filters/ref-device-properties.
 */
import type { DeviceSetting } from "../provider/model/device-settings/index.ts";
import type { Directory } from "./directory.ts";
import { relation } from "./filter/relation.ts";
import type { Comparison, Rule } from "./filter/rule.ts";
import type { Policy } from "./policy.ts";
import { filterOf } from "./targets.ts";

/** What isn't one is a placeholder: the setting waits for a version that isn't released. */
const RELEASED = /^\d{1,2}\.0\./;

/** Undefined where it doesn't matter what the device is, or nobody says. */
export function requirementOf({ definition, platforms }: DeviceSetting): Rule | undefined {
  if (!definition || !platforms.includes("windows")) return undefined;
  const { versions, editions } = definition;
  const version = (operator: Comparison["operator"], value: string | undefined): Rule[] =>
    value !== undefined && RELEASED.test(value) ? [{ property: VERSION, operator, values: [value] }] : [];
  const names = editions?.map((edition) => EDITIONS[edition]);
  const known = names?.every((one) => one !== undefined) ? names.flat() : undefined;
  const all: Rule[] = [
    ...version("ge", versions?.min),
    ...version("le", versions?.max),
    ...(known ? [{ property: EDITION, operator: "in" as const, values: known as string[] }] : []),
  ];
  return all.length > 0 ? { all } : undefined;
}

const VERSION = "device.operatingsystemversion";
const EDITION = "device.operatingsystemsku";

/** Editions as the catalog names them, and as filters do, in lower case; one that isn't here tells nothing. */
const EDITIONS: Readonly<Record<string, readonly string[]>> = {
  windowsEnterprise: [
    ...["enterprise", "enterprisen", "enterpriseeval", "enterpriseneval", "enterpriseg", "enterprisegn"],
    ...["enterprises", "enterprisesn", "enterpriseseval"],
  ],
  windowsProfessional: [
    ...["professional", "professionaln", "professionalworkstation", "businessn", "professionalsinglelanguage"],
    ...["professionaleducation", "professionaleducationn"],
  ],
  windowsEducation: ["education", "educationn", "professionaleducation", "professionaleducationn"],
  windowsHome: ["core", "coren", "corecountryspecific", "coresinglelanguage"],
  holographicForBusiness: ["holographic"],
  holoLens: ["holographic"],
  holoLensEnterprise: ["holographic"],
  iotEnterprise: ["iotenterprise"],
  iotEnterpriseSEval: ["iotenterprise"],
  windowsMultiSession: ["serverrdsh"],
  windows11SE: ["cloudedition"],
  windowsCloudN: ["cloudeditionn"],
  surfaceHub: ["ppipro"],
  windowsCPC: ["enterprise"],
};

/** Settings of a policy that mean nothing to any device that its filters let through. */
export function neverApplying({ targets, settings }: Policy, directory: Directory): DeviceSetting[] {
  const uses = targets.includes.map((target) => {
    const filter = filterOf(target);
    const rule = filter?.id === undefined ? undefined : directory.filter(filter.id);
    return filter && rule && { rule: withVersions(rule), mode: filter.mode };
  });
  if (uses.length === 0 || uses.some((use) => use === undefined)) return [];
  return settings.filter((setting) => {
    const requirement = requirementOf(setting);
    return (
      requirement && uses.every((use) => use && relation({ rule: requirement, mode: "include" }, use) === "disjoint")
    );
  });
}

/** Filters mostly ask for the version as a text, which says something of it as a version. */
function withVersions(rule: Rule): Rule {
  if ("all" in rule) return { all: rule.all.map(withVersions) };
  if ("any" in rule) return { any: rule.any.map(withVersions) };
  const [text] = rule.values;
  const build = /^(\d+\.\d+\.)(\d{5})/.exec(rule.property === "device.osversion" ? (text ?? "") : "");
  if (!build || !["startsWith", "eq"].includes(rule.operator)) return rule;
  const [, system, number] = build;
  const between: Rule[] = [
    { property: VERSION, operator: "ge", values: [`${system}${number}`] },
    { property: VERSION, operator: "lt", values: [`${system}${Number(number) + 1}`] },
  ];
  return { all: [rule, ...between] };
}
