/** What the report itself has seen in the tenant. A program can't put words into it. */
import { type Directory, UNREAD } from "../../effective/directory.ts";
import type { Policy } from "../../effective/policy.ts";
import type { Properties } from "../../provider/model/values.ts";
import type { Phrase } from "../phrase.ts";

export interface SeenObject {
  readonly id: string;
  /** As the tenant has them. */
  readonly properties: Properties;
}

export interface Seen {
  /** By the URN of the resource that adopts the object. */
  readonly objects: ReadonlyMap<string, SeenObject>;
  /** Names of groups and filters by their ids, in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Policies of the tenant, those of the program among them, by the ids of their objects. */
  readonly policies: readonly Policy[];
  /** What is known of groups and filters. */
  readonly directory: Directory;
  /** What couldn't be looked at, and why. */
  readonly notes: readonly Phrase[];
}

export const NOTHING_SEEN: Seen = {
  objects: new Map(),
  names: new Map(),
  policies: [],
  directory: UNREAD,
  notes: [],
};
