/** Writes sdk/generated/ from the kinds: a class for each, the types that they share, and groups of them. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Kind } from "../provider/model/kind.ts";
import { classFile } from "./generator/classes.mts";
import { groupsOf } from "./generator/groups.mts";
import { typesFile } from "./generator/types.mts";

const here = path.dirname(fileURLToPath(import.meta.url));
const kindsFolder = path.join(here, "..", "provider", "model", "kinds");
const target = path.join(here, "generated");
const HEADER = "// Generated from provider/model/kinds by sdk/generate.mts; changes here are lost.\n";

const kinds: Kind[] = await Promise.all(
  fs
    .readdirSync(kindsFolder)
    .sort()
    .map(async (file) => (await import(pathToFileURL(path.join(kindsFolder, file)).href)).default),
);

fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(target);
const write = (name: string, text: string): void => fs.writeFileSync(path.join(target, `${name}.ts`), HEADER + text);
const exported = ({ name }: Kind): string => `export { ${name}, type ${name}Args } from "./${name}.ts";\n`;

for (const kind of kinds) write(kind.name, classFile(kind));
write("types", typesFile(kinds));
const groups = groupsOf(kinds);
for (const { name, members } of groups) write(name, members.map(exported).join(""));
const namespaces = groups.map(({ name, meaning }) => `/** ${meaning} */\nexport * as ${name} from "./${name}.ts";\n`);
write("index", `${kinds.map(exported).join("")}${namespaces.join("")}export type * as types from "./types.ts";\n`);
