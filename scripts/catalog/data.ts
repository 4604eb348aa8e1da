/** The files of catalog/data, as they stand in the repository. */
import fs from "node:fs";
import path from "node:path";
import { type Definition, keyOf } from "../../catalog/definition.ts";
import { printArea, readArea } from "../../catalog/files.ts";
import type { Aliases } from "../../catalog/naming/assign.ts";

const catalogFolder = path.join(__dirname, "..", "..", "..", "catalog");
const dataFolder = path.join(catalogFolder, "data");

export const readAliases = (): Aliases =>
  JSON.parse(fs.readFileSync(path.join(catalogFolder, "aliases.json"), "utf8")) as Aliases;

/** What is known; nothing where there is no folder yet. */
export function readData(): Map<string, Definition> {
  if (!fs.existsSync(dataFolder)) return new Map();
  const found = fs.readdirSync(dataFolder).flatMap((module) =>
    fs.readdirSync(path.join(dataFolder, module)).flatMap((file) => {
      const text = fs.readFileSync(path.join(dataFolder, module, file), "utf8");
      return readArea(module, path.basename(file, ".json"), JSON.parse(text));
    }),
  );
  return new Map(found.map((definition) => [keyOf(definition), definition]));
}

/** Writes all files anew. */
export function writeData(definitions: Iterable<Definition>): void {
  const areas = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const place = path.join(definition.module, `${definition.area}.json`);
    const members = areas.get(place);
    if (members) members.push(definition);
    else areas.set(place, [definition]);
  }
  for (const [place, members] of areas) {
    fs.mkdirSync(path.dirname(path.join(dataFolder, place)), { recursive: true });
    fs.writeFileSync(path.join(dataFolder, place), printArea(members));
  }
}
