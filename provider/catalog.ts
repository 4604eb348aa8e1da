/** Which kinds there are, and each on demand: a program pays for those it uses. */
import fs from "node:fs";
import path from "node:path";
import type { Kind } from "./kind.ts";

const folder = path.join(__dirname, "kinds");

/** Class names of all kinds, sorted. */
export function kindNames(): string[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.charAt(0).toUpperCase() + file.slice(1, -".js".length))
    .sort();
}

/** The kind of a class name; throws where there is none. */
export function loadKind(name: string): Kind {
  if (!kindNames().includes(name)) {
    throw new Error(`There is no Intune configuration type named ${name}. The types are: ${kindNames().join(", ")}.`);
  }
  return require(path.join(folder, `${name.charAt(0).toLowerCase()}${name.slice(1)}.js`)).default;
}
