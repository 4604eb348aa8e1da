/**
 * One interface to a stack of a Pulumi project, with two implementations: `cli.ts` over Pulumi's own CLI and
 * `stand-in/` for machines that have none. Tests, `npm start` and examples use nothing but this.
 */
export interface StackOptions {
  /** The folder that holds Pulumi.yaml. */
  readonly projectDir: string;
  /** Short name of the stack, for example `dev`. */
  readonly stackName: string;
  /** Folder for state, its backups and locks. Default: a new temporary folder that `close` removes. */
  readonly stateDir?: string;
  /** Configuration by full key (`intune:tenantId`); replaces what a Pulumi.<stack>.yaml says for the same key. */
  readonly config?: Readonly<Record<string, ConfigValue>>;
  /** Environment on top of this process's; `undefined` removes a variable. It reaches program, provider and packs. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * Passphrase of the state's secrets. Default: PULUMI_CONFIG_PASSPHRASE, its `_FILE`, else one that nobody keeps where the
   * state is temporary too. An empty one is refused: it would protect nothing.
   */
  readonly passphrase?: string;
  /** Which engine to use. Default: PULUMI_INTUNE_ENGINE, else `auto`: Pulumi's CLI where there is one. */
  readonly engine?: "auto" | "cli" | "stand-in";
}

export type ConfigValue = string | { readonly value: string; readonly secret?: boolean };

export interface OperationOptions {
  /** Refresh the state before anything else (preview, up, destroy). */
  readonly refresh?: boolean;
  /** Fail when something would change (preview, up, refresh). */
  readonly expectNoChanges?: boolean;
  /** Go on with what doesn't depend on a failed operation (up, destroy). */
  readonly continueOnError?: boolean;
  /** Compute, and change neither tenant nor state (refresh, destroy). */
  readonly previewOnly?: boolean;
  /** Folders of policy packs (preview, up). */
  readonly policyPacks?: readonly string[];
  /** Configuration files of the packs, in the same order. */
  readonly policyPackConfigs?: readonly string[];
  /** Run the program for a refresh or destroy, so that the present configuration counts. */
  readonly runProgram?: boolean;
  /** Drop pending creates from the state (refresh). */
  readonly clearPendingCreates?: boolean;
  /** Number of operations at a time. Default: the engine's own. */
  readonly parallel?: number;
  readonly onEvent?: (event: StackEvent) => void;
  /** A file to make, with every event as Pulumi's event log has it. Debug messages in it hold secrets in clear. */
  readonly eventLog?: string;
  readonly signal?: AbortSignal;
}

export interface Stack {
  /** Which engine works behind it, for people: `pulumi v3.260.0 (/usr/bin/pulumi)` or `stand-in`. */
  readonly engine: string;
  readonly name: string;
  preview(options?: OperationOptions): Promise<StackResult>;
  up(options?: OperationOptions): Promise<StackResult>;
  refresh(options?: OperationOptions): Promise<StackResult>;
  destroy(options?: OperationOptions): Promise<StackResult>;
  /** Outputs in clear text, with a mark on those that are secret. */
  outputs(): Promise<Record<string, { value: unknown; secret: boolean }>>;
  /** Pulumi's deployment format, secrets encrypted. */
  exportState(): Promise<Deployment>;
  importState(state: Deployment): Promise<void>;
  setConfig(key: string, value: ConfigValue): Promise<void>;
  close(): Promise<void>;
}

/** What an operation did. It resolves on failure too: `ok` says which; a failure of the engine itself rejects. */
export interface StackResult {
  readonly ok: boolean;
  readonly steps: readonly Step[];
  readonly diagnostics: readonly Diagnostic[];
  readonly policyFindings: readonly PolicyFinding[];
  /** Counts by operation, as the engine's summary has them. */
  readonly changes: Readonly<Partial<Record<Op, number>>>;
  readonly durationSeconds: number;
}

export type Op =
  | "same"
  | "create"
  | "update"
  | "delete"
  | "replace"
  | "create-replacement"
  | "delete-replaced"
  | "read"
  | "refresh"
  | "discard"
  | "import"
  | "remove-pending-replace";

export interface Step {
  readonly op: Op;
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** As the engine's events have them: a secret is the text `[secret]`, a value not known before up `[unknown]`. */
  readonly old: StepState | undefined;
  readonly new: StepState | undefined;
  /** The properties that make a replacement necessary. */
  readonly replaceKeys: readonly string[];
  readonly detailedDiff: Readonly<Record<string, PropertyDiff>> | undefined;
  readonly failed: boolean;
}

export interface StepState {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly protect?: boolean;
  readonly initErrors?: readonly string[];
}

export interface PropertyDiff {
  readonly kind: "add" | "add-replace" | "delete" | "delete-replace" | "update" | "update-replace";
  readonly inputDiff: boolean;
}

export interface Diagnostic {
  /** `info#err` is what the program or a provider wrote to its standard error. Debug messages are left out. */
  readonly severity: "info" | "info#err" | "warning" | "error";
  readonly message: string;
  readonly urn?: string;
}

export interface PolicyFinding {
  readonly pack: string;
  readonly policy: string;
  readonly level: "advisory" | "mandatory" | "remediate";
  readonly message: string;
  readonly urn?: string;
}

export type StackEvent =
  | { readonly kind: "step"; readonly phase: "started" | "done"; readonly step: Step; readonly planning: boolean }
  | { readonly kind: "diagnostic"; readonly diagnostic: Diagnostic }
  | { readonly kind: "policy"; readonly finding: PolicyFinding };

export interface Deployment {
  /** 3, or 4 when it uses what version 3 doesn't have. */
  readonly version: 3 | 4;
  /** What of version 4 it uses. */
  readonly features?: readonly string[];
  readonly deployment: {
    readonly manifest: { readonly time: string; readonly magic: string; readonly version: string };
    readonly secrets_providers?: { readonly type: string; readonly state?: Readonly<Record<string, unknown>> };
    readonly resources?: readonly StateResource[];
    readonly pending_operations?: readonly { readonly resource: StateResource; readonly type: string }[];
    readonly metadata?: Readonly<Record<string, unknown>>;
  };
}

/** One resource of a deployment, as Pulumi stores it. */
export interface StateResource {
  readonly urn: string;
  readonly custom: boolean;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly parent?: string;
  readonly provider?: string;
  readonly dependencies?: readonly string[];
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
  readonly [key: string]: unknown;
}
