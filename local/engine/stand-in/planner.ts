import { Aliases } from "./aliases.ts";
import { CreateStep, ReplaceStep, SameStep, SkipStep, UpdateStep } from "./change-steps.ts";
import { DeleteStep, type DeletionStep, RemovePendingReplaceStep } from "./delete-steps.ts";
import { type Diff, ignoreChanges, isReplacement, NO_DIFF, replaceOnChanges } from "./diff.ts";
import type { Events } from "./events.ts";
import { Reported } from "./failure.ts";
import type { Goal, ReadGoal } from "./goal.ts";
import type { Policies } from "./policy.ts";
import type { PriorResources } from "./prior.ts";
import { type CheckResult, cannotIgnore } from "./provider.ts";
import type { Providers } from "./providers.ts";
import { ReadStep, RefreshStep } from "./read-steps.ts";
import { dependentReplacements } from "./replacement.ts";
import { createUrn, isProviderType, newResource, type Resource, urnName } from "./resource.ts";
import type { Answer, Step } from "./step.ts";
import { equal, type Properties, Secret } from "./values.ts";

export interface PlannerContext {
  readonly stack: string;
  readonly project: string;
  readonly preview: boolean;
  /** What the program is run for: everything, or only to find what to refresh or to delete. */
  readonly mode: "update" | "refresh" | "destroy";
  /** Refresh each resource when the program registers it. */
  readonly refreshes: boolean;
  readonly prior: PriorResources;
  readonly providers: Providers;
  readonly policies: Policies;
  readonly events: Events;
  /** The resources that this operation deletes, by URN. */
  readonly deletes: Set<string>;
  /** The resources as the operation has left them so far. */
  readonly news: ReadonlyMap<string, Resource>;
  readonly run: (step: Step) => Promise<void>;
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
  readonly #aliases: Aliases;
  readonly #urns = new Set<string>();
  /** Resources that the program has registered or read and that have their steps. */
  readonly #operated = new Set<string>();
  readonly #replaced = new Set<string>();
  /** Resources deleted already, to make room for a replacement that they depend on. */
  readonly #condemned = new Set<Resource>();
  /** Why a condemned resource was deleted, for when the program asks for it again. */
  readonly #condemnedKeys = new Map<string, readonly string[]>();
  /** Resources that a destroy or refresh did not make although the program asked for them. */
  readonly #skipped = new Set<string>();
  /** Resources that a destroy deletes although the program registers them. */
  readonly #doomed: Resource[] = [];
  hasFailed = false;

  constructor(context: PlannerContext) {
    this.#context = context;
    this.#aliases = new Aliases(context.stack, context.project);
  }

