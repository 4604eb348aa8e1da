import fs from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { Command, InvalidArgumentError, Option } from "commander";
import { deliver } from "./output.ts";
import { SETTINGS_HELP, settingOption } from "./setting.ts";
import { withSession } from "./with-session.ts";

interface Flags {
  readonly format?: "text" | "markdown" | "json";
  readonly out?: string;
  readonly days: number;
  readonly unmanaged: boolean;
  readonly config: Readonly<Record<string, string>>;
}

const EXIT_CODES = { none: 0, changed: 2, incomplete: 3 } as const;

/** `pulumi-intune drift`: exit code 1 where it fails. */
export function driftCommand(): Command {
  return new Command("drift")
    .description("compare what stacks manage with what the tenant has, without changing either")
    .argument(
      "[stacks...]",
      "what `pulumi stack export` printed, for each stack of the tenant (default: standard input)",
    )
    .addOption(
      new Option("--format <format>", "default: text on a terminal, else markdown").choices([
        "text",
        "markdown",
        "json",
      ]),
    )
    .option("--out <file>", "where to write it; default: standard output")
    .option("--days <number>", "days that the audit log is read back for who changed what", days, 7)
    .option("--no-unmanaged", "leave out objects that no stack manages")
    .addOption(settingOption())
    .addHelpText(
      "after",
      `${SETTINGS_HELP}\nExit code: 0 everything was compared and nothing changed; 2 something to see;\n3 nothing to see, but not everything could be compared; 1 failed.\nSecrets are compared where the export shows them and the service gives them back, and never printed:\npulumi stack export --show-secrets | pulumi-intune drift`,
    )
    .action(async (files: readonly string[], flags: Flags) => {
      process.exitCode = EXIT_CODES[await run(files, flags)];
    });
}

async function run(files: readonly string[], flags: Flags): Promise<keyof typeof EXIT_CODES> {
  // Loaded here, so that other commands don't wait for it.
  const [{ managedIn }, { findDrift, outcome }, { json, markdown }, { terminal }] = await Promise.all([
    import("./drift/managed.ts"),
    import("./drift/find.ts"),
    import("./drift/text.ts"),
    import("./drift/terminal.ts"),
  ]);
  const exports =
    files.length === 0
      ? [managedIn(await readAll(process.stdin), "Standard input")]
      : files.map((file) => managedIn(fs.readFileSync(file, "utf8"), file));
  const found = await withSession(flags.config, (session) =>
    findDrift(session, {
      managed: exports.flatMap(({ managed }) => managed),
      uncompared: exports.flatMap(({ uncompared }) => uncompared),
      unmanaged: flags.unmanaged,
      days: flags.days,
    }),
  );
  const isWatched = process.stdout.isTTY && flags.out === undefined;
  const format = flags.format ?? (isWatched ? "text" : "markdown");
  deliver({ text: terminal, markdown, json }[format](found), format, flags.out);
  return outcome(found);
}

function days(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 30) throw new InvalidArgumentError("Give 1 to 30 days.");
  return number;
}
