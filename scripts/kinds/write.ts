/**
 * `npm run kinds:write`: writes the kinds that aren't there yet, with the files that they share. Named types are written
 * anew; from then on the files are owned, and changed by hand.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Files } from "./files.ts";
import { kindTypes } from "./layout.ts";
import { readModel } from "./model.ts";

const provider = path.join(process.cwd(), "provider", "model");
const fileOf = (folder: string, name: string): string => path.join(provider, folder, `${name}.ts`);

const model = readModel();
const files = new Files(model, () => undefined);
const named = process.argv.slice(2);
const kinds = named.length > 0 ? named : kindTypes(model).filter((kind) => !existsSync(fileOf("kinds", kind)));

mkdirSync(path.join(provider, "types"), { recursive: true });
const shared = new Set(kinds.flatMap((kind) => files.sharedBy(kind)));
for (const name of shared) {
  const file = fileOf("types", name);
  if (!existsSync(file)) writeFileSync(file, files.shared(name));
}
for (const kind of kinds) {
  writeFileSync(fileOf("kinds", kind), files.kind(kind));
  console.log(`wrote provider/model/kinds/${kind}.ts`);
}
