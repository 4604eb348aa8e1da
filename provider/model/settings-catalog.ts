/** What the settings catalog says about a policy's settings: which are wrong, and what follows from them. */
import { type Derived as DerivedValue, derivedPlatforms, derivedTechnologies } from "../../catalog/check/derive.ts";
import { checkSettings, type Usage } from "../../catalog/check/settings.ts";
import { missingReference, notForNew, unknownTemplate } from "../../catalog/check/template.ts";
import { withReferences } from "../../catalog/references.ts";
import { baseOf, newest, template, versionsOf } from "../../catalog/templates.ts";
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

/** The same of settings for apps: their policy has neither platforms nor technologies of its own. */
export const settingsOfApps: Rule = {
  ...settingsOfConfiguration,
  properties: ["settings"],
  broken: ({ settings }) => findingsOfApps(settings).failures,
  remarks: ({ settings }) => findingsOfApps(settings).warnings,
};

const findingsOfApps = (settings: unknown) =>
  checkSettings({
    usage: "configuration",
    settings,
    platforms: undefined,
    technologies: ["mobileApplicationManagement"],
    isUnknown,
  });

/** A template that isn't known is no failure: Microsoft adds some. */
export const templateOfCatalog: Rule = {
  properties: ["templateReference"],
  broken: () => undefined,
  remarks: ({ templateReference }) => {
    const id = idIn(templateReference);
    return id === undefined || id === "" || template(id) ? [] : [unknownTemplate(id)];
  },
};

/** What follows from settings and template: the template's version, platforms, technologies, references of settings. */
export function policyOf(declared: Properties, before: Properties): Derived {
  const reference = withVersion(declared, before);
  const { settings } = declared;
  if (settings === undefined || isUnknown(settings)) return joined(reference, unknownUntilThen(declared, before));
  const given = { ...declared, ...reference.values };
  const made = template(idIn(given.templateReference) ?? "");
  const platforms =
    declared.platforms ?? made?.platforms ?? open(settings, derivedPlatforms(settings, before.platforms));
  const chosen = isDerived(platforms) ? undefined : platforms;
  const technologies =
    declared.technologies ??
    made?.technologies ??
    open(settings, derivedTechnologies(settings, chosen, before.technologies));
  return joined(reference, outcome({ platforms, technologies }), referred(given, before));
}

const idIn = (reference: unknown): string | undefined =>
  isObject(reference) && typeof reference.templateId === "string" && !isUnknown(reference.templateId)
    ? reference.templateId
    : undefined;

/**
 * The id of a template without a version means the version that the policy has, or for a new one the newest: so that a
 * newer version of a baseline replaces no policy by itself.
 */
function withVersion({ templateReference: reference, adopt }: Properties, before: Properties): Derived {
  const id = idIn(reference);
  if (id === undefined || id === "") return NOTHING;
  const had = idIn(before.templateReference);
  const isOpen = !template(id) && versionsOf(id).length > 0;
  if (isOpen && had !== undefined && baseOf(had) === id) return completed(reference, had);
  const chosen = isOpen ? newest(id) : template(id);
  if (isOpen && !chosen) return { values: {}, failures: [`templateReference.templateId: ${id} has no active version`] };
  const isMade = adopt === undefined && chosen !== undefined && chosen.id !== had;
  const refusal = isMade ? notForNew(chosen, baseOf(id)) : undefined;
  return {
    ...(chosen && isOpen ? completed(reference, chosen.id) : NOTHING),
    failures: refusal === undefined ? [] : [refusal],
  };
}

const NOTHING: Derived = { values: {}, failures: [] };

const completed = (reference: unknown, templateId: string): Derived => ({
  values: { templateReference: { ...(reference as Properties), templateId } },
  failures: [],
});

/** Settings with their references to the template. The object that is adopted has settings that the service took. */
function referred({ settings, templateReference, adopt }: Properties, before: Properties): Derived {
  const id = idIn(templateReference);
  if (id === undefined || !template(id) || !Array.isArray(settings)) return NOTHING;
  const earlier = idIn(before.templateReference) === id ? before.settings : undefined;
  const { settings: filled, missing } = withReferences(settings, id, earlier, isUnknown);
  const failures = adopt === undefined ? missing.map((one) => missingReference(one.at, one.id, id)) : [];
  return { values: { settings: filled }, failures };
}

const joined = (...all: readonly Derived[]): Derived => ({
  values: Object.assign({}, ...all.map(({ values }) => values)),
  failures: all.flatMap(({ failures }) => failures),
});

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
