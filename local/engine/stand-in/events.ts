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

/** What stands before a message in the CLI's own output; others stand alone. */
const PREFIXES: Readonly<Partial<Record<Severity, string>>> = {
  debug: "debug: ",
  warning: "warning: ",
  error: "error: ",
};

const MASK = "[secret]";
/** Shorter ones, and these words, would black out half of every message. */
const SHORTEST_SECRET = 3;
const NOT_MASKED = /^(true|false)$/i;

/**
 * The engine's events, as the CLI's event log has them. Secrets of properties and of the configuration are masked; debug
 * messages of the SDK have them in clear, here as there.
 */
export class Events {
  readonly counts = new Map<string, number>();
  readonly #planning: boolean;
  readonly #emit: (event: Event) => void;
  readonly #secrets: readonly string[];
  readonly #config: Configuration;
  #sequence = 0;

  constructor(planning: boolean, config: Configuration, emit: (event: Event) => void) {
    this.#planning = planning;
    this.#emit = emit;
    this.#config = config;
    this.#secrets = [...config.values()]
      .filter(({ value, secret }) => secret && value.length >= SHORTEST_SECRET && !NOT_MASKED.test(value))
      .flatMap(({ value }) => [value, JSON.stringify(value).slice(1, -1)]);
  }

  prelude(): void {
    const shown = [...this.#config].map(([key, { value, secret }]) => [key, secret ? MASK : value] as const);
    this.#send({ preludeEvent: { config: Object.fromEntries(shown) } });
  }

  diagnostic(severity: Severity, message: string, urn = "", ephemeral = false): void {
    const text = stripVTControlCharacters(this.#mask(message));
    const prefix = PREFIXES[severity];
    const diagnosticEvent = {
      ...(urn && { urn }),
      ...(prefix && { prefix }),
      message: text.endsWith("\n") ? text : `${text}\n`,
      color: "never",
      severity,
      ...(ephemeral && { ephemeral }),
    };
    this.#send({ diagnosticEvent } as EventBody);
  }

  started(step: Step): void {
    this.#send({
      resourcePreEvent: { metadata: this.#metadata(step, step.op), ...(this.#planning && { planning: true }) },
    });
  }

  /** `op` differs from the step's own for a refresh: it says what the refresh found. */
  done(step: Step, op: string): void {
    this.#send({ resOutputsEvent: { metadata: this.#metadata(step, op), ...(this.#planning && { planning: true }) } });
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

  policyRemediation(policy: PolicyEvent, before: Properties, after: Properties): void {
    const shown = { before: this.#shown(before), after: this.#shown(after) };
    const policyRemediationEvent = { ...policy, color: "raw", ...shown };
    this.#send({ policyRemediationEvent });
  }

  count(step: Step, op: string): void {
    if (!isInternal(step)) this.counts.set(op, (this.counts.get(op) ?? 0) + 1);
  }

  /** The last events of an operation. */
  summary(startedAt: number, worked: boolean): void {
    const durationSeconds = Math.ceil((Date.now() - startedAt) / 1000);
    const resourceChanges = Object.fromEntries(this.counts);
    const result = worked ? "succeeded" : "failed";
    const summaryEvent = { maybeCorrupt: false, durationSeconds, resourceChanges, isPreview: this.#planning, result };
    this.#send({ summaryEvent: { ...summaryEvent, PolicyPacks: {} } } as unknown as EventBody);
    this.#send({ cancelEvent: {} });
  }

  #send(body: EventBody): void {
    this.#emit({ sequence: this.#sequence++, timestamp: Math.floor(Date.now() / 1000), ...body });
  }

  #metadata(step: Step, op: string): StepEventMetadata {
    const { urn, logical, resource } = step;
    const { type, provider } = resource;
    const [old, current] = [this.#state(step.old), this.#state(step.new)];
    const detailedDiff = step.detailedDiff as StepEventMetadata["detailedDiff"];
    const keys = [...step.keys];
    return { op: op as StepEventMetadata["op"], urn, type, old, new: current, keys, detailedDiff, logical, provider };
  }

  #state(resource: Resource | undefined): StepEventStateMetadata | undefined {
    if (resource === undefined) return undefined;
    const { type, urn, custom, delete: isDeleted, id, parent, provider, protect, retainOnDelete } = resource;
    const [inputs, outputs] = [this.#shown(resource.inputs), this.#shown(resource.outputs)];
    const initErrors = [...resource.initErrors];
    const named = { type, urn, custom, delete: isDeleted, id, parent, provider };
    return { ...named, protect, retainOnDelete, initErrors, inputs, outputs };
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
  return step.op === "remove-pending-replace" || isDefaultProvider(step.urn);
}
