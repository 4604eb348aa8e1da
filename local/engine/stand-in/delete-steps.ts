import { isProviderType, type Resource } from "./resource.ts";
import type { Snapshot } from "./snapshot.ts";
import { Step, type StepContext } from "./step.ts";

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

/** A step that takes a resource out of the state. */
export type DeletionStep = DeleteStep | RemovePendingReplaceStep;
