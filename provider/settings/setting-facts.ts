import { allowedEndpoints, cloudNames } from "../graph/clouds.ts";
import { approvalChoices } from "../graph/connection.ts";
import { authMethods } from "./credential-choice.ts";

export const onExistingChoices = ["error", "adopt", "duplicate"] as const;
export type OnExisting = (typeof onExistingChoices)[number];
export const onConflictChoices = ["error", "overwrite"] as const;
export const offlineChoices = ["false", "true"] as const;
export type OnConflict = (typeof onConflictChoices)[number];

export const onVanishedChoices = ["error", "accept"] as const;
export type OnVanished = (typeof onVanishedChoices)[number];

/** What there is to say about one setting; documentation, `--help` and the check for unmarked secrets are made of it. */
export interface SettingFacts {
  /** The configuration key is `intune:<name>`. */
  readonly name: string;
  readonly description: string;
  /** The values to choose from, or what a value must be. */
  readonly allowed: string | readonly string[];
  /** Smallest and largest value of a number. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Undefined where there is none. */
  readonly default?: string;
  /** Variables that hold the same, strongest first. */
  readonly environment: readonly string[];
  /** Must be marked secret in configuration, and is never shown. */
  readonly secret?: boolean;
  /** Part of a credential: the environment wins over configuration. For all others configuration wins. */
  readonly credential?: boolean;
}

/** Variables of one name in the three families that are read, strongest first. */
const families = (name: string) => [`INTUNE_${name}`, `ARM_${name}`, `AZURE_${name}`];
const number = (min: number, max: number) => ({ allowed: `a number from ${min} to ${max}`, range: { min, max } });
const guid = "a GUID, for example 01234567-89ab-cdef-0123-456789abcdef";

const credentialSettings = [
  {
    name: "tenantId",
    description: "The directory (tenant) id. A token for any other tenant is refused.",
    allowed: guid,
    environment: families("TENANT_ID"),
    credential: true,
  },
  {
    name: "clientId",
    description: "The application (client) id of the app registration, or of a user-assigned managed identity.",
    allowed: guid,
    environment: families("CLIENT_ID"),
    credential: true,
  },
  {
    name: "clientSecret",
    description: "A client secret of the app registration.",
    allowed: "the secret's value, not its id",
    environment: families("CLIENT_SECRET"),
    secret: true,
    credential: true,
  },
  {
    name: "clientCertificatePath",
    description: "A file with the certificate of the app registration and its private key.",
    allowed: "the path of a PEM file",
    environment: families("CLIENT_CERTIFICATE_PATH"),
    credential: true,
  },
  {
    name: "clientCertificatePassword",
    description: "The password of the private key in that file.",
    allowed: "any text",
    environment: families("CLIENT_CERTIFICATE_PASSWORD"),
    secret: true,
    credential: true,
  },
  {
    name: "oidcToken",
    description:
      "A token of another identity provider that the app registration trusts. In GitHub Actions and Azure Pipelines " +
      "the job's own token is found without it.",
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
      "How to sign in. `default` takes what is there: an access token, client secret, certificate or OIDC token, then " +
      "what the machine offers (managed identity, Azure CLI and the like).",
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
] as const satisfies readonly SettingFacts[];

const serviceSettings = [
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
    ...number(1, 86_400),
    default: "600",
    environment: ["INTUNE_TIMEOUT"],
  },
  {
    name: "writeLimit",
    description:
      "Writes in 20 seconds to one part of the service (device configuration, enrolment, configuration policies). The " +
      "default is what the service allows one application in one tenant.",
    ...number(1, 1_000_000),
    default: "100",
    environment: ["INTUNE_WRITE_LIMIT"],
  },
  {
    name: "requestLimit",
    description: "Requests of any sort in 20 seconds to one part of the service; the default is what it allows.",
    ...number(1, 1_000_000),
    default: "1000",
    environment: ["INTUNE_REQUEST_LIMIT"],
  },
  {
    name: "priorityPause",
    description:
      "Seconds between a change of an enrolment configuration's priority and the writes before and after it; any two " +
      "writes to enrolment configurations keep a third of it. Without pauses the service has been seen to give one " +
      "priority twice.",
    ...number(0, 60),
    default: "3",
    environment: ["INTUNE_PRIORITY_PAUSE"],
  },
] as const satisfies readonly SettingFacts[];

const behaviourSettings = [
  {
    name: "offline",
    description:
      "`true` previews without a tenant: nothing is looked up, and the preview says so. Up, refresh and destroy refuse it.",
    allowed: offlineChoices,
    default: "false",
    environment: ["INTUNE_OFFLINE"],
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
  {
    name: "onVanished",
    description:
      "What to do when a refresh finds more than five resources of one collection gone from the tenant, and more than a " +
      "fifth of those that it looked at: `error` keeps them in the state, `accept` takes them out of it. A refresh uses " +
      "the configuration of the last up, so better in the environment, for one run.",
    allowed: onVanishedChoices,
    default: "error",
    environment: ["INTUNE_ON_VANISHED"],
  },
  {
    name: "approval",
    description:
      "What to do when a change needs a second administrator (Multi Admin Approval): `submit` asks for the approval, " +
      "fails, and the next run carries on with it; `wait` waits for it.",
    allowed: approvalChoices,
    default: "submit",
    environment: ["INTUNE_APPROVAL"],
  },
  {
    name: "approvalJustification",
    description: "Why the change is made, for the administrator who approves it. Without it no approval is asked for.",
    allowed: "any text",
    environment: ["INTUNE_APPROVAL_JUSTIFICATION"],
  },
  {
    name: "approvalTimeout",
    description: "Minutes that `wait` waits. A request for approval lapses after three days.",
    ...number(1, 4320),
    default: "60",
    environment: ["INTUNE_APPROVAL_TIMEOUT"],
  },
] as const satisfies readonly SettingFacts[];

export const settings = [...credentialSettings, ...serviceSettings, ...behaviourSettings] as const;

export type SettingName = (typeof settings)[number]["name"];

/** Names of the settings that configuration must hold as secrets. */
export const secretSettings: readonly SettingName[] = settings.filter((s) => "secret" in s).map((s) => s.name);

export function factsOf(name: SettingName): SettingFacts {
  return settings.find((facts) => facts.name === name) as SettingFacts;
}

/** What is said about a value that is not allowed. A secret may have been put in the wrong setting. */
export function refusal(name: SettingName, origin: string, value: string): string {
  const { allowed } = factsOf(name);
  const said = isHarmless(value) ? `is "${value}"` : "has a value that is not shown, because it may be a secret";
  return `${origin} ${said}; allowed: ${typeof allowed === "string" ? allowed : allowed.join(", ")}`;
}

/** A value as it may be shown beside others. */
export const shownValue = (value: string): string => (isHarmless(value) ? value : "not shown");

/** A short word, a number, the name of a domain, or an address without anything but its host. */
const isHarmless = (value: string): boolean =>
  /^[a-z]{1,12}(-[a-z]{1,12})?$/i.test(value) ||
  /^-?[\d.]{1,9}$/.test(value) ||
  (value.length <= 64 && /^[a-z][a-z-]*(\.[a-z][a-z-]*){1,4}$/i.test(value)) ||
  (URL.canParse(value) && /^https?:\/\/[\w.:[\]-]{1,80}\/?$/.test(value));
