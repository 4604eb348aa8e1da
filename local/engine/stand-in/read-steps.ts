import { invert, NO_DIFF } from "./diff.ts";
import { isProviderType, type Resource } from "./resource.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Answer, Step, type StepContext } from "./step.ts";
import { equal } from "./values.ts";
import { UNKNOWN_TEXT } from "./wire.ts";

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
  #changed = false;

  constructor(old: Resource) {
    super(old, old);
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
    const refreshed: Resource = { ...old, initErrors: [], ...found, inputs };
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
