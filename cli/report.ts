import fs from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { Command, Option } from "commander";
import { deliver } from "./output.ts";
import type { Preview } from "./pulumi/preview.ts";
import type { Seen } from "./review/seen.ts";
import { SETTINGS_HELP, settingOption } from "./setting.ts";
import { withSession } from "./with-session.ts";

interface Options {
  events?: string;
  format: "markdown" | "html";
  out?: string;
  tenant?: boolean;
  config: Readonly<Record<string, string>>;
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
    .option("--tenant", "look into the tenant for what is adopted, and for names; fail where that fails")
    .option("--no-tenant", "don't look into the tenant (default: look where the settings name a credential)")
    .addOption(settingOption())
    .addHelpText(
      "after",
      `${SETTINGS_HELP}\nSecrets are never in it. \`pulumi preview --json\` alone lacks findings of policy packs; \`pulumi-intune preview\`\nkeeps them. What a preview can't tell, or tells in the program's words only, the report looks up in the tenant: objects\nthat are taken over, as they are, and names of groups and filters. It only reads.\nExit code: 0 the report is written, whatever it says; 1 there is none.`,
    )
    .action(report);
}

async function report(file: string, { events, format, out, tenant, config }: Options): Promise<void> {
  const { readPreview } = await import("./pulumi/input.ts");
  const { reportOn } = await import("./review/model.ts");
  const preview = file === "-" ? await readAll(process.stdin) : fs.readFileSync(file, "utf8");
  const read = readPreview(preview, events === undefined ? undefined : fs.readFileSync(events, "utf8"));
  const model = reportOn(read, tenant === false ? undefined : await seenFor(read, tenant === true, config));
  const rendered =
    format === "html"
      ? (await import("./render/html.ts")).page(model)
      : (await import("./render/markdown.ts")).markdown(model);
  deliver(rendered, format, out);
}

/** What the tenant says, where it is asked. Without being told to, a report asks nobody that the settings don't name. */
async function seenFor(preview: Preview, must: boolean, config: Options["config"]): Promise<Seen | undefined> {
  const { isOfUse, look } = await import("./review/look.ts");
  if (!must && !isOfUse(preview)) return undefined;
  try {
    return await withSession(config, async (session) => {
      const { credential, offline } = session.settings;
      return must || (credential.kind !== "default" && !offline) ? look(session, preview) : undefined;
    });
  } catch (error) {
    if (must) throw error;
    const [{ NOTHING_SEEN }, { quoted }] = await Promise.all([import("./review/seen.ts"), import("./phrase.ts")]);
    const why = quoted(error instanceof Error ? error.message : String(error), 500);
    return { ...NOTHING_SEEN, notes: [["The tenant couldn't be looked into: ", why]] };
  }
}
