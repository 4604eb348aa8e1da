import { NO_OPTIONS, type Options } from "./options.ts";
import type { Properties } from "./values.ts";

/** A resource as the program wants it. */
export interface Goal extends Options {
  readonly type: string;
  readonly name: string;
  readonly custom: boolean;
  readonly properties: Properties;
  readonly parent: string;
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

/** A resource that the program reads and doesn't own. */
export interface ReadGoal
  extends Pick<
    Goal,
    "type" | "name" | "properties" | "parent" | "provider" | "dependencies" | "additionalSecretOutputs"
  > {
  readonly id: string;
}

export const DEFAULT_GOAL: Goal = {
  ...NO_OPTIONS,
  type: "",
  name: "",
  custom: true,
  properties: {},
  parent: "",
  propertyDependencies: {},
};
