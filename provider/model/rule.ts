/** What several properties of an object must be together. */

/** A rule over several properties. It isn't asked while one of them is unknown. */
export interface Rule {
  readonly properties: readonly string[];
  /** Says what is wrong, or nothing. Properties that weren't declared have the service's default. */
  readonly broken: (values: Readonly<Record<string, unknown>>) => string | undefined;
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
