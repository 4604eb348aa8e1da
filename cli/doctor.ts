import { Command } from "commander";
import { kindNames, loadKind } from "../provider/model/registry.ts";
import { printJson } from "./output.ts";
import { progress } from "./progress.ts";
import { SETTINGS_HELP, settingOption, warnOfUnknownVariables } from "./setting.ts";

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
    .addOption(settingOption())
    .addHelpText("after", SETTINGS_HELP)
    .action(async (names: string[], flags: Flags) => {
      process.exitCode = (await run(names, flags)) ? 0 : 1;
    });
}

/** @returns whether everything needed is as it should be */
async function run(names: readonly string[], { json, config }: Flags): Promise<boolean> {
  const kinds = (names.length > 0 ? names : kindNames()).map(loadKind);
  // Loaded here, so that other commands don't wait for it.
  const { examine } = await import("./doctor/examine.ts");
  warnOfUnknownVariables();
  const findings = await examine({
    config,
    env: process.env,
    kinds,
    progress: (what) => progress(`Looking at ${what}`),
  });
  progress("");
  const isWell = findings.every(({ outcome }) => outcome !== "failed");
  if (json) {
    printJson({ ok: isWell, findings });
  } else {
    const { table } = await import("./doctor/table.ts");
    console.log(table(findings));
  }
  return isWell;
}
