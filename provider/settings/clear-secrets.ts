import { secretSettings } from "./setting-facts.ts";

/**
 * What is wrong with credentials in a stack's configuration, a line where anything is: those in clear text in
 * Pulumi.<stack>.yaml would be committed sooner or later.
 *
 * @param configured keys with the namespace
 */
export function secretsInClear(configured: readonly string[], isSecret: (key: string) => boolean): string[] {
  const plain = secretSettings
    .map((name) => `intune:${name}`)
    .filter((key) => configured.includes(key) && !isSecret(key));
  if (plain.length === 0) return [];
  const commands = plain.map((key) => `pulumi config set --secret ${key}`).join("; ");
  return [
    `${plain.join(", ")} stands in clear text in the stack's configuration. Change the credential, then set it as a secret: ${commands}`,
  ];
}
