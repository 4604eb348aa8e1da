/** A local Intune tenant: an HTTP server that behaves as Microsoft Graph beta does for Intune configuration. */
export interface TenantOptions {
  /** Default 0: any free port. The server listens on 127.0.0.1 only. */
  readonly port?: number;
  /** Folder that keeps the objects between runs. Default: memory only. */
  readonly stateDir?: string;
  /** JSON file with objects to start from: `{ "<collection path>": [entity, …] }`. */
  readonly seedFile?: string;
  /** Enforce Graph's documented limits. Default false. */
  readonly throttle?: boolean;
  /** Delay before each request is looked at, in milliseconds. Default 0. */
  readonly latency?: number;
  /** Serve /officeConfiguration/clientConfigurations, which left beta's metadata in 2023. Default false. */
  readonly legacyOffice?: boolean;
  /** Default: a fixed GUID. */
  readonly tenantId?: string;
  /** Permissions in the tokens that `token()` makes. Default: all that the collections need. */
  readonly permissions?: readonly string[];
  /**
   * How many items an expanded list shows before it is cut off without a word; the list's own address has all. Default:
   * as many as there are.
   */
  readonly expandLimit?: number;
  /**
   * Milliseconds until a change of priorities among enrolment configurations has settled. What is written before then
   * leaves one priority twice. Default 0.
   */
  readonly prioritySettling?: number;
  /** Writes that wait for a second administrator, who decides in `/deviceManagement/operationApprovalRequests`. */
  readonly approval?: ApprovalPolicy;
  /** The service's clock: milliseconds since the epoch, for timestamps, `Date`, tokens, limits and lags. Default Date.now. */
  readonly clock?: () => number;
}

/** Multi Admin Approval. */
export interface ApprovalPolicy {
  /** Paths of the protected collections. */
  readonly collections: readonly string[];
  /** Answer 403 `ApprovalRequired`, as documented, in place of 412, as seen. Default false. */
  readonly documented?: boolean;
}

export interface LocalTenant {
  /** The endpoint, for example `http://127.0.0.1:8085`; paths begin with `/beta`. */
  readonly url: string;
  readonly tenantId: string;
  /** An access token for this tenant: a JWT, not signed, with `tid`, `roles`, `exp`. */
  token(claims?: Readonly<Record<string, unknown>>): string;
  /**
   * INTUNE_ENDPOINT, INTUNE_ACCESS_TOKEN, INTUNE_AUTH and INTUNE_TENANT_ID of this tenant. A client keeps to Graph's
   * limits here as well: where hundreds of objects are to be made in a tenant without `throttle`, INTUNE_WRITE_LIMIT and
   * INTUNE_REQUEST_LIMIT raise its pace.
   */
  env(): Record<string, string>;
  /** Every request since the start or the last `clear`, oldest first; bodies as parsed JSON. */
  readonly journal: { readonly requests: readonly JournalEntry[]; clear(): void };
  readonly faults: { add(fault: Fault): void; clear(): void };
  /** What an administrator could do in the portal: no request is journaled, no fault applies. */
  readonly portal: Portal;
  close(): Promise<void>;
}

export interface JournalEntry {
  readonly method: string;
  /** Without `/beta` and the query, for example `/deviceManagement/deviceConfigurations`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where the connection was dropped instead of answered. */
  readonly status: number | undefined;
  /** Milliseconds since the epoch when the request had arrived. */
  readonly time: number;
  /** True for the requests inside a $batch, which follow their outer request. */
  readonly inBatch: boolean;
}

/** What shall go wrong, and where. A fault applies to the next `times` requests that match, then ends. */
export interface Fault {
  readonly method?: string;
  /** Held against the path as the journal has it; a string must be equal. */
  readonly path?: string | RegExp;
  /** Matching requests to let through first. Default 0. */
  readonly skip?: number;
  /** Default 1. */
  readonly times?: number;
  /** Answer this status with Graph's own error body for it, before the request takes effect. */
  readonly status?: number;
  /**
   * Graph's `error.code` for `status`. Default: what the service uses. `UnknownError` without a message wraps the usual
   * error into another one, as the service does at times.
   */
  readonly code?: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The body to answer in place of Graph's. Without `status` the status is the one that the request earned after its
   * effect, else 200.
   */
  readonly body?: FaultBody;
  /** `status`, `body` or `drop` come after the request took effect. Default false. */
  readonly afterEffect?: boolean;
  /** Close the connection without an answer. */
  readonly drop?: boolean;
  /** Milliseconds to wait before the request is looked at. */
  readonly delay?: number;
  /** The write takes effect, but reads see it only after this many milliseconds. */
  readonly lag?: number;
  /** Which reads the lag is for: of collections, of the object's own address, or both. Default `both`. */
  readonly lagIn?: LagIn;
}

export type LagIn = "collection" | "object" | "both";

/** `otherId` is Graph's own body with the id of no object; `brokenGzip` ends in the middle. */
export type FaultBody = "html" | "empty" | "null" | "otherId" | "brokenGzip";

export interface Portal {
  /** Objects of a collection (`/deviceManagement/deviceConfigurations`), with their `assignments`. */
  list(collection: string): readonly PortalObject[];
  get(collection: string, id: string): PortalObject | undefined;
  /** Creates an object the way the service does, defaults included, and returns it. */
  create(collection: string, entity: Readonly<Record<string, unknown>>): PortalObject;
  edit(collection: string, id: string, changes: Readonly<Record<string, unknown>>): PortalObject;
  /** Replaces the assignments; each has a `target`. */
  assign(collection: string, id: string, assignments: readonly Readonly<Record<string, unknown>>[]): void;
  remove(collection: string, id: string): void;
}

export interface PortalObject {
  readonly id: string;
  readonly [property: string]: unknown;
}
