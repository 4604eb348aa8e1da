import { closeSync, openSync, writeSync } from "node:fs";
import type { EngineEvent, StepEventMetadata, StepEventStateMetadata } from "@pulumi/pulumi/automation/index.js";
import type {
  Diagnostic,
  Op,
  OperationOptions,
  PolicyFinding,
  PropertyDiff,
  StackResult,
  Step,
  StepState,
} from "./stack.ts";

/** An event of the engine's log; the SDK's type leaves this one kind out. */
export type Event = EngineEvent & {
  readonly policyRemediationEvent?: {
    readonly resourceUrn: string;
    readonly policyName: string;
    readonly policyPackName: string;
    readonly before?: Readonly<Record<string, unknown>>;
    readonly after?: Readonly<Record<string, unknown>>;
  };
};

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** Operations that leave everything as it is. */
const HARMLESS: readonly string[] = ["same", "read", "discard", "read-replacement"];

/** Runs an operation and makes its result of the events, which are the same from every engine. */
export async function collectResult(
  operation: string,
  options: OperationOptions,
  run: (emit: (event: Event) => void) => Promise<boolean>,
): Promise<StackResult> {
  const collector = new Collector(options.onEvent);
  const log = openLog(options.eventLog);
  const startedAt = Date.now();
  let worked: boolean;
  try {
    worked = await run((event) => {
      log?.write(event);
      collector.take(event);
    });
  } finally {
    log?.close();
  }
  const changed = Object.entries(collector.changes).some(([op, count]) => count > 0 && !HARMLESS.includes(op));
  const unexpected = options.expectNoChanges === true && changed;
  if (unexpected && !collector.diagnostics.some(({ severity }) => severity === "error")) {
    const message = `no changes were expected for ${operation} but changes were proposed`;
    collector.diagnose({ severity: "error", message });
  }
  const { steps, diagnostics, policyFindings, changes } = collector;
  const durationSeconds = (Date.now() - startedAt) / 1000;
  return { ok: worked && !unexpected, steps, diagnostics, policyFindings, changes, durationSeconds };
}

/** A new file, for nobody else's eyes: debug messages have secrets in clear. */
function openLog(file: string | undefined) {
  if (file === undefined) return undefined;
  const log = openSync(file, "wx", 0o600);
  return {
    write: (event: Event) => void writeSync(log, `${JSON.stringify(event)}\n`),
    close: () => closeSync(log),
  };
}

class Collector {
  readonly steps: Step[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly policyFindings: PolicyFinding[] = [];
  changes: Partial<Record<Op, number>> = {};
  readonly #onEvent: OperationOptions["onEvent"];
  /** Where in `steps` the last step of an operation on a resource is. */
  readonly #places = new Map<string, number>();

  constructor(onEvent: OperationOptions["onEvent"]) {
    this.#onEvent = onEvent;
  }

  take(event: Event): void {
    const { resourcePreEvent, resOutputsEvent, resOpFailedEvent, diagnosticEvent, policyEvent } = event;
    if (resourcePreEvent) this.#started(resourcePreEvent.metadata, resourcePreEvent.planning ?? false);
    if (resOutputsEvent) this.#done(resOutputsEvent.metadata, resOutputsEvent.planning ?? false, false);
    if (resOpFailedEvent) this.#done(resOpFailedEvent.metadata, false, true);
    if (diagnosticEvent && !diagnosticEvent.ephemeral) {
      const { severity, message, urn } = diagnosticEvent;
      if ((severity as string) !== "debug") {
        this.diagnose({ severity, message: message.trimEnd(), ...(urn && { urn }) });
      }
    }
    if (policyEvent) {
      const { policyPackName: pack, policyName: policy, message, resourceUrn: urn } = policyEvent;
      const level = policyEvent.enforcementLevel as PolicyFinding["level"];
      this.#find({ pack, policy, level, message: message.trimEnd(), ...(urn && { urn }) });
    }
    if (event.policyRemediationEvent) {
      const { policyPackName: pack, policyName: policy, resourceUrn: urn } = event.policyRemediationEvent;
      this.#find({ pack, policy, level: "remediate", message: "the policy changed the resource's properties", urn });
    }
    if (event.summaryEvent) this.changes = event.summaryEvent.resourceChanges as Partial<Record<Op, number>>;
  }

  diagnose(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
    this.#onEvent?.({ kind: "diagnostic", diagnostic });
  }

  #find(finding: PolicyFinding): void {
    this.policyFindings.push(finding);
    this.#onEvent?.({ kind: "policy", finding });
  }

  #started(metadata: StepEventMetadata, planning: boolean): void {
    if (isDefaultProvider(metadata.urn)) return;
    const step = stepOf(metadata, false);
    this.#places.set(`${metadata.op} ${metadata.urn}`, this.steps.push(step) - 1);
    this.#onEvent?.({ kind: "step", phase: "started", step, planning });
  }

  /** A refresh ends as what it found; a component may end twice, the second time with its outputs. */
  #done(metadata: StepEventMetadata, planning: boolean, failed: boolean): void {
    if (isDefaultProvider(metadata.urn)) return;
    const place = this.#places.get(`${metadata.op} ${metadata.urn}`) ?? this.#places.get(`refresh ${metadata.urn}`);
    const step = stepOf(metadata, failed);
    if (place === undefined) this.steps.push(step);
    else this.steps[place] = step;
    this.#onEvent?.({ kind: "step", phase: "done", step, planning });
  }
}

/** The engine makes these by itself, and shows them to nobody either. */
function isDefaultProvider(urn: string): boolean {
  const [, , type, name] = urn.split("::");
  return type?.startsWith("pulumi:providers:") === true && /^default(_|$)/.test(name ?? "");
}

function stepOf(metadata: StepEventMetadata, failed: boolean): Step {
  const { op, urn, type, old, new: current, keys, detailedDiff } = metadata;
  return {
    op: op as Op,
    urn,
    type,
    name: urn.split("::").slice(3).join("::"),
    old: stateOf(old),
    new: stateOf(current),
    replaceKeys: keys ?? [],
    detailedDiff: detailedDiff ? diffOf(detailedDiff) : undefined,
    failed,
  };
}

function diffOf(diff: NonNullable<StepEventMetadata["detailedDiff"]>): Record<string, PropertyDiff> {
  return Object.fromEntries(
    Object.entries(diff).map(([path, { diffKind, inputDiff }]) => [path, { kind: diffKind, inputDiff }]),
  );
}

function stateOf(state: StepEventStateMetadata | null | undefined): StepState | undefined {
  if (!state) return undefined;
  const { id, inputs, outputs, protect, initErrors } = state;
  return {
    id: id === UNKNOWN ? "" : id,
    inputs: shown(inputs) as Record<string, unknown>,
    outputs: shown(outputs) as Record<string, unknown>,
    ...(protect && { protect }),
    ...(initErrors && initErrors.length > 0 && { initErrors }),
  };
}

/** Words in the place of values that can't be shown: for people, and the same from every engine. */
function shown(value: unknown): unknown {
  if (value === UNKNOWN) return "[unknown]";
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  if ((value as Record<string, unknown>)[SIGNATURE] === SECRET) return "[secret]";
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]));
}
