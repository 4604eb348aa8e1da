import fs from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { findCli } from "../local/engine/find-cli.ts";
import { kindNames, loadKind } from "../provider/model/registry.ts";
import type { Findings } from "./adopt/find.ts";
import type { Program } from "./adopt/program.ts";
import { print } from "./output.ts";
import { progress } from "./progress.ts";
import { SETTINGS_HELP, settingOption } from "./setting.ts";
import { withSession } from "./with-session.ts";
import { projectName, refuseToOverwrite, writeProject } from "./write-project.ts";

interface Flags {
  readonly out: string;
  readonly name?: string;
  readonly managed: readonly string[];
  readonly secretsToConfig?: string;
  readonly config: Readonly<Record<string, string>>;
}

/** `pulumi-intune adopt`: reads a tenant and writes a project. */
export function adoptCommand(): Command {
  return new Command("adopt")
    .description("write a Pulumi project that adopts what a tenant has; nothing in the tenant changes")
    .argument("[kinds...]", "types to adopt, by class name (default: all)")
    .option("--out <folder>", "a new folder for the project", "intune")
    .option("--name <name>", "name of the project (default: the folder's)", projectName)
    .option(
      "--managed <file>",
      "leave out what a stack manages already: what `pulumi stack export` printed; may be repeated",
      (file: string, earlier: readonly string[]) => [...earlier, file],
      [],
    )
    .option(
      "--secrets-to-config <stack>",
      "make this stack, and put the secrets that the service gives back in clear into its configuration, encrypted",
    )
    .addOption(settingOption())
    .addHelpText(
      "after",
      `${SETTINGS_HELP} Secrets are never written: the\nprogram takes those that it needs from its configuration, and the others stay as they are in the tenant.

Each resource is written with protect: true, so that neither pulumi destroy nor an edit of the program deletes the object.

Exit code: 0 where everything is declared, 2 where something was left out (the output names it and says why), 1 where
nothing was written.`,
    )
    .action(run);
}

async function run(names: readonly string[], { out, name, managed, secretsToConfig, config }: Flags): Promise<void> {
  const kinds = (names.length > 0 ? names : kindNames()).map(loadKind);
  const folder = path.resolve(out);
  refuseToOverwrite(folder);
  const pulumi = secretsToConfig === undefined ? undefined : pulumiCli();
  const [{ find }, { program }, { summary }, { managedIn }] = await Promise.all([
    import("./adopt/find.ts"),
    import("./adopt/program.ts"),
    import("./adopt/summary.ts"),
    import("./drift/managed.ts"),
  ]);
  const stacks = managed.flatMap((file) => managedIn(fs.readFileSync(file, "utf8"), file).managed);
  const search = { kinds, managed: new Set(stacks.map(({ id }) => id)), progress };
  const findings = await withSession(config, (session) => find(session, search)).finally(() => progress(""));
  const written = program(findings, name ?? projectName(path.basename(folder)));
  writeProject(folder, written.files);
  const known = await secretsInConfig(findings, written, folder, pulumi, secretsToConfig);
  print(summary(findings, written, out, { stack: secretsToConfig, known }));
  if (findings.leftOut.length > 0) process.exitCode = SOMETHING_LEFT_OUT;
}

function pulumiCli(): string {
  const found = findCli(process.env);
  if (found !== undefined) return found;
  throw new Error("--secrets-to-config needs Pulumi's CLI: install it, or name it in PULUMI_EXECUTABLE");
}

/** Keys of the secrets that the stack's configuration has now. */
async function secretsInConfig(
  findings: Findings,
  written: Program,
  folder: string,
  pulumi: string | undefined,
  stack: string | undefined,
): Promise<ReadonlySet<string>> {
  if (pulumi === undefined || stack === undefined) return new Set();
  const { readableSecrets, setSecrets } = await import("./adopt/secrets.ts");
  const values = readableSecrets(findings, written);
  await setSecrets(pulumi, folder, stack, values);
  return new Set(values.keys());
}

/** Exit code: the project is there, and lacks objects that the tenant has. */
const SOMETHING_LEFT_OUT = 2;
