/** References of a template's settings, out of what `configurationPolicyTemplates/{id}/settingTemplates` answers. */
import { isObject, type Json } from "../../../catalog/json.ts";
import type { References, Template } from "../../../catalog/templates.ts";

/** What of Graph's template is read here. */
export interface GraphTemplate {
  readonly id: string;
  readonly displayName?: string | null;
  readonly displayVersion?: string | null;
  readonly lifecycleState?: string;
  readonly templateFamily?: string;
  readonly platforms?: string;
  readonly technologies?: string;
  readonly settingTemplateCount?: number;
}

export const templateOf = (graph: GraphTemplate): Template => ({
  id: graph.id,
  name: graph.displayName ?? graph.id,
  version: graph.displayVersion ?? "",
  family: graph.templateFamily ?? "none",
  lifecycle: (graph.lifecycleState ?? "active") as Template["lifecycle"],
  platforms: flags(graph.platforms),
  technologies: flags(graph.technologies),
  settings: graph.settingTemplateCount ?? 0,
});

const flags = (list: string | undefined): string[] => (list ?? "").split(",").filter((flag) => flag !== "");

/**
 * By id of the setting. Settings stand below each other in ways that differ by sort (in items of a group, in the default
 * of a choice), so whatever names a setting is taken, at any depth, in the order of the answer.
 */
export function referencesIn(settingTemplates: readonly unknown[]): Record<string, References> {
  const found = new Map<string, { instance: Set<string>; value: Set<string> }>();
  for (const template of settingTemplates) collect(template, found);
  const ids = [...found.keys()].sort();
  return Object.fromEntries(ids.map((id) => [id, references(found.get(id))]));
}

type Found = Map<string, { readonly instance: Set<string>; readonly value: Set<string> }>;

function collect(part: unknown, found: Found): void {
  if (Array.isArray(part)) for (const item of part) collect(item, found);
  if (!isObject(part)) return;
  const { settingDefinitions: _, ...members } = part;
  const id = part.settingDefinitionId;
  if (typeof id === "string") {
    const known = found.get(id) ?? { instance: new Set(), value: new Set() };
    found.set(id, known);
    add(
      known.instance,
      part.settingInstanceTemplateId ?? part.settingInstanceTemplateReference,
      "settingInstanceTemplateId",
    );
    for (const value of valuesOf(part))
      add(known.value, value.settingValueTemplateId ?? value.settingValueTemplateReference, "settingValueTemplateId");
  }
  for (const member of Object.values(members)) collect(member, found);
}

/** Members such as `choiceSettingValueTemplate` and, in a default, `simpleSettingValue`. */
const valuesOf = (instance: Json): readonly Json[] =>
  Object.entries(instance)
    .filter(([name]) => /Setting(Collection)?Value(Template)?$/.test(name))
    .flatMap(([, value]) => value)
    .filter(isObject);

function add(ids: Set<string>, id: unknown, member: string): void {
  const given = isObject(id) ? id[member] : id;
  if (typeof given === "string" && given !== "") ids.add(given);
}

function references({ instance, value }: { instance: Set<string>; value: Set<string> } = EMPTY): References {
  return {
    ...(instance.size > 0 && { instance: oneOrMany([...instance]) }),
    ...(value.size > 0 && { value: oneOrMany([...value]) }),
  };
}

const EMPTY = { instance: new Set<string>(), value: new Set<string>() };

const oneOrMany = (ids: readonly string[]): string | readonly string[] => (ids.length === 1 ? (ids[0] ?? "") : ids);
