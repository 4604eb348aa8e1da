import { ProtectedError } from "./delete-steps.ts";
import type { Events } from "./events.ts";
import { ProviderError } from "./provider.ts";
import { RefreshStep } from "./read-steps.ts";
import { dependenciesOf, isDefaultProvider, type Resource, STACK_TYPE } from "./resource.ts";
import type { Snapshot } from "./snapshot.ts";
import type { PendingOperation } from "./state.ts";
import type { Step, StepContext } from "./step.ts";
import { equal, type Properties, Secret, type Value } from "./values.ts";

export interface ExecutorOptions {
  readonly parallel: number;
  /** What to do after a failure: nothing that depends on it, nothing more at all, or everything else (a refresh). */
  readonly onError: "continue" | "stop" | "ignore";
  /** In a refresh each step counts as what it found. */
  readonly isRefresh: boolean;
}

const PENDING: Readonly<Record<string, PendingOperation["type"]>> = {
  create: "creating",
  "create-replacement": "creating",
  update: "updating",
  delete: "deleting",
  "delete-replaced": "deleting",
  discard: "deleting",
  "discard-replaced": "deleting",
  read: "reading",
  "read-replacement": "reading",
};

const ID_IS_NO_SECRET = "The 'id' property cannot be made secret. See pulumi/pulumi#2717 for more details.";

/** Carries out steps, a number of chains at a time, and keeps state and events up to date with them. */
export class Executor {
  readonly #context: StepContext;
  readonly #events: Events;
  readonly #snapshot: Snapshot | undefined;
  readonly #options: ExecutorOptions;
  readonly #running = new Set<Promise<void>>();
  readonly #waiting: (() => void)[] = [];
  /** Steps by URN whose outputs the program may still register. */
  readonly #registered = new Map<string, Step>();
  readonly #stopped = Promise.withResolvers<void>();
  #free: number;
  #stackOutputs: { readonly urn: string; readonly outputs: Properties } | undefined;
  readonly errored: Step[] = [];
  /** The resources as they are after this operation, as far as it has come. */
  readonly news = new Map<string, Resource>();
  /** An error of the engine itself. */
  failure: Error | undefined;
  isStopped = false;
  hasFailed = false;

  constructor(context: StepContext, events: Events, snapshot: Snapshot | undefined, options: ExecutorOptions) {
    this.#context = context;
    this.#events = events;
    this.#snapshot = snapshot;
    this.#options = options;
    this.#free = options.parallel;
  }

  /** Resolves when no step will be started any more. */
  get stopped(): Promise<void> {
    return this.#stopped.promise;
  }

  /** What runs goes on to its end, nothing else starts. */
  stop(): void {
    this.isStopped = true;
    this.#stopped.resolve();
  }

