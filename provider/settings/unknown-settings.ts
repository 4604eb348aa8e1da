/** Keys and variables that look like settings and are none: a mistyped one would have no effect, and nobody would know. */
import { didYouMean, nearest } from "../suggestion.ts";
import { type SettingFacts, settings } from "./setting-facts.ts";

const NAMESPACE = "intune:";
const PREFIX = "INTUNE_";
const facts: readonly SettingFacts[] = settings;
const keys = facts.map(({ name }) => NAMESPACE + name);
/** `INTUNE_LOG` switches the log of requests on, and is no setting. */
const variables = [
  ...facts.flatMap(({ environment }) => environment).filter((name) => name.startsWith(PREFIX)),
  "INTUNE_LOG",
];

/**
 * What is wrong with the keys of a stack's configuration, a line each.
 *
 * @param project name of the project: in one named `intune`, other keys of the namespace are the program's own, and only
 *   those that are nearly a setting are refused.
 */
export function unknownKeys(configured: readonly string[], project?: string): string[] {
  return configured
    .filter((key) => key.startsWith(NAMESPACE) && !keys.includes(key))
    .filter((key) => `${project}:` !== NAMESPACE || nearest(key, keys) !== undefined)
    .map((key) => `${key} is not a setting${didYouMean(key, keys)}`);
}

/** The same for the environment, where the prefix may have other users too. */
export function unknownVariables(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && env[name] && !variables.includes(name))
    .map(
      (name) =>
        `${name} in the environment is not a setting of pulumi-intune and has no effect${didYouMean(name, variables)}`,
    );
}
