import type { Configuration } from "../project.ts";
import type { Events, Severity } from "./events.ts";
import { type Executor, needsOneOf } from "./executor.ts";
import { Reported } from "./failure.ts";
import { DEFAULT_GOAL, type Goal, type ReadGoal } from "./goal.ts";
import type { MonitorHost, Registered } from "./host.ts";
import type { Planner } from "./planner.ts";
import type { ProgramEnd } from "./program.ts";
import { providerType } from "./resource.ts";
import type { Answer, Step } from "./step.ts";
import { type Properties, Secret } from "./values.ts";

/** What a program's requests come to: each resource is planned in its turn, and what is planned runs side by side. */
export class ProgramHost implements MonitorHost {
  readonly #events: Events;
  readonly #config: Configuration;
  readonly #defaultProviders = new Map<string, Promise<string>>();
  readonly #finished = Promise.withResolvers<ProgramEnd>();
  /** Resources that were left out because one that they need failed. */
  readonly #skipped = new Set<string>();
  #planning: Promise<unknown> = Promise.resolve();
  #engine: { readonly planner: Planner; readonly executor: Executor } | undefined;
  /** A diagnostic has said why the operation can't go on. */
  hasReported = false;
  /** The program is being ended: what it complains of then helps nobody. */
  isCutOff = false;

  constructor(events: Events, config: Configuration) {
    this.#events = events;
    this.#config = config;
  }

  /** Before it, and after its executor was stopped, what is registered waits for an answer that never comes. */
  begin(planner: Planner, executor: Executor): void {
    this.#engine = { planner, executor };
  }

  /** Resolves when the program says that it is done. */
  get programEnd(): Promise<ProgramEnd> {
    return this.#finished.promise;
  }

  /** Resolves when all that was registered is planned. */
  async planned(): Promise<void> {
    await this.#planning;
  }

  register(goal: Goal): Promise<Registered> {
    return this.#schedule(goal, (planner, answer) => planner.plan(goal, answer));
  }

  read(goal: ReadGoal): Promise<Registered> {
    return this.#schedule(goal, async (planner, answer) => planner.planRead(goal, answer));
  }

  async registerOutputs(urn: string, outputs: Properties): Promise<void> {
    await this.#engine?.executor.registerOutputs(urn, outputs);
  }

  defaultProvider(packageName: string): Promise<string> {
    const made = this.#defaultProviders.get(packageName) ?? this.#makeDefaultProvider(packageName);
    this.#defaultProviders.set(packageName, made);
    return made;
  }

  log(severity: Severity, message: string, urn = "", ephemeral = false): void {
    if (!this.isCutOff) this.#events.diagnostic(severity, message, urn, ephemeral);
  }

  /** What the program or one of its providers prints. */
  line(stream: "stdout" | "stderr", text: string): void {
    this.log(stream === "stderr" ? "info#err" : "info", text);
  }

  finished(): void {
    this.#finished.resolve({ kind: "done" });
  }

  /** A dynamic provider gets the whole configuration of the stack. */
  async #makeDefaultProvider(packageName: string): Promise<string> {
    const properties = Object.fromEntries(
      [...this.#config].map(([key, { value, secret }]) => [key, secret ? new Secret(value) : value]),
    );
    const goal: Goal = { ...DEFAULT_GOAL, type: providerType(packageName), name: "default", properties };
    const { resource } = await this.register(goal);
    return `${resource.urn}::${resource.id}`;
  }

  #schedule(
    goal: ReadGoal | Goal,
    plan: (planner: Planner, answer: Answer) => Promise<readonly Step[]>,
  ): Promise<Registered> {
    const registered = Promise.withResolvers<Registered>();
    this.#planning = this.#planning.then(async () => {
      if (this.#engine === undefined || this.#engine.executor.isStopped) return;
      const { planner, executor } = this.#engine;
      try {
        this.#start(executor, await plan(planner, (resource, outcome) => registered.resolve({ resource, outcome })));
      } catch (error) {
        if (!(error instanceof Reported)) {
          this.#events.diagnostic("error", (error as Error).message, planner.urnOf(goal));
        }
        this.hasReported = true;
        executor.stop();
      }
    });
    return registered.promise;
  }

  #start(executor: Executor, steps: readonly Step[]): void {
    for (const step of executor.errored) this.#skipped.add(step.urn);
    const chain = steps.filter((step) => {
      if (!needsOneOf(step, this.#skipped)) return true;
      step.answer("skipped");
      this.#skipped.add(step.urn);
      return false;
    });
    void executor.run(chain);
  }
}
