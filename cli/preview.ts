import { Command } from "commander";

interface Options {
  out: string;
}

export function previewCommand(): Command {
  return new Command("preview")
    .description("run `pulumi preview`, and keep of it what a report or an approver needs and nothing secret")
    .argument("[options...]", "options of `pulumi preview`, after --: -- --stack prod --refresh")
    .requiredOption("--out <file>", "where to write what is kept, for `pulumi-intune report`")
    .addHelpText(
      "after",
      "\nPulumi's own event log, which holds secrets in clear, exists only while the preview runs, in a folder that nobody\nelse can read. Kept are steps, findings of policy packs, warnings, errors and the summary.\nExit code: Pulumi's own (0 the preview worked; a mandatory rule that is broken fails it); 130 interrupted.",
    )
    .action(preview);
}

async function preview(options: readonly string[], { out }: Options): Promise<void> {
  const { runPreview } = await import("./preview/run.ts");
  process.exitCode = await runPreview(options, out);
}
