import { Command, InvalidArgumentError, Option } from "commander";
import { closest } from "fastest-levenshtein";
import type { Definition } from "../catalog/definition.ts";
import { allDefinitions, areaNames, atPath, definition, moduleNames, pathOf } from "../catalog/table.ts";
import { diffCommand } from "./catalog/diff.ts";
import { entry, facts } from "./catalog/entry.ts";
import { search } from "./catalog/search.ts";
import { syncCommand } from "./catalog/sync.ts";
import { print, printJson } from "./output.ts";

const PLATFORMS = ["windows10", "macOS", "iOS", "android", "androidEnterprise", "aosp", "linux", "tvOS", "visionOS"];

/** `pulumi-intune catalog`: the settings catalog; all but `sync` works offline. */
export function catalogCommand(): Command {
  return new Command("catalog")
    .description(
      "find settings of the settings catalog, what is known about them, what a tenant knows besides, what changed",
    )
    .addCommand(findCommand())
    .addCommand(showCommand())
    .addCommand(syncCommand())
    .addCommand(diffCommand());
}

function findCommand(): Command {
  return new Command("find")
    .description("search settings by name, label, category, keyword, option or id; prints how to import and call them")
    .argument("<words...>", "each has to begin a word of the setting")
    .addOption(new Option("--platform <platform>", "only settings of this platform").choices(PLATFORMS))
    .option("--limit <count>", "how many to show", count, 10)
    .option("--json", "as JSON: id, path, label, platforms")
    .addHelpText(
      "after",
      `
Examples:
  pulumi-intune catalog find real-time
  pulumi-intune catalog find edge homepage --platform macOS

Exit code: 0 there are some, 1 there is none.`,
    )
    .action((words: string[], { platform, limit, json }: { platform?: string; limit: number; json?: boolean }) => {
      const found = search(allDefinitions(), words).filter(
        ({ platforms }) => platform === undefined || platforms.includes(platform),
      );
      if (found.length === 0) throw new Error(`No setting matches ${words.join(" ")}.`);
      if (json) return printJson(found.slice(0, limit).map(described));
      const more = found.length > limit ? `\n\n${found.length - limit} more; --limit shows them` : "";
      print(`${found.slice(0, limit).map(entry).join("\n\n")}${more}\n`);
    });
}

function showCommand(): Command {
  return new Command("show")
    .description("print the facts of a setting")
    .argument(
      "<setting>",
      "its id, or its path as in windows/defender.allowRealtimeMonitoring or defender.allowRealtimeMonitoring",
    )
    .option("--json", "as JSON, as the package keeps it")
    .addHelpText("after", "\nExit code: 0 it is there, 1 it isn't.")
    .action((name: string, { json }: { json?: boolean }) => {
      const found = called(name);
      if (found.length === 0) throw new Error(notThere(name));
      if (json) printJson(found.length === 1 ? found[0] : found);
      else print(`${found.map(facts).join("\n\n")}\n`);
    });
}

/** By id, by path, or by path without the module, which several modules may have. */
function called(name: string): Definition[] {
  const found = definition(name) ?? (name.includes("/") ? atPath(name) : undefined);
  if (found) return [found];
  const wanted = name.toLowerCase();
  const paths = [...allDefinitions()]
    .filter(({ superseded }) => !superseded)
    .map((one) => ({ one, path: pathOf(one).toLowerCase() }));
  return paths.filter(({ path }) => path === wanted || path.endsWith(`/${wanted}`)).map(({ one }) => one);
}

function notThere(name: string): string {
  const [place = "", ...steps] = name.split("/").at(-1)?.split(".") ?? [];
  const areas = [...new Set(moduleNames().flatMap(areaNames))];
  const near = steps.length > 0 && !areas.includes(place) ? `; did you mean the area ${closest(place, areas)}?` : ".";
  return `The settings catalog has no setting ${name}${near} \`pulumi-intune catalog find ${steps.at(-1) ?? name}\` searches.`;
}

const described = (one: Definition) => ({ id: one.id, path: pathOf(one), label: one.label, platforms: one.platforms });

function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("It must be a whole number above 0.");
}