  /** Runs the steps one after the other; a failure ends the chain. */
  run(chain: readonly Step[]): Promise<void> {
    const running = this.#runChain(chain).then(
      () => void this.#running.delete(running),
      (error) => {
        // The state could not be written: to go on would be to lose track of what is there.
        this.failure ??= error;
        this.stop();
        this.#running.delete(running);
      },
    );
    this.#running.add(running);
    return running;
  }

  async runAll(steps: readonly Step[]): Promise<void> {
    await Promise.all(steps.map((step) => this.run([step])));
  }

  /** Resolves when nothing is in flight. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  async registerOutputs(urn: string, outputs: Properties): Promise<void> {
    if (urn.split("::")[2] === STACK_TYPE) {
      this.#stackOutputs = { urn, outputs };
      return;
    }
    await this.#complete(urn, outputs);
  }

  /** The stack's own outputs come last. After a failure, outputs that the program did not get to stay as they were. */
  async finishStack(failed: boolean, olds: ReadonlyMap<string, Resource>): Promise<void> {
    if (this.#stackOutputs === undefined) return;
    const { urn, outputs } = this.#stackOutputs;
    if (this.#registered.has(urn))
      await this.#complete(urn, failed ? { ...olds.get(urn)?.outputs, ...outputs } : outputs);
  }

  async #complete(urn: string, outputs: Properties): Promise<void> {
    const step = this.#registered.get(urn);
    if (step?.new === undefined)
      throw new Error(`cannot complete a resource '${urn}' whose registration isn't pending`);
    this.#registered.delete(urn);
    const changed = !equal(step.new.outputs, outputs);
    step.new.outputs = outputs;
    this.#events.done(step, step.op);
    if (changed) await this.#snapshot?.save();
  }

  async #runChain(chain: readonly Step[]): Promise<void> {
    await this.#acquire();
    try {
      for (const step of chain) {
        if (this.isStopped) return;
        if (!(await this.#execute(step))) return;
      }
    } finally {
      this.#release();
    }
  }

  async #acquire(): Promise<void> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free--;
  }

  #release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }

  async #execute(step: Step): Promise<boolean> {
    this.#events.started(step);
    const type = PENDING[step.op];
    const pending = type && this.#snapshot?.begin(step.resource, type);
    if (pending) await this.#snapshot?.save();
    const error = await step.apply(this.#context).then(
      () => undefined,
      (caught: Error) => caught,
    );
    if (error === undefined && step.logical && step.new !== undefined) this.#registered.set(step.urn, step);
    if (step.new !== undefined && step.op !== "replace") {
      this.#markSecrets(step.new);
      this.news.set(step.urn, step.new);
    }
    this.#report(step, error);
    const partial = error instanceof ProviderError && error.partial !== undefined;
    // What is there is the old resource, changed in part: not the one that the new inputs describe.
    if (partial && step.op === "update" && step.old && step.new) step.new.inputs = step.old.inputs;
    await this.#record(step, pending || undefined, error === undefined || partial);
    if (error === undefined) step.answer("done");
    else this.#fail(step, error);
    return error === undefined;
  }

  #report(step: Step, error: Error | undefined): void {
    const { preview } = this.#context;
    if (error !== undefined) {
      const urn = isDefaultProvider(step.urn) ? "" : step.urn;
      this.#events.diagnostic("error", preview ? `Preview failed: ${error.message}` : error.message, urn);
      if (!preview) this.#events.failed(step);
      return;
    }
    const counts = this.#options.isRefresh && step instanceof RefreshStep;
    const op = counts ? step.resultOp : step.op;
    const noticed =
      step.op === "read" ? !equal(step.old?.outputs ?? {}, step.new?.outputs ?? {}) && !!step.old : step.logical;
    if (noticed || counts) this.#events.count(step, op);
    if (preview || step.resource.custom || step.op === "refresh" || step.op === "delete") this.#events.done(step, op);
  }

  /** Puts the step's result into the state; what changed nothing is written with the next step that does. */
  async #record(step: Step, pending: PendingOperation | undefined, worked: boolean): Promise<void> {
    const snapshot = this.#snapshot;
    if (snapshot === undefined) return;
    snapshot.end(pending);
    const unchanged = worked && step.record(snapshot);
    if (!unchanged) await snapshot.save();
  }

  #fail(step: Step, error: Error): void {
    this.hasFailed = true;
    if (this.#options.onError === "ignore") return;
    if (this.#options.onError === "continue" || error instanceof ProtectedError) {
      step.answer("failed");
      this.errored.push(step);
    } else {
      this.stop();
    }
  }

  /** Secret are outputs that the program says are, and those of a secret input's name. */
  #markSecrets(resource: Resource): void {
    const outputs: Record<string, Value> = { ...resource.outputs };
    const wanted = new Set(resource.additionalSecretOutputs);
    // The state has no place for a secret ID.
    if (wanted.delete("id")) this.#events.diagnostic("warning", ID_IS_NO_SECRET, resource.urn);
    for (const [key, value] of Object.entries(outputs)) {
      const secret = wanted.has(key) || resource.inputs[key] instanceof Secret;
      if (secret && !(value instanceof Secret)) outputs[key] = new Secret(value);
    }
    resource.outputs = outputs;
  }
}

/** True when a step is about a resource that needs one of those given. */
export function needsOneOf(step: Step, urns: ReadonlySet<string>): boolean {
  const { parent, others } = dependenciesOf(step.resource);
  return urns.has(parent) || [...others].some((urn) => urns.has(urn));
}
