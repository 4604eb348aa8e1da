import { ConfigurationError } from "./errors.ts";
import { type CloudName, cloudNames, clouds, type Endpoint, parseEndpoint } from "./graph/clouds.ts";
import type { Credential } from "./graph/credential-choice.ts";
import { readCredential } from "./graph/credential-source.ts";
import {
  type Approval,
  approvalChoices,
  type OnConflict,
  type OnExisting,
  onConflictChoices,
  onExistingChoices,
} from "./graph/setting-facts.ts";
import { SettingsReader } from "./graph/settings-reader.ts";

export type { Approval, OnConflict, OnExisting, SettingFacts, SettingName } from "./graph/setting-facts.ts";
export { secretSettings, settings } from "./graph/setting-facts.ts";

/** Everything that a user can set, checked. */
export interface Settings {
  /** The tenant that must be the token's; undefined where nothing names one. */
  readonly tenantId: string | undefined;
  readonly credential: Credential;
  /** Name of the setting or variable that holds the credential's proof; absent where none is given. */
  readonly proof?: string;
  readonly environment: CloudName;
  /** Origin of the service, for example `https://graph.microsoft.com`. */
  readonly endpoint: string;
  /** True where the endpoint is a server on this machine. */
  readonly isLocal: boolean;
  /** Seconds that one request to the service may take, with all its retries. */
  readonly timeout: number;
  readonly onExisting: OnExisting;
  readonly onConflict: OnConflict;
  readonly limits: Limits;
  readonly approval: ApprovalSettings;
}

/** How fast the service may be asked, for each part of it (device configuration, enrolment, …). */
export interface Limits {
  /** Writes in 20 seconds. */
  readonly writes: number;
  /** Requests of any sort in 20 seconds. */
  readonly requests: number;
  /** Seconds between a change of priority and any other write to enrolment configurations. */
  readonly priorityPause: number;
}

/** What to do where a write needs a second administrator (Multi Admin Approval). */
export interface ApprovalSettings {
  readonly mode: Approval;
  readonly justification: string | undefined;
  /** Minutes to wait for the approval. */
  readonly timeout: number;
}

/**
 * Reads and checks all settings.
 *
 * @param get a configuration value by its full key, for example `intune:tenantId`
 * @param env the environment
 * @throws ConfigurationError that lists everything that is wrong
 */
export function readSettings(get: (key: string) => string | undefined, env: NodeJS.ProcessEnv): Settings {
  const reader = new SettingsReader(get, env);
  const { problems } = reader;
  const { environment, endpoint } = readEndpoint(reader);
  const choice = readCredential(reader, env);
  const rest = {
    timeout: reader.number("timeout"),
    onExisting: reader.oneOf("onExisting", onExistingChoices),
    onConflict: reader.oneOf("onConflict", onConflictChoices),
    limits: readLimits(reader),
    approval: readApproval(reader),
  };
  const isLocal = endpoint !== undefined && endpoint.cloud === undefined;
  if (isLocal && choice && choice.credential.kind !== "accessToken") {
    problems.push(
      `intune:endpoint is ${endpoint.origin}, a server on this machine: it never gets a token from Microsoft Entra, so ` +
        "it needs an access token of its own in INTUNE_ACCESS_TOKEN",
    );
  }
  if (problems.length > 0 || !choice || !endpoint) {
    throw new ConfigurationError(`The settings cannot be used:\n${problems.map((line) => `- ${line}`).join("\n")}`);
  }
  return { ...choice, environment, endpoint: endpoint.origin, isLocal, ...rest };
}

function readLimits(reader: SettingsReader): Limits {
  return {
    writes: reader.number("writeLimit"),
    requests: reader.number("requestLimit"),
    priorityPause: reader.number("priorityPause"),
  };
}

function readApproval(reader: SettingsReader): ApprovalSettings {
  return {
    mode: reader.oneOf("approval", approvalChoices),
    justification: reader.find("approvalJustification")?.value,
    timeout: reader.number("approvalTimeout"),
  };
}

function readEndpoint(reader: SettingsReader): { environment: CloudName; endpoint: Endpoint | undefined } {
  const environment = reader.oneOf("environment", cloudNames);
  const found = reader.find("endpoint");
  if (!found) return { environment, endpoint: { origin: clouds[environment].graph, cloud: environment } };
  const endpoint = parseEndpoint(found.value);
  if (!endpoint) reader.refuse("endpoint", found);
  const named = reader.find("environment");
  if (endpoint?.cloud && named && endpoint.cloud !== environment) {
    reader.problems.push(
      `${found.origin} is "${found.value}", which belongs to environment ${endpoint.cloud}, but ${named.origin} is ` +
        `"${named.value}"; leave one of them out`,
    );
  }
  return { environment: endpoint?.cloud ?? environment, endpoint };
}
