import { factsOf, refusal, type SettingName } from "./setting-facts.ts";

/** A value with the name of the place where it was found: `intune:timeout`, `INTUNE_TIMEOUT`. */
export interface Found {
  readonly value: string;
  readonly origin: string;
}

/** Looks settings up by their facts, and collects what is wrong with them. */
export class SettingsReader {
  readonly problems: string[] = [];
  readonly #get: (key: string) => string | undefined;
  readonly #env: NodeJS.ProcessEnv;

  constructor(get: (key: string) => string | undefined, env: NodeJS.ProcessEnv) {
    this.#get = get;
    this.#env = env;
  }

  /** Shells and build systems give empty texts for what is not set; configuration is read in the same way. */
  configured(name: SettingName): Found | undefined {
    const origin = `intune:${name}`;
    const value = this.#get(origin);
    return value ? { value, origin } : undefined;
  }

  fromEnvironment(name: SettingName, prefix = ""): Found | undefined {
    for (const origin of factsOf(name).environment) {
      const value = origin.startsWith(prefix) ? this.#env[origin] : undefined;
      if (value) return { value, origin };
    }
    return undefined;
  }

  find(name: SettingName): Found | undefined {
    return factsOf(name).credential
      ? (this.fromEnvironment(name) ?? this.configured(name))
      : (this.configured(name) ?? this.fromEnvironment(name));
  }

  refuse(name: SettingName, { origin, value }: Found): void {
    this.problems.push(refusal(name, origin, value));
  }

  oneOf<T extends string>(name: SettingName, choices: readonly T[], found = this.find(name)): T {
    const chosen = choices.find((choice) => choice === (found?.value ?? factsOf(name).default));
    if (chosen === undefined && found) this.refuse(name, found);
    return chosen ?? (factsOf(name).default as T);
  }

  number(name: SettingName): number {
    const { range = { min: 0, max: 0 }, default: fallback } = factsOf(name);
    const found = this.find(name);
    const value = Number(found?.value ?? fallback);
    if (found && !(value >= range.min && value <= range.max)) this.refuse(name, found);
    return value;
  }
}
