import { availableParallelism } from "node:os";
import type { Configuration, Project } from "../project.ts";
import type { Event } from "../result.ts";
import type { OperationOptions } from "../stack.ts";
import { deleteUnwanted } from "./deletions.ts";
import { Events } from "./events.ts";
import { Executor, type ExecutorOptions } from "./executor.ts";
import { Reported } from "./failure.ts";
import { Monitor } from "./monitor.ts";
import { Planner } from "./planner.ts";
import { Policies } from "./policy.ts";
import { PriorResources } from "./prior.ts";
import { Program, type ProgramEnd } from "./program.ts";
import { ProgramHost } from "./program-host.ts";
import { Providers } from "./providers.ts";
import { RefreshStep } from "./read-steps.ts";
import { Snapshot } from "./snapshot.ts";
import type { StackState } from "./state.ts";

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

/** The real engine's own default. */
const OPERATIONS_PER_CPU = 4;

/** One preview, up, refresh or destroy from its beginning to its end. */
export class Operation {
  readonly #setup: OperationSetup;
  readonly #preview: boolean;
  readonly #parallel: number;
  readonly #events: Events;
  readonly #snapshot: Snapshot | undefined;
  readonly #prior: PriorResources;
  readonly #host: ProgramHost;
  readonly #monitor: Monitor;
  /** The resources that this operation deletes, by URN. */
  readonly #deletes = new Set<string>();
  readonly #policies: Policies;
  #providers!: Providers;
  #program: Program | undefined;

  constructor(setup: OperationSetup) {
    this.#setup = setup;
    this.#preview = setup.kind === "preview" || setup.options.previewOnly === true;
    this.#parallel = setup.options.parallel ?? availableParallelism() * OPERATIONS_PER_CPU;
    this.#events = new Events(this.#preview, setup.config, setup.emit);
    this.#snapshot = this.#preview ? undefined : new Snapshot(setup.state, setup.write);
    this.#policies = new Policies(this.#events, this.#preview);
    // A preview marks resources as replaced and refreshed like the operation itself, but not in the state.
    this.#prior = new PriorResources(setup.state.resources);
    this.#host = new ProgramHost(this.#events, setup.config);
    this.#monitor = new Monitor(this.#host);
  }

