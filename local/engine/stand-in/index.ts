import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { refuseOtherOptions } from "../options.ts";
import { fullKey, type Project, readConfiguration, readProject } from "../project.ts";
import { collectResult } from "../result.ts";
import { newSecretsManager, openSecretsManager, passphraseOf, type SecretsManager } from "../secrets.ts";
import type { ConfigValue, Deployment, OperationOptions, Stack, StackOptions, StackResult } from "../stack.ts";
import { StateFiles } from "./files.ts";
import { Operation, type OperationKind } from "./operation.ts";
import { STACK_TYPE } from "./resource.ts";
import { emptyState, readDeployment, type StackState, writeDeployment } from "./state.ts";
import { plain, Secret } from "./values.ts";

/** A stack without Pulumi's CLI: the SDK's own processes, and in their middle the engine in this folder. */
export async function openStandIn(options: StackOptions): Promise<Stack> {
  const project = await readProject(path.resolve(options.projectDir));
  if (project.language !== "nodejs") {
    throw new Error(`the stand-in runs projects of runtime nodejs, and ${project.name}'s is ${project.language}`);
  }
  const env = { ...process.env, ...options.env };
  const passphrase = await passphraseOf(options, env);
  const stateDir = options.stateDir ?? (await mkdtemp(path.join(tmpdir(), "pulumi-intune-state-")));
  const files = new StateFiles(path.resolve(stateDir), project.name, options.stackName);
  const temporary = options.stateDir === undefined ? stateDir : undefined;
  return new StandIn({ options, project, env, passphrase, files, temporary });
}

interface Setup {
  readonly options: StackOptions;
  readonly project: Project;
  readonly env: NodeJS.ProcessEnv;
  readonly passphrase: string;
  readonly files: StateFiles;
  /** The state's folder where it goes with the stack. */
  readonly temporary: string | undefined;
}

class StandIn implements Stack {
  readonly engine = "stand-in";
  readonly name: string;
  readonly #setup: Setup;
  #given: Readonly<Record<string, ConfigValue>>;

  constructor(setup: Setup) {
    this.name = setup.options.stackName;
    this.#given = setup.options.config ?? {};
    this.#setup = setup;
  }

  preview = (options: OperationOptions = {}): Promise<StackResult> => this.#run("preview", options);
  up = (options: OperationOptions = {}): Promise<StackResult> => this.#locked(() => this.#run("up", options));
  refresh = (options: OperationOptions = {}): Promise<StackResult> => this.#locked(() => this.#run("refresh", options));
  destroy = (options: OperationOptions = {}): Promise<StackResult> => this.#locked(() => this.#run("destroy", options));

  async outputs(): Promise<Record<string, { value: unknown; secret: boolean }>> {
    const { state } = await this.#open(undefined);
    const outputs = state.resources.find(({ type }) => type === STACK_TYPE)?.outputs ?? {};
    return Object.fromEntries(
      Object.entries(outputs).map(([key, value]) => [key, { value: plain(value), secret: value instanceof Secret }]),
    );
  }

  async exportState(): Promise<Deployment> {
    const stored = await this.#setup.files.read();
    if (stored !== undefined) return stored;
    const { salt } = await this.#configuration();
    return writeDeployment(emptyState(), await this.#secrets(undefined, salt));
  }

  async importState(deployment: Deployment): Promise<void> {
    await this.#locked(async () => {
      // Read first: what can't be read must not take the place of what can.
      const { state, secrets } = await this.#open(deployment);
      await this.#setup.files.backUp();
      // Whoever brings a state has settled what was interrupted in it: `pulumi stack import` drops that as well.
      await this.#setup.files.write(writeDeployment({ ...state, pending: [] }, secrets));
    });
  }

  async setConfig(key: string, value: ConfigValue): Promise<void> {
    this.#given = { ...this.#given, [fullKey(this.#setup.project.name, key)]: value };
  }

  async close(): Promise<void> {
    const { temporary } = this.#setup;
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  }

  async #run(kind: OperationKind, options: OperationOptions): Promise<StackResult> {
    refuseOtherOptions(kind, options);
    if (options.runProgram) throw new Error("the stand-in doesn't do the option `runProgram`: use Pulumi's own CLI");
    const { config } = await this.#configuration();
    const { state, secrets } = await this.#open(undefined);
    if (options.clearPendingCreates) state.pending = state.pending.filter(({ type }) => type !== "creating");
    const writes = kind !== "preview" && !options.previewOnly;
    if (writes) await this.#setup.files.backUp();
    return collectResult(kind, options, async (emit) => {
      const { project, env, files } = this.#setup;
      const write = (changed: StackState) => files.write(writeDeployment(changed, secrets));
      return new Operation({ kind, options, project, stack: this.name, config, env, state, write, emit }).run();
    });
  }

  async #locked<T>(work: () => Promise<T>): Promise<T> {
    const unlock = await this.#setup.files.lock();
    try {
      return await work();
    } finally {
      await unlock();
    }
  }

  #configuration() {
    return readConfiguration(this.#setup.project, this.name, this.#given, this.#setup.passphrase);
  }

  /** A deployment given, or the stack's own, with what opens its secrets. */
  async #open(deployment: Deployment | undefined): Promise<{ state: StackState; secrets: SecretsManager }> {
    const stored = deployment ?? (await this.#setup.files.read());
    const { salt } = await this.#configuration();
    const secrets = await this.#secrets(stored, salt);
    return { secrets, state: stored === undefined ? emptyState() : readDeployment(stored, secrets) };
  }

  async #secrets(stored: Deployment | undefined, salt: string | undefined): Promise<SecretsManager> {
    const provider = stored?.deployment.secrets_providers;
    if (provider !== undefined && provider.type !== "passphrase") {
      throw new Error(`the state's secrets are kept by ${provider.type}: the stand-in knows passphrases only`);
    }
    const known = (provider?.state?.salt as string | undefined) ?? salt;
    return known === undefined
      ? newSecretsManager(this.#setup.passphrase)
      : openSecretsManager(this.#setup.passphrase, known);
  }
}
