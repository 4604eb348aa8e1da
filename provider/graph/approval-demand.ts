import { parseErrorBody } from "./error-body.ts";
import type { GraphAnswer } from "./exchange.ts";

export const justificationHeader = "x-msft-approval-justification";
export const codeHeader = "x-msft-approval-code";

/** An answer that asks for the approval of a second administrator. */
export interface ApprovalDemand {
  /** Id of the request for approval that has been filed; undefined where there is none, or it is not told. */
  readonly code: string | undefined;
}

const codeInMessage = new RegExp(`${codeHeader}[:\\s]+([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})`, "i");

/** What an answer asks for. Documents and tenants differ in the status (400, 403, 409, 412), so the words decide. */
export function approvalDemand({ status, headers, body }: GraphAnswer): ApprovalDemand | undefined {
  if (status < 400 || status > 499) return undefined;
  const { code, message = "" } = parseErrorBody(body);
  const header = headers[codeHeader];
  const filed = typeof header === "string" ? header : codeInMessage.exec(message)?.[1];
  const asks =
    filed !== undefined ||
    code === "ApprovalRequired" ||
    message.includes(justificationHeader) ||
    /\bapproval request already exists/i.test(message);
  return asks ? { code: filed } : undefined;
}
