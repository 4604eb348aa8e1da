/**
 * What `pulumi-intune catalog sync` read from a tenant, in files beside the program. It is newer than the package, and
 * of templates whole, so it wins: references of templates, definitions that the package lacks or has otherwise.
 *
 * The files are in a folder `intune-catalog`, looked for from the working directory upwards: Pulumi runs a program, and
 * its provider, in the program's folder.
 */
import fs from "node:fs";
import path from "node:path";
import type { Definition } from "./definition.ts";
import type { TemplatesFile } from "./templates.ts";

export const FOLDER = "intune-catalog";
export const TEMPLATES_FILE = "templates.json";
export const DEFINITIONS_FILE = "definitions.json";
export const REUSABLE_FILE = "reusable-settings.json";

/** A reusable setting of the tenant: settings refer to it by its id. */
export interface ReusableSetting {
  readonly id: string;
  readonly displayName: string;
  readonly settingDefinitionId: string;
}

const folders = new Map<string, string | undefined>();
const inFolder = new Map<string, ReadonlyMap<string, readonly Definition[]>>();
const templatesIn = new Map<string, TemplatesFile | undefined>();

/** The folder that is nearest, from the working directory upwards; `undefined` where there is none. */
export function syncedFolder(from = process.cwd()): string | undefined {
  if (!folders.has(from)) folders.set(from, nearestFolder(from));
  return folders.get(from);
}

function nearestFolder(from: string): string | undefined {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const there = path.join(folder, FOLDER);
    if (fs.existsSync(there)) return there;
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** Templates and references of the tenant. */
export function syncedTemplates(): TemplatesFile | undefined {
  const folder = syncedFolder();
  if (folder === undefined) return undefined;
  if (!templatesIn.has(folder)) templatesIn.set(folder, readJson<TemplatesFile>(folder, TEMPLATES_FILE, isTemplates));
  return templatesIn.get(folder);
}

/** Definitions of the tenant that the package lacks or has otherwise, by `module/area`. */
export function syncedDefinitions(): ReadonlyMap<string, readonly Definition[]> {
  const folder = syncedFolder();
  if (folder === undefined) return NONE;
  const known = inFolder.get(folder);
  if (known) return known;
  const read = readJson<readonly Definition[]>(folder, DEFINITIONS_FILE, Array.isArray) ?? [];
  const areas = Map.groupBy(read, ({ module, area }) => `${module}/${area}`);
  inFolder.set(folder, areas);
  return areas;
}

const NONE: ReadonlyMap<string, readonly Definition[]> = new Map();

const isTemplates = (read: unknown): boolean =>
  typeof read === "object" && read !== null && "templates" in read && "references" in read;

function readJson<T>(folder: string, name: string, isRight: (read: unknown) => boolean): T | undefined {
  const file = path.join(folder, name);
  let read: unknown;
  try {
    read = JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`${file} isn't what \`pulumi-intune catalog sync\` writes: it is no JSON.`, { cause: error });
  }
  if (!isRight(read)) throw new Error(`${file} isn't what \`pulumi-intune catalog sync\` writes; run it again.`);
  return read as T;
}
