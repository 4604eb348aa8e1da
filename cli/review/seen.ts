/** What the report itself has seen in the tenant. A program can't put words into it. */
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
  /** What couldn't be looked at, and why. */
  readonly notes: readonly Phrase[];
}

export const NOTHING_SEEN: Seen = { objects: new Map(), names: new Map(), notes: [] };
