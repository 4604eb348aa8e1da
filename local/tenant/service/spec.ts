import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import type { ParsedEntity, Values } from "../model/body.ts";
import type { ChildrenSpec } from "./children.ts";
import type { Collection } from "./collection.ts";
import type { FilterRules } from "./filter.ts";
import type { Entry, Lag } from "./table.ts";

/** Services that have limits of their own. */
export type ThrottleScope =
  | "applications"
  | "bundles"
  | "companyTerms"
  | "configurationPolicy"
  | "deviceConfiguration"
  | "devices"
  | "enrollment"
  | "managedApplications"
  | "notifications"
  | "rbac"
  | "updates";

/** What is particular to one collection. All the rest is in Collection and Endpoint, for all of them. */
export interface CollectionSpec {
  /** For example `/deviceManagement/deviceConfigurations`. */
  readonly path: string;
  /** The type that the metadata gives for the collection. */
  readonly type: string;
  /** Any of these permissions will do. */
  readonly permissions: { readonly read: readonly string[]; readonly write: readonly string[] };
  readonly throttle?: ThrottleScope;
  /** How many objects an answer holds, unless `$top` asks for fewer or, up to `max`, more. */
  readonly pageSize: { readonly default: number; readonly max: number };
  readonly filter: FilterRules;
  /** The property that names an object: a POST without it is refused. Undefined: none is needed. */
  readonly name?: string;
  /** Objects can be created and deleted. Default false. */
  readonly writable?: boolean;
  /** How an object is changed, and what the service then answers. Undefined: not at all. */
  readonly update?: { readonly method: "PATCH" | "PUT"; readonly status: 200 | 204 };
  readonly assign?: {
    /** Key of the list in the body of `assign`. */
    readonly key: string;
    /** Type of an assignment. */
    readonly type: string;
    readonly status: 200 | 204;
    /** The action's address below an object, where it isn't `assign`. */
    readonly action?: string;
    /** There is no way to the list but `$expand`. */
    readonly onlyExpanded?: boolean;
    /** No action: each is made and deleted by itself, at `…/assignments`, and none is expanded. */
    readonly each?: boolean;
    /** Types that a target may have. */
    readonly targets: readonly string[];
    /** What the service answers as the id of a filter where there is none. Undefined: targets have no filters. */
    readonly noFilterId?: string | null;
    /** What an answer says of an assignment, whatever was sent. */
    readonly answers?: Values;
    /** Objects whose assignments are missing where they are expanded in a read of that one object. */
    readonly hiddenWhenExpandedById?: (entry: Entry, collection: Collection) => boolean;
  };
  /** Paths of the collections whose objects this one lists; it has none of its own. */
  readonly unites?: readonly string[];
  /** Navigation properties that hold objects of this one's own, with what those contain in turn. */
  readonly contains?: Readonly<Record<string, readonly string[]>>;
  /** Those of them that clients make, change and delete one by one. */
  readonly children?: Readonly<Record<string, ChildrenSpec>>;
  /** Properties that come whatever `$select` names. */
  readonly alwaysSelected?: readonly string[];
  /** What clients expand of the contained objects to no effect, by their navigation property. */
  readonly ignoredExpands?: Readonly<Record<string, string>>;
  /** `$select` takes names in small letters too. Default false. */
  readonly selectsInAnyCase?: boolean;
  /** Properties that come only where `$select` names them. */
  readonly onlySelected?: readonly string[];
  /** Properties that only an address of their own shows, `…/{id}/{name}`: elsewhere they are null. */
  readonly shownApart?: readonly string[];
  /** Properties that only the object's own address shows: in lists they are null. */
  readonly onlyOnItem?: readonly string[];
  /** The one object of the tenant, by the property of another one: read at `path`, changed at `at`. */
  readonly singleton?: { readonly at: string; readonly key: string };
  /** The rest is odd, and in a file of its own. */
  readonly hooks?: CollectionHooks;
}

export interface CollectionHooks {
  /** The message for a change without `@odata.type`, where it isn't the usual one. */
  readonly untypedUpdate?: string;
  /** May refuse what was sent, before it is held against the object. */
  sent?(entity: ParsedEntity, collection: Collection): void;
  /** The id of a new object. Default: a new GUID. */
  id?(entity: ParsedEntity, collection: Collection, body: Readonly<Record<string, unknown>>): string;
  /**
   * Last word on a new object.
   * @param inside a seed or the portal makes it, and may make what Intune makes itself.
   */
  create?(draft: Entry, entity: ParsedEntity, collection: Collection, inside: boolean): Entry;
  /** Last word on a change. */
  update?(draft: Entry, before: Entry, entity: ParsedEntity, collection: Collection): Entry;
  /** May refuse. */
  remove?(entry: Entry, collection: Collection): void;
  /** May refuse. */
  assign?(entry: Entry): void;
  /** Last word on an object that was assigned. */
  assigned?(entry: Entry, collection: Collection): Entry;
  /** Ways below one object, by `METHOD name`, without the arguments in brackets. */
  readonly actions?: Readonly<Record<string, Action>>;
}

export type Action = (entry: Entry, request: GraphRequest, collection: Collection, lag: Lag) => GraphAnswer;
