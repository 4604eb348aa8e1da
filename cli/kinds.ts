import { Command } from "commander";
import type { Kind } from "../provider/model/kind.ts";
import { kindNames, loadKind } from "../provider/model/registry.ts";
import { list } from "./kinds/list.ts";
import { search } from "./kinds/search.ts";

/** `pulumi-intune kinds`: exit code 1 where nothing is found. */
export function kindsCommand(): Command {
  return new Command("kinds")
    .description("list the Intune configuration types: class, title, collection and permissions")
    .argument("[words...]", "only types in whose name, title, platform or collection a word begins with each of these")
    .option("--json", "as JSON, with Graph type and reference page")
    .addHelpText(
      "after",
      `
Examples:
  pulumi-intune kinds windows wifi
  pulumi-intune kinds compliance --json

Exit code: 0 there are some, 1 there is none.`,
    )
    .action((words: string[], { json }: { json?: boolean }) => {
      const kinds = search(kindNames().map(loadKind), words);
      if (kinds.length === 0) {
        throw new Error(`No type matches ${words.join(" ")}. Without words, all types are listed.`);
      }
      console.log(json ? JSON.stringify(kinds.map(describe), null, 2) : list(kinds, process.stdout.columns));
    });
}

const describe = ({ name, title, description, type, platform, collection, reference }: Kind) => ({
  class: name,
  title,
  description,
  type,
  platform,
  collection: collection.path,
  permissions: collection.permissions,
  reference,
});
