/**
 * What is kept of an event log. The log itself holds every secret of a stack in clear: Pulumi's SDK writes what each
 * registration answered into it, at debug level. So nothing is taken out of it; what is known to be needed is taken over.
 */

import { isObject, type Properties } from "../../provider/model/values.ts";
import { kindOf } from "../pulumi/kinds.ts";
import { isSecretName, masked, PULUMIS_MASK, SECRET } from "../pulumi/secrets.ts";
import { parseUrn } from "../pulumi/urn.ts";

/** What is kept of an event; undefined where that is nothing. */
export function keptOf(event: Properties): Properties | undefined {
  for (const [name, keep] of Object.entries(KEPT)) {
    const body = event[name];
    const kept = isObject(body) ? keep(body) : undefined;
    if (kept) return { [name]: kept };
  }
  return undefined;
}

type Keep = (body: Properties) => Properties | undefined;
const KEPT: Readonly<Record<string, Keep>> = {
  preludeEvent: ({ config }) => ({ config: idsIn(isObject(config) ? config : {}) }),
  resOutputsEvent: ({ metadata }) => (isObject(metadata) ? { metadata: step(metadata) } : undefined),
  diagnosticEvent: (event) =>
    ["warning", "error"].includes(String(event.severity)) ? only(event, "severity", "message", "urn") : undefined,
  policyEvent: (event) => only(event, "policyPackName", "policyName", "enforcementLevel", "message", "resourceUrn"),
  policyRemediationEvent: ({ before, after, ...event }) => ({
    ...only(event, "policyPackName", "policyName", "resourceUrn"),
    before: shown(event.resourceUrn, before),
    after: shown(event.resourceUrn, after),
  }),
  summaryEvent: (event) => only(event, "resourceChanges", "result", "isPreview"),
};

const only = (event: Properties, ...names: readonly string[]): Properties =>
  Object.fromEntries(names.flatMap((name) => (event[name] === undefined ? [] : [[name, event[name]]])));

const step = (metadata: Properties): Properties => ({
  ...only(metadata, "op", "urn", "type", "keys", "detailedDiff", "provider"),
  old: state(metadata.urn, metadata.old),
  new: state(metadata.urn, metadata.new),
});

function state(urn: unknown, given: unknown): Properties | undefined {
  if (!isObject(given)) return undefined;
  return {
    ...only(given, "type", "urn", "id", "parent", "provider", "protect", "retainOnDelete", "initErrors"),
    inputs: shown(urn, given.inputs),
    outputs: { ...shown(urn, given.outputs), ...tenantOf(given.outputs) },
  };
}

/** Of what the provider keeps for itself: a report names the tenant. */
function tenantOf(outputs: unknown): Properties {
  const memory = isObject(outputs) ? outputs.__intune : undefined;
  return isObject(memory) ? { __intune: only(memory, "tenantId") } : {};
}

/** Properties of a resource, with the mask where a secret is. */
function shown(urn: unknown, properties: unknown): Properties {
  const fields = kindOf(parseUrn(String(urn)).type)?.fields;
  return words(masked(fields, isObject(properties) ? properties : {})) as Properties;
}

function words(value: unknown): unknown {
  if (value === SECRET) return PULUMIS_MASK;
  if (Array.isArray(value)) return value.map(words);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, words(inner)]));
}

const GUID = /[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** Of the configuration ids alone: reports call groups by the key that an id stands under. */
const idsIn = (config: Properties): Properties =>
  Object.fromEntries(
    Object.entries(config).filter(
      ([key, value]) => !isSecretName(key) && typeof value === "string" && GUID.test(value),
    ),
  );
