/** The settings of a provider: of the default one, which are the stack's, and of those that a program declares. */
import { ConfigurationError } from "../../errors.ts";
import type { Properties } from "../../model/values.ts";
import { secretsInClear } from "../../settings/clear-secrets.ts";
import { environmentFor, OWN_SETTINGS } from "../../settings/own-settings.ts";
import { readSettings, type Settings, secretSettings } from "../../settings/settings.ts";
import { unknownKeys, unknownVariables } from "../../settings/unknown-settings.ts";
import { secret, unmarked } from "../values.ts";

/** What the engine adds to the arguments of a provider. */
const ENGINES = new Set(["version", "pluginDownloadURL"]);

const isOwn = (name: string): boolean => !ENGINES.has(name) && !name.startsWith("__");

/** A provider that no program declares: `default`, `default_0_1_0`. */
const isDefault = (providerName: string): boolean => /^default(_|$)/.test(providerName);

const projectOf = (urn: string): string | undefined => urn.split("::")[1];

/** What is wrong with the arguments of a provider, and the arguments with credentials marked. */
export function checkSettings(providerName: string, urn: string, args: Properties) {
  const ofStack = isDefault(providerName);
  const keys = Object.keys(args).filter(isOwn).map(keyOf);
  const hidden = Object.entries(args).map(([name, value]) => [name, isCredential(name) ? secret(value) : value]);
  return {
    // Whether a credential of the stack is in clear text is seen later, by the mark that the engine puts back.
    inputs: ofStack ? args : (Object.fromEntries(hidden) as Properties),
    failures: unknownKeys(keys, ofStack ? projectOf(urn) : undefined),
  };
}

const isCredential = (name: string): boolean => (secretSettings as readonly string[]).includes(name);
const keyOf = (name: string): string => `intune:${name}`;

export interface Configured {
  readonly settings: Settings;
  /** What is no failure and the user should know. */
  readonly remarks: readonly string[];
}

/**
 * @param args as the engine has them, with marks of secrets
 * @throws ConfigurationError that lists everything that is wrong
 */
export function configure(providerName: string, args: Properties, env: NodeJS.ProcessEnv): Configured {
  const ofStack = isDefault(providerName);
  const values = new Map<string, string>(ofStack ? [] : [[OWN_SETTINGS, "true"]]);
  const marked = new Set<string>();
  for (const [name, given] of Object.entries(args).filter(([name]) => isOwn(name))) {
    const mark = unmarked(given);
    if (mark) marked.add(keyOf(name));
    const value = mark && mark !== "encrypted" ? mark.value : given;
    if (value !== null && value !== undefined) values.set(keyOf(name), plainText(value));
  }
  const wrong = secretsInClear([...values.keys()], (key) => marked.has(key));
  if (wrong.length > 0) throw new ConfigurationError(`${wrong.join("; ")}. docs/settings.md lists all settings.`);
  const get = (key: string): string | undefined => values.get(key);
  return {
    settings: readSettings(get, environmentFor(get, env)),
    remarks: ofStack ? unknownVariables(env).map((line) => `${line}. docs/settings.md lists all.`) : [],
  };
}

const plainText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
