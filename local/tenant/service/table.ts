import type { Values } from "../model/body.ts";
import type { LagIn } from "../tenant.ts";

/** An object of the tenant. Entries are never changed in place: each write puts a new one. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  /** All properties but `id`, as the service answers them. */
  readonly values: Values;
  readonly assignments: readonly Values[];
  /** What the service keeps but doesn't show, for example the values of encrypted settings. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Contained objects (settings of a policy, actions of a rule) by navigation property. */
  readonly contained?: Readonly<Record<string, readonly Values[]>>;
  /** Ids of other objects, by navigation property. */
  readonly links?: Readonly<Record<string, readonly string[]>>;
}

/** How long reads don't see a write, and which reads. */
export interface Lag {
  readonly milliseconds: number;
  readonly where: LagIn;
}

export const noLag: Lag = { milliseconds: 0, where: "both" };

interface Lagging {
  /** What reads still see; undefined where they see no object yet. */
  readonly before: Entry | undefined;
  readonly until: number;
  readonly where: LagIn;
}

/** The objects of one collection, in the order they were made. */
export class Table {
  readonly #entries = new Map<string, Entry>();
  readonly #lagging = new Map<string, Lagging>();
  readonly #positions = new Map<string, number>();
  #lastPosition = 0;
  readonly #clock: () => number;
  readonly #changed: () => void;

  /** @param changed called after each write. */
  constructor(clock: () => number, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  /** The object as it is, whatever reads see. */
  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  all(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** The object as a read sees it now. */
  read(id: string): Entry | undefined {
    this.#settle();
    return this.#seen(id, "object");
  }

  /** Where an object stands in its collection: a number that never changes, and grows with each new object. */
  position(id: string): number {
    return this.#positions.get(id) ?? 0;
  }

  /** The objects as a read of the collection sees them now. */
  readAll(): Iterable<Entry> {
    this.#settle();
    return this.#lagging.size === 0 ? this.#entries.values() : this.#readLagging();
  }

  put(entry: Entry, lag = noLag): void {
    this.#remember(entry.id, lag);
    if (!this.#positions.has(entry.id)) this.#positions.set(entry.id, ++this.#lastPosition);
    this.#entries.set(entry.id, entry);
    this.#changed();
  }

  remove(id: string, lag = noLag): void {
    this.#remember(id, lag);
    this.#entries.delete(id);
    this.#changed();
  }

  #remember(id: string, { milliseconds, where }: Lag): void {
    const before = this.#lagging.has(id) ? this.#lagging.get(id)?.before : this.#entries.get(id);
    this.#lagging.delete(id);
    if (milliseconds > 0) this.#lagging.set(id, { before, until: this.#clock() + milliseconds, where });
  }

  #settle(): void {
    if (this.#lagging.size === 0) return;
    const now = this.#clock();
    for (const [id, lagging] of this.#lagging) {
      if (lagging.until <= now) this.#lagging.delete(id);
    }
  }

  *#readLagging(): Iterable<Entry> {
    const ids = new Set([...this.#entries.keys(), ...this.#lagging.keys()]);
    for (const id of [...ids].sort((a, b) => this.position(a) - this.position(b))) {
      const seen = this.#seen(id, "collection");
      if (seen) yield seen;
    }
  }

  #seen(id: string, by: LagIn): Entry | undefined {
    const lagging = this.#lagging.get(id);
    return lagging && (lagging.where === "both" || lagging.where === by) ? lagging.before : this.#entries.get(id);
  }
}

/** The objects of several collections as those of one. What is written goes to the collection that has the object. */
export class UnitedTable extends Table {
  readonly #tables: readonly Table[];

  constructor(tables: readonly Table[]) {
    super(
      () => 0,
      () => undefined,
    );
    this.#tables = tables;
  }

  override get(id: string): Entry | undefined {
    return this.#holder(id)?.get(id);
  }

  override all(): readonly Entry[] {
    return this.#tables.flatMap((table) => table.all());
  }

  override read(id: string): Entry | undefined {
    return this.#tables.map((table) => table.read(id)).find((entry) => entry !== undefined);
  }

  override position(id: string): number {
    return [...this.readAll()].findIndex((entry) => entry.id === id) + 1;
  }

  override *readAll(): Iterable<Entry> {
    for (const table of this.#tables) yield* table.readAll();
  }

  override put(entry: Entry, lag?: Lag): void {
    this.#holder(entry.id)?.put(entry, lag);
  }

  override remove(id: string, lag?: Lag): void {
    this.#holder(id)?.remove(id, lag);
  }

  #holder(id: string): Table | undefined {
    return this.#tables.find((table) => table.get(id) !== undefined);
  }
}
