/** What is known of a tenant's groups and filters. Whatever isn't known is left undefined, and never guessed. */
import type { Rule } from "./filter/rule.ts";

export interface Group {
  readonly members: "users" | "devices" | "both" | undefined;
  /** The membership rule of a dynamic group. */
  readonly rule: Rule | undefined;
  /** Ids of the groups inside it, at any depth, in lower case. */
  readonly inside: ReadonlySet<string>;
}

export interface Directory {
  /** By id in lower case. */
  group(id: string): Group | undefined;
  /** The rule of an assignment filter, by id in lower case. */
  filter(id: string): Rule | undefined;
}

/** Nobody has looked. */
export const UNREAD: Directory = { group: () => undefined, filter: () => undefined };
