import path from "node:path";
import { Command, Option } from "commander";
import { print, printJson } from "./output.ts";
import { projectName, refuseToOverwrite, writeProject } from "./write-project.ts";

interface Flags {
  readonly out: string;
  readonly name?: string;
  readonly format: "text" | "json";
}

/** `pulumi-intune convert`: exported files into a project. */
export function convertCommand(): Command {
  return new Command("convert")
    .description("write a Pulumi project of exported policies; no tenant is asked")
    .argument(
      "<exports...>",
      "files and folders with exported policies: of the admin center, Graph, IntuneCD, IntuneManagement …",
    )
    .option("--out <folder>", "a new folder for the project", "intune")
    .option("--name <name>", "name of the project (default: the folder's)", projectName)
    .addOption(new Option("--format <format>", "of what is printed").choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      `
What the files say and the program can't is named, by file and member. Secrets are never written: the program takes them
from its configuration. docs/convert.md says which exports are understood.

Exit code: 0 where the program says everything, 2 where something is missing or has to be mended (the output names it
and says why), 1 where nothing was written.`,
    )
    .action(convert);
}

async function convert(given: readonly string[], { out, name, format }: Flags): Promise<void> {
  const folder = path.resolve(out);
  refuseToOverwrite(folder);
  const [{ readExports }, { convertible }, { program }, { outcomeOf, isWhole }, { summary }] = await Promise.all([
    import("./exports/read.ts"),
    import("./convert/findings.ts"),
    import("./adopt/program.ts"),
    import("./convert/outcome.ts"),
    import("./convert/summary.ts"),
  ]);
  const exports = readExports(given);
  if (exports.objects.length === 0) throw new Error(nothingIn(given, exports.unread));
  const found = convertible(exports);
  const written = program(found, name ?? projectName(path.basename(folder)), "make");
  writeProject(folder, written.files);
  const outcome = outcomeOf(exports, found, written);
  if (format === "json") printJson({ ...outcome, secrets: [...written.secrets.keys()] });
  else print(summary(outcome, written, found, out));
  if (!isWhole(outcome)) process.exitCode = SOMETHING_MISSING;
}

function nothingIn(
  given: readonly string[],
  unread: readonly { readonly file: string; readonly why: string }[],
): string {
  const [first] = unread;
  const why = first
    ? ` (${first.file}: ${first.why}${unread.length > 1 ? `, and ${unread.length - 1} more` : ""})`
    : "";
  return `${given.join(", ")} has no policy that this release understands${why}. docs/convert.md says which exports are understood.`;
}

/** Exit code: the project is there, and lacks something, or doesn't pass its own preview. */
const SOMETHING_MISSING = 2;
