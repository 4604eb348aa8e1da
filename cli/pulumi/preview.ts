/** A preview as Pulumi tells it, in one shape whether it came from `--json` or from an event log. */
import { isObject, type Properties } from "../../provider/model/values.ts";
import { graphNames } from "../../provider/pulumi/names.ts";

export interface State {
  readonly id: string;
  readonly inputs: Properties;
  readonly outputs: Properties;
  /** Why the object isn't finished, from an earlier update. */
  readonly initErrors: readonly string[];
  /** Pulumi forgets the resource in place of deleting it. */
  readonly retained: boolean;
  /** URN and id of its provider. */
  readonly provider: string;
  /** Whether Pulumi refuses to delete it; undefined where that isn't told. */
  readonly protect?: boolean;
}

export interface Step {
  readonly op: string;
  readonly urn: string;
  readonly old: State | undefined;
  readonly new: State | undefined;
  /** Paths that Pulumi itself found to differ. */
  readonly paths: readonly string[];
}

export interface Finding {
  readonly pack: string;
  readonly policy: string;
  readonly level: string;
  readonly message: string;
  readonly urn: string | undefined;
}

/** A change that a policy pack made to what the program declares. */
export interface Remediation {
  readonly policy: string;
  readonly urn: string;
  readonly before: Properties;
  readonly after: Properties;
}

export interface Message {
  readonly severity: string;
  readonly text: string;
  readonly urn: string | undefined;
}

export interface Preview {
  /** In Pulumi's order: those of a refresh come first. */
  readonly steps: readonly Step[];
  readonly messages: readonly Message[];
  readonly findings: readonly Finding[];
  readonly remediations: readonly Remediation[];
  /** Configuration of the stack by key; secrets are masked by Pulumi. */
  readonly config: Readonly<Record<string, string>>;
  /** How many resources stay as they are; undefined where Pulumi doesn't say. */
  readonly unchanged: number | undefined;
  readonly failed: boolean;
}

const pathsIn = ({ detailedDiff }: Properties): string[] => Object.keys(graphNames(record(detailedDiff)));
const record = (value: unknown): Properties => (isObject(value) ? value : {});
const text = (value: unknown): string => (typeof value === "string" ? value : "");

export function stateOf(value: unknown): State | undefined {
  if (!isObject(value)) return undefined;
  return {
    id: text(value.id),
    inputs: graphNames(record(value.inputs)),
    outputs: graphNames(record(value.outputs)),
    initErrors: Array.isArray(value.initErrors) ? value.initErrors.map(String) : [],
    retained: value.retainOnDelete === true,
    provider: text(value.provider),
    ...(typeof value.protect === "boolean" ? { protect: value.protect } : {}),
  };
}

/** The document that `pulumi preview --json` prints. */
export function fromDigest(document: Properties): Preview {
  const steps = Array.isArray(document.steps) ? document.steps.filter(isObject) : [];
  const diagnostics = Array.isArray(document.diagnostics) ? document.diagnostics.filter(isObject) : [];
  const messages = diagnostics.map((one) => message(one));
  return {
    steps: steps.map((step) => ({
      op: text(step.op),
      urn: text(step.urn),
      old: stateOf(step.oldState),
      new: stateOf(step.newState),
      paths: pathsIn(step),
    })),
    messages,
    findings: [],
    remediations: [],
    config: strings(record(document.config)),
    unchanged: unchanged(record(document.changeSummary)),
    failed: messages.some(({ severity }) => severity === "error"),
  };
}

/** The events of a preview, one a line in an event log. */
export function fromEvents(events: readonly Properties[]): Preview {
  const of = (name: string) => events.map((event) => event[name]).filter(isObject);
  const messages = of("diagnosticEvent").map((one) => message(one));
  const summary = of("summaryEvent").at(-1);
  return {
    steps: last(of("resOutputsEvent").map((event) => eventStep(record(event.metadata)))),
    messages: messages.filter(({ severity }) => severity !== "debug"),
    findings: of("policyEvent").map((event) => ({
      pack: text(event.policyPackName),
      policy: text(event.policyName),
      level: text(event.enforcementLevel),
      message: text(event.message),
      urn: text(event.resourceUrn) || undefined,
    })),
    remediations: of("policyRemediationEvent").map((event) => ({
      policy: text(event.policyName),
      urn: text(event.resourceUrn),
      before: record(event.before),
      after: record(event.after),
    })),
    config: strings(record(of("preludeEvent")[0]?.config)),
    unchanged: unchanged(record(summary?.resourceChanges)),
    failed: summary?.result === "failed" || messages.some(({ severity }) => severity === "error"),
  };
}

const eventStep = (metadata: Properties): Step => ({
  op: text(metadata.op),
  urn: text(metadata.urn),
  old: stateOf(metadata.old),
  new: stateOf(metadata.new),
  paths: pathsIn(metadata),
});

/** A component tells of itself twice: when it is registered and when its outputs are. */
const last = (steps: readonly Step[]): Step[] => [
  ...new Map(steps.map((step) => [`${step.op}|${step.urn}`, step])).values(),
];

const message = (one: Properties): Message => ({
  severity: text(one.severity),
  text: text(one.message),
  urn: text(one.urn) || undefined,
});

const strings = (values: Properties): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );

const unchanged = (changes: Properties): number | undefined =>
  typeof changes.same === "number" ? changes.same : Object.keys(changes).length > 0 ? 0 : undefined;
