/** Scripts of a program: a text, a file, an asset of Pulumi. The provider gets the text, and the state keeps it. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as pulumi from "@pulumi/pulumi";
import { isRaw, scriptOf } from "../provider/model/script-text.ts";

/** How the lines of a script end, whatever they end with in its file. */
export type LineEnds = "lf" | "crlf" | "asInFile";

export interface ScriptFileOptions {
  /**
   * Default `lf`, so that a script is the same on every machine, whatever git made of its lines; a signed script is left
   * as it is in the file, because its signature is over its bytes.
   */
  lineEnds?: LineEnds;
}

const SIGNATURE = /^# SIG # Begin signature block/m;

/**
 * The text of a script's file, for a property that takes a script: `scriptContent: intune.scriptFile("map-drives.ps1")`.
 * A file that isn't UTF-8 is sent as its bytes are, and previews can't show its lines.
 *
 * @param file Path of the file; a relative one begins at the folder of the program.
 * @throws pulumi.RunError where there is no such file, and where other line ends would break a signature.
 */
export function scriptFile(file: string, { lineEnds }: ScriptFileOptions = {}): string {
  const text = read(file);
  const isSigned = isRaw(text) || SIGNATURE.test(text);
  if (lineEnds === "asInFile" || (isSigned && lineEnds === undefined)) return text;
  if (isSigned) {
    const why = isRaw(text) ? "it isn't a text in UTF-8" : "it is signed, and its signature is over its bytes";
    throw new pulumi.RunError(`The lines of ${file} can't end in ${lineEnds}: ${why}. Take lineEnds: "asInFile".`);
  }
  const lines = text.replaceAll("\r\n", "\n");
  return lineEnds === "crlf" ? lines.replaceAll("\n", "\r\n") : lines;
}

/** A value of a program with the text in place of an asset, also of one that comes later. */
export function withText(value: unknown): unknown {
  const isLater = pulumi.Output.isInstance(value) || value instanceof Promise;
  if (isLater) return pulumi.output(value as Promise<string>).apply((settled) => withText(settled) as string);
  return isAsset(value) ? pulumi.output(textOf(value as Contents)) : value;
}

const isAsset = (value: unknown): boolean => pulumi.asset.Asset.isInstance(value);

/** What assets of Pulumi hold, one of them each. */
interface Contents {
  readonly path?: Promise<string>;
  readonly text?: Promise<string>;
  readonly uri?: Promise<string>;
}

/** Of the asset itself, as it is: what it holds is nobody's to change. */
async function textOf({ path: file, text, uri }: Contents): Promise<string> {
  if (text !== undefined) return text;
  if (file !== undefined) return read(await file);
  const address = String(await uri);
  if (address.startsWith("file:")) return read(fileURLToPath(address));
  throw new pulumi.RunError(
    `A script can't be ${address}: whoever changes that page would change what devices run. Take a file of the project.`,
  );
}

function read(file: string): string {
  try {
    return scriptOf(fs.readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : message;
    throw new pulumi.RunError(`The script ${path.resolve(file)} can't be read: ${why}.`);
  }
}
