import { availableParallelism } from "node:os";
import type { Configuration, Project } from "../project.ts";
import type { Event } from "../result.ts";
import type { OperationOptions } from "../stack.ts";
import { Events, type Severity } from "./events.ts";
import { Executor, type ExecutorOptions, needsOneOf } from "./executor.ts";
import { Reported } from "./failure.ts";
import { DEFAULT_GOAL, type Goal, type ReadGoal } from "./goal.ts";
import { DependencyGraph, deletionRounds } from "./graph.ts";
import type { MonitorHost, Registered } from "./host.ts";
import { Monitor } from "./monitor.ts";
import { Planner } from "./planner.ts";
import { Policies } from "./policy.ts";
import { PriorResources } from "./prior.ts";
import { Program, type ProgramEnd } from "./program.ts";
import { Providers } from "./providers.ts";
import { RefreshStep } from "./read-steps.ts";
import { providerType, type Resource } from "./resource.ts";
import { Snapshot } from "./snapshot.ts";
import type { StackState } from "./state.ts";
import type { Answer, Step, StepContext } from "./step.ts";
import { type Properties, Secret } from "./values.ts";

export type OperationKind = "preview" | "up" | "refresh" | "destroy";

export interface OperationSetup {
  readonly kind: OperationKind;
  readonly options: OperationOptions;
  readonly project: Project;
  readonly stack: string;
  readonly config: Configuration;
  readonly env: NodeJS.ProcessEnv;
  readonly state: StackState;
  /** Writes a checkpoint; not called by an operation that only looks. */
  readonly write: (state: StackState) => Promise<void>;
  readonly emit: (event: Event) => void;
}

/** One preview, up, refresh or destroy from its beginning to its end. */
export class Operation implements MonitorHost {
  readonly #setup: OperationSetup;
  readonly #preview: boolean;
  readonly #events: Events;
  readonly #snapshot: Snapshot | undefined;
  readonly #prior: PriorResources;
  readonly #monitor = new Monitor(this);
  readonly #deletes = new Set<string>();
  readonly #policies: Policies;
  readonly #defaultProviders = new Map<string, Promise<string>>();
  readonly #finished = Promise.withResolvers<ProgramEnd>();
  /** Resources that were left out because one that they need failed. */
  readonly #skipped = new Set<string>();
  #planning: Promise<unknown> = Promise.resolve();
  #providers!: Providers;
  #executor!: Executor;
  /** Only for operations that go by what the program wants, or by nothing being wanted. */
  #planner: Planner | undefined;
  #program: Program | undefined;
  /** A diagnostic has said why the operation can't go on. */
  #hasReported = false;
  #isCutOff = false;

  constructor(setup: OperationSetup) {
    this.#setup = setup;
    this.#preview = setup.kind === "preview" || setup.options.previewOnly === true;
    this.#events = new Events(this.#preview, setup.config, setup.emit);
    this.#snapshot = this.#preview ? undefined : new Snapshot(setup.state, setup.write);
    this.#policies = new Policies(this.#events, this.#preview);
    // A preview marks resources as replaced and refreshed like the operation itself, but not in the state.
    this.#prior = new PriorResources(setup.state.resources);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#events.counts;
  }

  /** True when all went well; if not, the diagnostics say why. */
  async run(): Promise<boolean> {
    const startedAt = Date.now();
    this.#events.prelude();
    await this.#monitor.listen();
    this.#providers = this.#newProviders();
    let worked = false;
    try {
      await this.#execute();
      worked = true;
    } catch (error) {
      if (!(error instanceof Reported)) throw error;
    } finally {
      // A program that is cut off complains of that: nothing that helps anybody.
      this.#isCutOff = !worked;
      await this.#tearDown();
    }
    this.#events.summary(startedAt, worked && !this.#policies.hasFailed);
    return worked;
  }

  async #tearDown(): Promise<void> {
    this.#monitor.release();
    await this.#program?.finish();
    await Promise.all([this.#providers.stop(), this.#policies.stop()]);
    this.#monitor.close();
    await this.#snapshot?.save();
  }

  get #hasFailed(): boolean {
    return this.#executor.hasFailed || this.#planner?.hasFailed === true || this.#policies.hasFailed;
  }

