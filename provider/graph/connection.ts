/** What the client has to be told: where the service is, who signs in, how fast it may be asked, whose approval is needed. */
import type { CloudName } from "./clouds.ts";
import type { Credential } from "./credential.ts";

export const approvalChoices = ["submit", "wait"] as const;
export type Approval = (typeof approvalChoices)[number];

export interface Connection {
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
  readonly limits: Limits;
  readonly approval: ApprovalSettings;
}

/** How fast the service may be asked, for each part of it (device configuration, enrolment, …). */
export interface Limits {
  /** Writes in 20 seconds. */
  readonly writes: number;
  /** Requests of any sort in 20 seconds. */
  readonly requests: number;
  /** Seconds between a change of priority and any other write to enrolment configurations; others keep a third. */
  readonly priorityPause: number;
}

/** What to do where a write needs a second administrator (Multi Admin Approval). */
export interface ApprovalSettings {
  readonly mode: Approval;
  readonly justification: string | undefined;
  /** Minutes to wait for the approval. */
  readonly timeout: number;
}
