import { Command, Option } from "commander";
import type { Session } from "../provider/lifecycle/session.ts";
import { deliver } from "./output.ts";
import { progress } from "./progress.ts";
import { SETTINGS_HELP, settingOption } from "./setting.ts";
import { withSession } from "./with-session.ts";

interface Flags {
  readonly members?: boolean;
  readonly certain?: boolean;
  readonly format: "text" | "json" | "html";
  readonly out?: string;
  readonly config: Readonly<Record<string, string>>;
}

/** `pulumi-intune conflicts`: exit code 2 where there are some. */
export function conflictsCommand(): Command {
  return new Command("conflicts")
    .description("find settings that policies of the tenant have differently for the same devices")
    .option("--members", "read who is in the groups of assignments, for surer answers")
    .option("--certain", "leave out those of which only the directory knows")
    .addOption(new Option("--format <format>").choices(["text", "json", "html"]).default("text"))
    .option("--out <file>", "where to write it; default: standard output")
    .addOption(settingOption())
    .addHelpText(
      "after",
      `${SETTINGS_HELP}
Nothing is changed. It needs DeviceManagementConfiguration.Read.All, and for the groups Group.Read.All or
GroupMember.Read.All.

Exit code: 0 none, 2 some, 1 failed.`,
    )
    .action(run);
}

async function run({ members, certain, format, out, config }: Flags): Promise<void> {
  // Loaded here, so that other commands don't wait for it.
  const [{ readPolicies }, { conflictsOf }, { conflictText }, { conflictsJson }, { conflictsPage }, { namesIn }] =
    await Promise.all([
      import("./policies.ts"),
      import("./effective/conflicts.ts"),
      import("./effective/conflict-text.ts"),
      import("./effective/json.ts"),
      import("./effective/page.ts"),
      import("./pulumi/names.ts"),
    ]);
  const read = (session: Session) => readPolicies(session, { members: members === true, progress });
  const tenant = await withSession(config, read).finally(() => progress(""));
  const found = conflictsOf(tenant, certain === true);
  const names = namesIn({ steps: [], config: {} }, tenant.names);
  const written = { text: conflictText, json: conflictsJson, html: conflictsPage }[format](found, names);
  deliver(written, format, out);
  if (found.conflicts.length > 0) process.exitCode = 2;
}
