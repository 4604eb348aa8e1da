/** The files below a folder, as they are read: in order, one after the other, and none that leads elsewhere. */
import fs from "node:fs";
import path from "node:path";

export interface ExportFile {
  /** As a reader of the report finds it: below the folder, with slashes. */
  readonly name: string;
  readonly path: string;
}

export interface Listed {
  readonly files: readonly ExportFile[];
  /** What isn't read although it may be meant, and why. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
  /** How many files are something else than JSON. */
  readonly others: number;
}

const MOST_FILES = 50_000;
/** Where version control, editors and package managers keep their own. */
const isHidden = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** A path as names have it: with slashes, and without the one at the end. */
const slashed = (given: string): string =>
  path
    .normalize(given)
    .replaceAll("\\", "/")
    .replace(/(?<=.)\/$/, "");

/** The folder that names begin below, of one folder or file that is given; of several, each name has its own. */
export function rootOf(given: readonly string[]): string {
  const [only, ...more] = given;
  if (only === undefined || more.length > 0) return "";
  return slashed(fs.statSync(only, { throwIfNoEntry: false })?.isDirectory() ? only : path.dirname(only));
}

/**
 * @param given a folder or a file
 * @param root that names begin below
 * @throws Error where there is none, or too many files are in it
 */
export function listed(given: string, root: string): Listed {
  const stats = fs.statSync(given, { throwIfNoEntry: false });
  if (!stats) throw new Error(`${given} isn't there`);
  const named = (name: string): string => (root === "" ? path.posix.join(slashed(given), name) : name);
  if (stats.isFile()) {
    const name = root === "" ? slashed(given) : path.basename(given);
    return { files: [{ name, path: given }], refused: [], others: 0 };
  }
  if (!stats.isDirectory()) throw new Error(`${given} is neither a file nor a folder`);
  const found = { files: [] as ExportFile[], refused: [] as { name: string; why: string }[], others: 0 };
  for (const folders = [""]; folders.length > 0; ) {
    const folder = folders.pop() as string;
    const entries = fs.readdirSync(path.join(given, folder), { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !isHidden(name))) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isSymbolicLink())
        found.refused.push({ name: named(name), why: "it is a link, and links aren't followed" });
      else if (!entry.isFile() || !/\.json$/i.test(name)) found.others++;
      else found.files.push({ name: named(name), path: path.join(given, folder, entry.name) });
    }
    if (found.files.length > MOST_FILES) throw new Error(`${given} holds more than ${MOST_FILES} files of JSON`);
  }
  return { ...found, files: found.files.sort((left, right) => (left.name < right.name ? -1 : 1)) };
}

/** Bytes. The largest policies are some megabytes; lists of a whole tenant some tens. */
const LARGEST = 128 * 2 ** 20;

/** @throws Error for a file that is too large, or can't be read */
export function bytesOf({ path: file }: ExportFile): Uint8Array {
  const { size } = fs.statSync(file);
  if (size > LARGEST) throw new Error(`it is larger than ${LARGEST / 2 ** 20} MB`);
  return fs.readFileSync(file);
}
