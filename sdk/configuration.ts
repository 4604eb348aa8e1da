/** What a program's configuration must not be, looked at once, before the first resource. */
import * as pulumi from "@pulumi/pulumi";
import * as runtimeConfig from "@pulumi/pulumi/runtime/config";
import { secretsInClear } from "../provider/settings/clear-secrets.ts";
import { unknownKeys, unknownVariables } from "../provider/settings/unknown-settings.ts";

/** Which keys of the configuration are marked as secrets; the SDK has this without declaring it. */
const { isConfigSecret } = runtimeConfig as unknown as { isConfigSecret(key: string): boolean };

let checked = false;

/** Throws where a setting is mistyped, or a credential stands in clear text. */
export function checkConfiguration(): void {
  if (checked) return;
  const configured = Object.keys(pulumi.runtime.allConfig());
  refuse(unknownKeys(configured, pulumi.getProject()));
  refuse(secretsInClear(configured, isConfigSecret));
  checked = true;
  for (const line of unknownVariables(process.env)) void pulumi.log.warn(`${line}. docs/settings.md lists all.`);
}

/** Pulumi prints a RunError without a stack. */
export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new pulumi.RunError(`${problems.join("; ")}. docs/settings.md lists all settings.`);
}
