import fs from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { Command, Option } from "commander";

interface Options {
  events?: string;
  format: "markdown" | "html";
  out?: string;
}

export function reportCommand(): Command {
  return new Command("report")
    .description("turn a preview into a report for whoever has to approve it")
    .argument(
      "[file]",
      "what `pulumi-intune preview` kept, or `pulumi preview --json` printed; - for standard input",
      "-",
    )
    .option("--events <file>", "an event log of the same preview, where that is all there is; it holds secrets")
    .addOption(
      new Option("--format <format>", "for a pull-request comment, or a page that stands alone")
        .choices(["markdown", "html"])
        .default("markdown"),
    )
    .option("--out <file>", "where to write it; default: standard output")
    .addHelpText(
      "after",
      "\nSecrets are never in it. `pulumi preview --json` alone lacks findings of policy packs, and names that the program\ngives to groups; `pulumi-intune preview` keeps both.\nExit code: 0 the report is written, whatever it says; 1 there is none.",
    )
    .action(report);
}

async function report(file: string, { events, format, out }: Options): Promise<void> {
  const { readPreview } = await import("./report/input.ts");
  const { reportOn } = await import("./report/model.ts");
  const preview = file === "-" ? await readAll(process.stdin) : fs.readFileSync(file, "utf8");
  const model = reportOn(readPreview(preview, events === undefined ? undefined : fs.readFileSync(events, "utf8")));
  const rendered =
    format === "html"
      ? (await import("./report/html.ts")).page(model)
      : (await import("./report/markdown.ts")).markdown(model);
  if (out === undefined) process.stdout.write(rendered);
  else fs.writeFileSync(out, rendered);
}