  async #execute(): Promise<void> {
    const { kind, options, state } = this.#setup;
    const refreshes = kind === "refresh" || options.refresh === true;
    if (!refreshes && !this.#preview && state.pending.length > 0) this.#warnOfPending();
    if (refreshes && !options.runProgram) {
      await this.#refresh();
      if (kind === "refresh") return;
    }
    const mode = kind === "refresh" || kind === "destroy" ? kind : "update";
    const runsProgram = mode === "update" || options.runProgram === true;
    this.#executor = this.#newExecutor(options.continueOnError ? "continue" : "stop");
    const planner = this.#newPlanner(mode, refreshes && options.runProgram === true);
    this.#planner = planner;
    if (mode === "update") await this.#startPolicies();
    const end: ProgramEnd = runsProgram ? await this.#runProgram() : { kind: "done" };
    await this.#planning;
    if (end.kind === "done" && !this.#executor.isStopped) await this.#finishPlan(mode, planner);
    await this.#executor.idle();
    const isWhole = end.kind === "done" && !this.#hasReported && !this.#executor.hasFailed;
    await this.#executor.finishStack(!isWhole || this.#hasFailed, this.#prior.byUrn);
    if (isWhole) await this.#policies.analyzeStack(this.#executor.news);
    this.#conclude(end);
  }

  /** Says how it ended, unless a more telling message has said so already. */
  #conclude(end: ProgramEnd): void {
    if (this.#executor.failure !== undefined) throw this.#executor.failure;
    if (end.kind === "failed") this.#events.diagnostic("error", end.message);
    if (end.kind !== "done" || this.#hasReported) throw new Reported();
    const what = this.#preview ? "preview" : "update";
    if (this.#hasFailed) this.#end(`${what} failed`);
    if (this.#setup.options.signal?.aborted) this.#end(`${what} canceled`);
  }

  #end(message: string): never {
    this.#events.diagnostic("error", message);
    throw new Reported(message);
  }

  async #refresh(): Promise<void> {
    this.#executor = this.#newExecutor("ignore");
    const steps = this.#prior.resources.map((resource) => {
      this.#ensureProvider(resource);
      return new RefreshStep(resource);
    });
    await this.#executor.runAll(steps);
    this.#prior.refreshed(new Map(steps.map((step) => [step.old, step.new])));
    await this.#snapshot?.save();
    this.#conclude({ kind: "done" });
  }

