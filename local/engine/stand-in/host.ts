/** What answers a program: the operation that it runs for. */
import type { Severity } from "./events.ts";
import type { Goal, ReadGoal } from "./goal.ts";
import type { Resource } from "./resource.ts";
import type { Outcome } from "./step.ts";
import type { Properties } from "./values.ts";

/** A resource that has its steps behind it. */
export interface Registered {
  readonly resource: Resource;
  readonly outcome: Outcome;
}

/** What the monitor hands the program's requests to. */
export interface MonitorHost {
  register(goal: Goal): Promise<Registered>;
  read(goal: ReadGoal): Promise<Registered>;
  registerOutputs(urn: string, outputs: Properties): Promise<void>;
  /** The URN and id of the default provider of a package, which is made when it is first asked for. */
  defaultProvider(packageName: string): Promise<string>;
  log(severity: Severity, message: string, urn: string, ephemeral: boolean): void;
  /** The program has said all that it has to say. */
  finished(): void;
}
