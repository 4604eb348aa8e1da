/**
 * What a rule is: a plain object that says what it demands, why, and how to find out. Importing rules does nothing;
 * `policies` turns them into the policies of a Pulumi policy pack.
 */
import type { ConfigurationOf } from "./classes.ts";
import type { Configuration } from "./configuration.ts";
import type { Options, ValuesOf } from "./options.ts";

export interface Finding {
  /** `unknown` where the rule can't tell: it is reported, as advice, and never counts as passed. */
  readonly verdict: "broken" | "unknown";
  /** What is wrong, in words. Never the value of a secret. */
  readonly message: string;
  /** The setting that it is about, where it is one: a property, a path into one, or the id of a setting. */
  readonly setting?: string;
}

/** A finding of a rule over the stack: where it is, if at one place, and which other resources take part. */
export interface StackFinding extends Finding {
  readonly at?: Configuration;
  readonly with?: readonly Configuration[];
}

/** What a framework says about the same. */
export interface Control {
  /** `DISA STIG`, `CIS`, `NIST SP 800-63B` … */
  readonly framework: string;
  /** The framework's own number of it; undefined where it has none, or none that holds from edition to edition. */
  readonly id?: string;
}

const finding = (verdict: Finding["verdict"], message: string, setting?: string): Finding => ({
  verdict,
  message,
  ...(setting === undefined ? {} : { setting }),
});
export const broken = (message: string, setting?: string): Finding => finding("broken", message, setting);
export const unknown = (message: string, setting?: string): Finding => finding("unknown", message, setting);

export interface RuleFacts<O extends Options = Options> {
  /** Name of the policy in findings and configuration. */
  readonly id: string;
  /** What the rule demands, as one sentence. */
  readonly title: string;
  /** Why, in words that somebody understands who has to approve an exception. */
  readonly reason: string;
  /** A page that supports the reason. */
  readonly link: string;
  /** What a violation does unless the pack's configuration says otherwise. */
  readonly level: "advisory" | "mandatory";
  readonly options: O;
  /** Frameworks that demand it. */
  readonly controls?: readonly Control[];
  /** It is about an option of Pulumi's, which only a program and its state have: nobody else is asked. */
  readonly option?: "protect" | "ignoreChanges";
  /** Settings of the device that it is about, by the ids of their definitions. */
  readonly identities?: readonly string[];
  /** Properties of which its reason says why their values matter, as `Class.property`. Reports quote it. */
  readonly reads: readonly string[];
}

/** A rule about one configuration, which it sees as declared, before anything is written. */
export interface ResourceRule<O extends Options = Options> extends RuleFacts<O> {
  readonly over: "resource";
  /** Class names of the configurations it is about; every class if left out. */
  readonly types?: readonly string[];
  readonly check: (configuration: Configuration, options: ValuesOf<O>) => readonly Finding[];
  /** Puts `properties` right in place, and says whether it changed something. Only for changes that never weaken. */
  readonly remedy?: (
    properties: Record<string, unknown>,
    configuration: Configuration,
    options: ValuesOf<O>,
  ) => boolean;
}

/**
 * A rule about all configurations of a stack that are in one tenant: it is asked once for each tenant. Pulumi asks it after
 * the steps, so it protects a preview only.
 */
export interface StackRule<O extends Options = Options> extends RuleFacts<O> {
  readonly over: "stack";
  readonly check: (configurations: readonly Configuration[], options: ValuesOf<O>) => readonly StackFinding[];
}

export type Rule = ResourceRule | StackRule;

/** The configuration that a rule about some classes sees; a rule about every class asks by any name. */
type Seen<Name extends string> = string extends Name ? Configuration : ConfigurationOf<Name>;

type AboutClasses<O extends Options, Name extends string> = Omit<ResourceRule<O>, "types" | "check" | "remedy"> & {
  readonly types?: readonly Name[];
  readonly check: (configuration: Seen<Name>, options: ValuesOf<O>) => readonly Finding[];
  readonly remedy?: (properties: Record<string, unknown>, configuration: Seen<Name>, options: ValuesOf<O>) => boolean;
};

type Declaration<R extends RuleFacts<O>, O extends Options> = Omit<R, "over" | "options" | "reads"> & {
  readonly options?: O;
  readonly reads?: readonly string[];
};

/**
 * Declares a rule about one configuration. The types of its options follow from their declaration, and those of the
 * properties from `types`: a misspelled one doesn't compile.
 */
export const resourceRule = <O extends Options = Record<never, never>, const Name extends string = string>(
  rule: Declaration<AboutClasses<O, Name>, O>,
): ResourceRule => ({ options: {}, reads: [], ...rule, over: "resource" }) as unknown as ResourceRule;

/** Declares a rule about the stack. */
export const stackRule = <O extends Options = Record<never, never>>(rule: Declaration<StackRule<O>, O>): StackRule =>
  ({ options: {}, reads: [], ...rule, over: "stack" }) as unknown as StackRule;
