import { isDeepStrictEqual } from "node:util";
import type { Diff } from "./diff.ts";
import { ProviderError } from "./provider.ts";
import { isProviderType, type Resource } from "./resource.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Answer, Step, type StepContext } from "./step.ts";
import { equal } from "./values.ts";

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

function isSame(old: Resource, current: Resource): boolean {
  const { inputs: oldInputs, outputs: oldOutputs, rest: _, ...oldOthers } = old;
  const { inputs, outputs, rest: __, ...others } = current;
  return equal(oldInputs, inputs) && equal(oldOutputs, outputs) && isDeepStrictEqual(oldOthers, others);
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
