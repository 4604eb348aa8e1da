import { randomUUID } from "node:crypto";
import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import { OversizedError, TransportError } from "../errors.ts";
import { type AnswerRoom, AnswerSpace, unpack } from "./answer-space.ts";
import type { GraphAnswer, GraphRequest, Send } from "./exchange.ts";

export interface TransportOptions {
  /** Scheme, host and port. */
  readonly origin: string;
  /** True keeps proxies out of the way. */
  readonly isLocal: boolean;
}

export interface Transport {
  readonly send: Send;
  close(): Promise<void>;
}

/** As many requests at a time as keep the service busy without a queue on its side. */
const connections = 16;

const { version } = require("pulumi-intune/package.json") as { version: string };
const userAgent = `pulumi-intune/${version} (Node.js ${process.versions.node})`;

/** The lowest layer: requests become HTTP here, and only here. Redirects are answers like any other. */
export function createTransport({ origin, isLocal }: TransportOptions): Transport {
  const options: Agent.Options = {
    connections,
    pipelining: 1,
    allowH2: false,
    // Graph's own gateway gives up after less; a connection that stays silent for longer is dead.
    headersTimeout: 120_000,
    bodyTimeout: 60_000,
  };
  const agent = isLocal ? new Agent(options) : new EnvHttpProxyAgent(options);
  const space = new AnswerSpace();
  return {
    send: async (request) => {
      const room = space.open();
      try {
        return await exchange(agent, origin, request, room);
      } finally {
        room.close();
      }
    },
    close: () => agent.close(),
  };
}

async function exchange(
  agent: Dispatcher,
  origin: string,
  request: GraphRequest,
  room: AnswerRoom,
): Promise<GraphAnswer> {
  const collector = new Collector(room);
  const timer = setTimeout(() => collector.expire(), Math.max(0, request.deadline.remaining()));
  try {
    agent.dispatch(
      {
        origin,
        path: `/beta${request.path}`,
        method: request.method,
        body: request.body,
        headers: {
          accept: "application/json",
          "accept-encoding": "gzip",
          "user-agent": userAgent,
          "client-request-id": randomUUID(),
          ...(request.body === undefined ? {} : { "content-type": "application/json" }),
          ...request.headers,
        },
      },
      collector,
    );
    const { status, headers, body } = await collector.answer;
    const zipped = headers["content-encoding"] === "gzip" && body.length > 0;
    const text = zipped ? await unpacked(body, room) : body;
    return { status, headers, body: text.toString("utf8"), attempts: 1 };
  } finally {
    clearTimeout(timer);
  }
}

async function unpacked(body: Buffer, room: AnswerRoom): Promise<Buffer> {
  try {
    return await unpack(body, room);
  } catch (error) {
    throw new TransportError(error instanceof OversizedError ? "oversized" : "garbled", true, error);
  }
}

interface RawAnswer {
  readonly status: number;
  readonly headers: GraphAnswer["headers"];
  readonly body: Buffer;
}

/** Gathers an answer, and knows at each moment whether the service may have seen the request. */
class Collector implements Dispatcher.DispatchHandler {
  readonly #outcome = Promise.withResolvers<RawAnswer>();
  #controller: Dispatcher.DispatchController | undefined;
  #expired = false;
  #status = 0;
  #headers: RawAnswer["headers"] = {};
  #chunks: Buffer[] = [];
  readonly #room: AnswerRoom;

  constructor(room: AnswerRoom) {
    this.#room = room;
  }

  get answer(): Promise<RawAnswer> {
    return this.#outcome.promise;
  }

  /** The request is still waiting for a free connection, or for its answer. */
  expire(): void {
    this.#expired = true;
    const error = new TransportError("timeout", this.#controller !== undefined);
    this.#outcome.reject(error);
    this.#controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#expired) controller.abort(new TransportError("timeout", false));
    else this.#controller = controller;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: RawAnswer["headers"]): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    try {
      this.#room.take(chunk.length);
    } catch (cause) {
      const error = new TransportError("oversized", true, cause);
      this.#chunks = [];
      this.#outcome.reject(error);
      controller.abort(error);
      return;
    }
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#outcome.resolve({ status: this.#status, headers: this.#headers, body: Buffer.concat(this.#chunks) });
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, error: Error): void {
    const sent = this.#controller !== undefined;
    this.#outcome.reject(new TransportError(sent ? "broken" : "unreachable", sent, error));
  }
}
