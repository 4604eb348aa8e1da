import type { Configuration, Project } from "../project.ts";
import { NodeProcess } from "./process.ts";

export interface ProgramOptions {
  readonly project: Project;
  readonly stack: string;
  readonly config: Configuration;
  readonly preview: boolean;
  readonly parallel: number;
  /** The address of the engine's services. */
  readonly address: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (stream: "stdout" | "stderr", line: string) => void;
}

/** How a program ended: well, with an error that it has logged itself, or in another way that `message` tells. */
export type ProgramEnd = { readonly kind: "done" | "reported" } | { readonly kind: "failed"; readonly message: string };

/** The exit code of the SDK's runner after it has logged the program's error. */
const LOGGED = 32;

/** A Pulumi program, run by the SDK's own runner. */
export class Program {
  readonly #process: NodeProcess;
  readonly ended: Promise<ProgramEnd>;

  constructor(options: ProgramOptions) {
    const { project, stack, config, preview, parallel, address } = options;
    this.#process = new NodeProcess({
      module: "@pulumi/pulumi/cmd/run",
      args: [
        ...["--monitor", address, "--engine", address],
        ...["--organization", project.organization, "--project", project.name, "--stack", stack],
        ...["--root-directory", project.root, "--pwd", project.directory, "--parallel", String(parallel)],
        ...(preview ? ["--dry-run"] : []),
        project.entry,
      ],
      nodeArguments: project.nodeArguments,
      directory: project.directory,
      env: {
        ...options.env,
        PULUMI_CONFIG: JSON.stringify(Object.fromEntries([...config].map(([key, { value }]) => [key, value]))),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify([...config].filter(([, { secret }]) => secret).map(([key]) => key)),
        ...(project.typescript && { PULUMI_NODEJS_TYPESCRIPT: "true" }),
        ...(project.tsconfig !== undefined && { PULUMI_NODEJS_TSCONFIG_PATH: project.tsconfig }),
      },
      onLine: options.onLine,
    });
    this.ended = this.#process.ended.then(({ code, signal }) => {
      if (code === 0) return { kind: "done" };
      if (code === LOGGED) return { kind: "reported" };
      const how = signal === null ? `exited with non-zero exit code: ${code}` : `was ended by ${signal}`;
      return { kind: "failed", message: `an unhandled error occurred: Program ${how}` };
    });
  }

  /** Waits for its end, and helps when it doesn't come by itself. */
  async finish(): Promise<void> {
    await this.#process.finish();
  }
}
