/** Options of a rule: what a pack's configuration may set, each with a default. */
import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";

export interface Option<T> {
  readonly description: string;
  readonly default: T;
  /** JSON Schema that Pulumi checks a configured value against. */
  readonly schema: PolicyConfigJSONSchema;
}

/** Every rule has it beside its own options. */
export const EXCEPTIONS = "exceptions";

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values that a rule gets for its options. */
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never };

/** A whole number; the range is inclusive. */
export const integerOption = (
  description: string,
  value: number,
  range: { readonly minimum?: number; readonly maximum?: number } = {},
): Option<number> => ({ description, default: value, schema: { type: "integer", ...range } });

export const booleanOption = (description: string, value = false): Option<boolean> => ({
  description,
  default: value,
  schema: { type: "boolean" },
});

export const textOption = (description: string, value = ""): Option<string> => ({
  description,
  default: value,
  schema: { type: "string" },
});

/** A list of texts, for example of group ids. Default: empty. */
export const listOption = (description: string, value: readonly string[] = []): Option<readonly string[]> => ({
  description,
  default: value,
  schema: { type: "array", items: { type: "string" } },
});

/**
 * Options as configured, with the default for those that aren't.
 *
 * @throws Error for one that the rule doesn't have: Pulumi checks the values of options, but not their names
 */
export function valuesOf<O extends Options>(
  rule: string,
  options: O,
  configured: Readonly<Record<string, unknown>>,
): ValuesOf<O> {
  const known = [...Object.keys(options), EXCEPTIONS];
  const stray = Object.keys(configured).find((name) => !known.includes(name));
  if (stray !== undefined) {
    throw new Error(`The rule ${rule} has no option ${JSON.stringify(stray)}. It has ${known.join(", ")}.`);
  }
  const values = Object.entries(options).map(([name, option]) => [name, configured[name] ?? option.default]);
  return Object.fromEntries(values) as ValuesOf<O>;
}
