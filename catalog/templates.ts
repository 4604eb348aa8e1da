/**
 * The templates of policies (endpoint security, baselines, enrolment), and the ids by which their settings refer to
 * them. The ids can't be derived; these were found in policies that people published, so they are far from complete.
 */
import fs from "node:fs";
import path from "node:path";

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

/** How a setting, and its value, refer to the template; several ids where the setting stands in several places. */
export interface References {
  readonly instance?: string | readonly string[];
  readonly value?: string | readonly string[];
  /** In how many repositories they were found. */
  readonly seen: number;
}

interface TemplatesFile {
  readonly templates: readonly Template[];
  /** By id of the template, then by id of the setting. */
  readonly references: Readonly<Record<string, Readonly<Record<string, References>>>>;
}

let read: TemplatesFile | undefined;
const file = (): TemplatesFile =>
  (read ??= JSON.parse(
    fs.readFileSync(path.join(__dirname, "..", "..", "catalog", "templates.json"), "utf8"),
  ) as TemplatesFile);

/** All templates, by family and name. */
export const templates = (): readonly Template[] => file().templates;

/** The template of an id, with its version: `804339ad-1553-4478-a742-138fb5807418_1`. */
export const template = (id: string): Template | undefined => templates().find((one) => one.id === id);

/** How a setting refers to a template; `undefined` where nobody has published it. */
export function referencesOf(templateId: string, definitionId: string): References | undefined {
  const known = Object.hasOwn(file().references, templateId) ? file().references[templateId] : undefined;
  return known && Object.hasOwn(known, definitionId) ? known[definitionId] : undefined;
}
