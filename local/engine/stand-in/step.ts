import type { Diff } from "./diff.ts";
import type { Providers } from "./providers.ts";
import type { Resource } from "./resource.ts";
import type { Snapshot } from "./snapshot.ts";

/** What the program hears of a resource that it registered or read. */
export type Outcome = "done" | "failed" | "skipped";
export type Answer = (resource: Resource, outcome: Outcome) => void;

export interface StepContext {
  readonly preview: boolean;
  readonly providers: Providers;
  /** The resources that this operation deletes, by URN. */
  readonly deletes: ReadonlySet<string>;
}

/** One thing the engine does to one resource. */
export abstract class Step {
  abstract readonly op: string;
  readonly old: Resource | undefined;
  new: Resource | undefined;
  /** False for the parts of a replacement, which count as one. */
  readonly logical: boolean = true;
  /** The properties that make a replacement necessary. */
  keys: readonly string[] = [];
  detailedDiff: Diff["detailedDiff"];
  readonly #answer: Answer | undefined;

  constructor(old: Resource | undefined, current: Resource | undefined, answer?: Answer) {
    this.old = old;
    this.new = current;
    this.#answer = answer;
  }

  /** The resource it is about: as it will be, or else as it was. */
  get resource(): Resource {
    return (this.new ?? this.old) as Resource;
  }

  get urn(): string {
    return this.resource.urn;
  }

  /** Carries the step out. @throws ProviderError when it failed; what was made in part is in `new` then. */
  abstract apply(context: StepContext): Promise<void>;

  /** Tells the program. */
  answer(outcome: Outcome): void {
    if (this.new !== undefined) this.#answer?.(this.new, outcome);
  }

  /** Puts the result into the state. True when the state is as it was. */
  abstract record(snapshot: Snapshot): boolean;

  protected explain({ replaceKeys, detailedDiff }: Diff): void {
    this.keys = replaceKeys;
    this.detailedDiff = detailedDiff;
  }
}
