/** `npm run exports:corpus <folders>`: what `convert` makes of exports, a line for each folder. Writes nothing. */
import path from "node:path";
import { program } from "../../cli/adopt/program.ts";
import { convertible } from "../../cli/convert/findings.ts";
import { outcomeOf } from "../../cli/convert/outcome.ts";
import { readExports } from "../../cli/exports/read.ts";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: npm run exports:corpus <folder with exported policies> …");
  process.exit(2);
}

console.log("| source | policies | whole | in part | to mend | files not read | said twice |\n|--|--|--|--|--|--|--|");
for (const folder of folders) {
  const exports = readExports([folder]);
  const found = convertible(exports);
  const { declared, whole, missing, toMend, repeated } = outcomeOf(exports, found, program(found, "corpus", "make"));
  const partly = new Set(missing.filter(({ member }) => member !== "").map(({ source }) => source)).size;
  const mend = new Set(toMend.map(({ source }) => source)).size;
  const unread = missing.filter(({ member }) => member === "").length;
  const cells = [path.basename(folder).replace("+", "/"), declared, whole, partly, mend, unread, repeated.length];
  console.log(`| ${cells.join(" | ")} |`);
}
