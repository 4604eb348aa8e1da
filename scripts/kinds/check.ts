/** `npm run kinds:check`: holds every kind against Graph's types, and lists what differs. Fails where anything does. */
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { compareKinds } from "./compare.ts";
import { readModel } from "./model.ts";

const model = readModel();
const kinds = kindNames().map(loadKind);
const found = compareKinds(model, kinds);
for (const difference of found) console.log(difference);
console.log(`${kinds.length} kinds against ${model.source}: ${found.length} differences`);
if (found.length > 0) process.exitCode = 1;
