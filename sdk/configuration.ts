/** What a program's configuration must not be, looked at once, before the first resource. */
import * as pulumi from "@pulumi/pulumi";
import * as runtimeConfig from "@pulumi/pulumi/runtime/config";
import { secretSettings } from "../provider/settings/settings.ts";
import { unknownKeys, unknownVariables } from "../provider/settings/unknown-settings.ts";

/** Which keys of the configuration are marked as secrets; the SDK has this without declaring it. */
const { isConfigSecret } = runtimeConfig as unknown as { isConfigSecret(key: string): boolean };

let checked = false;

/** Throws where a setting is mistyped, or a credential stands in clear text. */
export function checkConfiguration(): void {
  if (checked) return;
  const configured = Object.keys(pulumi.runtime.allConfig());
  refuse(unknownKeys(configured, pulumi.getProject()));
  refuse(plainSecrets(configured));
  checked = true;
  for (const line of unknownVariables(process.env)) void pulumi.log.warn(`${line}. docs/settings.md lists all.`);
}

/** Pulumi prints a RunError without a stack. */
export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new pulumi.RunError(`${problems.join("; ")}. docs/settings.md lists all settings.`);
}

/** Credentials that stand in clear text in Pulumi.<stack>.yaml would be committed sooner or later. */
function plainSecrets(configured: readonly string[]): string[] {
  const plain = secretSettings
    .map((name) => `intune:${name}`)
    .filter((key) => configured.includes(key) && !isConfigSecret(key));
  if (plain.length === 0) return [];
  const commands = plain.map((key) => `pulumi config set --secret ${key}`).join("; ");
  return [
    `${plain.join(", ")} stands in clear text in the stack's configuration. Change the credential, then set it as a secret: ${commands}`,
  ];
}
