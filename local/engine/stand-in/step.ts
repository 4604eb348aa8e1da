import { isDeepStrictEqual } from "node:util";
import { type Diff, invert, NO_DIFF } from "./diff.ts";
import { ProviderError } from "./provider.ts";
import type { Providers } from "./providers.ts";
import { isProviderType, type Resource } from "./resource.ts";
import type { Snapshot } from "./snapshot.ts";
import { equal } from "./values.ts";
import { UNKNOWN_TEXT } from "./wire.ts";

/** What the program hears of a resource that it registered or read. */
export type Outcome = "done" | "failed" | "skipped" | "unknown";
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
  readonly internal: boolean = false;
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

export class SameStep extends Step {
  declare readonly old: Resource;
  declare new: Resource;
  readonly op = "same";

  async apply({ providers }: StepContext): Promise<void> {
    const { old, new: current } = this;
    current.id = old.id;
    current.outputs = old.outputs;
    if (isProviderType(current.type)) providers.same({ urn: current.urn, id: old.id, inputs: old.inputs });
  }

  record(snapshot: Snapshot): boolean {
    const { old, new: current } = this;
    snapshot.remove(old);
    snapshot.add(current);
    return isSame(old, current);
  }
}

/** For a refresh or a destroy that runs the program: a resource that isn't in the state, and isn't made either. */
export class SkipStep extends Step {
  readonly op = "same";

  constructor(current: Resource, answer: Answer) {
    super({ ...current }, current, answer);
  }

  async apply(): Promise<void> {}

  record(): boolean {
    return true;
  }
}

export class CreateStep extends Step {
  declare new: Resource;
  readonly op: string;
  override readonly logical: boolean;
  readonly #deletesLater: boolean;

  /** With `old`, the creation is the first or second half of a replacement. */
  constructor(current: Resource, answer: Answer, replaced?: { old: Resource; diff: Diff; deletesLater: boolean }) {
    super(replaced?.old, current, answer);
    this.op = replaced === undefined ? "create" : "create-replacement";
    this.logical = replaced === undefined;
    this.#deletesLater = replaced?.deletesLater ?? false;
    if (replaced !== undefined) this.explain(replaced.diff);
  }

  async apply({ providers }: StepContext): Promise<void> {
    const current = this.new;
    let failure: ProviderError | undefined;
    if (isProviderType(current.type)) Object.assign(current, providers.create(current.urn, current.inputs));
    else if (current.custom) {
      const provider = await providers.get(current.provider);
      await provider.create(current.urn, current.inputs).then(
        (made) => Object.assign(current, made),
        (error) => {
          failure = takePartial(current, error);
        },
      );
    }
    current.created = current.modified = new Date().toISOString();
    if (this.#deletesLater && this.old !== undefined) this.old.delete = true;
    if (failure !== undefined) throw failure;
  }

  record(snapshot: Snapshot): boolean {
    if (this.old?.pendingReplacement) snapshot.remove(this.old);
    snapshot.add(this.new);
    return false;
  }
}

/** Takes over what a failed call made all the same. @throws the error itself when it made nothing. */
function takePartial(current: Resource, error: unknown): ProviderError {
  if (!(error instanceof ProviderError) || error.partial === undefined) throw error;
  const { id, outputs, reasons } = error.partial;
  if (current.id === "") current.id = id;
  current.outputs = outputs;
  current.initErrors = reasons;
  return error;
}

export class UpdateStep extends Step {
  declare readonly old: Resource;
  declare new: Resource;
  readonly op = "update";

  constructor(old: Resource, current: Resource, answer: Answer, diff: Diff) {
    super(old, current, answer);
    this.detailedDiff = diff.detailedDiff;
  }

  async apply({ providers }: StepContext): Promise<void> {
    const { old, new: current } = this;
    current.id = old.id;
    current.created = old.created;
    current.modified = old.modified;
    if (!current.custom) return;
    if (isProviderType(current.type)) {
      current.outputs = providers.update(current.urn, current.id, current.inputs);
    } else {
      const provider = await providers.get(current.provider);
      const made = await provider
        .update(current.urn, current.id, old, current.inputs, current.ignoreChanges)
        .catch((error) => takePartial(current, error));
      current.modified = new Date().toISOString();
      if (made instanceof ProviderError) throw made;
      current.outputs = made;
    }
    current.modified = new Date().toISOString();
  }

  record(snapshot: Snapshot): boolean {
    snapshot.remove(this.old);
    snapshot.add(this.new);
    return false;
  }
}

export class DeleteStep extends Step {
  declare readonly old: Resource;
  readonly op: string;
  override readonly logical: boolean;
  readonly #replacement: "before" | "after" | undefined;

  /** `before`: deleted now, to make room for its replacement; `after`: replaced already. */
  constructor(old: Resource, replacement?: "before" | "after") {
    super(old, undefined);
    const replaced = replacement !== undefined;
    if (old.external) this.op = replaced ? "discard-replaced" : "discard";
    else this.op = replaced ? "delete-replaced" : "delete";
    this.logical = !replaced;
    this.#replacement = replacement;
  }

