/**
 * `npm run catalog:update <dump>`: brings catalog/data up to what Graph says now. Names that were given stay; if one
 * would change, nothing is written.
 */

import { readDump } from "../../catalog/dump.ts";
import { changedNames, merge } from "../../catalog/ledger.ts";
import { readAliases, readData, writeData } from "./data.ts";

const [where] = process.argv.slice(2);
if (where === undefined) {
  console.error("usage: npm run catalog:update <file or folder with Graph's configurationSettings>");
  process.exit(2);
}

const known = readData();
const { definitions, added, gone, reshaped } = merge(known, readDump(where), readAliases());
const changed = changedNames(known, definitions);
if (changed.length > 0) {
  console.error(`Nothing is written, because ${changed.length} names would change:\n${changed.join("\n")}`);
  process.exit(1);
}
writeData(definitions.values());
console.log(
  `${definitions.size} definitions: ${added.length} new, ${gone.length} gone, ${reshaped.length} became others`,
);
