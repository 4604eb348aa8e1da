import { ConfigurationError } from "../errors.ts";
import { type CloudName, cloudNames, clouds, type Endpoint, parseEndpoint } from "../graph/clouds.ts";
import { type ApprovalSettings, approvalChoices, type Connection, type Limits } from "../graph/connection.ts";
import { isFromEntra } from "../graph/token.ts";
import type { CredentialChoice } from "./credential-choice.ts";
import { readCredential } from "./credential-source.ts";
import {
  type OnConflict,
  type OnExisting,
  type OnVanished,
  offlineChoices,
  onConflictChoices,
  onExistingChoices,
  onVanishedChoices,
} from "./setting-facts.ts";
import { SettingsReader } from "./settings-reader.ts";

export type { OnConflict, OnExisting, OnVanished, SettingFacts, SettingName } from "./setting-facts.ts";
export { secretSettings, settings } from "./setting-facts.ts";

/** Everything that a user can set, checked. */
export interface Settings extends Connection {
  readonly onExisting: OnExisting;
  readonly onConflict: OnConflict;
  readonly onVanished: OnVanished;
  /** Whether to preview without looking at the tenant. */
  readonly offline: boolean;
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
  const offline = reader.oneOf("offline", offlineChoices) === "true";
  const choice = offline ? NOBODY : readCredential(reader, env);
  const rest = {
    timeout: reader.number("timeout"),
    onExisting: reader.oneOf("onExisting", onExistingChoices),
    onConflict: reader.oneOf("onConflict", onConflictChoices),
    onVanished: reader.oneOf("onVanished", onVanishedChoices),
    offline,
    limits: readLimits(reader),
    approval: readApproval(reader),
  };
  const isLocal = endpoint !== undefined && endpoint.cloud === undefined;
  if (isLocal && !offline && choice && choice.credential.kind !== "accessToken") {
    problems.push(
      `intune:endpoint is ${endpoint.origin}, a server on this machine: it never gets a token from Microsoft Entra, so ` +
        "it needs an access token of its own in INTUNE_ACCESS_TOKEN",
    );
  }
  if (isLocal && choice?.credential.kind === "accessToken" && isFromEntra(choice.credential.accessToken)) {
    problems.push(
      `${choice.credential.origin} holds a token that Microsoft Entra issued, and intune:endpoint is ${endpoint.origin}, ` +
        "a server on this machine: such a token never goes there; use the one that the local tenant prints",
    );
  }
  if (problems.length > 0 || !choice || !endpoint) {
    throw new ConfigurationError(`The settings cannot be used:\n${problems.map((line) => `- ${line}`).join("\n")}`);
  }
  return { ...choice, environment, endpoint: endpoint.origin, isLocal, ...rest };
}

/** Who asks nothing signs in as nobody, and whatever credentials there are don't matter. */
const NOBODY: CredentialChoice = {
  credential: { kind: "default", tenantId: undefined, clientId: undefined },
  tenantId: undefined,
};

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
