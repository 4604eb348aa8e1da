/** Assets of Pulumi, which a script may be. The state keeps the text, as it does for the classes of this package. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidInputError } from "../../errors.ts";
import { scriptOf } from "../../model/script-text.ts";
import { isObject } from "../../model/values.ts";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const ASSET = "c44067f5952c0a294b673a41bacd8c17";

/**
 * The values with texts in place of assets.
 *
 * @throws InvalidInputError where a file can't be read, and for what is on the network: whoever changes that page would
 *   change what devices run.
 */
export function withTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withTexts) as T;
  if (!isObject(value)) return value;
  if (value[SIGNATURE] === ASSET) return textOf(value) as T;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTexts(inner)])) as T;
}

function textOf({ text, path: file, uri }: { text?: unknown; path?: unknown; uri?: unknown }): string {
  if (typeof file === "string" && file !== "") return read(file);
  if (typeof uri === "string" && uri.startsWith("file:")) return read(fileURLToPath(uri));
  if (typeof uri === "string" && uri !== "") throw refused(`A script can't be ${uri}: take a file of the project.`);
  return String(text ?? "");
}

/** Relative to the program's folder, in which the engine runs the plugin. */
function read(file: string): string {
  try {
    return scriptOf(fs.readFileSync(file));
  } catch (error) {
    throw refused(`The script ${path.resolve(file)} can't be read: ${(error as Error).message}.`);
  }
}

const refused = (message: string): InvalidInputError => new InvalidInputError(message, [message]);
