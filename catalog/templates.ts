/**
 * The templates of policies (endpoint security, baselines, enrolment), and the ids by which their settings refer to
 * them. The ids can't be derived; these were found in policies that people published, so they are far from complete.
 * `pulumi-intune catalog sync` reads them from a tenant.
 */
import fs from "node:fs";
import path from "node:path";
import { syncedTemplates } from "./synced.ts";
import { definition } from "./table.ts";

/** What a policy is made from. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** As the admin center writes it: `Version 1`, `Version 25H2`. */
  readonly version: string;
  /** Such as `endpointSecurityAntivirus`, `baseline`. */
  readonly family: string;
  /** No new policy can be made from one that is superseded. */
  readonly lifecycle: "active" | "superseded" | "draft" | "deprecated" | "retired";
  readonly platforms: readonly string[];
  readonly technologies: readonly string[];
  /** How many settings it has at the top. */
  readonly settings: number;
}

/**
 * How a setting, and its value, refer to the template; several ids where the setting stands in several places, such as
 * the items of a group, in their order.
 */
export interface References {
  readonly instance?: string | readonly string[];
  readonly value?: string | readonly string[];
  /** In how many repositories they were found; absent where a tenant gave them. */
  readonly seen?: number;
}

export interface TemplatesFile {
  readonly templates: readonly Template[];
  /** By id of the template, then by id of the setting. */
  readonly references: Readonly<Record<string, Readonly<Record<string, References>>>>;
}

let read: TemplatesFile | undefined;
const file = (): TemplatesFile =>
  (read ??= JSON.parse(
    fs.readFileSync(path.join(__dirname, "..", "..", "catalog", "templates.json"), "utf8"),
  ) as TemplatesFile);

/** All templates: the tenant's where `pulumi-intune catalog sync` read them, and those of the package. */
export function templates(): readonly Template[] {
  const synced = syncedTemplates()?.templates ?? [];
  const ids = new Set(synced.map(({ id }) => id));
  return [...file().templates.filter(({ id }) => !ids.has(id)), ...synced];
}

/** The template of an id, with its version: `804339ad-1553-4478-a742-138fb5807418_1`. */
export const template = (id: string): Template | undefined => templates().find((one) => one.id === id);

/** What all versions of a template have in common: the id without the version. */
export const baseOf = (id: string): string => id.replace(/_\d+$/, "");

/** All versions of a template, the newest first. */
export const versionsOf = (base: string): readonly Template[] =>
  templates()
    .filter(({ id }) => baseOf(id) === base)
    .sort((a, b) => numberOf(b) - numberOf(a));

const numberOf = ({ id }: Template): number => Number(id.slice(baseOf(id).length + 1));

/** The version from which a new policy is made; `undefined` where there is none. */
export const newest = (base: string): Template | undefined =>
  versionsOf(base).find(({ lifecycle }) => lifecycle === "active");

/** How a setting refers to a template; `undefined` where neither the package nor a synced file has it. */
export const referencesOf = (templateId: string, definitionId: string): References | undefined =>
  own(allReferences(templateId), definitionId);

/** How settings refer to a template, by id of the setting. What was read from a tenant is whole and stands alone. */
export const allReferences = (templateId: string): Readonly<Record<string, References>> =>
  own(syncedTemplates()?.references, templateId) ?? own(file().references, templateId) ?? {};

/** Whether all settings of a template are known, so that what isn't among them isn't of the template. */
export function isWhole(templateId: string): boolean {
  if (own(syncedTemplates()?.references, templateId)) return true;
  const count = template(templateId)?.settings;
  const top = Object.keys(allReferences(templateId)).filter((id) => definition(id)?.parents.length === 0);
  return count !== undefined && top.length >= count;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
