import { createHash } from "node:crypto";
import { ApprovalError } from "../errors.ts";
import { approvalDemand, codeHeader, justificationHeader } from "./approval-demand.ts";
import type { Clock } from "./clock.ts";
import type { ApprovalSettings } from "./connection.ts";
import { type GraphAnswer, type GraphRequest, type Interceptor, isWrite, type Send } from "./exchange.ts";
import { operationOf } from "./failure.ts";

/** A request for approval as the service keeps it (`operationApprovalRequest`); its id is the approval's code. */
export interface ApprovalRequest {
  readonly id: string;
  /** `needsApproval`, `approved`, `rejected`, `cancelled`, `completed`, `expired`. */
  readonly status: string;
  readonly requestJustification?: string | null;
}

export interface ApprovalOptions {
  readonly settings: ApprovalSettings;
  readonly clock: Clock;
  /** The requests for approval that the tenant has. */
  readonly filed: () => Promise<readonly ApprovalRequest[]>;
  /** Tells a person what is being waited for. */
  readonly notify: (message: string) => void;
}

const pollInterval = 15_000;
const noticeInterval = 5 * 60_000;
const where = "Intune admin center, Tenant administration, Multi Admin Approval";

/**
 * Multi Admin Approval: a tenant can hold a write until a second administrator has approved it. The write is refused,
 * sent again with a justification, which files a request for approval, and once more with that request's code when it
 * has been approved. The justification carries a mark of the write, by which a later run finds the request again.
 */
export function approval(options: ApprovalOptions): Interceptor {
  return (send) => async (request) => {
    const answer = await send(request);
    const demand = isWrite(request) ? approvalDemand(answer) : undefined;
    return demand ? new ApprovalFlow(options, send, request).run(demand.code) : answer;
  };
}

class ApprovalFlow {
  readonly #options: ApprovalOptions;
  readonly #send: Send;
  readonly #request: GraphRequest;
  readonly #operation: string;
  readonly #mark: string;

  constructor(options: ApprovalOptions, send: Send, request: GraphRequest) {
    this.#options = options;
    this.#send = send;
    this.#request = request;
    this.#operation = operationOf(request);
    const { method, path, body = "" } = request;
    const hash = createHash("sha256").update([method, path, body].join("\n")).digest("hex").slice(0, 16);
    this.#mark = `pulumi-intune ${hash}`;
  }

  /** @param code of the request for approval that the service has filed already, where it has */
  async run(code: string | undefined): Promise<GraphAnswer> {
    const { justification, mode } = this.#options.settings;
    if (justification === undefined && code === undefined) throw this.#needed();
    const known = await this.#find(code);
    const filed = known ?? (code === undefined ? await this.#file(justification ?? "") : { id: code, status: "" });
    if ("headers" in filed) return filed;
    if (filed.status !== "approved") {
      if (mode === "submit") throw this.#pending(filed.id);
      await this.#wait(filed.id);
    }
    return this.#sendWith({ [codeHeader]: filed.id });
  }

  /** The request that this write has filed, now or in an earlier run, where it can still lead to something. */
  async #find(code?: string): Promise<ApprovalRequest | undefined> {
    const isOpen = ({ status }: ApprovalRequest) => status === "approved" || status === "needsApproval";
    const all = await this.#options.filed();
    return all.find((one) => isOpen(one) && (one.id === code || one.requestJustification?.includes(this.#mark)));
  }

  /** Files a request for approval; where none was needed after all, the answer is the write's own. */
  async #file(justification: string): Promise<ApprovalRequest | GraphAnswer> {
    const text = Buffer.from(`${justification} (${this.#mark})`, "utf8").toString("base64");
    const answer = await this.#sendWith({ [justificationHeader]: text });
    const demand = approvalDemand(answer);
    if (!demand) return answer;
    const id = demand.code ?? (await this.#find())?.id;
    if (id === undefined) throw this.#taken();
    return { id, status: "needsApproval" };
  }

  /** Time that people take to decide is not the service's. */
  async #wait(id: string): Promise<void> {
    const { clock, notify, settings, filed } = this.#options;
    const begin = clock.now();
    const end = begin + settings.timeout * 60_000;
    for (let nextNotice = begin; clock.now() < end; ) {
      if (clock.now() >= nextNotice) {
        nextNotice += noticeInterval;
        const minutes = Math.ceil((end - clock.now()) / 60_000);
        notify(`${this.#operation} waits up to ${minutes} more minutes for approval of request ${id} (${where}).`);
      }
      const wait = Math.min(pollInterval, end - clock.now());
      await clock.sleep(wait);
      this.#request.deadline.extend(wait);
      const status = (await filed()).find((one) => one.id === id)?.status;
      if (status === "approved") return;
      if (status === "rejected" || status === "cancelled" || status === "expired") throw this.#refused(id, status);
    }
    throw this.#pending(id);
  }

  #sendWith(headers: Record<string, string>): Promise<GraphAnswer> {
    return this.#send({ ...this.#request, headers: { ...this.#request.headers, ...headers } });
  }

  #needed(): ApprovalError {
    return new ApprovalError(
      "INTUNE_APPROVAL_NEEDED",
      `${this.#operation} needs the approval of a second administrator (Multi Admin Approval). Nothing was changed. ` +
        "Set intune:approvalJustification to a reason, and the approval is asked for.",
    );
  }

  #pending(id: string): ApprovalError {
    return new ApprovalError(
      "INTUNE_APPROVAL_PENDING",
      `${this.#operation} waits for a second administrator to approve request ${id} (${where}). Nothing was changed. ` +
        "Run this again when it is approved; the request lapses after three days.",
      id,
    );
  }

  #taken(): ApprovalError {
    return new ApprovalError(
      "INTUNE_APPROVAL_PENDING",
      `${this.#operation} has to wait for another request for approval of the same object (${where}). Nothing was ` +
        "changed. Run this again when that one is decided.",
    );
  }

  #refused(id: string, status: string): ApprovalError {
    return new ApprovalError(
      "INTUNE_APPROVAL_REFUSED",
      `${this.#operation} was not approved: request ${id} is ${status}. Nothing was changed.`,
      id,
    );
  }
}