  async #runProgram(): Promise<ProgramEnd> {
    const { project, stack, config, env } = this.#setup;
    this.#providers.prepare();
    this.#program = new Program({
      project,
      stack,
      config,
      env,
      preview: this.#preview,
      parallel: this.#parallel,
      address: this.#monitor.address,
      onLine: (stream, line) => this.#line(stream, line),
    });
    const stopped = this.#executor.stopped.then((): ProgramEnd => ({ kind: "done" }));
    return Promise.race([this.#finished.promise, this.#program.ended, stopped]);
  }

  /** Deletes what the program no longer wants, or refreshes what it did not register. */
  async #finishPlan(mode: "update" | "refresh" | "destroy", planner: Planner): Promise<void> {
    await this.#executor.idle();
    if (this.#executor.isStopped) return;
    if (mode === "refresh") {
      const steps = planner.planRefreshes();
      await this.#executor.runAll(steps);
      this.#prior.refreshed(new Map(steps.map((step) => [step.old, step.new])));
      return;
    }
    const steps = planner.planDeletes();
    const graph = new DependencyGraph([...planner.doomed, ...this.#prior.resources]);
    const byResource = new Map(steps.map((step) => [step.old, step]));
    for (const round of deletionRounds([...byResource.keys()], graph)) {
      // What a resource that could not be deleted (or made) needs has to stay as well.
      const needed = new Set<Resource>();
      for (const { old } of this.#executor.errored) {
        if (old !== undefined && graph.contains(old)) for (const one of graph.allDependenciesOf(old)) needed.add(one);
      }
      const free = round.filter((resource) => !needed.has(resource));
      await this.#executor.runAll(free.map((resource) => byResource.get(resource) as Step));
    }
  }

  async register(goal: Goal): Promise<Registered> {
    return this.#schedule(goal, (planner, answer) => planner.plan(goal, answer));
  }

  async read(goal: ReadGoal): Promise<Registered> {
    return this.#schedule(goal, async (planner, answer) => planner.planRead(goal, answer));
  }

  async registerOutputs(urn: string, outputs: Properties): Promise<void> {
    await this.#executor.registerOutputs(urn, outputs);
  }

  defaultProvider(packageName: string): Promise<string> {
    const made = this.#defaultProviders.get(packageName) ?? this.#makeDefaultProvider(packageName);
    this.#defaultProviders.set(packageName, made);
    return made;
  }

  log(severity: Severity, message: string, urn: string, ephemeral: boolean): void {
    if (this.#isCutOff) return;
    this.#events.diagnostic(severity, message, urn, ephemeral);
  }

  finished(): void {
    this.#finished.resolve({ kind: "done" });
  }

  /** A dynamic provider gets the whole configuration of the stack. */
  async #makeDefaultProvider(packageName: string): Promise<string> {
    const properties = Object.fromEntries(
      [...this.#setup.config].map(([key, { value, secret }]) => [key, secret ? new Secret(value) : value]),
    );
    const goal: Goal = { ...DEFAULT_GOAL, type: providerType(packageName), name: "default", properties };
    const { resource } = await this.register(goal);
    return `${resource.urn}::${resource.id}`;
  }

  /** Plans one after the other, as the program registers; what is planned runs side by side. */
  #schedule(
    goal: ReadGoal | Goal,
    plan: (planner: Planner, answer: Answer) => Promise<readonly Step[]>,
  ): Promise<Registered> {
    const registered = Promise.withResolvers<Registered>();
    this.#planning = this.#planning.then(async () => {
      const planner = this.#planner;
      if (planner === undefined || this.#executor.isStopped) return;
      try {
        this.#start(await plan(planner, (resource, outcome) => registered.resolve({ resource, outcome })));
      } catch (error) {
        this.#fail(error as Error, planner.urnOf(goal));
      }
    });
    return registered.promise;
  }

  #start(steps: readonly Step[]): void {
    for (const step of this.#executor.errored) this.#skipped.add(step.urn);
    const chain = steps.filter((step) => {
      if (!needsOneOf(step, this.#skipped)) return true;
      step.answer("skipped");
      this.#skipped.add(step.urn);
      return false;
    });
    void this.#executor.run(chain);
  }

  #fail(error: Error, urn: string): void {
    if (!(error instanceof Reported)) this.#events.diagnostic("error", error.message, urn);
    this.#hasReported = true;
    this.#executor.stop();
  }

  async #startPolicies(): Promise<void> {
    const { policyPacks = [], policyPackConfigs = [] } = this.#setup.options;
    const { project, stack } = this.#setup;
    await this.#policies.start(policyPacks, policyPackConfigs, {
      engineAddress: this.#monitor.address,
      env: {
        ...this.#childEnv,
        PULUMI_STACK: stack,
        PULUMI_NODEJS_STACK: stack,
        PULUMI_NODEJS_ORGANIZATION: project.organization,
        PULUMI_NODEJS_DRY_RUN: String(this.#preview),
      },
      onLine: (stream, line) => this.#line(stream, line),
    });
  }

  /** What providers and policy packs find in their environment. */
  get #childEnv(): NodeJS.ProcessEnv {
    const { project, config, env } = this.#setup;
    const values = Object.fromEntries([...config].map(([key, { value }]) => [key, value]));
    return {
      ...env,
      PULUMI_PROJECT: project.name,
      PULUMI_NODEJS_PROJECT: project.name,
      PULUMI_CONFIG: JSON.stringify(values),
    };
  }

  #warnOfPending(): void {
    const { pending } = this.#setup.state;
    const list = pending.map(({ resource, type }) => `  * ${resource.urn}, interrupted while ${type}\n`).join("");
    this.#events.diagnostic(
      "warning",
      `Attempting to deploy or update resources with ${pending.length} pending operations from previous deployment.\n` +
        `${list}These resources are in an unknown state: the engine was stopped before it knew how the operation ended. ` +
        "Look in the tenant which of them took effect, then refresh the stack; `clearPendingCreates` drops those that did not.",
    );
  }

  #line(stream: "stdout" | "stderr", line: string): void {
    if (this.#isCutOff) return;
    this.#events.diagnostic(stream === "stderr" ? "info#err" : "info", line);
  }

  get #parallel(): number {
    return this.#setup.options.parallel ?? availableParallelism() * OPERATIONS_PER_CPU;
  }

  #ensureProvider({ provider }: Resource): void {
    this.#providers.ensure(provider, this.#prior.resources);
  }

  #newProviders(): Providers {
    return new Providers({
      engineAddress: this.#monitor.address,
      directory: this.#setup.project.directory,
      env: this.#childEnv,
      preview: this.#preview,
      onLine: (stream, line) => this.#line(stream, line),
      info: (urn, message) => this.#events.diagnostic("info", message, urn),
    });
  }

  #newExecutor(onError: ExecutorOptions["onError"]): Executor {
    const context: StepContext = { preview: this.#preview, providers: this.#providers, deletes: this.#deletes };
    const executor = new Executor(context, this.#events, this.#snapshot, {
      parallel: this.#parallel,
      onError,
      isRefresh: this.#setup.kind === "refresh",
    });
    const { signal } = this.#setup.options;
    if (signal?.aborted) executor.stop();
    signal?.addEventListener("abort", () => executor.stop(), { once: true });
    return executor;
  }

  #newPlanner(mode: "update" | "refresh" | "destroy", refreshes: boolean): Planner {
    return new Planner({
      stack: this.#setup.stack,
      project: this.#setup.project.name,
      preview: this.#preview,
      mode,
      refreshes,
      prior: this.#prior,
      providers: this.#providers,
      policies: this.#policies,
      events: this.#events,
      deletes: this.#deletes,
      news: this.#executor.news,
      run: (step) => this.#executor.run([step]),
    });
  }
}

/** The real engine's own default. */
const OPERATIONS_PER_CPU = 4;
