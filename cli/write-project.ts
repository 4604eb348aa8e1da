/** A project of Pulumi's on the disk. */
import fs from "node:fs";
import path from "node:path";
import { InvalidArgumentError } from "commander";

/** Somebody's own program is worth more than one that can be written again. */
export function refuseToOverwrite(folder: string): void {
  if (!fs.existsSync(folder) || fs.readdirSync(folder).length === 0) return;
  throw new Error(`${folder} holds files already. Give a new folder with --out.`);
}

/** @param files path in the project, to text or bytes */
export function writeProject(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  for (const [file, text] of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
}

export function projectName(text: string): string {
  if (/^[\w.-]{1,100}$/.test(text)) return text;
  throw new InvalidArgumentError("A project's name has letters, digits, hyphens, underscores and periods only.");
}
