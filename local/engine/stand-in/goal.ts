import type { Timeouts } from "./resource.ts";
import type { Properties } from "./values.ts";

/** A resource as the program wants it. */
export interface Goal {
  readonly type: string;
  readonly name: string;
  readonly custom: boolean;
  readonly properties: Properties;
  readonly parent: string;
  readonly provider: string;
  /** Providers by package, for the children of a component. */
  readonly providers: ReadonlyMap<string, string>;
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly protect: boolean | undefined;
  readonly retainOnDelete: boolean | undefined;
  readonly deleteBeforeReplace: boolean | undefined;
  readonly deletedWith: string;
  readonly replaceWith: readonly string[];
  readonly ignoreChanges: readonly string[];
  readonly replaceOnChanges: readonly string[];
  readonly hideDiff: readonly string[];
  readonly additionalSecretOutputs: readonly string[];
  readonly customTimeouts: Timeouts;
  readonly aliases: readonly Alias[];
  readonly importId: string;
}

/** Another name that a resource had: a URN, or the parts of it that differ. */
export type Alias =
  | { readonly urn: string }
  | {
      readonly name: string;
      readonly type: string;
      readonly stack: string;
      readonly project: string;
      /** Undefined: the resource's own parent; empty: none. */
      readonly parent: string | undefined;
    };

/** A resource that the program reads and doesn't own. */
export interface ReadGoal
  extends Pick<
    Goal,
    "type" | "name" | "properties" | "parent" | "provider" | "dependencies" | "additionalSecretOutputs"
  > {
  readonly id: string;
}

export const DEFAULT_GOAL: Goal = {
  type: "",
  name: "",
  custom: true,
  properties: {},
  parent: "",
  provider: "",
  providers: new Map(),
  dependencies: [],
  propertyDependencies: {},
  protect: undefined,
  retainOnDelete: undefined,
  deleteBeforeReplace: undefined,
  deletedWith: "",
  replaceWith: [],
  ignoreChanges: [],
  replaceOnChanges: [],
  hideDiff: [],
  additionalSecretOutputs: [],
  customTimeouts: {},
  aliases: [],
  importId: "",
};
