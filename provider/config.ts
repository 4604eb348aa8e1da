import { ConfigurationError } from "./errors.ts";
import { allowedEndpoints, type CloudName, cloudNames, clouds, type Endpoint, parseEndpoint } from "./graph/clouds.ts";
import {
  type Assertion,
  type AuthMethod,
  authMethods,
  type Credential,
  type CredentialSource,
  chooseCredential,
} from "./graph/credential-choice.ts";
import { Secret } from "./graph/secret.ts";
import { tenantOfToken } from "./graph/token.ts";

/** Everything that a user can set, checked. */
export interface Settings {
  /** The tenant that must be the token's; undefined where nothing names one. */
  readonly tenantId: string | undefined;
  readonly credential: Credential;
  readonly environment: CloudName;
  /** Origin of the service, for example `https://graph.microsoft.com`. */
  readonly endpoint: string;
  /** True where the endpoint is a server on this machine. */
  readonly isLocal: boolean;
  /** Seconds that one request to the service may take, with all its retries. */
  readonly timeout: number;
  readonly onExisting: OnExisting;
  readonly onConflict: OnConflict;
}

export const onExistingChoices = ["error", "adopt", "duplicate"] as const;
export type OnExisting = (typeof onExistingChoices)[number];
export const onConflictChoices = ["error", "overwrite"] as const;
export type OnConflict = (typeof onConflictChoices)[number];

/** What there is to say about one setting; documentation, `--help` and the check for unmarked secrets are made of it. */
export interface SettingFacts {
  /** The configuration key is `intune:<name>`. */
  readonly name: string;
  readonly description: string;
  /** The values to choose from, or what a value must be. */
  readonly allowed: string | readonly string[];
  /** Undefined where there is none. */
  readonly default?: string;
  /** Variables that hold the same, strongest first. */
  readonly environment: readonly string[];
  /** Must be marked secret in configuration, and is never shown. */
  readonly secret?: boolean;
  /** Part of a credential: the environment wins over configuration. For all others configuration wins. */
  readonly credential?: boolean;
}

const timeoutRange = { min: 1, max: 86_400 };
const guid = "a GUID, for example 01234567-89ab-cdef-0123-456789abcdef";
const guidPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const settings = [
  {
    name: "tenantId",
    description: "The directory (tenant) id. A token for any other tenant is refused.",
    allowed: guid,
    environment: ["INTUNE_TENANT_ID", "ARM_TENANT_ID", "AZURE_TENANT_ID"],
    credential: true,
  },
  {
    name: "clientId",
    description: "The application (client) id of the app registration, or of a user-assigned managed identity.",
    allowed: guid,
    environment: ["INTUNE_CLIENT_ID", "ARM_CLIENT_ID", "AZURE_CLIENT_ID"],
    credential: true,
  },
  {
    name: "clientSecret",
    description: "A client secret of the app registration.",
    allowed: "the secret's value, not its id",
    environment: ["INTUNE_CLIENT_SECRET", "ARM_CLIENT_SECRET", "AZURE_CLIENT_SECRET"],
    secret: true,
    credential: true,
  },
  {
    name: "clientCertificatePath",
    description: "A file with the certificate of the app registration and its private key.",
    allowed: "the path of a PEM file",
    environment: ["INTUNE_CLIENT_CERTIFICATE_PATH", "ARM_CLIENT_CERTIFICATE_PATH", "AZURE_CLIENT_CERTIFICATE_PATH"],
    credential: true,
  },
  {
    name: "clientCertificatePassword",
    description: "The password of the private key in that file.",
    allowed: "any text",
    environment: [
      "INTUNE_CLIENT_CERTIFICATE_PASSWORD",
      "ARM_CLIENT_CERTIFICATE_PASSWORD",
      "AZURE_CLIENT_CERTIFICATE_PASSWORD",
    ],
    secret: true,
    credential: true,
  },
  {
    name: "oidcToken",
    description:
      "A token of another identity provider that the app registration trusts. GitHub Actions and Azure Pipelines need none: their token is found.",
    allowed: "a JSON web token; it is short-lived, so better in the environment",
    environment: ["INTUNE_OIDC_TOKEN", "ARM_OIDC_TOKEN"],
    secret: true,
    credential: true,
  },
  {
    name: "oidcTokenFile",
    description: "A file that holds such a token and is read again for each sign-in.",
    allowed: "the path of a file",
    environment: ["INTUNE_OIDC_TOKEN_FILE", "ARM_OIDC_TOKEN_FILE_PATH", "AZURE_FEDERATED_TOKEN_FILE"],
    credential: true,
  },
  {
    name: "auth",
    description:
      "How to sign in. `default` takes what is there: an access token, client secret, certificate or OIDC token, then the environment's own identity (managed identity, Azure CLI and the like).",
    allowed: authMethods,
    default: "default",
    environment: ["INTUNE_AUTH"],
    credential: true,
  },
  {
    name: "accessToken",
    description:
      "A ready access token for Microsoft Graph. It ends within about an hour, so it belongs in the environment.",
    allowed: "a JSON web token",
    environment: ["INTUNE_ACCESS_TOKEN"],
    secret: true,
    credential: true,
  },
  {
    name: "environment",
    description: "The cloud that the tenant is in. GCC tenants are in `public`.",
    allowed: cloudNames,
    default: "public",
    environment: ["INTUNE_ENVIRONMENT", "ARM_ENVIRONMENT"],
  },
  {
    name: "endpoint",
    description: "Where Microsoft Graph is. Only needed for a local tenant.",
    allowed: allowedEndpoints,
    default: "Graph's host in the chosen environment",
    environment: ["INTUNE_ENDPOINT"],
  },
  {
    name: "timeout",
    description: "Seconds that one request to the service may take, with all its retries.",
    allowed: `a number from ${timeoutRange.min} to ${timeoutRange.max}`,
    default: "600",
    environment: ["INTUNE_TIMEOUT"],
  },
  {
    name: "onExisting",
    description: "What to do when the tenant already holds an object of the same type and display name.",
    allowed: onExistingChoices,
    default: "error",
    environment: ["INTUNE_ON_EXISTING"],
  },
  {
    name: "onConflict",
    description: "What to do when an object to be updated was changed in the tenant since it was last read.",
    allowed: onConflictChoices,
    default: "error",
    environment: ["INTUNE_ON_CONFLICT"],
  },
] as const satisfies readonly SettingFacts[];

