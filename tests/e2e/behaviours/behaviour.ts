import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ConfigValue, OperationOptions } from "../../../local/index.ts";
import { Playground } from "../../engine/playground.ts";
import { fixture } from "../../support.ts";
import { normalDiagnostics, normalState, normalSteps } from "../recordings/normal.ts";
import { disturb } from "../recordings/scenario.ts";

/** What an operation came to, without what differs from run to run. */
export interface Outcome {
  readonly ok: boolean;
  readonly changes: unknown;
  readonly steps: unknown;
  readonly diagnostics: unknown;
  readonly state: unknown;
}

export interface BehaviourStep {
  readonly operation: "preview" | "up" | "refresh" | "destroy";
  readonly options?: OperationOptions;
  /** The program's variable V: it is another program for each. */
  readonly V?: string;
  /** Changes made in the cloud before it, and objects removed there. */
  readonly edit?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly remove?: readonly string[];
  /** What Pulumi's own CLI made of it. */
  readonly expected: Outcome;
}

/** A small program, taken through operations one after the other. */
export interface Behaviour {
  readonly program: string;
  readonly config?: Readonly<Record<string, ConfigValue>>;
  readonly steps: readonly BehaviourStep[];
}

export const behaviourFile = (name: string): string => fixture("behaviours", `${name}.json`);
export const behaviourNames = (): string[] =>
  globSync("*.json", { cwd: fixture("behaviours") })
    .map((file) => path.basename(file, ".json"))
    .sort();

export function readBehaviour(name: string): Behaviour {
  return JSON.parse(readFileSync(behaviourFile(name), "utf8")) as Behaviour;
}

export function playgroundFor({ program, config }: Behaviour): Promise<Playground> {
  return Playground.create({ files: { "index.js": program }, ...(config && { config }) });
}

/** Carries a step out on the engine that is here. */
export async function play(playground: Playground, step: BehaviourStep): Promise<Outcome> {
  await disturb(playground, step);
  return playground.with(async (stack) => {
    const { ok, changes, steps, diagnostics } = await stack[step.operation](step.options);
    return {
      ok,
      changes,
      steps: normalSteps(steps, []),
      diagnostics: normalDiagnostics(diagnostics, playground.project),
      state: await normalState(await stack.exportState(), []),
    };
  }, step.V);
}
