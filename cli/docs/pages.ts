/** The pages that come with the package. */
import fs from "node:fs";
import path from "node:path";

export interface Page {
  /** What it is asked for by: the name of its file. */
  readonly name: string;
  readonly title: string;
  /** Whether it is about one type. */
  readonly isReference: boolean;
  read(): string;
}

/** @param root the folder of the package. */
export function pagesIn(root: string): Page[] {
  const guides = below(path.join(root, "docs"), false);
  const readme = page(path.join(root, "README.md"), false);
  return [readme, ...guides, ...below(path.join(root, "docs", "reference"), true)];
}

function below(folder: string, isReference: boolean): Page[] {
  // A clone has no reference pages before `npm run docs`.
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  return files
    .filter((file) => file.endsWith(".md") && !(isReference && file === "README.md"))
    .map((file) => page(path.join(folder, file), isReference));
}

function page(file: string, isReference: boolean): Page {
  const read = () => fs.readFileSync(file, "utf8");
  const title = /^# (.*)$/m.exec(read())?.[1] ?? "";
  return { name: path.basename(file, ".md"), title, isReference, read };
}

/** All guides, and how many types have a page. */
export function contents(pages: readonly Page[]): string {
  const guides = pages.filter(({ isReference }) => !isReference);
  const types = pages.length - guides.length;
  const more =
    types > 0 ? `\n\nand a page for each of ${types} types, by its class name: pulumi-intune kinds lists them.` : "";
  return `${table(guides)}${more}\n`;
}

function table(pages: readonly Page[]): string {
  const width = Math.max(...pages.map(({ name }) => name.length));
  return pages.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join("\n");
}

/** Pages that are named for words that stand in them. */
const MOST = 20;

/** The page of that name, or the list of those that hold all the words; undefined where there is none. */
export function found(pages: readonly Page[], words: readonly string[]): string | undefined {
  const wanted = words.map((word) => word.toLowerCase());
  const named = pages.find(({ name }) => wanted.length === 1 && name.toLowerCase() === wanted[0]);
  if (named) return named.read();
  const holding = pages.filter((one) => {
    const text = one.read().toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  if (holding.length === 0) return undefined;
  const more = holding.length > MOST ? `\n  and ${holding.length - MOST} more` : "";
  return `Pages that hold ${words.join(" ")}:\n\n${table(holding.slice(0, MOST))}${more}\n`;
}
