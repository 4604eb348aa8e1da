import { parseReference, type Resource } from "./resource.ts";
import type { PendingOperation, StackState } from "./state.ts";

/**
 * The state while an operation runs: what the operation made first, then what is left of the state before it. Each
 * change is written out by `save`; changes that come while it writes go out together with the next one.
 */
export class Snapshot {
  readonly #base: StackState;
  readonly #write: (state: StackState) => Promise<void>;
  #kept: Resource[];
  #made: Resource[] = [];
  readonly #running = new Set<PendingOperation>();
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(base: StackState, write: (state: StackState) => Promise<void>) {
    this.#base = base;
    this.#kept = [...base.resources];
    this.#write = write;
  }

  /** Remembers what is under way, in case the engine is stopped before it knows how it ended. */
  begin(resource: Resource, type: PendingOperation["type"]): PendingOperation {
    // A copy: the resource changes while the operation runs, and the state must show it as it was.
    const operation = { resource: { ...resource }, type };
    this.#running.add(operation);
    return operation;
  }

  end(operation: PendingOperation | undefined): void {
    if (operation !== undefined) this.#running.delete(operation);
  }

  add(resource: Resource): void {
    this.#made.push(resource);
  }

  remove(resource: Resource): void {
    this.#kept = this.#kept.filter((one) => one !== resource);
    this.#made = this.#made.filter((one) => one !== resource);
  }

  /** Puts a refreshed resource where the old one was, which other resources may come after. */
  replace(old: Resource, refreshed: Resource): void {
    this.#kept = this.#kept.map((one) => (one === old ? refreshed : one));
    this.#made = this.#made.map((one) => (one === old ? refreshed : one));
  }

  current(): StackState {
    // Whether a create that was interrupted took effect only a person can say: it stays until they do.
    const unresolved = this.#base.pending.filter(({ type }) => type === "creating");
    return {
      resources: underNewNames([...this.#made, ...this.#kept]),
      pending: [...this.#running, ...unresolved],
      metadata: this.#base.metadata,
    };
  }

  /** Resolves when a state that holds all changes made until now is on disk. */
  save(): Promise<void> {
    this.#next ??= this.#writing.then(() => {
      this.#next = undefined;
      this.#writing = this.#write(this.current());
      return this.#writing;
    });
    return this.#next;
  }
}

/** What refers to a resource by a name that it had before refers to it by its present one. */
function underNewNames(resources: readonly Resource[]): Resource[] {
  const names = new Map(resources.flatMap(({ urn, aliases }) => aliases.map((alias) => [alias, urn] as const)));
  if (names.size === 0) return [...resources];
  const present = (urn: string) => names.get(urn) ?? urn;
  return resources.map((resource) => {
    const { urn, id } = parseReference(resource.provider);
    return {
      ...resource,
      aliases: [],
      parent: present(resource.parent),
      provider: resource.provider === "" ? "" : `${present(urn)}::${id}`,
      dependencies: resource.dependencies.map(present),
      propertyDependencies: Object.fromEntries(
        Object.entries(resource.propertyDependencies).map(([key, urns]) => [key, urns.map(present)]),
      ),
      deletedWith: present(resource.deletedWith),
    };
  });
}
