import { readFile } from "node:fs/promises";
import { fixture } from "../support.ts";
import { Playground } from "./playground.ts";

/** A playground whose program can make `Busy` resources, which take their time. */
export async function busyPlayground(program: string): Promise<Playground> {
  const files = {
    "busy.js": await readFile(fixture("engine", "busy.js"), "utf8"),
    "busy-provider.js": await readFile(fixture("engine", "busy-provider.js"), "utf8"),
    "index.js": `const { Busy } = require("./busy.js");\nconst V = Number(process.env.V ?? 0);\n${program}`,
  };
  return Playground.create({ files });
}
