import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { isRecord } from "../model/body.ts";
import type { FaultBody } from "../tenant.ts";
import type { GraphAnswer } from "./exchange.ts";

const page =
  "<!DOCTYPE html><html><head><title>Error</title></head><body>The request could not be served.</body></html>";

/** The same answer with a body that a client can't use, as middleboxes and broken servers give it. */
export function disguise(answer: GraphAnswer, kind: FaultBody): GraphAnswer {
  const { headers, body } = answer;
  // An answer with 204 can't carry a body.
  const status = answer.status === 204 && kind !== "empty" ? 200 : answer.status;
  switch (kind) {
    case "html":
      return { status, headers: { ...headers, "Content-Type": "text/html" }, body: Buffer.from(page) };
    case "empty":
      return { status, headers: headers ?? {} };
    case "null":
      return { status, headers: headers ?? {}, body: null };
    case "otherId":
      return isRecord(body) && "id" in body ? { ...answer, body: { ...body, id: randomUUID() } } : answer;
    case "brokenGzip": {
      const whole = gzipSync(JSON.stringify(body ?? null));
      const gzip = { ...headers, "Content-Type": "application/json", "Content-Encoding": "gzip" };
      return { status, headers: gzip, body: whole.subarray(0, whole.length / 2) };
    }
  }
}