export type SettingName = (typeof settings)[number]["name"];

/** Names of the settings that configuration must hold as secrets. */
export const secretSettings: readonly SettingName[] = settings.filter((s) => "secret" in s).map((s) => s.name);

/** A value with the name of the place where it was found. */
interface Found {
  readonly value: string;
  readonly origin: string;
}

/**
 * Reads and checks all settings.
 *
 * @param get a configuration value by its full key, for example `intune:tenantId`
 * @param env the environment
 * @throws ConfigurationError that lists everything that is wrong
 */
export function readSettings(get: (key: string) => string | undefined, env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const reader = new Reader(get, env, problems);
  const { environment, endpoint } = readEndpoint(reader, problems);
  const choice = readCredential(reader, env, problems);
  const timeout = reader.number("timeout", timeoutRange);
  const onExisting = reader.oneOf("onExisting", onExistingChoices);
  const onConflict = reader.oneOf("onConflict", onConflictChoices);
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
  return { ...choice, environment, endpoint: endpoint.origin, isLocal, timeout, onExisting, onConflict };
}

/** Looks settings up by their facts, and notes what is wrong with a value together with what is allowed. */
class Reader {
  readonly #get: (key: string) => string | undefined;
  readonly #env: NodeJS.ProcessEnv;
  readonly #problems: string[];

  constructor(get: (key: string) => string | undefined, env: NodeJS.ProcessEnv, problems: string[]) {
    this.#get = get;
    this.#env = env;
    this.#problems = problems;
  }

  configured(name: SettingName): Found | undefined {
    // An empty value is how shells and build systems say "not set".
    const value = this.#get(`intune:${name}`);
    return value ? { value, origin: `intune:${name}` } : undefined;
  }

