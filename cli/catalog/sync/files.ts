/** The files of `intune-catalog`: a line for each thing, sorted, so that a commit shows what changed. */
import fs from "node:fs";
import path from "node:path";
import type { Definition } from "../../../catalog/definition.ts";
import { DEFINITIONS_FILE, REUSABLE_FILE, type ReusableSetting, TEMPLATES_FILE } from "../../../catalog/synced.ts";
import type { TemplatesFile } from "../../../catalog/templates.ts";

export interface Synced {
  readonly templates: TemplatesFile;
  /** Undefined: they weren't asked for, and their file stays as it is. */
  readonly definitions: readonly Definition[] | undefined;
  readonly reusable: readonly ReusableSetting[] | undefined;
}

/** Writes what differs. @returns names of the files that changed */
export function writeSynced(folder: string, { templates, definitions, reusable }: Synced): string[] {
  const files: readonly (readonly [string, string | undefined])[] = [
    [TEMPLATES_FILE, templatesText(templates)],
    [DEFINITIONS_FILE, definitions && linesText(definitions)],
    [REUSABLE_FILE, reusable && linesText(reusable)],
  ];
  fs.mkdirSync(folder, { recursive: true });
  return files.flatMap(([name, text]) => (text !== undefined && replace(path.join(folder, name), text) ? [name] : []));
}

/** A program that is run meanwhile finds the old file or the new one, and never half of one. */
function replace(file: string, text: string): boolean {
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === text) return false;
  fs.writeFileSync(`${file}.new`, text);
  fs.renameSync(`${file}.new`, file);
  return true;
}

function templatesText({ templates, references }: TemplatesFile): string {
  const listed = templates.map((template) => `    ${JSON.stringify(template)}`).join(",\n");
  const referred = Object.entries(references).map(
    ([id, settings]) =>
      `    ${JSON.stringify(id)}: {\n${Object.entries(settings)
        .map(([setting, ids]) => `      ${JSON.stringify(setting)}: ${JSON.stringify(ids)}`)
        .join(",\n")}\n    }`,
  );
  return `{\n  "templates": [\n${listed}\n  ],\n  "references": {\n${referred.join(",\n")}\n  }\n}\n`;
}

const linesText = (items: readonly object[]): string =>
  items.length === 0 ? "[]\n" : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n]\n`;
