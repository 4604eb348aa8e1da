import type { Settings } from "../config.ts";
import { address, nextPage } from "./address.ts";
import { authorization } from "./authorization.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createTokenSource } from "./credentials.ts";
import { compose, type GraphAnswer, type GraphRequest, type Method, type Send, TransportError } from "./exchange.ts";
import { refused, unanswered, unreadable } from "./failure.ts";
import { createLog, type Log, logging } from "./log.ts";
import { retry } from "./retry.ts";
import type { Token, TokenSource } from "./token.ts";
import { createTransport, type Transport } from "./transport.ts";

/** Requests to Microsoft Graph beta of one tenant: the only way from this package to the service. */
export interface GraphClient {
  /** The tenant that the token is for (`tid`); signs in if need be. */
  tenantId(): Promise<string>;
  /** The token in use, with its permissions; signs in if need be. */
  token(): Promise<Token>;
  /** Reads one object, or a page. 404 is a GraphError. */
  get<T = GraphObject>(path: string, query?: Query): Promise<T>;
  /** Reads a collection, all pages. */
  list<T = GraphObject>(path: string, query?: Query): Promise<T[]>;
  /** Sent again only where the service says that it did nothing (429), or where nothing was sent. */
  post<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  patch<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  put<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  /** 404 is a GraphError like any other; the caller decides. */
  delete(path: string): Promise<void>;
  /** Ends the connections; requests that are under way come to their end first. */
  close(): Promise<void>;
}

/** A path starts with `/` and holds no query: `/deviceManagement/deviceConfigurations`. Values are encoded by the client. */
export type Query = Readonly<Record<string, string | number | undefined>>;
export type GraphBody = Readonly<Record<string, unknown>>;
export interface GraphObject {
  readonly id: string;
  readonly "@odata.type"?: string;
  readonly [property: string]: unknown;
}

export interface GraphClientOptions {
  /** Default: the machine's clock. */
  readonly clock?: Clock;
  /** Default: standard error, where INTUNE_LOG is `debug`. */
  readonly log?: Log;
  /** Tells a person how to sign in (device code). Default: standard error. */
  readonly notify?: (message: string) => void;
}

/** Makes a client. It signs in, and connects, with the first request. */
export function createGraphClient(settings: Settings, options: GraphClientOptions = {}): GraphClient {
  const clock = options.clock ?? systemClock;
  const log = options.log ?? createLog(process.env);
  const tokens = createTokenSource(settings, { clock, notify: options.notify });
  const transport = createTransport({ origin: settings.endpoint, isLocal: settings.isLocal, clock });
  const send = compose(transport.send, [logging(log, clock), retry({ clock, log }), authorization(tokens)]);
  return new Client({ settings, clock, tokens, transport, send });
}

interface Parts {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly tokens: TokenSource;
  readonly transport: Transport;
  readonly send: Send;
}

interface Page<T> {
  readonly value: T[];
  readonly "@odata.nextLink"?: string;
}

class Client implements GraphClient {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async tenantId(): Promise<string> {
    return (await this.token()).tenantId;
  }

  token(): Promise<Token> {
    return this.#parts.tokens.token();
  }

  async get<T>(path: string, query?: Query): Promise<T> {
    const { request, answer } = await this.#send("GET", address(path, query));
    const object = parse<T>(request, answer);
    if (object === undefined) throw unreadable(request, answer, "the answer is empty");
    return object;
  }

  async list<T>(path: string, query?: Query): Promise<T[]> {
    const items: T[] = [];
    const seen = new Set<string>();
    for (let next: string | undefined = address(path, query); next !== undefined; ) {
      seen.add(next);
      next = await this.#page(next, items, seen);
    }
    return items;
  }

  async post<T>(path: string, body: GraphBody): Promise<T | undefined> {
    return this.#write<T>("POST", address(path), body);
  }

  async patch<T>(path: string, body: GraphBody): Promise<T | undefined> {
    return this.#write<T>("PATCH", address(path), body);
  }

  async put<T>(path: string, body: GraphBody): Promise<T | undefined> {
    return this.#write<T>("PUT", address(path), body);
  }

  async delete(path: string): Promise<void> {
    await this.#write("DELETE", address(path));
  }

  close(): Promise<void> {
    return this.#parts.transport.close();
  }

  /** Adds a page's items, and returns the address of the next page. */
  async #page<T>(path: string, items: T[], seen: ReadonlySet<string>): Promise<string | undefined> {
    const { request, answer } = await this.#send("GET", path);
    const page = parse<Page<T>>(request, answer);
    if (!Array.isArray(page?.value)) throw unreadable(request, answer, "the answer is no collection");
    for (const item of page.value) items.push(item);
    const link = page["@odata.nextLink"];
    if (link === undefined) return undefined;
    const next = nextPage(link, this.#parts.settings.endpoint);
    if (next === undefined) throw unreadable(request, answer, "the link to the next page leads to another service");
    if (seen.has(next)) throw unreadable(request, answer, "the link to the next page leads back to an earlier one");
    return next;
  }

  async #write<T>(method: Method, path: string, body?: GraphBody): Promise<T | undefined> {
    const { request, answer } = await this.#send(method, path, body);
    return parse<T>(request, answer);
  }

  /** Sends, and turns everything but success into an error that stands on its own. */
  async #send(method: Method, path: string, body?: GraphBody) {
    const { settings, clock, send } = this.#parts;
    const request: GraphRequest = {
      method,
      path,
      body: body && JSON.stringify(body),
      headers: {},
      deadline: clock.now() + settings.timeout * 1000,
    };
    try {
      const answer = await send(request);
      if (answer.status < 200 || answer.status > 299) throw refused(request, answer);
      return { request, answer };
    } catch (error) {
      throw error instanceof TransportError ? unanswered(request, error, settings.endpoint, settings.timeout) : error;
    }
  }
}

/** An empty answer is undefined, whatever its content type says or doesn't say. */
function parse<T>(request: GraphRequest, answer: GraphAnswer): T | undefined {
  if (answer.body.trim() === "") return undefined;
  try {
    return JSON.parse(answer.body) as T;
  } catch {
    throw unreadable(request, answer, "the answer is no JSON");
  }
}