  fromEnvironment(name: SettingName, prefix = ""): Found | undefined {
    const origin = factsOf(name).environment.find((variable) => variable.startsWith(prefix) && this.#env[variable]);
    return origin === undefined ? undefined : { value: this.#env[origin] ?? "", origin };
  }

  find(name: SettingName): Found | undefined {
    return factsOf(name).credential
      ? (this.fromEnvironment(name) ?? this.configured(name))
      : (this.configured(name) ?? this.fromEnvironment(name));
  }

  refuse(name: SettingName, found: Found): void {
    this.#problems.push(refusal(name, found));
  }

  oneOf<T extends string>(name: SettingName, choices: readonly T[], found = this.find(name)): T {
    const chosen = choices.find((choice) => choice === (found?.value ?? factsOf(name).default));
    if (chosen === undefined && found) this.refuse(name, found);
    return chosen ?? (factsOf(name).default as T);
  }

  number(name: SettingName, range: { min: number; max: number }): number {
    const found = this.find(name);
    const value = Number(found?.value ?? factsOf(name).default);
    if (found && !(value >= range.min && value <= range.max)) this.refuse(name, found);
    return value;
  }
}

function refusal(name: SettingName, found: Found): string {
  const { allowed } = factsOf(name);
  return `${found.origin} is "${found.value}"; allowed: ${typeof allowed === "string" ? allowed : allowed.join(", ")}`;
}

function factsOf(name: SettingName): SettingFacts {
  return settings.find((facts) => facts.name === name) as SettingFacts;
}

function readEndpoint(reader: Reader, problems: string[]): { environment: CloudName; endpoint: Endpoint | undefined } {
  const environment = reader.oneOf("environment", cloudNames);
  const found = reader.find("endpoint");
  if (!found) return { environment, endpoint: { origin: clouds[environment].graph, cloud: environment } };
  const endpoint = parseEndpoint(found.value);
  if (!endpoint) reader.refuse("endpoint", found);
  const named = reader.find("environment");
  if (endpoint?.cloud && named && endpoint.cloud !== environment) {
    problems.push(
      `${found.origin} is "${found.value}", which belongs to environment ${endpoint.cloud}, but ${named.origin} is ` +
        `"${named.value}"; leave one of them out`,
    );
  }
  return { environment: endpoint?.cloud ?? environment, endpoint };
}

function readCredential(reader: Reader, env: NodeJS.ProcessEnv, problems: string[]) {
  const inEnvironment = reader.fromEnvironment("auth");
  const inConfiguration = reader.configured("auth");
  const environmentAuth = reader.oneOf("auth", authMethods, inEnvironment ?? inConfiguration);
  const configurationAuth =
    inEnvironment && inConfiguration ? reader.oneOf("auth", authMethods, inConfiguration) : environmentAuth;
  const configuration = readSource(reader, configurationAuth, undefined);
  const own = readSource(reader, environmentAuth, "INTUNE_");
  // ARM_ and AZURE_ are other people's variables: what stands in them is only a problem where we would use it.
  problems.push(...configuration.problems, ...own.problems);
  const sources = [
    { ...own, problems: [] },
    readSource(reader, environmentAuth, "ARM_"),
    readSource(reader, environmentAuth, "AZURE_"),
    { ...configuration, problems: [] },
  ];
  return chooseCredential(
    {
      auth: environmentAuth,
      sources,
      configuredTenant: configuration.tenantId,
      pipeline: pipelineAssertion(env),
      tenantOf: tenantOfToken,
    },
    problems,
  );
}

/** The credential parts of one source: configuration where there is no prefix. */
function readSource(reader: Reader, auth: AuthMethod, prefix: string | undefined): CredentialSource {
  const find = (name: SettingName) =>
    prefix === undefined ? reader.configured(name) : reader.fromEnvironment(name, prefix);
  const secret = (name: SettingName) => {
    const found = find(name);
    return found && new Secret(found.value);
  };
  const problems: string[] = [];
  const guid = (name: SettingName) => {
    const found = find(name);
    if (found && !guidPattern.test(found.value)) problems.push(refusal(name, found));
    return found?.value.toLowerCase();
  };
  return {
    auth,
    tenantId: guid("tenantId"),
    clientId: guid("clientId"),
    problems,
    clientSecret: secret("clientSecret"),
    clientCertificatePath: find("clientCertificatePath")?.value,
    clientCertificatePassword: secret("clientCertificatePassword"),
    accessToken: secret("accessToken"),
    oidcToken: secret("oidcToken"),
    oidcTokenFile: find("oidcTokenFile")?.value,
    nameOf: (part) =>
      (prefix && factsOf(part).environment.find((variable) => variable.startsWith(prefix))) || `intune:${part}`,
  };
}

/** The token that GitHub Actions or Azure Pipelines offers to a job. */
function pipelineAssertion(env: NodeJS.ProcessEnv): Assertion | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
  if (url && requestToken) return { from: "github", url, requestToken: new Secret(requestToken) };
  const serviceConnectionId =
    env.ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID ||
    env.ARM_OIDC_AZURE_SERVICE_CONNECTION_ID ||
    env.AZURESUBSCRIPTION_SERVICE_CONNECTION_ID;
  if (env.SYSTEM_OIDCREQUESTURI && env.SYSTEM_ACCESSTOKEN && serviceConnectionId) {
    return { from: "azurePipelines", serviceConnectionId, systemToken: new Secret(env.SYSTEM_ACCESSTOKEN) };
  }
  return undefined;
}
