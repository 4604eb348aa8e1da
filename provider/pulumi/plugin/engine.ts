/** What the plugin says to the engine while it works. */
import { AsyncLocalStorage } from "node:async_hooks";
import { credentials } from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb.js";
import type { Tell } from "../../lifecycle/session.ts";
import { MESSAGE_SIZES } from "./message-sizes.ts";

const SEVERITIES = { debug: LogSeverity.DEBUG, info: LogSeverity.INFO, warning: LogSeverity.WARNING };

export class Engine {
  #client: EngineClient | undefined;
  /** The resource that a call is about: the engine shows a message beside it. */
  readonly #urn = new AsyncLocalStorage<string>();

  /** @param address `127.0.0.1:54321`; empty where nobody listens. */
  attach(address: string): void {
    this.close();
    if (address !== "") this.#client = new EngineClient(address, credentials.createInsecure(), MESSAGE_SIZES);
  }

  about<T>(urn: string, run: () => Promise<T>): Promise<T> {
    return this.#urn.run(urn, run);
  }

  readonly tell: Tell = (severity, message) => {
    const request = new LogRequest();
    request.setSeverity(SEVERITIES[severity]);
    request.setMessage(message);
    request.setUrn(this.#urn.getStore() ?? "");
    // A message that can't be delivered is no reason for an operation to fail.
    this.#client?.log(request, () => undefined);
  };

  close(): void {
    this.#client?.close();
    this.#client = undefined;
  }
}
