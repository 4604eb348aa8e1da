import { stripVTControlCharacters } from "node:util";
import type { StepEventMetadata, StepEventStateMetadata } from "@pulumi/pulumi/automation/index.js";
import type { Configuration } from "../project.ts";
import type { Event } from "../result.ts";
import type { Resource } from "./resource.ts";
import { isDefaultProvider } from "./resource.ts";
import type { Step } from "./step.ts";
import { mapProperties, type Properties, Secret, Unknown } from "./values.ts";
import { SECRET, SIGNATURE, UNKNOWN_TEXT } from "./wire.ts";

export type Severity = "debug" | "info" | "info#err" | "warning" | "error";
type EventBody = Omit<Event, "sequence" | "timestamp">;

interface PolicyEvent {
  readonly policyName: string;
  readonly policyPackName: string;
  readonly resourceUrn: string;
}

const MASK = "[secret]";
/** Shorter ones, and these words, would black out half of every message. */
const SHORTEST_SECRET = 3;
const NOT_MASKED = /^(true|false)$/i;

/** The engine's events, as the CLI's event log has them. No secret leaves through here. */
export class Events {
  readonly counts = new Map<string, number>();
  readonly #planning: boolean;
  readonly #emit: (event: Event) => void;
  readonly #secrets: readonly string[];
  #sequence = 0;

  constructor(planning: boolean, config: Configuration, emit: (event: Event) => void) {
    this.#planning = planning;
    this.#emit = emit;
    this.#secrets = [...config.values()]
      .filter(({ value, secret }) => secret && value.length >= SHORTEST_SECRET && !NOT_MASKED.test(value))
      .flatMap(({ value }) => [value, JSON.stringify(value).slice(1, -1)]);
  }

  diagnostic(severity: Severity, message: string, urn = "", ephemeral = false): void {
    const text = stripVTControlCharacters(this.#mask(message));
    const diagnosticEvent = { message: text, severity, urn, ephemeral, color: "never" };
    this.#send({ diagnosticEvent } as EventBody);
  }

  started(step: Step): void {
    this.#send({ resourcePreEvent: { metadata: this.#metadata(step, step.op), planning: this.#planning } });
  }

  /** `op` differs from the step's own for a refresh: it says what the refresh found. */
  done(step: Step, op: string): void {
    this.#send({ resOutputsEvent: { metadata: this.#metadata(step, op), planning: this.#planning } });
  }

  failed(step: Step): void {
    this.#send({ resOpFailedEvent: { metadata: this.#metadata(step, step.op), status: 0, steps: 0 } });
  }

  policyViolation({
    level,
    message,
    ...policy
  }: PolicyEvent & { readonly level: string; readonly message: string }): void {
    const policyEvent = { ...policy, message: this.#mask(message), enforcementLevel: level, color: "never" };
    this.#send({ policyEvent } as EventBody);
  }

  policyRemediation(policyRemediationEvent: PolicyEvent): void {
    this.#send({ policyRemediationEvent });
  }

  count(step: Step, op: string): void {
    if (!isInternal(step)) this.counts.set(op, (this.counts.get(op) ?? 0) + 1);
  }

  summary(startedAt: number): void {
    const durationSeconds = Math.ceil((Date.now() - startedAt) / 1000);
    const resourceChanges = Object.fromEntries(this.counts);
    this.#send({ summaryEvent: { maybeCorrupt: false, durationSeconds, resourceChanges, policyPacks: {} } });
  }

  #send(body: EventBody): void {
    this.#emit({ sequence: this.#sequence++, timestamp: Math.floor(Date.now() / 1000), ...body });
  }

  #metadata(step: Step, op: string): StepEventMetadata {
    return {
      op: op as StepEventMetadata["op"],
      urn: step.urn,
      type: step.resource.type,
      old: this.#state(step.old),
      new: this.#state(step.new),
      keys: [...step.keys],
      detailedDiff: step.detailedDiff as StepEventMetadata["detailedDiff"],
      logical: step.logical,
      provider: step.resource.provider,
    };
  }

  #state(resource: Resource | undefined): StepEventStateMetadata | undefined {
    if (resource === undefined) return undefined;
    const { type, urn, custom, id, parent, provider, protect, retainOnDelete, initErrors } = resource;
    return {
      type,
      urn,
      custom,
      delete: resource.delete,
      id,
      parent,
      provider,
      protect,
      retainOnDelete,
      initErrors: [...initErrors],
      inputs: this.#shown(resource.inputs),
      outputs: this.#shown(resource.outputs),
    };
  }

  #shown(properties: Properties): Properties {
    return mapProperties(properties, (value) => {
      if (value instanceof Secret) return { [SIGNATURE]: SECRET, ciphertext: MASK };
      if (value instanceof Unknown) return UNKNOWN_TEXT;
      return typeof value === "string" ? this.#mask(value) : undefined;
    });
  }

  #mask(text: string): string {
    return this.#secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
  }
}

/** Steps that people don't see: those on providers that the engine made, and a replacement's bookkeeping. */
export function isInternal(step: Step): boolean {
  return step.internal || step.op === "remove-pending-replace" || isDefaultProvider(step.urn);
}
