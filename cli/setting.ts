import { InvalidArgumentError, Option } from "commander";

/** Collects `--config intune:tenantId=…` on a command line. */
function setting(text: string, earlier: Readonly<Record<string, string>>): Record<string, string> {
  const [, key, value] = /^([\w-]+:\w+)=(.*)$/s.exec(text) ?? [];
  if (key === undefined || value === undefined) throw new InvalidArgumentError("Give it as intune:tenantId=….");
  return { ...earlier, [key]: value };
}

/** The option of every command that works with a tenant. */
export const settingOption = (): Option =>
  new Option("-c, --config <key=value>", "a setting of the stack's configuration, for example intune:tenantId=…")
    .argParser(setting)
    .default({});

/** What their help says of it. */
export const SETTINGS_HELP = "\nSettings come from the environment (INTUNE_*, ARM_*, AZURE_*) and from --config.";
