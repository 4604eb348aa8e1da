/** What several properties of an object must be together. */

type Values = Readonly<Record<string, unknown>>;

/** A rule over several properties. */
export interface Rule {
  readonly properties: readonly string[];
  /** Asked even while parts of the properties aren't known, over which it passes. Default false: not asked then. */
  readonly partly?: boolean;
  /** Says what is wrong, or nothing. Properties that weren't declared have the service's default. */
  readonly broken: (values: Values) => string | readonly string[] | undefined;
  /** What is no failure and the user should know; asked where nothing is broken. */
  readonly remarks?: (values: Values) => readonly string[];
}

/** `lower` must not be above `upper`; a null on either side is no bound. */
export function atMost(lower: string, upper: string): Rule {
  return {
    properties: [lower, upper],
    broken: (values) => {
      const [low, high] = [values[lower], values[upper]];
      if (typeof low !== "number" || typeof high !== "number" || low <= high) return undefined;
      return `${lower} (${low}) must be at most ${upper} (${high})`;
    },
  };
}
