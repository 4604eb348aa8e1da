/** The facts of a version of the settings catalog: this package's, another's, or what Graph answered. */
import fs from "node:fs";
import path from "node:path";
import type { Facts } from "../../../catalog/definition.ts";
import { readDump } from "../../../catalog/dump.ts";
import { type AreaFile, readArea } from "../../../catalog/files.ts";
import { factsOf } from "../../../catalog/graph.ts";
import { definitionsOfPackage } from "../../../catalog/table.ts";

/** What every source says of a setting; literals are this package's own. */
export type Known = Omit<Facts, "options"> & {
  readonly options?: readonly { readonly id: string; readonly label: string }[];
};
export type Version = ReadonlyMap<string, Known>;

export const thisPackage = (): Version => current(definitionsOfPackage());

/**
 * @param where a folder of the package or its `catalog/data`, or Graph's `configurationSettings`: a file of JSON or
 *   JSON lines, or a folder of such files.
 */
export function readVersion(where: string): Version {
  if (!fs.existsSync(where)) throw new Error(`There is no ${where}.`);
  const data = [path.join(where, "catalog", "data"), path.join(where, "data"), where].find(isData);
  if (data) return current(areasIn(data));
  const facts = factsOf(readDump(where));
  if (facts.size === 0) throw new Error(`${where} holds no definitions of settings.`);
  return facts;
}

/** What Graph has now: names of settings that are gone are kept, and say nothing here. */
function current(definitions: Iterable<Known & { gone?: true; superseded?: true }>): Version {
  const found = new Map<string, Known>();
  for (const { gone, superseded, ...known } of definitions) if (!gone && !superseded) found.set(known.id, known);
  return found;
}

/** Modules of areas, each a JSON file with groups. */
function isData(folder: string): boolean {
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) return false;
  const windows = path.join(folder, "windows", "defender.json");
  return fs.existsSync(windows) && "groups" in JSON.parse(fs.readFileSync(windows, "utf8"));
}

function* areasIn(folder: string): Generator<Known> {
  for (const module of fs.readdirSync(folder).sort()) {
    for (const file of fs.readdirSync(path.join(folder, module)).sort()) {
      const read = JSON.parse(fs.readFileSync(path.join(folder, module, file), "utf8")) as AreaFile;
      yield* readArea(module, path.basename(file, ".json"), read);
    }
  }
}
