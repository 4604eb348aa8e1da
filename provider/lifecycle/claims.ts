/**
 * Who has which name and which object, as far as this run has seen. A provider process lives for one run: what is
 * checked is what the program declares, and what is written is what the state will hold.
 *
 * Nothing here waits for anything, so of two resources that are looked at together the second sees the first.
 */
import { type Kind, nameOf } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { hasUnknown } from "../pulumi/values.ts";

/** What one resource of the program has, and what it wants. */
export interface Claim {
  /** The resource's name in the program; undefined where the program doesn't say it. */
  readonly label: string | undefined;
  /** The object's declared name, undefined as long as it isn't known. The tenant's default has one of its own. */
  readonly name: string | undefined;
  /** Id of an object that is to be adopted, as declared. */
  readonly adopt: string | undefined;
  /** Name of the object that the state holds for it. */
  readonly before: string | undefined;
  /** An object is to be made for it, or adopted; with `before`, in place of the one it has. */
  readonly isNew: boolean;
}

interface Entry extends Claim {
  name: string | undefined;
  adopt: string | undefined;
  before: string | undefined;
  isNew: boolean;
  /** Its object is being made, or is made. */
  isUnderWay: boolean;
}

/** In place of a name, which the tenant's default has and nobody declares. */
export const TENANT_DEFAULT = "\u0000";

/** In place of a mark: what this run made, adopted or changed isn't deleted by it, whoever asks. */
export const WRITTEN = "written";
/** In place of a mark: the program looks at the object without managing it. */
export const LOOKED_AT = "looked at";

export class Claims {
  /** By declared name, in the order in which they came: of two that want the same, the later one is wrong. */
  readonly #byName = new Lists<Entry>();
  /** By the name that the state has. */
  readonly #byBefore = new Lists<Entry>();
  readonly #byHint = new Map<string, Entry>();
  readonly #takers = new Map<string, Entry>();
  readonly #holders = new Map<string, Set<string | undefined>>();

  /**
   * A resource of the program is checked: with what the state has of it, or as a new one. One that is replaced comes
   * twice, first with its old state and then as new.
   *
   * @param hint what tells the resource from all others of the program: a number and its name.
   */
  checked(kind: Kind, hint: string | undefined, olds: Properties | undefined, args: Properties): Claim {
    const name = declaredName(kind, args);
    const entry = this.#known(kind, hint, name) ?? this.#added(kind, hint, name);
    entry.adopt = typeof args.adopt === "string" && !hasUnknown(args.adopt) ? args.adopt : undefined;
    if (!olds) {
      entry.isNew = true;
      if (isAdoption(entry)) this.takeOver(entry.adopt as string, entry);
    } else if (entry.before === undefined) {
      entry.before = declaredName(kind, olds);
      this.#byBefore.add(keyOf(kind, entry.before), entry);
    }
    return entry;
  }

  /** An object is about to be made, or adopted, for a resource that was checked or that policies changed since. */
  making(kind: Kind, args: Properties): Claim {
    const name = declaredName(kind, args);
    const waiting = this.#byName
      .of(keyOf(kind, name))
      .find((entry) => entry.isNew && !entry.isUnderWay && entry.adopt === args.adopt);
    const entry = waiting ?? (this.checked(kind, undefined, undefined, args) as Entry);
    entry.isUnderWay = true;
    return entry;
  }

  /** Nothing came of it: the resource has no object after all. */
  failed(claim: Claim): void {
    (claim as Entry).isUnderWay = false;
  }

  /** The resource that declared the same name before this one, where an object is to be made for one of the two. */
  rivalOf(kind: Kind, claim: Claim): Claim | undefined {
    if (claim.name === undefined) return undefined;
    const entries = this.#byName.of(keyOf(kind, claim.name));
    const earlier = entries.slice(0, entries.indexOf(claim as Entry));
    return earlier.find((other) => isMade(other) || isMade(claim));
  }

  /** How many objects have this name in the state, and another one in the program. */
  leaving(kind: Kind, name: string): number {
    return this.#byBefore.of(keyOf(kind, name)).filter((entry) => entry.name !== name).length;
  }

  /** The object is to become this resource's: true unless it is to become another's. */
  takeOver(id: string, claim: Claim): boolean {
    const taker = this.takerOf(id);
    if (!taker) this.#takers.set(id.toLowerCase(), claim as Entry);
    return taker === undefined || taker === claim;
  }

  takerOf(id: string): Claim | undefined {
    return this.#takers.get(id.toLowerCase());
  }

  /**
   * The object belongs to a resource of this run.
   *
   * @param holder the mark in the resource's state, see `Memory`; `WRITTEN` where this run wrote the object.
   */
  hold(id: string, holder: string | undefined): void {
    const holders = this.#holders.get(id.toLowerCase()) ?? new Set();
    this.#holders.set(id.toLowerCase(), holders.add(holder));
  }

  isHeld(id: string): boolean {
    return this.#holders.has(id.toLowerCase());
  }

  /** Whether the object belongs, or is to belong, to a resource of this run other than the one with this mark. */
  isHeldByAnother(id: string, holder: string | undefined): boolean {
    const holders = this.#holders.get(id.toLowerCase()) ?? [];
    return this.takerOf(id) !== undefined || [...holders].some((one) => one !== holder);
  }

  /** Without a hint, a new resource of a name that a resource of the state has is that one, replaced. */
  #known(kind: Kind, hint: string | undefined, name: string | undefined): Entry | undefined {
    if (hint !== undefined) return this.#byHint.get(keyOf(kind, hint));
    return this.#byName.of(keyOf(kind, name)).find((entry) => entry.label === undefined && !entry.isNew);
  }

  #added(kind: Kind, hint: string | undefined, name: string | undefined): Entry {
    const label = hint?.replace(/^\d+ /, "");
    const entry: Entry = { label, name, adopt: undefined, before: undefined, isNew: false, isUnderWay: false };
    this.#byName.add(keyOf(kind, name), entry);
    if (hint !== undefined) this.#byHint.set(keyOf(kind, hint), entry);
    return entry;
  }
}

class Lists<T> {
  readonly #lists = new Map<string, T[]>();

  of(key: string): readonly T[] {
    return this.#lists.get(key) ?? [];
  }

  add(key: string, item: T): void {
    this.#lists.set(key, [...this.of(key), item]);
  }
}

const keyOf = (kind: Kind, name: string | undefined): string => `${kind.type} ${name ?? ""}`;

function declaredName(kind: Kind, args: Properties): string | undefined {
  if (args.tenantDefault === true || kind.collection.singleton) return TENANT_DEFAULT;
  const name = nameOf(kind, args);
  return typeof name === "string" && !hasUnknown(name) ? name : undefined;
}

/** Whether a resource adopts the object that it names. One that is replaced has done so: another is made for it. */
export const isAdoption = (claim: Claim): boolean => claim.isNew && claim.adopt !== undefined && !isReplacement(claim);

/** Whether an object is to be made in place of the one that the resource has. */
export const isReplacement = (claim: Claim): boolean => claim.isNew && claim.before !== undefined;

const isMade = (claim: Claim): boolean => claim.isNew && !isAdoption(claim);