  urnOf({ parent, type, name }: Pick<Goal, "parent" | "type" | "name">): string {
    return createUrn(this.#context.stack, this.#context.project, parent, type, name);
  }

  /** @throws Reported when the resource can't be had as the program wants it. */
  async plan(goal: Goal, answer: Answer): Promise<readonly Step[]> {
    const urn = this.#newUrn(goal);
    const { old, alias } = this.#findOld(urn, goal);
    const current = resourceOf(urn, goal, old, alias);
    const refreshed = old && this.#context.refreshes ? await this.#refresh(old, current) : old;
    const draft: Draft = { goal, answer, old: refreshed, current };
    const partial = this.#planWithoutChange(draft);
    if (partial !== undefined) return partial;
    this.#ensureProvider(draft);
    this.#refuseImport(draft);
    await this.#checkInputs(draft);
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
    if (current.custom) current.inputs = await this.#check(draft, {}, goal.properties);
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

  /** What the provider makes of the inputs, remediated by policies, is what counts from here on. */
  async #checkInputs(draft: Draft): Promise<void> {
    const { goal, old, current } = draft;
    const { urn } = current;
    const ignored = old && ignoreChanges(old.inputs, goal.properties, goal.ignoreChanges);
    if (ignored && ignored.impossible.length > 0) {
      this.#context.events.diagnostic("info", cannotIgnore(ignored.impossible), urn);
    }
    if (goal.custom) {
      const isNew = old === undefined || old.external || old.taint || this.#context.deletes.has(urn);
      current.inputs = isNew
        ? await this.#check(draft, {}, goal.properties)
        : await this.#check(draft, old.inputs, ignored?.inputs ?? goal.properties);
    }
    current.inputs = await this.#context.policies.remediate(current, goal);
    if (!(await this.#context.policies.analyze(current, goal))) throw new Reported(`resource ${urn} is invalid`);
  }

  async #check({ current }: Draft, olds: Properties, news: Properties): Promise<Properties> {
    const { urn, type, provider } = current;
    const { providers, events } = this.#context;
    const result: CheckResult = isProviderType(type)
      ? providers.check(urn, news)
      : await (await providers.get(provider)).check(urn, olds, news);
    for (const { property, reason } of result.failures) {
      const about = `${type} resource '${urnName(urn)}'`;
      const value = property === "" ? "" : `: property ${property} value {${shown(current.inputs[property])}}`;
      events.diagnostic("error", `${about}${value} has a problem: ${reason}`, urn);
    }
    if (result.failures.length > 0) throw new Reported(`resource ${urn} is invalid`);
    return result.inputs;
  }

  async #diff({ goal, old, current }: Draft): Promise<Diff> {
    const diff = await this.#rawDiff(old as Resource, current, goal);
    return replaceOnChanges(diff, goal.replaceOnChanges, (old as Resource).initErrors.length > 0);
  }

  async #rawDiff(old: Resource, current: Resource, goal: Goal): Promise<Diff> {
    const { providers, events } = this.#context;
    const because = (key: string): Diff => ({ ...NO_DIFF, changes: true, replaceKeys: [key] });
    if (old.taint) return because("id");
    if (current.replaceWith.some((urn) => this.#replaced.has(urn))) return because("replaceWith");
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

  #newUrn(goal: Pick<Goal, "parent" | "type" | "name">): string {
    if (goal.parent !== "" && !this.#urns.has(goal.parent))
      throw new Error(`could not find parent resource ${goal.parent}`);
    const urn = this.urnOf(goal);
    if (this.#urns.has(urn)) throw new Error(`Duplicate resource URN '${urn}'; try giving it a unique name`);
    this.#urns.add(urn);
    return urn;
  }

  #findOld(urn: string, goal: Goal): { readonly old: Resource | undefined; readonly alias: string | undefined } {
    const { byUrn } = this.#context.prior;
    const claimed = this.#aliases.claimedBy(urn);
    if (claimed !== undefined)
      throw new Error(`Duplicate resource URN '${urn}' conflicting with alias on resource with URN '${claimed}'`);
    const found = [urn, ...this.#aliases.candidates(goal)].find((candidate) => byUrn.has(candidate));
    if (found === undefined || found === urn) return { old: byUrn.get(urn), alias: undefined };
    const other = this.#urns.has(found) ? found : this.#aliases.claimedBy(found);
    if (other !== undefined) {
      throw new Error(
        `Duplicate resource alias '${found}' applied to resource with URN '${urn}' conflicting with resource with URN '${other}'`,
      );
    }
    this.#aliases.claim(urn, found);
    return { old: byUrn.get(found), alias: found };
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

  async #refresh(old: Resource, wanted: Resource): Promise<Resource | undefined> {
    const step = new RefreshStep(old, wanted);
    this.#context.providers.ensure(old.provider, this.#context.prior.resources);
    await this.#context.run(step);
    this.#context.prior.replace(new Map([[old, step.new]]));
    return step.new;
  }

  /** In a refresh or destroy, the program only says which resources there are: none is made or changed. */
  #planWithoutChange({ goal, answer, old, current }: Draft): readonly Step[] | undefined {
    const { mode } = this.#context;
    if (mode === "update") return undefined;
    const isReal = goal.custom && !isProviderType(goal.type);
    const needs = new Set([
      ...current.dependencies,
      current.parent,
      current.provider.split("::").slice(0, -1).join("::"),
    ]);
    if ((isReal && old === undefined) || [...needs].some((urn) => this.#skipped.has(urn))) {
      this.#skipped.add(current.urn);
      this.#operated.add(current.urn);
      if (old !== undefined) current.outputs = old.outputs;
      return [new SkipStep(current, (resource) => answer(resource, "unknown"))];
    }
    if (isReal && old !== undefined) {
      this.#operated.add(current.urn);
      if (mode === "refresh") {
        answer(old, "done");
        return [];
      }
      current.inputs = old.inputs;
      this.#doomed.push(current);
      return [new SameStep(old, current, answer)];
    }
    if (mode === "destroy") this.#doomed.push(current);
    return undefined;
  }

  planRead(goal: ReadGoal, answer: Answer): readonly Step[] {
    const urn = this.#newUrn(goal);
    const old = this.#context.prior.byUrn.get(urn);
    const current = newResource({
      urn,
      type: goal.type,
      custom: true,
      id: goal.id,
      inputs: goal.properties,
      parent: goal.parent,
      provider: goal.provider,
      dependencies: goal.dependencies,
      external: true,
      additionalSecretOutputs: goal.additionalSecretOutputs,
    });
    this.#context.providers.ensure(goal.provider, this.#context.prior.resources);
    this.#operated.add(urn);
    const read = new ReadStep(old, current, answer);
    if (read.logical || old === undefined) {
      if (this.#context.mode === "destroy") this.#doomed.push(current);
      return [read];
    }
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
    for (const resource of this.#doomed) {
      deletes.add(resource.urn);
      found.push(new DeleteStep(resource));
    }
    for (const { old } of found) if (!isProviderType(old.type)) providers.ensure(old.provider, prior.resources);
    return found;
  }

  /** Steps for all that the program did not register: a refresh looks at them too. */
  planRefreshes(): readonly RefreshStep[] {
    const { prior, providers } = this.#context;
    return prior.resources
      .filter(({ urn }) => !this.#isOperated(urn))
      .map((resource) => {
        providers.ensure(resource.provider, prior.resources);
        return new RefreshStep(resource);
      });
  }

  get doomed(): readonly Resource[] {
    return this.#doomed;
  }

  #isOperated(urn: string): boolean {
    return this.#operated.has(this.#aliases.claimedBy(urn) ?? urn);
  }
}

const UNKNOWN_CONFIGURATION =
  "The provider for this resource has inputs that are not known during preview.\n" +
  "This preview may not correctly represent the changes that will be applied during an update.";

function resourceOf(urn: string, goal: Goal, old: Resource | undefined, alias: string | undefined): Resource {
  return newResource({
    urn,
    type: goal.type,
    custom: goal.custom,
    inputs: goal.properties,
    parent: goal.parent,
    provider: goal.provider,
    dependencies: goal.dependencies,
    propertyDependencies: goal.propertyDependencies,
    protect: goal.protect ?? false,
    retainOnDelete: goal.retainOnDelete ?? false,
    deletedWith: goal.deletedWith,
    replaceWith: goal.replaceWith,
    ignoreChanges: goal.ignoreChanges,
    replaceOnChanges: goal.replaceOnChanges,
    hideDiff: goal.hideDiff,
    additionalSecretOutputs: goal.additionalSecretOutputs,
    customTimeouts: goal.customTimeouts,
    aliases: alias === undefined ? [] : [alias],
    created: old?.created,
    modified: old?.modified,
    rest: goal.importId === "" ? {} : { importID: goal.importId },
  });
}

/** A value in the text of a failed check. The real engine prints secrets here, or where they are in memory. */
function shown(value: Properties[string] | undefined): string {
  if (value === undefined || value === null) return "<nil>";
  if (value instanceof Secret) return "[secret]";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
