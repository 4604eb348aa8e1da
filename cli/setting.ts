import { InvalidArgumentError, Option } from "commander";
import { unknownKeys, unknownVariables } from "../provider/settings/unknown-settings.ts";
import { printNote } from "./output.ts";

/** Collects `--config intune:tenantId=…` on a command line. */
function setting(text: string, earlier: Readonly<Record<string, string>>): Record<string, string> {
  const [, key, value] = /^([\w-]+:\w+)=(.*)$/s.exec(text) ?? [];
  if (key === undefined || value === undefined) throw new InvalidArgumentError("Give it as intune:tenantId=….");
  const [unknown] = key.startsWith("intune:") ? unknownKeys([key]) : [`${key} is not a setting`];
  if (unknown)
    throw new InvalidArgumentError(`${unknown}${unknown.endsWith("?") ? "" : "."} docs/settings.md lists all.`);
  return { ...earlier, [key]: value };
}

/** Says which variables of the environment look like settings and are none. */
export function warnOfUnknownVariables(): void {
  for (const line of unknownVariables(process.env)) printNote(line);
}

/** The option of every command that works with a tenant. */
export const settingOption = (): Option =>
  new Option("-c, --config <key=value>", "a setting of the stack's configuration, for example intune:tenantId=…")
    .argParser(setting)
    .default({});

/** What their help says of it. */
export const SETTINGS_HELP = "\nSettings come from the environment (INTUNE_*, ARM_*, AZURE_*) and from --config.";
