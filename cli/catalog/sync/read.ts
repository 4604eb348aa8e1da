/** Reads the settings catalog of a tenant: templates with their references, definitions, reusable settings. */
import type { Definition } from "../../../catalog/definition.ts";
import type { GraphDefinition } from "../../../catalog/graph.ts";
import type { ReusableSetting } from "../../../catalog/synced.ts";
import { definitionsOfPackage } from "../../../catalog/table.ts";
import type { References, TemplatesFile } from "../../../catalog/templates.ts";
import { GraphError } from "../../../provider/errors.ts";
import type { GraphClient } from "../../../provider/graph/client.ts";
import { changedDefinitions } from "./definitions.ts";
import type { Synced } from "./files.ts";
import { type GraphTemplate, referencesIn, templateOf } from "./references.ts";

const BASE = "/deviceManagement";
const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

export interface Reading {
  readonly client: GraphClient;
  /** What the last time wrote: names, and templates that can't be read now. */
  readonly earlier: { readonly templates?: TemplatesFile | undefined; readonly definitions: readonly Definition[] };
  /** Whether definitions are read as well; there are thousands. */
  readonly withDefinitions: boolean;
  readonly progress: (what: string) => void;
  /** What was left out, and why. */
  readonly leftOut: (what: string) => void;
}

export async function readCatalog(reading: Reading): Promise<Synced> {
  const templates = await readTemplates(reading);
  return {
    templates,
    definitions: reading.withDefinitions ? await readDefinitions(reading) : undefined,
    reusable: await readReusable(reading),
  };
}

async function readTemplates(reading: Reading): Promise<TemplatesFile> {
  const { client, progress } = reading;
  progress("Reading templates");
  const graph = byId(await client.list<GraphTemplate & object>(`${BASE}/configurationPolicyTemplates`));
  const references: Record<string, Record<string, References>> = {};
  for (const [index, { id, displayName }] of graph.entries()) {
    progress(`Reading template ${index + 1} of ${graph.length}`);
    const found = await readReferences(reading, id, displayName ?? id);
    if (found && Object.keys(found).length > 0) references[id] = found;
  }
  return { templates: graph.map(templateOf), references };
}

/** One template that can't be read is no reason to do without the others. */
async function readReferences({ client, earlier, leftOut }: Reading, id: string, name: string) {
  const path = `${BASE}/configurationPolicyTemplates('${id}')/settingTemplates`;
  try {
    return referencesIn(await client.list(path, { $top: "1000" }));
  } catch (error) {
    if (!isAbout(error)) throw error;
    leftOut(`the template ${name} (${id}): ${error.message}`);
    return earlier.templates?.references[id];
  }
}

async function readDefinitions({ client, earlier, progress }: Reading): Promise<Definition[]> {
  progress("Reading definitions of settings");
  const dump = await client.list<GraphDefinition & object>(`${BASE}/configurationSettings`);
  progress("Comparing definitions");
  return changedDefinitions(definitionsOfPackage(), earlier.definitions, dump);
}

/** Their ids alone: what is in them is nobody's business here. */
async function readReusable({ client, progress, leftOut }: Reading): Promise<ReusableSetting[] | undefined> {
  progress("Reading reusable settings");
  try {
    const found = await client.list<ReusableSetting & object>(`${BASE}/reusablePolicySettings`, {
      $select: "id,displayName,settingDefinitionId",
    });
    return byId(found).map(({ id, displayName, settingDefinitionId }) => ({ id, displayName, settingDefinitionId }));
  } catch (error) {
    if (!isAbout(error)) throw error;
    leftOut(`reusable settings: ${error.message}`);
    return undefined;
  }
}

/** The service answered, and not that nobody may ask it: another request may well succeed. */
const isAbout = (error: unknown): error is GraphError =>
  error instanceof GraphError && (error.status === 400 || error.status === 404);
