import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ConfigValue, openStack, type Stack, type StackOptions } from "../../local/index.ts";
import { fixture, root } from "../support.ts";

/** The passphrase of all stacks under test, and of the recordings. */
export const PASSPHRASE = "recording";

export interface PlaygroundSetup {
  /** The project's files by path: at least `index.js`, the program. */
  readonly files: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, ConfigValue>>;
}

/** Programs are JavaScript, so that none waits for the TypeScript compiler. */
const DEFAULTS: PlaygroundSetup["files"] = {
  "Pulumi.yaml": "name: rec\nruntime: {name: nodejs, options: {typescript: false}}\nmain: index.js\n",
  "package.json": '{"name":"rec","version":"0.0.1"}',
};

/**
 * A project folder whose programs make `Thing`s, of a dynamic provider that keeps its objects as files in `cloud`; and
 * its stack on the engine that this machine has.
 */
export class Playground {
  readonly folder: string;
  readonly project: string;
  /** What was in the project before an engine saw it. */
  given: readonly string[] = [];
  readonly #config: Readonly<Record<string, ConfigValue>>;

  private constructor(folder: string, config: PlaygroundSetup["config"] = {}) {
    this.folder = folder;
    this.project = path.join(folder, "project");
    this.#config = config;
  }

  static async create({ files, config }: PlaygroundSetup): Promise<Playground> {
    const playground = new Playground(await mkdtemp(path.join(tmpdir(), "pulumi-intune-engine-")), config);
    await mkdir(playground.project);
    for (const [file, text] of Object.entries({ ...DEFAULTS, ...files })) await playground.write(file, text);
    const things = ["thing.js", "thing-provider.js"];
    await Promise.all(things.map((file) => cp(fixture("recordings", file), path.join(playground.project, file))));
    playground.given = await playground.files();
    return playground;
  }

  /** Opens the stack. `V` is the variable that tells programs which version of themselves to be. */
  async open(V?: string, options: Partial<StackOptions> = {}): Promise<Stack> {
    return openStack({
      projectDir: this.project,
      stackName: "dev",
      stateDir: path.join(this.folder, "state"),
      config: this.#config,
      passphrase: PASSPHRASE,
      env: { V },
      ...options,
    });
  }

  /** Opens the stack, lets it work and closes it again. */
  async with<T>(work: (stack: Stack) => Promise<T>, V?: string, options?: Partial<StackOptions>): Promise<T> {
    const stack = await this.open(V, options);
    try {
      return await work(stack);
    } finally {
      await stack.close();
    }
  }

  /** Every folder with a package.json of its own finds the repository's modules. */
  async write(file: string, text: string): Promise<void> {
    const whole = path.join(this.project, file);
    await mkdir(path.dirname(whole), { recursive: true });
    await writeFile(whole, text);
    if (path.basename(file) !== "package.json") return;
    await symlink(path.join(root, "node_modules"), path.join(path.dirname(whole), "node_modules"), "junction");
  }

  async files(): Promise<string[]> {
    return (await readdir(this.project)).sort();
  }

  async editInCloud(name: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
    const file = this.#object(name);
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), ...changes }));
  }

  async removeFromCloud(name: string): Promise<void> {
    await rm(this.#object(name));
  }

  hasInCloud(name: string): boolean {
    return existsSync(this.#object(name));
  }

  /** The names of all objects in the cloud. */
  async inCloud(): Promise<string[]> {
    const files = await readdir(path.join(this.project, "cloud")).catch(() => []);
    return files.map((file) => path.basename(file, ".json")).sort();
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  #object(name: string): string {
    return path.join(this.project, "cloud", `${name}.json`);
  }
}
