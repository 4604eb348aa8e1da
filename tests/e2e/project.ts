import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type LocalTenant, openStack, type Stack, type StackOptions, type StackResult } from "../../local/index.ts";
import { fixture } from "../support.ts";

export interface Declaration {
  type: string;
  name: string;
  args: Record<string, unknown>;
  /** Arguments that come from secret configuration: property to key. */
  secrets?: Record<string, string>;
  /** Arguments that the program marks by `pulumi.secret`. */
  wrapped?: readonly string[];
  options?: Record<string, unknown>;
}

/** A stack of tests/fixtures/programs/declared, whose program changes from one operation to the next. */
export class Project {
  readonly stateDir: string;
  private readonly tenant: LocalTenant;
  private readonly config: NonNullable<StackOptions["config"]>;

  constructor(tenant: LocalTenant, config: NonNullable<StackOptions["config"]> = {}) {
    this.tenant = tenant;
    this.config = config;
    this.stateDir = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-e2e-"));
  }

  /** Opens the stack with what the program declares, lets it work and closes it again. */
  async with<T>(
    declarations: readonly Declaration[],
    run: (stack: Stack) => Promise<T>,
    env: Record<string, string | undefined> = {},
  ): Promise<T> {
    const stack = await openStack({
      projectDir: fixture("programs", "declared"),
      stackName: "dev",
      stateDir: this.stateDir,
      passphrase: "e2e",
      config: this.config,
      env: { ...this.tenant.env(), DECLARATIONS: JSON.stringify(declarations), ...env },
    });
    try {
      return await run(stack);
    } finally {
      await stack.close();
    }
  }

  remove(): void {
    fs.rmSync(this.stateDir, { recursive: true, force: true });
  }
}

/** Everything that an operation said, in one text. */
export const said = (result: StackResult): string =>
  [...result.diagnostics.map(({ message }) => message), JSON.stringify(result.steps)].join("\n");

/** `op name` of the steps that change something. */
export const changed = (result: StackResult): string[] =>
  result.steps
    .filter(({ op, type }) => op !== "same" && type.includes("intune:"))
    .map(({ op, name }) => `${op} ${name}`)
    .sort();

/** Every file below a folder, as one text. */
export function contents(folder: string): string {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.map((file) => fs.readFileSync(file, "utf8")).join("\n");
}

/** For the environment of a stack: its processes wait for nothing in real time. */
export const LEAPING = { NODE_OPTIONS: `--require ${JSON.stringify(path.join(__dirname, "leaping-process.js"))}` };
