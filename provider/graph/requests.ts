import type { GraphError } from "../errors.ts";
import { TransportError } from "../errors.ts";
import { nextPage } from "./address.ts";
import type { Clock } from "./clock.ts";
import type { Connection } from "./connection.ts";
import { Deadline } from "./deadline.ts";
import type { GraphAnswer, GraphRequest, Method, Send } from "./exchange.ts";
import { endless, refused, unanswered, unreadable } from "./failure.ts";
import type { GraphBody, GraphObject } from "./object.ts";
import { timeoutOf } from "./own-timeout.ts";
import type { TokenSource } from "./token.ts";
import { type Expected, itemsOf, usable, wrongIn } from "./usable.ts";

export interface RequestsOptions {
  readonly settings: Pick<Connection, "endpoint" | "timeout">;
  readonly clock: Clock;
  readonly tokens: TokenSource;
  readonly send: Send;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Address of the next page; undefined on the last. */
  readonly next: string | undefined;
}

/** No collection of a tenant has so many: pages have 25 items or more. */
const maxPages = 2_000;
/** A list may take as long as so many requests. */
const timeoutsPerList = 3;

interface Exchange {
  readonly request: GraphRequest;
  readonly answer: GraphAnswer;
}

/** Single requests in terms of JSON: everything but success is an error that stands on its own. Paths are encoded. */
export class Requests {
  readonly #options: RequestsOptions;

  constructor(options: RequestsOptions) {
    this.#options = options;
  }

  async read<T>(path: string, expected: Expected = {}): Promise<T> {
    const { request, answer } = await this.#exchange("GET", path);
    return usable<T>(request, answer, { ...expected, mayBeEmpty: false }) as T;
  }

  /** What a path gives, where that may be nothing. */
  async value<T>(path: string): Promise<T | undefined> {
    const { request, answer } = await this.#exchange("GET", path);
    return usable<T>(request, answer, { mayBeEmpty: true });
  }

  async write<T>(
    method: Exclude<Method, "GET">,
    path: string,
    body: GraphBody | undefined,
    expected: Expected,
  ): Promise<T | undefined> {
    const { request, answer } = await this.#exchange(method, path, { body: body && JSON.stringify(body) });
    return usable<T>(request, answer, expected);
  }

  /** @param seen addresses of the pages before this one, which the next one must not be */
  async page<T>(path: string, seen: ReadonlySet<string> = new Set()): Promise<Page<T>> {
    const { request, answer } = await this.#exchange("GET", path);
    const page = usable<{ value: T[]; "@odata.nextLink"?: string }>(request, answer, {});
    const items = itemsOf<T>(request, answer, page);
    const link = page?.["@odata.nextLink"];
    const next = link === undefined ? undefined : nextPage(link, this.#options.settings.endpoint);
    if (link !== undefined && next === undefined) {
      throw unreadable(request, answer, "the link to the next page leads to another service");
    }
    if (next !== undefined && (next === path || seen.has(next))) {
      throw unreadable(request, answer, "the link to the next page leads back to an earlier one");
    }
    return { items, next };
  }

  async list<T>(path: string): Promise<T[]> {
    const all: T[] = [];
    const seen = new Set<string>();
    const { clock, settings } = this.#options;
    const timeout = timeoutOf(settings);
    const deadline = new Deadline(clock, timeout * 1000 * timeoutsPerList);
    for (let next: string | undefined = path; next !== undefined; ) {
      if (seen.size >= maxPages) throw endless(path, `there are more than ${maxPages} pages`);
      if (deadline.remaining() <= 0) {
        const seconds = timeout * timeoutsPerList;
        throw endless(path, `there was no last page within ${seconds} s, after ${seen.size} pages`);
      }
      const page: Page<T> = await this.page<T>(next, seen);
      seen.add(next);
      for (const item of page.items) all.push(item);
      next = page.next;
    }
    return all;
  }

  /**
   * Reads up to 20 objects of one part of the service with one request.
   *
   * @returns for each path the object or the error, or undefined where it has to be asked for by itself
   */
  async batch(paths: readonly string[]): Promise<(GraphObject | GraphError | undefined)[]> {
    const requests = paths.map((url, i) => ({ id: String(i), method: "GET", url }));
    const { request, answer } = await this.#exchange("POST", "/$batch", {
      body: JSON.stringify({ requests }),
      reads: paths,
    });
    const { responses = [] } = usable<{ responses?: BatchResponse[] }>(request, answer, {}) ?? {};
    return paths.map((path, i) => {
      const response = responses.find(({ id }) => id === String(i));
      if (response?.status === 200) return wrongIn(response.body, {}) ? undefined : (response.body as GraphObject);
      if (!response || response.status === 401 || response.status === 429 || response.status >= 500) return undefined;
      const { status, headers = {}, body } = response;
      return refused({ ...request, method: "GET", path }, { status, headers, body: JSON.stringify(body), attempts: 1 });
    });
  }

  async #exchange(method: Method, path: string, more: Pick<GraphRequest, "body" | "reads"> = {}): Promise<Exchange> {
    const { settings, clock, tokens, send } = this.#options;
    // A person may take minutes to sign in: the request's time begins after that.
    await tokens.token();
    const timeout = timeoutOf(settings);
    const deadline = new Deadline(clock, timeout * 1000);
    const request: GraphRequest = { method, path, headers: {}, deadline, ...more };
    try {
      const answer = await send(request);
      if (answer.status < 200 || answer.status > 299) throw refused(request, answer);
      return { request, answer };
    } catch (error) {
      throw error instanceof TransportError ? unanswered(request, error, settings.endpoint, timeout) : error;
    }
  }
}

interface BatchResponse {
  readonly id: string;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}
