import { createHash } from "node:crypto";
import type { SecretsManager } from "../secrets.ts";
import type { Deployment, StateResource } from "../stack.ts";
import { newResource, RESOURCE_FIELDS, type Resource } from "./resource.ts";
import { isProperties, mapProperties, type Properties, plain, Secret } from "./values.ts";
import { SECRET, SIGNATURE } from "./wire.ts";

/** An operation that was under way when the state was written. */
export interface PendingOperation {
  readonly resource: Resource;
  readonly type: "creating" | "updating" | "deleting" | "reading" | "importing";
}

/** A deployment in memory, secrets in clear. */
export interface StackState {
  resources: Resource[];
  pending: PendingOperation[];
  metadata: Readonly<Record<string, unknown>>;
}

export const emptyState = (): StackState => ({ resources: [], pending: [], metadata: {} });

/** The version that the manifest names: the one of the SDK's engine protocol that the stand-in follows. */
const VERSION = "v3.260.0";

/** Marks of a resource that change what an operation does, and that the stand-in doesn't do. */
const NOT_DONE = ["taint", "replaceWith"];

/** @throws when it is of another version than 3 or 4, or a secret in it was made with another key. */
export function readDeployment(deployment: Deployment, secrets: SecretsManager | undefined): StackState {
  const { version, features = [] } = deployment;
  const { resources = [], pending_operations = [], metadata = {} } = deployment.deployment;
  if (version !== 3 && version !== 4) {
    throw new Error(`the stand-in reads deployments of versions 3 and 4, and this one has version ${version}`);
  }
  const marks = NOT_DONE.filter((mark) => resources.some((resource) => !isEmpty(resource[mark])));
  const unknown = [...new Set([...features, ...marks])];
  if (unknown.length > 0) throw new Error(`the stand-in doesn't know what this state uses: ${unknown.join(", ")}`);
  return {
    resources: resources.map((resource) => readResource(resource, secrets)),
    pending: pending_operations.map(({ resource, type }) => ({
      resource: readResource(resource, secrets),
      type: type as PendingOperation["type"],
    })),
    metadata,
  };
}

function readResource(stored: StateResource, secrets: SecretsManager | undefined): Resource {
  const { urn, custom, ...others } = stored;
  const rest: Record<string, unknown> = { ...others };
  const known: Record<string, unknown> = {};
  for (const field of RESOURCE_FIELDS) {
    if (field in rest) known[field] = rest[field];
    delete rest[field];
  }
  const decrypt = (properties: unknown) => decryptProperties((properties ?? {}) as Properties, secrets);
  return newResource({
    ...known,
    urn,
    custom,
    type: stored.type,
    inputs: decrypt(stored.inputs),
    outputs: decrypt(stored.outputs),
    rest,
  });
}

function decryptProperties(properties: Properties, secrets: SecretsManager | undefined): Properties {
  return mapProperties(properties, (value) => {
    if (!isProperties(value) || value[SIGNATURE] !== SECRET) return undefined;
    if (typeof value.ciphertext === "string" && secrets !== undefined) {
      return new Secret(JSON.parse(secrets.decrypt(value.ciphertext)), value.ciphertext);
    }
    // `pulumi stack export --show-secrets` writes the value itself, as JSON.
    if (typeof value.plaintext === "string") return new Secret(JSON.parse(value.plaintext));
    throw new Error("the state holds a secret but not the salt of its key");
  });
}

export function writeDeployment(state: StackState, secrets: SecretsManager): Deployment {
  const pending = state.pending.map(({ resource, type }) => ({ resource: writeResource(resource, secrets), type }));
  return {
    version: 3,
    deployment: {
      manifest: {
        time: new Date().toISOString(),
        magic: createHash("sha256").update(VERSION).digest("hex"),
        version: VERSION,
      },
      secrets_providers: { type: "passphrase", state: { salt: secrets.salt } },
      ...(state.resources.length > 0 && {
        resources: state.resources.map((resource) => writeResource(resource, secrets)),
      }),
      ...(pending.length > 0 && { pending_operations: pending }),
      metadata: state.metadata,
    },
  };
}

function writeResource(resource: Resource, secrets: SecretsManager): StateResource {
  const stored: Record<string, unknown> = { urn: resource.urn, custom: resource.custom };
  for (const field of RESOURCE_FIELDS) {
    const value = resource[field];
    if (isEmpty(value)) continue;
    stored[field] = field === "inputs" || field === "outputs" ? encryptProperties(resource[field], secrets) : value;
  }
  return { ...stored, ...resource.rest } as StateResource;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "" || value === false) return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function encryptProperties(properties: Properties, secrets: SecretsManager): Properties {
  return mapProperties(properties, (value) => {
    if (!(value instanceof Secret)) return undefined;
    value.ciphertext ??= secrets.encrypt(JSON.stringify(plain(value.value)));
    return { [SIGNATURE]: SECRET, ciphertext: value.ciphertext };
  });
}
