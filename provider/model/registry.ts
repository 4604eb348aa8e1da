/** Which kinds there are, and each on demand: a program pays for those it uses. */
import fs from "node:fs";
import path from "node:path";
import { distance } from "fastest-levenshtein";
import { bareName } from "./graph-type.ts";
import type { Kind } from "./kind.ts";

const folder = path.join(__dirname, "kinds");

let names: readonly string[] | undefined;

/** Class names of all kinds, sorted. */
export function kindNames(): readonly string[] {
  names ??= fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.charAt(0).toUpperCase() + file.slice(1, -".js".length))
    .sort();
  return names;
}

/** How many names are suggested for one that isn't there. */
const SUGGESTIONS = 3;

/** The kind of a class name, or of Graph's name of the type, in any case; throws where there is none. */
export function loadKind(name: string): Kind {
  const wanted = bareName(name).toLowerCase();
  const found = kindNames().find((known) => known.toLowerCase() === wanted);
  if (found === undefined) {
    throw new Error(
      `There is no Intune configuration type named ${name}. Did you mean ${nearest(wanted).join(", ")}? \`npx pulumi-intune kinds\` lists all.`,
    );
  }
  return require(path.join(folder, `${found.charAt(0).toLowerCase()}${found.slice(1)}.js`)).default;
}

/** Names that hold the wanted one first, then by the number of letters that differ. */
function nearest(wanted: string): string[] {
  const away = (name: string): number => {
    const known = name.toLowerCase();
    return known.includes(wanted) ? 0 : distance(wanted, known);
  };
  return kindNames()
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, SUGGESTIONS);
}
