/** Where objects live in Graph, and what all types of one place have in common. */
import type { Fields } from "./fields.ts";
import type { Rule } from "./rule.ts";

export interface Collection {
  /** Last segment of the path. */
  readonly name: string;
  /** Below the version: `/deviceManagement/deviceConfigurations`. */
  readonly path: string;
  /** Any one of them is enough to write; least privileged first. */
  readonly permissions: { readonly application: readonly string[]; readonly delegated: readonly string[] };
  /** Properties that every type of the collection has. */
  readonly fields: Fields;
  /** The property that objects are known by. */
  readonly nameProperty: string;
  /** Full name of the type of objects that neither a body nor an answer names the type of. Undefined: all are named. */
  readonly type?: string;
  /** Names of types that answers may give in place of `type`: one that it derives from and adds nothing to. */
  readonly sameTypes?: readonly string[];
  /** What every tenant has, or Intune made for itself: nobody may change or delete it. Default: there is none. */
  readonly builtIn?: BuiltIn;
  /** The tenant has one such object, which nobody makes or deletes. Default: it has many, or none. */
  readonly singleton?: Singleton;
  /** The property that is true on the tenant's default. Default: its id tells it, or there is none. */
  readonly defaultFlag?: string;
  /** Properties that a change carries all of where it carries one. Default: each goes by itself. */
  readonly together?: readonly (readonly string[])[];
  /** Properties that a POST takes; a new object gets all others by a change right after. Default: it takes all. */
  readonly posts?: readonly string[];
  /** An object shows all its properties only where `$select` names them. Default false. */
  readonly selected?: boolean;
  /** A change sends the whole object with PUT. Default false: PATCH, with what changed. */
  readonly replaces?: boolean;
  /** Undefined where objects aren't assigned. */
  readonly assign?: {
    /** The key of the body of `assign`. Undefined: there is no such action, each assignment is made and deleted by itself. */
    readonly bodyKey?: string;
    /** Targets the collection takes, each with its name on the wire. */
    readonly targets: Readonly<Record<string, string>>;
    /** The action's address below the object, where it isn't `assign`. */
    readonly action?: string;
    /** Whether a target may carry an assignment filter. */
    readonly filters: boolean;
    /** Read by a request of their own. Default false: along with the object. */
    readonly readSeparately?: boolean;
  };
  /** Milliseconds in which the service may not show a new object yet. Default: a minute. */
  readonly shownWithin?: number;
  /** Rules over properties of every type. Default none. */
  readonly rules?: readonly Rule[];
  /** What to say when the tenant doesn't serve the path at all. */
  readonly missing?: string;
}

/** Objects that nobody owns, told by a property of theirs. */
export interface BuiltIn {
  readonly property: string;
  readonly value: unknown;
  /** Properties that may be changed all the same, and are put back when the resource goes. Default: none. */
  readonly takes?: readonly string[];
}

/** The one object is read at the collection's path, and has no id: its body is the value of a property of another one. */
export interface Singleton {
  /** Where that one is changed: `/deviceManagement`. */
  readonly at: string;
  /** The property: `settings`. */
  readonly key: string;
}

export const isBuiltIn = ({ builtIn }: Collection, object: Readonly<Record<string, unknown>>): boolean =>
  builtIn !== undefined && object[builtIn.property] === builtIn.value;

/** Graph's full name of an object's type. An answer doesn't name the type where its collection holds only one. */
export function typeIn({ type, sameTypes }: Collection, object: Readonly<Record<string, unknown>>): string {
  const named = String(object["@odata.type"] ?? type ?? "").replace(/^#/, "");
  return type !== undefined && sameTypes?.includes(named) ? type : named;
}
