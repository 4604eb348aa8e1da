import fs from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { Command } from "commander";
import { print, printJson } from "../output.ts";

interface Flags {
  readonly stack?: string;
  readonly json?: boolean;
}

/** `pulumi-intune catalog diff`: exit code 2 where something differs. */
export function diffCommand(): Command {
  return new Command("diff")
    .description("what Microsoft changed between two versions of the settings catalog, and what of it a stack uses")
    .argument("<before>", "a folder of pulumi-intune (or its catalog/data), or Graph's configurationSettings as JSON")
    .argument("[after]", "the same; default: the facts of this release")
    .option("--stack <file>", "only what a stack uses: what `pulumi stack export` printed, - for standard input")
    .option("--json", "as JSON: added, changed (with each fact before and after), gone")
    .addHelpText(
      "after",
      `
Examples:
  pulumi-intune catalog diff old/node_modules/pulumi-intune
  pulumi stack export | pulumi-intune catalog diff old/node_modules/pulumi-intune --stack -

Exit code: 0 nothing differs, 2 something does, 1 failed.`,
    )
    .action(async (before: string, after: string | undefined, flags: Flags) => {
      process.exitCode = (await run(before, after, flags)) ? 2 : 0;
    });
}

/** @returns whether something differs */
async function run(before: string, after: string | undefined, { stack, json }: Flags): Promise<boolean> {
  // Loaded here, so that other commands don't wait for it.
  const [{ readVersion, thisPackage }, { compare }, { ofUses, usesIn }, { text }] = await Promise.all([
    import("./diff/source.ts"),
    import("./diff/compare.ts"),
    import("./diff/used.ts"),
    import("./diff/text.ts"),
  ]);
  const all = compare(readVersion(before), after === undefined ? thisPackage() : readVersion(after));
  const found = stack === undefined ? all : ofUses(all, usesIn(await exported(stack), nameOf(stack)));
  if (json) printJson(found);
  else print(text(found));
  return found.added.length + found.gone.length + found.changed.length > 0;
}

const exported = async (file: string): Promise<string> =>
  file === "-" ? readAll(process.stdin) : fs.readFileSync(file, "utf8");

const nameOf = (file: string): string => (file === "-" ? "Standard input" : file);
