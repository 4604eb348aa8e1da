import { address } from "./address.ts";
import { type ApprovalRequest, approval } from "./approval.ts";
import { authorization } from "./authorization.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Connection } from "./connection.ts";
import { createTokenSource } from "./credentials.ts";
import { compose, type Send } from "./exchange.ts";
import { createLog, type Log, logging } from "./log.ts";
import type { GraphBody, GraphObject, Query } from "./object.ts";
import { pacing } from "./pacing.ts";
import { ObjectReader, objectId } from "./reader.ts";
import { Requests } from "./requests.ts";
import { retry } from "./retry.ts";
import { serial } from "./serial.ts";
import { ServiceClock } from "./service-clock.ts";
import type { Token, TokenSource } from "./token.ts";
import { createTransport, type Transport } from "./transport.ts";
import type { Expected } from "./usable.ts";

export type { GraphBody, GraphObject, Query };

/** Requests to Microsoft Graph beta of one tenant: the only way from this package to the service. */
export interface GraphClient {
  /** The tenant that the token is for (`tid`); signs in if need be. */
  tenantId(): Promise<string>;
  /** The token in use, with its permissions; signs in if need be. */
  token(): Promise<Token>;
  /** The whole address of a path, for bodies that name another object. */
  url(path: string): string;
  /**
   * Reads one object, or whatever else a path gives. 404 is a GraphError.
   *
   * Many reads of objects of one collection with `$expand` are answered from few pages of it. What this client has
   * written is always asked for by itself.
   */
  get<T = GraphObject>(path: string, query?: Query): Promise<T>;
  /** The same at this moment, whatever was listed before, and with nothing but what the answer holds. */
  getNow(path: string, query?: Query): Promise<GraphObject>;
  /** Reads the value of a property that has an address of its own; undefined where the answer is empty: it has none. */
  getValue<T = GraphBody>(path: string): Promise<T | undefined>;
  /** Reads a collection, all pages. */
  list<T = GraphObject>(path: string, query?: Query): Promise<T[]>;
  /** Makes an object. Sent again only where the service says that it did nothing (429), or where nothing was sent. */
  create(collection: string, body: GraphBody): Promise<GraphObject>;
  /** An action, or a link; sent again as `create` is. */
  post<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  patch<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  put<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  /** 404 is a GraphError like any other; the caller decides. */
  delete(path: string): Promise<void>;
  /** The service's time, as its last answer told it; this machine's before the first. Milliseconds since the epoch. */
  serviceTime(): number;
  /** Ends the connections; requests that are under way come to their end first. */
  close(): Promise<void>;
}

export interface GraphClientOptions {
  /** Default: the machine's clock. */
  readonly clock?: Clock;
  /** Default: standard error, where INTUNE_LOG is `debug`. */
  readonly log?: Log;
  /** Tells a person what is being waited for: a device code, an approval. Default: standard error. */
  readonly notify?: (message: string) => void;
}

/** Makes a client. It signs in, and connects, with the first request. */
export function createGraphClient(settings: Connection, options: GraphClientOptions = {}): GraphClient {
  const clock = options.clock ?? systemClock;
  const log = options.log ?? createLog(process.env);
  const notify = options.notify ?? ((message) => process.stderr.write(`${message}\n`));
  const tokens = createTokenSource(settings, { clock, notify });
  const transport = createTransport({ origin: settings.endpoint, isLocal: settings.isLocal });
  const pace = { origin: settings.endpoint, limits: settings.limits, tokens, clock, log };
  const serviceClock = new ServiceClock(clock);
  const exchange = compose(transport.send, [
    logging(log, clock),
    serial({ clock, priorityPause: settings.limits.priorityPause * 1000 }),
    retry({ clock, log }),
    pacing("writes", pace),
    pacing("requests", pace),
    authorization(tokens),
    serviceClock.listen,
  ]);
  const unapproved = new Requests({ settings, clock, tokens, send: exchange });
  const filed = () => unapproved.list<ApprovalRequest>("/deviceManagement/operationApprovalRequests");
  const send = approval({ settings: settings.approval, clock, notify, filed })(exchange);
  return new Client({ settings, clock, tokens, transport, send, serviceClock });
}

interface Parts {
  readonly settings: Connection;
  readonly clock: Clock;
  readonly tokens: TokenSource;
  readonly transport: Transport;
  readonly send: Send;
  readonly serviceClock: ServiceClock;
}

class Client implements GraphClient {
  readonly #endpoint: string;
  readonly #tokens: TokenSource;
  readonly #transport: Transport;
  readonly #requests: Requests;
  readonly #reader: ObjectReader;
  readonly #serviceClock: ServiceClock;

  constructor(parts: Parts) {
    this.#endpoint = parts.settings.endpoint;
    this.#tokens = parts.tokens;
    this.#transport = parts.transport;
    this.#serviceClock = parts.serviceClock;
    this.#requests = new Requests(parts);
    this.#reader = new ObjectReader(this.#requests, parts.clock);
  }

  async tenantId(): Promise<string> {
    return (await this.token()).tenantId;
  }

  token(): Promise<Token> {
    return this.#tokens.token();
  }

  url(path: string): string {
    return `${this.#endpoint}/beta${address(path)}`;
  }

  async get<T>(path: string, query?: Query): Promise<T> {
    return this.#reader.read(path, query) as Promise<T>;
  }

  getNow(path: string, query?: Query): Promise<GraphObject> {
    return this.#reader.readNow(path, query);
  }

  getValue<T>(path: string): Promise<T | undefined> {
    return this.#requests.value<T>(address(path));
  }

  async list<T>(path: string, query?: Query): Promise<T[]> {
    return this.#requests.list<T>(address(path, query));
  }

  async create(collection: string, body: GraphBody): Promise<GraphObject> {
    const expected = { id: "any", type: body["@odata.type"] };
    return (await this.#write<GraphObject>("POST", collection, body, expected)) as GraphObject;
  }

  post<T>(path: string, body: GraphBody): Promise<T | undefined> {
    return this.#write<T>("POST", path, body, { mayBeEmpty: true });
  }

  patch<T>(path: string, body: GraphBody): Promise<T | undefined> {
    return this.#write<T>("PATCH", path, body, { mayBeEmpty: true, id: objectId(path) });
  }

  put<T>(path: string, body: GraphBody): Promise<T | undefined> {
    return this.#write<T>("PUT", path, body, { mayBeEmpty: true, id: objectId(path) });
  }

  async delete(path: string): Promise<void> {
    await this.#write("DELETE", path, undefined, { mayBeEmpty: true });
  }

  serviceTime(): number {
    return this.#serviceClock.now();
  }

  close(): Promise<void> {
    return this.#transport.close();
  }

  async #write<T>(
    method: "POST" | "PATCH" | "PUT" | "DELETE",
    path: string,
    body: GraphBody | undefined,
    expected: Expected,
  ): Promise<T | undefined> {
    const target = address(path);
    this.#reader.written(path);
    return this.#requests.write<T>(method, target, body, expected);
  }
}
