import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { collectResult } from "../../../local/engine/result.ts";
import type { StackResult } from "../../../local/engine/stack.ts";
import {
  type ConfigValue,
  type Deployment,
  type OperationOptions,
  openStack,
  type Stack,
} from "../../../local/index.ts";

/** The repository, seen from dist/tests/e2e/recordings. */
const root = path.resolve(__dirname, "../../../..");
export const recordings = path.join(root, "tests/fixtures/recordings");
/** The passphrase that the recordings were made with. */
export const PASSPHRASE = "recording";

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
  const text = readFileSync(path.join(recordings, name, "scenario.json"), "utf8");
  const { steps, config = [], pack = false } = JSON.parse(text);
  const values = (config as [string, string, string?][]).map(([key, value, flag]) => [
    key,
    { value, secret: flag === "--secret" },
  ]);
  return { name, steps, pack, config: Object.fromEntries(values) };
}

function readFixture(scenario: string, file: string): Promise<string> {
  return readFile(path.join(recordings, scenario, file), "utf8");
}

export async function recordedResult(scenario: string, step: RecordedStep): Promise<StackResult> {
  const lines = (await readFixture(scenario, step.events as string)).trim().split("\n");
  return collectResult(step.operation, step.options ?? {}, async (emit) => {
    for (const line of lines) emit(JSON.parse(line));
    return step.ok === true;
  });
}

export async function recordedState(scenario: string, step: RecordedStep): Promise<Deployment> {
  return JSON.parse(await readFixture(scenario, step.state as string)) as Deployment;
}

/** A project folder with a scenario's program, and its stack on the engine that this machine has. */
export class Playground {
  readonly folder: string;
  readonly project: string;
  /** What was in the project before an engine saw it. */
  given: readonly string[] = [];
  readonly #scenario: Scenario;

  private constructor(folder: string, scenario: Scenario) {
    this.folder = folder;
    this.project = path.join(folder, "project");
    this.#scenario = scenario;
  }

  static async create(scenario: Scenario): Promise<Playground> {
    const playground = new Playground(await mkdtemp(path.join(tmpdir(), "pulumi-intune-recordings-")), scenario);
    await playground.#fill();
    playground.given = await playground.files();
    return playground;
  }

  async #fill(): Promise<void> {
    await mkdir(this.project);
    await Promise.all([
      ...["thing.js", "thing-provider.js"].map((file) =>
        cp(path.join(recordings, file), path.join(this.project, file)),
      ),
      cp(path.join(recordings, this.#scenario.name, "index.js"), path.join(this.project, "index.js")),
      this.#write("Pulumi.yaml", "name: rec\nruntime: nodejs\nmain: index.js\n"),
      this.#write("package.json", '{"name":"rec","version":"0.0.1"}'),
      this.#linkModules(this.project),
    ]);
    if (!this.#scenario.pack) return;
    const pack = path.join(this.project, "pack");
    await mkdir(pack);
    await cp(path.join(recordings, this.#scenario.name, "pack.js"), path.join(pack, "index.js"));
    await this.#write("pack/PulumiPolicy.yaml", "runtime: nodejs\n");
    await this.#write("pack/package.json", '{"name":"rec-pack","version":"0.0.1","main":"index.js"}');
    await this.#linkModules(pack);
    const levels = { all: "advisory", small: { max: 60, enforcementLevel: "mandatory" }, few: "advisory" };
    await this.#write("policy-config.json", JSON.stringify(levels));
  }

  /** Opens the stack as one step of the recording saw it. */
  async open(V?: string): Promise<Stack> {
    return openStack({
      projectDir: this.project,
      stackName: "dev",
      stateDir: path.join(this.folder, "state"),
      config: this.#scenario.config,
      passphrase: PASSPHRASE,
      env: { V },
    });
  }

  /** Changes the cloud behind the stack's back. */
  async disturb({ edit = {}, remove = [] }: RecordedStep): Promise<void> {
    for (const [name, changes] of Object.entries(edit)) {
      const file = path.join(this.project, "cloud", `${name}.json`);
      await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), ...changes }));
    }
    for (const name of remove) await rm(path.join(this.project, "cloud", `${name}.json`));
  }

  hasInCloud(name: string): boolean {
    return existsSync(path.join(this.project, "cloud", `${name}.json`));
  }

  options({ options = {} }: RecordedStep): OperationOptions {
    const inProject = (files: readonly string[] | undefined) => files?.map((file) => path.join(this.project, file));
    return {
      ...options,
      ...(options.policyPacks && { policyPacks: inProject(options.policyPacks) }),
      ...(options.policyPackConfigs && { policyPackConfigs: inProject(options.policyPackConfigs) }),
    };
  }

  async files(): Promise<string[]> {
    return (await readdir(this.project)).sort();
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  #write(file: string, text: string): Promise<void> {
    return writeFile(path.join(this.project, file), text);
  }

  #linkModules(folder: string): Promise<void> {
    return symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  }
}
