import { CreateStep, ReplaceStep, SameStep, UpdateStep } from "./change-steps.ts";
import { DeleteStep, type DeletionStep, RemovePendingReplaceStep } from "./delete-steps.ts";
import { type Diff, isReplacement, NO_DIFF, replaceOnChanges } from "./diff.ts";
import type { Events } from "./events.ts";
import { Reported } from "./failure.ts";
import type { Goal, ReadGoal } from "./goal.ts";
import { Inputs } from "./inputs.ts";
import { Naming } from "./naming.ts";
import type { Policies } from "./policy.ts";
import type { PriorResources } from "./prior.ts";
import type { Providers } from "./providers.ts";
import { ReadStep } from "./read-steps.ts";
import { dependentReplacements } from "./replacement.ts";
import { isProviderType, newResource, type Resource } from "./resource.ts";
import type { Answer, Step } from "./step.ts";
import { equal } from "./values.ts";

export interface PlannerContext {
  readonly stack: string;
  readonly project: string;
  readonly preview: boolean;
  readonly prior: PriorResources;
  readonly providers: Providers;
  readonly policies: Policies;
  readonly events: Events;
  /** The resources that this operation deletes, by URN. */
  readonly deletes: Set<string>;
  /** The resources as the operation has left them so far. */
  readonly news: ReadonlyMap<string, Resource>;
}

/** A resource on its way from what the program wants to the steps that bring it about. */
interface Draft {
  readonly goal: Goal;
  readonly answer: Answer;
  readonly old: Resource | undefined;
  readonly current: Resource;
}

/** Decides, resource by resource in the order in which the program registers them, what is to be done. */
export class Planner {
  readonly #context: PlannerContext;
  readonly #naming: Naming;
  readonly #inputs: Inputs;
  /** Resources that the program has registered or read and that have their steps. */
  readonly #operated = new Set<string>();
  readonly #replaced = new Set<string>();
  /** Resources deleted already, to make room for a replacement that they depend on. */
  readonly #condemned = new Set<Resource>();
  /** Why a condemned resource was deleted, for when the program asks for it again. */
  readonly #condemnedKeys = new Map<string, readonly string[]>();
  hasFailed = false;

  constructor(context: PlannerContext) {
    this.#context = context;
    this.#naming = new Naming(context.stack, context.project);
    this.#inputs = new Inputs(context.providers, context.policies, context.events);
  }

  urnOf(goal: Goal | ReadGoal): string {
    return this.#naming.urnOf(goal);
  }

  /** @throws Reported when the resource can't be had as the program wants it. */
  async plan(goal: Goal, answer: Answer): Promise<readonly Step[]> {
    const urn = this.#naming.use(goal);
    const { old, alias } = this.#naming.find(urn, goal.aliases, this.#context.prior.byUrn);
    const current = resourceOf(urn, goal, old, alias);
    const draft: Draft = { goal, answer, old, current };
    this.#ensureProvider(draft);
    this.#refuseImport(draft);
    const isNew = old === undefined || old.external || this.#context.deletes.has(urn);
    await this.#inputs.settle(goal, current, isNew ? undefined : old);
    return this.#planChecked(draft);
  }

  async #planChecked(draft: Draft): Promise<readonly Step[]> {
    const { answer, old, current } = draft;
    const { urn } = current;
    if (this.#context.deletes.delete(urn) && old !== undefined) {
      // It was deleted for a resource that it depends on, and the program wants it: that was a replacement, then.
      this.#replaced.add(urn);
      this.#operated.add(urn);
      const diff: Diff = { ...NO_DIFF, replaceKeys: this.#condemnedKeys.get(urn) ?? [] };
      return [
        new ReplaceStep(old, current, NO_DIFF),
        new CreateStep(current, answer, { old, diff, deletesLater: false }),
      ];
    }
    this.#operated.add(urn);
    if (old === undefined) return [new CreateStep(current, answer)];
    if (old.external) return this.#replaceLater(draft, NO_DIFF);
    return this.#planChange(draft, await this.#diff(draft));
  }

