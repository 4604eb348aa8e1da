/** Writes catalog/generated/ from catalog/data: what programs import, and the index of all ids. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Definition } from "./definition.ts";
import { readArea } from "./files.ts";
import { indexOf } from "./generator/ids.mts";
import { moduleFiles } from "./generator/modules.mts";
import { treeOf } from "./generator/tree.mts";

const here = path.dirname(fileURLToPath(import.meta.url));
const data = path.join(here, "data");
const target = path.join(here, "generated");

const definitions: Definition[] = fs.readdirSync(data).flatMap((module) =>
  fs.readdirSync(path.join(data, module)).flatMap((file) => {
    const text = fs.readFileSync(path.join(data, module, file), "utf8");
    return readArea(module, path.basename(file, ".json"), JSON.parse(text));
  }),
);

fs.rmSync(target, { recursive: true, force: true });
const write = (name: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
  fs.writeFileSync(path.join(target, name), text);
};

write("index.json", JSON.stringify(indexOf(definitions)));
// Nothing but types, so that the declarations stand on their own, wherever the compiled sources are.
write("setting.d.ts", fs.readFileSync(path.join(here, "setting.ts"), "utf8"));
for (const [name, text] of moduleFiles(definitions, treeOf(definitions))) write(name, text);
