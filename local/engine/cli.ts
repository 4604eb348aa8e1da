import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import * as automation from "@pulumi/pulumi/automation/index.js";
import { dump } from "js-yaml";
import { refuseOtherOptions } from "./options.ts";
import { isRunning } from "./owner.ts";
import { fullKey, givenValue, type Project, readProject, readStackFile } from "./project.ts";
import { collectResult, type Event } from "./result.ts";
import { newSecretsManager, openSecretsManager, passphraseOf, type SecretsManager } from "./secrets.ts";
import type { ConfigValue, Deployment, OperationOptions, Stack, StackOptions, StackResult } from "./stack.ts";

const run = promisify(execFile);
type Kind = "preview" | "up" | "refresh" | "destroy";

/**
 * A stack on Pulumi's own CLI, through the Automation API, with a file backend in the state folder. The CLI works in a
 * folder of ours, whose Pulumi.yaml points to the project's program: what it writes beside it (the stack's
 * configuration with its salt) and which stack is selected there is nobody else's business.
 */
export async function openCli(options: StackOptions, executable: string): Promise<Stack> {
  if (path.basename(path.dirname(executable)) !== "bin") {
    throw new Error(`the Automation API runs Pulumi's CLI from a folder named bin, and ${executable} is not in one`);
  }
  const command = await automation.PulumiCommand.get({ root: path.dirname(path.dirname(executable)) });
  const project = await readProject(path.resolve(options.projectDir));
  const passphrase = await passphraseOf(options, { ...process.env, ...options.env });
  const own = await mkdtemp(path.join(tmpdir(), "pulumi-intune-cli-"));
  try {
    const stateDir = path.resolve(options.stateDir ?? path.join(own, "state"));
    await mkdir(stateDir, { recursive: true });
    const main = path.join(project.directory, project.entry);
    await writeFile(path.join(own, "Pulumi.yaml"), dump({ ...project.file, main, stackConfigDir: undefined }, YAML));
    const envVars = environment(options, stateDir, passphrase);
    const workspace = await automation.LocalWorkspace.create({ workDir: own, pulumiCommand: command, envVars });
    return new CliStack(options, project, { own, stateDir }, passphrase, workspace);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
}

/** What the CLI, and with it the program and its provider, finds in its environment. */
function environment({ env = {} }: StackOptions, stateDir: string, passphrase: string): Record<string, string> {
  const variables = {
    ...env,
    // The program runs on the Node that this process runs on.
    PATH: path.dirname(process.execPath) + path.delimiter + (env.PATH ?? process.env.PATH ?? ""),
    PULUMI_BACKEND_URL: pathToFileURL(stateDir).href,
    PULUMI_CONFIG_PASSPHRASE: passphrase,
    PULUMI_CONFIG_PASSPHRASE_FILE: undefined,
    PULUMI_SKIP_UPDATE_CHECK: "true",
  };
  // The CLI takes away what is undefined; the declared type doesn't know it.
  return variables as unknown as Record<string, string>;
}

/** What isn't there is left out, as in JSON. */
const YAML = { skipInvalid: true };

interface Folders {
  /** The folder of ours; `close` removes it. */
  readonly own: string;
  readonly stateDir: string;
}

class CliStack implements Stack {
  readonly engine: string;
  readonly name: string;
  readonly #project: Project;
  readonly #folders: Folders;
  readonly #passphrase: string;
  readonly #workspace: automation.LocalWorkspace;
  #given: Readonly<Record<string, ConfigValue>>;
  #secrets: SecretsManager | undefined;

  constructor(
    options: StackOptions,
    project: Project,
    folders: Folders,
    passphrase: string,
    workspace: automation.LocalWorkspace,
  ) {
    const { command, version } = workspace.pulumiCommand;
    this.engine = `pulumi v${version} (${command})`;
    this.name = options.stackName;
    this.#project = project;
    this.#folders = folders;
    this.#passphrase = passphrase;
    this.#workspace = workspace;
    this.#given = options.config ?? {};
  }

  preview = (options: OperationOptions = {}): Promise<StackResult> => this.#run("preview", options);
  up = (options: OperationOptions = {}): Promise<StackResult> => this.#run("up", options);
  refresh = (options: OperationOptions = {}): Promise<StackResult> => this.#run("refresh", options);
  destroy = (options: OperationOptions = {}): Promise<StackResult> => this.#run("destroy", options);

  async outputs(): Promise<Record<string, { value: unknown; secret: boolean }>> {
    await this.#open();
    return this.#workspace.stackOutputs(this.name);
  }

  /** Not by the Automation API, which exports secrets in clear. */
  async exportState(): Promise<Deployment> {
    await this.#open();
    const { pulumiCommand, workDir, envVars } = this.#workspace;
    const args = ["stack", "export", "--stack", this.name, "--non-interactive"];
    const env = { ...process.env, ...envVars };
    const { stdout } = await run(pulumiCommand.command, args, { cwd: workDir, env, maxBuffer: 2 ** 30 });
    return JSON.parse(stdout) as Deployment;
  }

  async importState(state: Deployment): Promise<void> {
    await this.#open();
    await this.#workspace.importStack(this.name, state as unknown as automation.Deployment);
  }

  async setConfig(key: string, value: ConfigValue): Promise<void> {
    this.#given = { ...this.#given, [fullKey(this.#project.name, key)]: value };
  }

  async close(): Promise<void> {
    await rm(this.#folders.own, { recursive: true, force: true });
  }

  async #run(kind: Kind, options: OperationOptions): Promise<StackResult> {
    refuseOtherOptions(kind, options);
    const stack = await this.#open();
    await this.#breakLock(stack);
    return collectResult(kind, options, async (emit) => {
      let finished = false;
      const onEvent = (event: Event) => {
        finished ||= event.summaryEvent !== undefined;
        emit(event);
      };
      try {
        await this.#operate(stack, kind, options, onEvent);
        return true;
      } catch (error) {
        // An operation that failed has said so in its events; anything else is a failure of the CLI itself.
        if (finished) return false;
        throw new Error(`pulumi ${kind} could not be run: ${reason(error)}`, { cause: error });
      }
    });
  }

  async #operate(stack: automation.Stack, kind: Kind, options: OperationOptions, onEvent: (event: Event) => void) {
    const { refresh, expectNoChanges, continueOnError, previewOnly, runProgram, clearPendingCreates, parallel } =
      options;
    const common = { onEvent, parallel, runProgram, signal: interrupt(options.signal) };
    const absolute = (files: readonly string[] | undefined) => files?.map((file) => path.resolve(file));
    const packs = {
      policyPacks: absolute(options.policyPacks),
      policyPackConfigs: absolute(options.policyPackConfigs),
    };
    if (kind === "preview") await stack.preview({ ...common, ...packs, refresh, expectNoChanges });
    else if (kind === "up") await stack.up({ ...common, ...packs, refresh, expectNoChanges, continueOnError });
    else if (kind === "refresh") await stack.refresh({ ...common, expectNoChanges, previewOnly, clearPendingCreates });
    else await stack.destroy({ ...common, refresh, continueOnError, previewOnly });
  }

  /** The stack, made when the state folder doesn't have it yet, with its present configuration. */
  async #open(): Promise<automation.Stack> {
    await this.#writeConfig();
    return automation.Stack.createOrSelect(this.name, this.#workspace);
  }

  /** The project's configuration of the stack and the caller's over it, with secrets encrypted. */
  async #writeConfig(): Promise<void> {
    const file = await readStackFile(this.#project, this.name);
    const salt = file?.encryptionsalt;
    this.#secrets ??= salt
      ? await openSecretsManager(this.#passphrase, salt)
      : await newSecretsManager(this.#passphrase);
    const config: Record<string, unknown> = { ...file?.config };
    for (const [key, given] of Object.entries(this.#given)) {
      const { value, secret } = givenValue(given);
      config[fullKey(this.#project.name, key)] = secret ? { secure: this.#secrets.encrypt(value) } : value;
    }
    const settings = { ...file, encryptionsalt: this.#secrets.salt, config };
    await writeFile(path.join(this.#folders.own, `Pulumi.${this.name}.yaml`), dump(settings, YAML));
  }

  /** The lock of a CLI that was killed stays behind. Only where all owners are gone from this machine is it broken. */
  async #breakLock(stack: automation.Stack): Promise<void> {
    const { stateDir } = this.#folders;
    const folder = path.join(stateDir, ".pulumi", "locks", "organization", this.#project.name, this.name);
    const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".json"));
    const locks = await Promise.all(
      files.map((file) => readFile(path.join(folder, file), "utf8").catch(() => undefined)),
    );
    const owners = locks.filter((lock) => lock !== undefined).map((lock) => JSON.parse(lock) as LockFile);
    if (owners.length === 0 || owners.some(({ pid, hostname }) => isRunning({ pid, host: hostname }))) return;
    await stack.cancel();
  }
}

interface LockFile {
  readonly pid: number;
  readonly hostname: string;
}

/**
 * At a terminal Ctrl-C reaches the CLI by itself; a second interrupt from us would make it drop what is in flight.
 * Elsewhere the caller's signal is the only one.
 */
function interrupt(signal: AbortSignal | undefined): AbortSignal | undefined {
  return process.stdin.isTTY ? undefined : signal;
}

/** What the CLI itself says, without the Automation API's account of command line and environment. */
function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const errors = [...text.matchAll(/^error: (.+)$/gm)].map(([, message]) => message);
  return errors.length > 0 ? [...new Set(errors)].join("; ") : text;
}
