import path from "node:path";
import { Command } from "commander";
import {
  DEFINITIONS_FILE,
  FOLDER,
  REUSABLE_FILE,
  syncedDefinitions,
  syncedFolder,
  syncedTemplates,
  TEMPLATES_FILE,
} from "../../catalog/synced.ts";
import { print, printNote } from "../output.ts";
import { progress } from "../progress.ts";
import { SETTINGS_HELP, settingOption } from "../setting.ts";
import { withSession } from "../with-session.ts";
import type { Synced } from "./sync/files.ts";

interface Flags {
  readonly definitions: boolean;
  readonly config: Readonly<Record<string, string>>;
}

/** `pulumi-intune catalog sync`: what only a tenant knows, into files beside the program. */
export function syncCommand(): Command {
  return new Command("sync")
    .description("read templates, new settings and reusable settings' ids from the tenant into files to commit")
    .option("--no-definitions", "leave out new and changed definitions of settings, of which thousands are read")
    .addOption(settingOption())
    .addHelpText(
      "after",
      `${SETTINGS_HELP}

Writes into the folder ${FOLDER} that is nearest from here upwards, else into a new one here:
  ${TEMPLATES_FILE.padEnd(22)} templates, and the ids by which their settings refer to them
  ${DEFINITIONS_FILE.padEnd(22)} settings that this release of pulumi-intune lacks, or has otherwise
  ${REUSABLE_FILE.padEnd(22)} ids and names of the tenant's reusable settings
Nothing in them is secret, and nothing in the tenant changes. Commit them: previews use them from then on, before what
the package knows. Needs the permission DeviceManagementConfiguration.Read.All.

Exit code: 0 everything was read, 2 something was left out (the output says what and why), 1 nothing was written.`,
    )
    .action(run);
}

async function run({ definitions: withDefinitions, config }: Flags): Promise<void> {
  const folder = syncedFolder() ?? path.resolve(FOLDER);
  const leftOut: string[] = [];
  const { readCatalog } = await import("./sync/read.ts");
  const { writeSynced } = await import("./sync/files.ts");
  const earlier = { templates: syncedTemplates(), definitions: [...syncedDefinitions().values()].flat() };
  const read = await withSession(config, ({ client }) => {
    if (/^http:/.test(client.url("/deviceManagement")))
      printNote(
        "This is a local tenant, which makes up references that nobody has published: don't commit what it says.",
      );
    return readCatalog({ client, earlier, withDefinitions, progress, leftOut: (what) => leftOut.push(what) });
  });
  progress("");
  const changed = writeSynced(folder, read);
  print(summary(read, path.relative(process.cwd(), folder) || ".", changed));
  for (const what of leftOut) printNote(`Left out: ${what}`);
  if (leftOut.length > 0) process.exitCode = 2;
}

function summary({ templates, definitions, reusable }: Synced, folder: string, changed: readonly string[]): string {
  const settings = Object.values(templates.references).map((all) => Object.keys(all).length);
  const lines = [
    `${templates.templates.length} templates, with references of ${settings.reduce((sum, one) => sum + one, 0)} settings`,
    ...(definitions ? [`${definitions.length} definitions that this release lacks or has otherwise`] : []),
    ...(reusable ? [`${reusable.length} reusable settings`] : []),
    changed.length === 0 ? `${folder}: nothing changed` : `${folder}: wrote ${changed.join(", ")}`,
  ];
  return `${lines.join("\n")}\n`;
}