  async #planChange(draft: Draft, diff: Diff): Promise<readonly Step[]> {
    const { answer, current } = draft;
    const old = draft.old as Resource;
    if ((diff.changes && isReplacement(diff)) || old.pendingReplacement) return this.#planReplacement(draft, diff);
    if (diff.changes || old.initErrors.length > 0) return [new UpdateStep(old, current, answer, diff)];
    return [new SameStep(old, current, answer)];
  }

  async #planReplacement(draft: Draft, diff: Diff): Promise<readonly Step[]> {
    const { goal, answer, current } = draft;
    const old = draft.old as Resource;
    if (current.protect && old.protect) this.#reportProtected(old.urn);
    this.#replaced.add(current.urn);
    if (current.custom) current.inputs = await this.#inputs.check(current, {}, goal.properties);
    if (!(goal.deleteBeforeReplace ?? diff.deleteBeforeReplace)) return this.#replaceLater(draft, diff);
    const chain = await this.#condemnDependents(old);
    this.#context.providers.ensure(old.provider, this.#context.prior.resources);
    if (!old.pendingReplacement) {
      this.#context.deletes.add(old.urn);
      chain.push(new DeleteStep(old, "before"));
    }
    return [
      ...chain,
      new ReplaceStep(old, current, diff),
      new CreateStep(current, answer, { old, diff, deletesLater: false }),
    ];
  }

  #replaceLater({ old, current, answer }: Draft, diff: Diff): readonly Step[] {
    const replaced = old as Resource;
    return [
      new CreateStep(current, answer, { old: replaced, diff, deletesLater: true }),
      new ReplaceStep(replaced, current, diff),
    ];
  }

  /** Deletes all that can't be without a resource before the resource itself is deleted. */
  async #condemnDependents(root: Resource): Promise<Step[]> {
    const { prior, providers, news, deletes } = this.#context;
    const settled = new Set([...this.#operated, ...deletes]);
    settled.delete(root.urn);
    const dependents = await dependentReplacements(root, { prior, providers, news, settled });
    const chain: Step[] = [];
    for (const { resource, keys } of dependents.reverse()) {
      if (this.#condemned.has(resource)) continue;
      this.#condemnedKeys.set(resource.urn, keys);
      if (!resource.delete && resource.protect) this.#failProtected(resource.urn, root.urn);
      chain.push(resource.delete ? new DeleteStep(resource) : new DeleteStep(resource, "before"));
      deletes.add(resource.urn);
      this.#condemned.add(resource);
    }
    return chain;
  }

  async #diff({ goal, old, current }: Draft): Promise<Diff> {
    const diff = await this.#rawDiff(old as Resource, current, goal);
    return replaceOnChanges(diff, goal.replaceOnChanges, (old as Resource).initErrors.length > 0);
  }

  async #rawDiff(old: Resource, current: Resource, goal: Goal): Promise<Diff> {
    const { providers, events } = this.#context;
    const because = (key: string): Diff => ({ ...NO_DIFF, changes: true, replaceKeys: [key] });
    if (this.#replaced.has(current.deletedWith)) return because("deletedWith");
    if ((old.provider === "") !== (current.provider === "")) return because("provider");
    if (!current.custom) return { ...NO_DIFF, changes: !equal(old.inputs, current.inputs) };
    if (isProviderType(current.type)) return providers.diff(old, current.inputs);
    const provider = await providers.get(current.provider);
    const diff = await provider.diff(current.urn, old.id, old, current.inputs, goal.ignoreChanges);
    if (diff !== undefined) return diff;
    events.diagnostic("warning", UNKNOWN_CONFIGURATION, current.urn);
    return { ...NO_DIFF, changes: true };
  }

  #ensureProvider({ current }: Draft): void {
    if (!current.custom || isProviderType(current.type)) return;
    this.#context.providers.ensure(current.provider, this.#context.prior.resources);
  }

  #refuseImport({ goal, old }: Draft): void {
    if (goal.importId === "" || (old !== undefined && !old.external && (old.rest.importID ?? old.id) === goal.importId))
      return;
    throw new Error("the stand-in doesn't do the `import` option, and no dynamic provider of Node can serve it");
  }

  #reportProtected(urn: string): void {
    const message = `unable to replace resource "${urn}"\nas it is currently marked for protection. To unprotect the resource, remove the \`protect\` flag from the resource in your Pulumi program and run \`pulumi up\``;
    this.#context.events.diagnostic("error", message, urn);
    this.hasFailed = true;
    // A preview goes on, so that people see what would be replaced and why.
    if (!this.#context.preview) throw new Reported(message);
  }

  #failProtected(urn: string, root: string): never {
    const message = `unable to replace resource "${urn}" as part of replacing "${root}" as it is currently marked for protection. To unprotect the resource, remove the \`protect\` flag from the resource in your Pulumi program and run \`pulumi up\`, or use the command:\n\`pulumi state unprotect '${urn}'\``;
    this.#context.events.diagnostic("error", message, root);
    this.hasFailed = true;
    throw new Reported(message);
  }

  planRead(goal: ReadGoal, answer: Answer): readonly Step[] {
    const urn = this.#naming.use(goal);
    const old = this.#context.prior.byUrn.get(urn);
    const { name, properties, ...shared } = goal;
    const current = newResource({ ...shared, urn, custom: true, external: true, inputs: properties });
    this.#context.providers.ensure(goal.provider, this.#context.prior.resources);
    this.#operated.add(urn);
    const read = new ReadStep(old, current, answer);
    if (read.logical || old === undefined) return [read];
    this.#replaced.add(urn);
    return [read, new ReplaceStep(old, current, NO_DIFF)];
  }

  /** Steps for all that is in the state and that the program did not ask for, in no order. */
  planDeletes(): readonly DeletionStep[] {
    const { prior, deletes, providers } = this.#context;
    const found: DeletionStep[] = [];
    for (const resource of prior.resources) {
      if (resource.delete ? this.#condemned.has(resource) : this.#isOperated(resource.urn)) continue;
      deletes.add(resource.urn);
      if (resource.delete) found.push(new DeleteStep(resource, "after"));
      else if (resource.pendingReplacement) found.push(new RemovePendingReplaceStep(resource));
      else found.push(new DeleteStep(resource));
    }
    for (const { old } of found) if (!isProviderType(old.type)) providers.ensure(old.provider, prior.resources);
    return found;
  }

  #isOperated(urn: string): boolean {
    return this.#operated.has(this.#naming.present(urn));
  }
}

const UNKNOWN_CONFIGURATION =
  "The provider for this resource has inputs that are not known during preview.\n" +
  "This preview may not correctly represent the changes that will be applied during an update.";

function resourceOf(urn: string, goal: Goal, old: Resource | undefined, alias: string | undefined): Resource {
  const { name, properties, providers, deleteBeforeReplace, importId, ...shared } = goal;
  return newResource({
    ...shared,
    urn,
    inputs: properties,
    protect: goal.protect ?? false,
    retainOnDelete: goal.retainOnDelete ?? false,
    aliases: alias === undefined ? [] : [alias],
    created: old?.created,
    modified: old?.modified,
    rest: importId === "" ? {} : { importID: importId },
  });
}
