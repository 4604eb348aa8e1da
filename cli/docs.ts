import path from "node:path";
import { Command } from "commander";
import { print } from "./output.ts";

/** `pulumi-intune docs`: exit code 1 where no page says anything of it. */
export function docsCommand(): Command {
  return new Command("docs")
    .description("print a page of the documentation, which comes with the package; without words, list the pages")
    .argument("[words...]", "name of a page or a type; else words that a page has to hold")
    .addHelpText(
      "after",
      `
Examples:
  pulumi-intune docs settings-catalog
  pulumi-intune docs WindowsIdentityProtectionConfiguration
  pulumi-intune docs throttling

Exit code: 0 there is such a page, 1 there is none.`,
    )
    .action(async (words: readonly string[]) => {
      const { contents, found, pagesIn } = await import("./docs/pages.ts");
      const pages = pagesIn(path.join(__dirname, "..", ".."));
      if (words.length === 0) return print(contents(pages));
      const text = found(pages, words);
      if (text === undefined)
        throw new Error(`No page says anything of ${words.join(" ")}. Without words, all are listed.`);
      print(text);
    });
}