  /** True when all went well; if not, the diagnostics say why. */
  async run(): Promise<boolean> {
    const startedAt = Date.now();
    this.#events.prelude();
    await this.#monitor.listen();
    this.#providers = new Providers({
      ...this.#forChildren(),
      directory: this.#setup.project.directory,
      preview: this.#preview,
      info: (urn, message) => this.#events.diagnostic("info", message, urn),
    });
    let worked = false;
    try {
      await this.#execute();
      worked = true;
    } catch (error) {
      if (!(error instanceof Reported)) throw error;
    } finally {
      this.#host.isCutOff = !worked;
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

  async #execute(): Promise<void> {
    const { kind, options, state } = this.#setup;
    const refreshes = kind === "refresh" || options.refresh === true;
    if (!refreshes && !this.#preview && state.pending.length > 0) this.#warnOfPending();
    if (refreshes) await this.#refresh();
    if (kind !== "refresh") await this.#change();
  }

  async #refresh(): Promise<void> {
    const executor = this.#newExecutor("ignore");
    const steps = this.#prior.resources.map((resource) => {
      this.#providers.ensure(resource.provider, this.#prior.resources);
      return new RefreshStep(resource);
    });
    await executor.runAll(steps);
    this.#prior.refreshed(new Map(steps.map((step) => [step.old, step.new])));
    await this.#snapshot?.save();
    this.#conclude(executor, { kind: "done" }, executor.hasFailed);
  }

  /** Makes what the program wants; for a destroy it wants nothing. */
  async #change(): Promise<void> {
    const { kind, options } = this.#setup;
    const executor = this.#newExecutor(options.continueOnError ? "continue" : "stop");
    const planner = this.#newPlanner(executor);
    this.#host.begin(planner, executor);
    if (kind !== "destroy") await this.#startPolicies();
    const end: ProgramEnd = kind === "destroy" ? { kind: "done" } : await this.#runProgram(executor);
    await this.#host.planned();
    await executor.idle();
    if (end.kind === "done" && !executor.isStopped) await deleteUnwanted(planner, executor, this.#prior);
    await executor.idle();
    const isWhole = end.kind === "done" && !this.#host.hasReported && !executor.hasFailed;
    const hasFailed = () => executor.hasFailed || planner.hasFailed || this.#policies.hasFailed;
    await executor.finishStack(!isWhole || hasFailed(), this.#prior.byUrn);
    if (isWhole) await this.#policies.analyzeStack(executor.news);
    this.#conclude(executor, end, hasFailed());
  }

  /** Says how it ended, unless a more telling message has said so already. */
  #conclude(executor: Executor, end: ProgramEnd, hasFailed: boolean): void {
    if (executor.failure !== undefined) throw executor.failure;
    if (end.kind === "failed") this.#events.diagnostic("error", end.message);
    if (end.kind !== "done" || this.#host.hasReported) throw new Reported();
    const what = this.#preview ? "preview" : "update";
    if (hasFailed) this.#end(`${what} failed`);
    if (this.#setup.options.signal?.aborted) this.#end(`${what} canceled`);
  }

  #end(message: string): never {
    this.#events.diagnostic("error", message);
    throw new Reported(message);
  }

  async #runProgram(executor: Executor): Promise<ProgramEnd> {
    this.#providers.prepare();
    this.#program = new Program({
      ...this.#setup,
      preview: this.#preview,
      parallel: this.#parallel,
      address: this.#monitor.address,
      onLine: (stream, line) => this.#host.line(stream, line),
    });
    const stopped = executor.stopped.then((): ProgramEnd => ({ kind: "done" }));
    return Promise.race([this.#host.programEnd, this.#program.ended, stopped]);
  }

  async #startPolicies(): Promise<void> {
    const { policyPacks = [], policyPackConfigs = [] } = this.#setup.options;
    const { project, stack } = this.#setup;
    const host = this.#forChildren();
    const env = {
      ...host.env,
      PULUMI_STACK: stack,
      PULUMI_NODEJS_STACK: stack,
      PULUMI_NODEJS_ORGANIZATION: project.organization,
      PULUMI_NODEJS_DRY_RUN: String(this.#preview),
    };
    await this.#policies.start(policyPacks, policyPackConfigs, { ...host, env });
  }

  /** What providers and policy packs are started with. */
  #forChildren() {
    const { project, config, env } = this.#setup;
    const values = Object.fromEntries([...config].map(([key, { value }]) => [key, value]));
    return {
      engineAddress: this.#monitor.address,
      env: {
        ...env,
        PULUMI_PROJECT: project.name,
        PULUMI_NODEJS_PROJECT: project.name,
        PULUMI_CONFIG: JSON.stringify(values),
      },
      onLine: (stream: "stdout" | "stderr", line: string) => this.#host.line(stream, line),
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

  #newExecutor(onError: ExecutorOptions["onError"]): Executor {
    const context = { preview: this.#preview, providers: this.#providers, deletes: this.#deletes };
    const isRefresh = this.#setup.kind === "refresh";
    const executor = new Executor(context, this.#events, this.#snapshot, {
      parallel: this.#parallel,
      onError,
      isRefresh,
    });
    const { signal } = this.#setup.options;
    if (signal?.aborted) executor.stop();
    signal?.addEventListener("abort", () => executor.stop(), { once: true });
    return executor;
  }

  #newPlanner(executor: Executor): Planner {
    return new Planner({
      stack: this.#setup.stack,
      project: this.#setup.project.name,
      preview: this.#preview,
      prior: this.#prior,
      providers: this.#providers,
      policies: this.#policies,
      events: this.#events,
      deletes: this.#deletes,
      news: executor.news,
    });
  }
}
