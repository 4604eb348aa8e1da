import { setTimeout as wait } from "node:timers/promises";
import type { Endpoint } from "../service/endpoint.ts";
import { type Lag, noLag } from "../service/table.ts";
import type { Fault } from "../tenant.ts";
import type { Approvals } from "./approvals.ts";
import { handleBatch } from "./batch.ts";
import { disguise } from "./disguise.ts";
import { Refusal, refusalFor, render, unknownRoute, unknownSegment } from "./errors.ts";
import { dropped, type GraphAnswer, type GraphRequest, type Outcome } from "./exchange.ts";
import type { Faults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import type { Throttle } from "./throttle.ts";
import { requirePermission, type TokenReader } from "./tokens.ts";

export interface PipelineParts {
  /** By the path of their collection. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly tokens: TokenReader;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Undefined: no limits. */
  readonly throttle: Throttle | undefined;
  /** Milliseconds before each answer. */
  readonly latency: number;
  /** Undefined: no write needs an approval. */
  readonly approvals: Approvals | undefined;
  readonly clock: () => number;
}

/** What happens to each request, in this order: journal, latency, ordered fault, token, limits, approval, the collection's work. */
export class Pipeline {
  readonly #parts: PipelineParts;

  constructor(parts: PipelineParts) {
    this.#parts = parts;
  }

  async handle(request: GraphRequest): Promise<Outcome> {
    const { journal, faults, clock, latency } = this.#parts;
    const close = journal.open(request, clock());
    const fault = faults.take(request.method, request.path);
    const delay = (fault?.delay ?? 0) + (request.inBatch ? 0 : latency);
    // A tenant that was closed meanwhile must not keep its process until then.
    if (delay > 0) await wait(delay, undefined, { ref: false });
    const outcome = await this.#answer(request, fault);
    close(outcome);
    return outcome;
  }

  async #answer(request: GraphRequest, fault: Fault | undefined): Promise<Outcome> {
    if (fault && !fault.afterEffect) {
      const failed = this.#fail(request, fault);
      if (failed) return failed;
    }
    const outcome = await this.#effect(request, lagOf(fault));
    return (fault?.afterEffect && this.#fail(request, fault, outcome)) || outcome;
  }

  /**
   * What the fault answers; undefined for a fault that only delays or lags.
   * @param earned what the request would have been answered.
   */
  #fail(request: GraphRequest, fault: Fault, earned: Outcome = { status: 200 }): Outcome | undefined {
    if (fault.drop || earned === dropped) return dropped;
    if (fault.status === undefined && fault.body === undefined) return undefined;
    const answer =
      fault.status === undefined
        ? { ...earned, headers: { ...earned.headers, ...fault.headers } }
        : render(refusalFor(fault.status, fault), request, this.#parts.clock());
    return fault.body === undefined ? answer : disguise(answer, fault.body);
  }

  async #effect(request: GraphRequest, lag: Lag): Promise<Outcome> {
    try {
      if (request.segments.length === 1 && request.segments[0] === "$batch") return await this.#batch(request);
      return this.#route(request, lag);
    } catch (error) {
      if (error instanceof Refusal) return render(error, request, this.#parts.clock());
      throw error;
    }
  }

  async #batch(request: GraphRequest): Promise<Outcome> {
    this.#parts.tokens.read(request.headers.authorization);
    if (request.method !== "POST" || request.inBatch) throw unknownRoute(request);
    return await handleBatch(request, (inner) => this.handle(inner));
  }

  #route(request: GraphRequest, lag: Lag): GraphAnswer {
    const caller = this.#parts.tokens.read(request.headers.authorization);
    const { endpoint, rest } = this.#find(request.segments);
    const { permissions, throttle } = endpoint.spec;
    const isRead = request.method === "GET" && !rest[1]?.startsWith("getOmaSettingPlainTextValue");
    const needed = isRead ? permissions.read : permissions.write;
    // None will do where there is nothing to write: the route doesn't exist.
    if (needed.length > 0) requirePermission(caller, needed);
    if (throttle && this.#parts.throttle?.admit(throttle, caller.application, request.method !== "GET") === false) {
      throw refusalFor(429);
    }
    if (request.method !== "GET") this.#parts.approvals?.admit(request, endpoint.spec.path, rest[0]);
    return endpoint.handle(request, rest, lag);
  }

  #find(segments: readonly string[]): { endpoint: Endpoint; rest: readonly string[] } {
    for (const length of [1, 2]) {
      const endpoint = this.#parts.endpoints.get(`/${segments.slice(0, length).join("/")}`);
      if (endpoint) return { endpoint, rest: segments.slice(length) };
    }
    const changed = [...this.#parts.endpoints.values()].find(
      ({ spec }) => spec.singleton?.at === `/${segments.join("/")}`,
    );
    if (changed) return { endpoint: changed, rest: [] };
    const [first = "", second = first] = segments;
    const areas = [...this.#parts.endpoints.keys()].map((path) => path.split("/")[1]);
    throw unknownSegment(areas.includes(first) ? second : first);
  }
}

function lagOf(fault: Fault | undefined): Lag {
  return fault?.lag === undefined ? noLag : { milliseconds: fault.lag, where: fault.lagIn ?? "both" };
}
