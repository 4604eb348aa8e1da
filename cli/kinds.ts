import { Command } from "commander";
import { kindNames, loadKind } from "../provider/model/registry.ts";
import { list } from "./kinds/list.ts";
import { type Match, search } from "./kinds/search.ts";

/** `pulumi-intune kinds`: exit code 1 where nothing is found. */
export function kindsCommand(): Command {
  return new Command("kinds")
    .description("list the Intune configuration types: class, title, collection and permissions")
    .argument(
      "[words...]",
      "only types in whose name, title, platform or collection a word begins with each of these; else those with such properties",
    )
    .option("--json", "as JSON, with Graph type and reference page")
    .addHelpText(
      "after",
      `
Examples:
  pulumi-intune kinds windows wifi
  pulumi-intune kinds compliance --json
  pulumi-intune kinds bitlocker

Exit code: 0 there are some, 1 there is none.`,
    )
    .action((words: string[], { json }: { json?: boolean }) => {
      const found = search(kindNames().map(loadKind), words);
      if (found.length === 0) {
        throw new Error(
          `No type and no property matches ${words.join(" ")}. Without words, all types are listed; ` +
            `pulumi-intune catalog find looks into the settings catalog.`,
        );
      }
      console.log(json ? JSON.stringify(found.map(describe), null, 2) : list(found, process.stdout.columns));
    });
}

const describe = ({ kind, properties }: Match) => ({
  class: kind.name,
  title: kind.title,
  description: kind.description,
  type: kind.type,
  platform: kind.platform,
  collection: kind.collection.path,
  permissions: kind.collection.permissions,
  reference: kind.reference,
  ...(properties.length > 0 && { properties }),
});
