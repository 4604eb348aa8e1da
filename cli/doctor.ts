import { Command } from "commander";
import { kindNames, loadKind } from "../provider/catalog.ts";
import { setting } from "./setting.ts";

interface Flags {
  readonly json?: boolean;
  readonly config: Readonly<Record<string, string>>;
}

/** `pulumi-intune doctor`: exit code 1 where something fails that is needed. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("look at endpoint, sign-in, clock, permissions, licences and policies, and say what to do")
    .argument("[kinds...]", "types that the application is for, by class name (default: all)")
    .option("--json", "as JSON")
    .option(
      "-c, --config <key=value>",
      "a setting of the stack's configuration, for example intune:tenantId=…",
      setting,
      {},
    )
    .addHelpText("after", "\nSettings come from the environment (INTUNE_*, ARM_*, AZURE_*) and from --config.")
    .action(async (names: string[], flags: Flags) => {
      process.exitCode = (await run(names, flags)) ? 0 : 1;
    });
}

/** @returns whether everything needed is as it should be */
async function run(names: readonly string[], { json, config }: Flags): Promise<boolean> {
  const kinds = (names.length > 0 ? names : kindNames()).map(loadKind);
  const progress = (what: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[KLooking at ${what} …`);
  };
  // Loaded here, so that other commands don't wait for it.
  const { examine } = await import("./doctor/examine.ts");
  const findings = await examine({ config, env: process.env, kinds, progress });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const isWell = findings.every(({ outcome }) => outcome !== "failed");
  if (json) {
    console.log(JSON.stringify({ ok: isWell, findings }, null, 2));
  } else {
    const { table } = await import("./doctor/table.ts");
    console.log(table(findings));
  }
  return isWell;
}