  async apply({ preview, providers, deletes }: StepContext): Promise<void> {
    const { old } = this;
    if (this.#replacement === undefined && old.protect) throw new ProtectedError(old.urn);
    const stays = preview || old.external || old.retainOnDelete || deletes.has(old.deletedWith);
    if (!stays && old.custom && !isProviderType(old.type)) {
      await (await providers.get(old.provider)).delete(old.urn, old.id, old);
    }
    if (this.#replacement === "before") old.pendingReplacement = true;
  }

  record(snapshot: Snapshot): boolean {
    if (this.#replacement !== "before") snapshot.remove(this.old);
    return false;
  }
}

/** Others go on when a protected resource can't be deleted. */
export class ProtectedError extends Error {
  constructor(urn: string) {
    super(
      `resource "${urn}" cannot be deleted\nbecause it is protected. To unprotect the resource, either remove the ` +
        `\`protect\` flag from the resource in your Pulumi program and run \`pulumi up\`, or use the command:\n` +
        `\`pulumi state unprotect '${urn}'\``,
    );
    this.name = "ProtectedError";
  }
}

/** Shows a replacement as one; the creation and the deletion are steps of their own. */
export class ReplaceStep extends Step {
  readonly op = "replace";

  constructor(old: Resource, current: Resource, diff: Diff) {
    super(old, current);
    this.explain(diff);
  }

  async apply(): Promise<void> {}

  record(): boolean {
    return true;
  }
}

/** Drops a resource that was deleted for a replacement which the program no longer asks for. */
export class RemovePendingReplaceStep extends Step {
  declare readonly old: Resource;
  readonly op = "remove-pending-replace";
  override readonly logical = false;

  constructor(old: Resource) {
    super(old, undefined);
  }

  async apply(): Promise<void> {}

  record(snapshot: Snapshot): boolean {
    snapshot.remove(this.old);
    return false;
  }
}

export class ReadStep extends Step {
  declare new: Resource;
  readonly op: string;
  override readonly logical: boolean;

  constructor(old: Resource | undefined, current: Resource, answer: Answer) {
    super(old, current, answer);
    const relinquishes = old !== undefined && !old.external && old.id !== current.id;
    this.op = relinquishes ? "read-replacement" : "read";
    this.logical = !relinquishes;
  }

  async apply({ providers }: StepContext): Promise<void> {
    const current = this.new;
    if (current.id !== UNKNOWN_TEXT) {
      const provider = await providers.get(current.provider);
      const found = await provider.read(current.urn, current.id, current.inputs, current.inputs);
      current.outputs = found.outputs;
      if (found.id !== "") current.id = found.id;
    }
    const { old } = this;
    if (old === undefined) return;
    if (!this.logical) old.delete = true;
    current.created = old.created;
    const changed = !equal(old.inputs, current.inputs) || !equal(old.outputs, current.outputs);
    current.modified = changed ? new Date().toISOString() : old.modified;
  }

  record(snapshot: Snapshot): boolean {
    if (this.old !== undefined && this.logical) snapshot.remove(this.old);
    snapshot.add(this.new);
    return false;
  }
}

export class RefreshStep extends Step {
  declare readonly old: Resource;
  readonly op = "refresh";
  override readonly logical = false;
  override readonly internal: boolean;
  readonly #wanted: Resource;
  #changed = false;

  /** With `wanted`, the resource as the program has just registered it: what is not read is taken from there. */
  constructor(old: Resource, wanted?: Resource) {
    super(old, old);
    this.#wanted = wanted ?? old;
    this.internal = wanted !== undefined && !isRead(old);
    // So has the real engine it: what it doesn't read counts as changed, for nobody to see.
    this.#changed = this.internal;
  }

  override get urn(): string {
    return this.old.urn;
  }

  /** What it found: `same`, `update` or `delete`. */
  get resultOp(): string {
    if (this.new === undefined) return "delete";
    return this.#changed ? "update" : "same";
  }

  async apply({ providers }: StepContext): Promise<void> {
    const { old } = this;
    if (!isRead(old)) return;
    const provider = await providers.get(old.provider);
    const found = await provider.read(old.urn, old.id, old.inputs, old.outputs);
    if (found.id === "") {
      this.new = undefined;
      return;
    }
    const inputs = found.inputs ?? old.inputs;
    const { created, modified } = old;
    const refreshed: Resource = { ...this.#wanted, created, modified, initErrors: [], ...found, inputs };
    if (!equal(inputs, old.inputs) || !equal(found.outputs, old.outputs)) refreshed.modified = new Date().toISOString();
    this.new = refreshed;
    if (old.external) {
      this.#changed = !equal(old.outputs, refreshed.outputs);
      return;
    }
    // As if the cloud's version were in the state and the program asked for the state's; then turned round.
    const diff = await provider.diff(old.urn, refreshed.id, refreshed, old.inputs, old.ignoreChanges);
    this.#changed = diff?.changes ?? false;
    this.detailedDiff = invert(diff ?? NO_DIFF).detailedDiff;
  }

  record(snapshot: Snapshot): boolean {
    const { old } = this;
    if (this.new === undefined) snapshot.remove(old);
    else snapshot.replace(old, this.new);
    return this.new === old;
  }
}

/** Components and providers are nowhere but in the state; nor is what was deleted to be replaced. */
function isRead({ custom, type, pendingReplacement }: Resource): boolean {
  return custom && !isProviderType(type) && !pendingReplacement;
}

function isSame(old: Resource, current: Resource): boolean {
  const { inputs: oldInputs, outputs: oldOutputs, rest: _, ...oldOthers } = old;
  const { inputs, outputs, rest: __, ...others } = current;
  return equal(oldInputs, inputs) && equal(oldOutputs, outputs) && isDeepStrictEqual(oldOthers, others);
}

/** A step that takes a resource out of the state. */
export type DeletionStep = DeleteStep | RemovePendingReplaceStep;
