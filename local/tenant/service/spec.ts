import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import type { ParsedEntity } from "../model/body.ts";
import type { Collection } from "./collection.ts";
import type { FilterRules } from "./filter.ts";
import type { Entry } from "./table.ts";

/** Services that share a limit on requests. */
export type ThrottleScope = "deviceConfiguration" | "enrollment" | "configurationPolicy";

/** What is particular to one collection. All the rest is in Collection, for all of them. */
export interface CollectionSpec {
  /** For example `/deviceManagement/deviceConfigurations`. */
  readonly path: string;
  /** The type that the metadata gives for the collection. */
  readonly type: string;
  /** Any of these permissions will do. Whoever may write may read. */
  readonly permissions: { readonly read: readonly string[]; readonly write: readonly string[] };
  readonly throttle?: ThrottleScope;
  /** How many objects an answer holds at most. */
  readonly pageSize: { readonly default: number; readonly max: number };
  readonly filter: FilterRules;
  /** The property that names an object: a POST without it is refused. */
  readonly name: string;
  /** How an object is changed, and what the service then answers. Undefined: not at all. */
  readonly update?: { readonly method: "PATCH" | "PUT"; readonly status: 200 | 204 };
  /** Objects can be created and deleted. Default false. */
  readonly writable?: boolean;
  readonly assign?: {
    /** Key of the list in the body of `assign`. */
    readonly key: string;
    readonly type: string;
    readonly status: 200 | 204;
    /** Types that a target may have. */
    readonly targets: readonly string[];
    /** What the service answers as the id of a filter where there is none. */
    readonly noFilterId?: string | null;
  };
  /** The service can't resolve the name of the collection's own type in a body. */
  readonly rejectsOwnTypeName?: boolean;
  /** Contained objects that may be sent and read along, by navigation property. */
  readonly contains?: readonly string[];
  /** The rest is odd, and in a file of its own. */
  readonly hooks?: CollectionHooks;
}

export interface CollectionHooks {
  /** A message other than "Cannot create an abstract class." for a change without `@odata.type`. */
  readonly untypedUpdate?: string;
  /** May refuse what was sent, before it is held against the object. */
  sent?(entity: ParsedEntity, collection: Collection): void;
  id?(entity: ParsedEntity, collection: Collection): string;
  /** Last word on a new object. */
  create?(draft: Entry, entity: ParsedEntity, collection: Collection): Entry;
  /** Last word on a change. */
  update?(draft: Entry, before: Entry, entity: ParsedEntity, collection: Collection): Entry;
  /** May refuse. */
  remove?(entry: Entry): void;
  assign?(entry: Entry): void;
  /** Ways below one object, by `METHOD name`; `name` without arguments in brackets. */
  readonly actions?: Readonly<Record<string, Action>>;
}

export type Action = (entry: Entry, request: GraphRequest, collection: Collection, lag: number) => GraphAnswer;
