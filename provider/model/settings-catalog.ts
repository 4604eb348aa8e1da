/** What the settings catalog says about a policy's settings: which are wrong, and what follows from them. */
import { type Derived as DerivedValue, derivedPlatforms, derivedTechnologies } from "../../catalog/check/derive.ts";
import { checkSettings, type Usage } from "../../catalog/check/settings.ts";
import { template } from "../../catalog/templates.ts";
import { hasUnknown, UNKNOWN } from "../pulumi/values.ts";
import type { Derived } from "./kind.ts";
import type { Rule } from "./rule.ts";
import { isObject, type Properties } from "./values.ts";

const isUnknown = (value: unknown): boolean => value === UNKNOWN;

/** Each setting is one of the catalog that such a policy may hold, in its place, with a value that it takes. */
function settingsOf(usage: Usage): Rule {
  const findings = ({ settings, platforms, technologies }: Properties) =>
    checkSettings({ usage, settings, platforms, technologies, isUnknown });
  return {
    properties: ["settings", "platforms", "technologies"],
    partly: true,
    broken: (values) => findings(values).failures,
    remarks: (values) => findings(values).warnings,
  };
}

export const settingsOfConfiguration = settingsOf("configuration");
export const settingsOfCompliance = settingsOf("compliance");

/** Platforms and technologies: the template's, else what all settings have in common. */
export function policyOf(declared: Properties, before: Properties): Derived {
  const { settings, templateReference } = declared;
  if (settings === undefined || isUnknown(settings)) return unknownUntilThen(declared, before);
  const made = isObject(templateReference) ? template(String(templateReference.templateId)) : undefined;
  const platforms =
    declared.platforms ?? made?.platforms ?? open(settings, derivedPlatforms(settings, before.platforms));
  const chosen = isDerived(platforms) ? undefined : platforms;
  const technologies =
    declared.technologies ??
    made?.technologies ??
    open(settings, derivedTechnologies(settings, chosen, before.technologies));
  return outcome({ platforms, technologies });
}

const isDerived = (value: unknown): value is DerivedValue & object =>
  isObject(value) && ("value" in value || "problem" in value);

/** While a setting isn't known, what it has in common with the others isn't either. */
const open = (settings: unknown, derived: DerivedValue | undefined): unknown =>
  Array.isArray(settings) &&
  settings.some((one) => hasUnknown(one?.settingInstance?.settingDefinitionId) || isUnknown(one))
    ? UNKNOWN
    : derived;

function unknownUntilThen(declared: Properties, before: Properties): Derived {
  if (declared.settings === undefined) return { values: {}, failures: [] };
  return outcome({
    platforms: declared.platforms ?? before.platforms ?? UNKNOWN,
    technologies: declared.technologies ?? before.technologies ?? UNKNOWN,
  });
}

function outcome(properties: Properties): Derived {
  const values: Properties = {};
  const failures: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (!isDerived(value)) values[name] = value;
    else if ("problem" in value) failures.push(`${name} ${value.problem}`);
    else values[name] = value.value;
  }
  return { values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)), failures };
}
