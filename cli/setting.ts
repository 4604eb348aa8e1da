import { InvalidArgumentError } from "commander";

/** Collects `--config intune:tenantId=…` on a command line. */
export function setting(text: string, earlier: Readonly<Record<string, string>>): Record<string, string> {
  const [, key, value] = /^([\w-]+:\w+)=(.*)$/s.exec(text) ?? [];
  if (key === undefined || value === undefined) throw new InvalidArgumentError("Give it as intune:tenantId=….");
  return { ...earlier, [key]: value };
}
