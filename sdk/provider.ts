import * as pulumi from "@pulumi/pulumi";
import { OWN_SETTINGS } from "../provider/settings/own-settings.ts";
import { type SettingName, secretSettings } from "../provider/settings/settings.ts";
import { unknownKeys } from "../provider/settings/unknown-settings.ts";
import { refuse } from "./configuration.ts";

/**
 * Settings of one tenant, each as the stack's configuration key of the same name (docs/settings.md). What is left out
 * comes from the environment.
 */
export type ProviderArgs = { [Name in SettingName]?: pulumi.Input<string | number | undefined> };

/**
 * Gives a part of a program settings of its own, for example another tenant: `{ provider: new intune.Provider(…) }` in the
 * options of a resource or a component. It has a process of its own; the stack's configuration doesn't reach it.
 */
export class Provider extends pulumi.ProviderResource {
  /**
   * @param name The provider's name in the stack.
   * @param args Its settings; credentials are kept secret however they are given.
   */
  constructor(name: string, args: ProviderArgs, opts?: pulumi.ResourceOptions) {
    refuse(unknownKeys(Object.keys(args).map((key) => `intune:${key}`)));
    const secrets = new Set<string>(secretSettings);
    const settings = Object.entries(args).map(([key, value]) => [
      `intune:${key}`,
      secrets.has(key) && value !== undefined ? pulumi.secret(value) : value,
    ]);
    super("pulumi-nodejs", name, { ...Object.fromEntries(settings), [OWN_SETTINGS]: "true" }, opts);
  }
}
