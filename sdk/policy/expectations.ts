/** What a setting must be, in a form that a rule can check, say and put right. */
import type { Literal } from "../../catalog/definition.ts";
import { literalWords } from "../../provider/model/device-settings/index.ts";

type Values = Readonly<Record<string, unknown>>;

export interface Expectation {
  /** Never asked about null, which says that the policy doesn't configure the setting. */
  readonly holds: (value: unknown, options: Values) => boolean;
  /** Completes "it must be …". */
  readonly wanted: (options: Values) => string;
  /** The value that puts it right; none where that is for a person to decide. */
  readonly remedy?: (options: Values) => unknown;
  /** What "not configured" means. Default: nobody can tell from this policy alone. */
  readonly notConfigured?: "fine" | "broken";
}

export const isTrue: Expectation = {
  holds: (value) => value === true,
  wanted: () => "true",
  remedy: () => true,
};

/** False or not configured. */
export const isNotTrue: Expectation = {
  holds: (value) => value !== true,
  wanted: () => "false",
  remedy: () => false,
  notConfigured: "fine",
};

export const isExactly = (wanted: string | number): Expectation => ({
  holds: (value) => value === wanted,
  wanted: () => String(wanted),
  remedy: () => wanted,
});

/** Anything but these members of an enumeration; `instead` is the remedy. */
export const isNot = (members: readonly string[], instead?: string): Expectation => ({
  holds: (value) => !members.includes(String(value)),
  wanted: () => `anything but ${members.join(" or ")}`,
  ...(instead === undefined ? {} : { remedy: () => instead }),
  notConfigured: "fine",
});

/** A number that isn't below that of an option. */
export const isAtLeast = (option: string): Expectation => ({
  holds: (value, options) => Number(value) >= Number(options[option]),
  wanted: (options) => `at least ${options[option]}`,
  remedy: (options) => options[option],
});

/** A number that isn't above that of an option. */
export const isAtMost = (option: string): Expectation => ({
  holds: (value, options) => Number(value) <= Number(options[option]),
  wanted: (options) => `at most ${options[option]}`,
});

/** Declared, whatever the value. */
export const isPresent: Expectation = {
  holds: (value) => value !== "",
  wanted: () => "set",
  notConfigured: "broken",
};

/** Not declared. */
export const isAbsent: Expectation = {
  holds: () => false,
  wanted: () => "left out",
  notConfigured: "fine",
};

/** The same demand, where "not configured" leaves the setting to something that fulfils it anyway. */
export const orNotConfigured = (expectation: Expectation): Expectation => ({ ...expectation, notConfigured: "fine" });

/** One of these values of a setting of the device; the first is the remedy. */
export const isOneOf = (...values: readonly Literal[]): Expectation => ({
  holds: (value) => values.some((one) => one === value),
  wanted: () => values.map(literalWords).join(" or "),
  remedy: () => values[0],
});

/** Any value of a setting of the device but these. */
export const isNoneOf = (...values: readonly Literal[]): Expectation => ({
  holds: (value) => !values.some((one) => one === value),
  wanted: () => `anything but ${values.map(literalWords).join(" or ")}`,
});

/** The same demand, with the value that puts it right. */
export const remediedBy = (value: Literal, expectation: Expectation): Expectation => ({
  ...expectation,
  remedy: () => value,
});

/** The same demand, of which 0 says that there is no such limit. */
export const orZero = (expectation: Expectation): Expectation => ({
  ...expectation,
  holds: (value, options) => value === 0 || expectation.holds(value, options),
});

/** The same demand, left to people. */
export const byHand = ({ remedy: _, ...expectation }: Expectation): Expectation => expectation;
