import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { collectResult } from "../../../local/engine/result.ts";
import type { ConfigValue, Deployment, OperationOptions, StackResult } from "../../../local/index.ts";
import { Playground } from "../../engine/playground.ts";
import { fixture } from "../../support.ts";

/** One step of a recording: what was done, and what Pulumi's own CLI made of it. */
export interface RecordedStep {
  readonly name: string;
  readonly operation: "preview" | "up" | "refresh" | "destroy" | "outputs";
  readonly options?: OperationOptions;
  /** The program's variable V. */
  readonly V?: string;
  /** Changes made in the cloud before it, and objects removed there. */
  readonly edit?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly remove?: readonly string[];
  readonly ok?: boolean;
  readonly killed?: boolean;
  readonly events?: string;
  readonly state?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly secrets?: boolean;
}

export interface Scenario {
  readonly name: string;
  readonly steps: readonly RecordedStep[];
  readonly config: Readonly<Record<string, ConfigValue>>;
  readonly pack: boolean;
}

/** At once, since the tests are made of it. */
export function readScenario(name: string): Scenario {
  const text = readFileSync(fixture("recordings", name, "scenario.json"), "utf8");
  const { steps, config = [], pack = false } = JSON.parse(text);
  const values = (config as [string, string, string?][]).map(([key, value, flag]) => [
    key,
    { value, secret: flag === "--secret" },
  ]);
  return { name, steps, pack, config: Object.fromEntries(values) };
}

function readRecorded(scenario: string, file: string): Promise<string> {
  return readFile(fixture("recordings", scenario, file), "utf8");
}

export async function recordedResult(scenario: string, step: RecordedStep): Promise<StackResult> {
  const lines = (await readRecorded(scenario, step.events as string)).trim().split("\n");
  return collectResult(step.operation, step.options ?? {}, async (emit) => {
    for (const line of lines) emit(JSON.parse(line));
    return step.ok === true;
  });
}

export async function recordedState(scenario: string, step: RecordedStep): Promise<Deployment> {
  return JSON.parse(await readRecorded(scenario, step.state as string)) as Deployment;
}

/** A project folder with the program that was recorded. */
export async function playgroundOf({ name, config, pack }: Scenario): Promise<Playground> {
  const program = await readRecorded(name, "index.js");
  const files = pack ? { "index.js": program, ...(await packFiles(name)) } : { "index.js": program };
  return Playground.create({ files, config });
}

async function packFiles(scenario: string): Promise<Record<string, string>> {
  const levels = { all: "advisory", small: { max: 60, enforcementLevel: "mandatory" }, few: "advisory" };
  return {
    "pack/index.js": await readRecorded(scenario, "pack.js"),
    "pack/PulumiPolicy.yaml": "runtime: nodejs\n",
    "pack/package.json": '{"name":"rec-pack","version":"0.0.1","main":"index.js"}',
    "policy-config.json": JSON.stringify(levels),
  };
}

/** The options of a step, for a playground's own folder. */
export function optionsOf({ options = {} }: RecordedStep, { project }: Playground): OperationOptions {
  const { policyPacks, policyPackConfigs } = options;
  const inProject = (files: readonly string[]) => files.map((file) => path.join(project, file));
  return {
    ...options,
    ...(policyPacks && { policyPacks: inProject(policyPacks) }),
    ...(policyPackConfigs && { policyPackConfigs: inProject(policyPackConfigs) }),
  };
}

/** Changes the cloud behind the stack's back. */
export async function disturb(
  playground: Playground,
  { edit = {}, remove = [] }: Pick<RecordedStep, "edit" | "remove">,
): Promise<void> {
  for (const [name, changes] of Object.entries(edit)) await playground.editInCloud(name, changes);
  for (const name of remove) await playground.removeFromCloud(name);
}
