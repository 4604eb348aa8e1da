import type { JournalEntry } from "../tenant.ts";
import type { GraphRequest, Outcome } from "./exchange.ts";
import { dropped } from "./exchange.ts";

/** Whether a request may change the tenant. What a batch holds is in the journal by itself, so the batch is none. */
export const isWrite = ({ method, path }: JournalEntry): boolean => method !== "GET" && path !== "/$batch";

/** What was asked of the tenant, in the order in which it arrived. */
export class Journal {
  #requests: JournalEntry[] = [];

  get requests(): readonly JournalEntry[] {
    return this.#requests;
  }

  clear(): void {
    this.#requests = [];
  }

  /** Notes a request; call the result with what became of it. */
  open(request: GraphRequest, time: number): (outcome: Outcome) => void {
    const { method, path, query, body, headers, inBatch } = request;
    const entry: { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] } = {
      method,
      path,
      query,
      body,
      headers,
      status: undefined,
      time,
      inBatch,
    };
    this.#requests.push(entry);
    return (outcome) => {
      entry.status = outcome === dropped ? undefined : outcome.status;
    };
  }
}
