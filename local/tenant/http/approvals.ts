import { createHash, randomUUID } from "node:crypto";
import { complete } from "../model/defaults.ts";
import type { Collection } from "../service/collection.ts";
import type { Entry } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";
import type { ApprovalPolicy } from "../tenant.ts";
import { Refusal } from "./errors.ts";
import type { GraphRequest } from "./exchange.ts";

const justificationHeader = "x-msft-approval-justification";
const codeHeader = "x-msft-approval-code";
/** A request that nobody decides lapses. */
const lifetime = 3 * 24 * 60 * 60 * 1000;

/**
 * Multi Admin Approval: writes to protected collections wait for a second administrator. Sent with a justification, a
 * write files a request for approval and is refused; once that is approved, the same write is sent again with the
 * request's code in place of the justification. Microsoft documents 403 `ApprovalRequired` for a write that filed a
 * request; administrators see 412 with the code `BadRequest`. What the service answers to a code that isn't approved, or
 * to another write than the approved one, nobody has shown: here it is what it answered before.
 */
export class Approvals {
  readonly #requests: Collection;
  readonly #policy: ApprovalPolicy;

  /** @param requests the collection of the requests for approval; an administrator changes `status` there. */
  constructor(requests: Collection, policy: ApprovalPolicy) {
    this.#requests = requests;
    this.#policy = policy;
  }

  /**
   * @param collection path of the collection that is written to.
   * @param id of the object; undefined for a new one.
   * @throws Refusal unless the write may go on.
   */
  admit(request: GraphRequest, collection: string, id: string | undefined): void {
    if (!this.#policy.collections.includes(collection)) return;
    this.#lapse();
    const operation = digest(request.method, request.path, request.body);
    const entity = id === undefined ? operation : digest(collection, id);
    const code = request.headers[codeHeader];
    if (code !== undefined) {
      this.#redeem(code, operation);
      return;
    }
    const justification = request.headers[justificationHeader];
    if (justification === undefined)
      throw refusal(400, `Header '${justificationHeader}' is required to request approval`);
    if (this.#all().some(({ hidden, values }) => hidden?.entity === entity && isOpen(values.status))) {
      throw refusal(409, "An active Approval Request already exists for this entity.");
    }
    throw this.#demand(this.#file(justification, { operation, entity }));
  }

  #redeem(code: string, operation: string): void {
    const entry = this.#requests.table.get(code);
    if (entry?.values.status !== "approved" || entry.hidden?.operation !== operation) throw this.#demand(code);
    this.#set(entry, "completed");
  }

  #file(justification: string, hidden: Readonly<Record<string, string>>): string {
    const now = this.#requests.tenant.clock();
    const { id: _, ...values } = complete(this.#requests.type, {
      status: "needsApproval",
      requestDateTime: timestamp(now),
      lastModifiedDateTime: timestamp(now),
      expirationDateTime: timestamp(now + lifetime),
      requestJustification: Buffer.from(justification, "base64").toString(),
    });
    const entry: Entry = { id: randomUUID(), type: this.#requests.type.name, values, assignments: [], hidden };
    this.#requests.table.put(entry);
    return entry.id;
  }

  #demand(code: string): Refusal {
    const [status, name] = this.#policy.documented
      ? ([403, "ApprovalRequired"] as const)
      : ([412, "BadRequest"] as const);
    const message =
      "Approval Required. Request Approval using the request ID returned as part of the x-msft-approval-code " +
      `response header. x-msft-approval-code: ${code}`;
    return new Refusal(status, name, message, "plain", { [codeHeader]: code });
  }

  #lapse(): void {
    const now = this.#requests.tenant.clock();
    for (const entry of this.#all()) {
      const { status, expirationDateTime } = entry.values;
      if (isOpen(status) && Date.parse(String(expirationDateTime)) <= now) this.#set(entry, "expired");
    }
  }

  #set(entry: Entry, status: string): void {
    const lastModifiedDateTime = timestamp(this.#requests.tenant.clock());
    this.#requests.table.put({ ...entry, values: { ...entry.values, status, lastModifiedDateTime } });
  }

  #all(): readonly Entry[] {
    return this.#requests.table.all();
  }
}

function isOpen(status: unknown): boolean {
  return status === "needsApproval" || status === "approved";
}

function digest(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function refusal(status: 400 | 409, message: string): Refusal {
  return new Refusal(status, status === 400 ? "BadRequest" : "Conflict", message, "nested");
}
