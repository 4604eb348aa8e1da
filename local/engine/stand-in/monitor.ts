import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type sendUnaryData,
  status,
} from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import * as engine from "@pulumi/pulumi/proto/engine_pb.js";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb.js";
import * as monitor from "@pulumi/pulumi/proto/resource_pb.js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import type { Severity } from "./events.ts";
import { filled, GRPC_OPTIONS } from "./grpc.ts";
import type { MonitorHost } from "./host.ts";
import { Registration } from "./registration.ts";
import type { Resource } from "./resource.ts";
import type { Outcome } from "./step.ts";
import { fromStruct, toStruct } from "./wire.ts";

const SUPPORTED = ["secrets", "resourceReferences", "deletedWith", "transforms"];
/** Claimed all the same: the SDK would say that the CLI is too old, and who is refused here hears what to do. */
const CLAIMED = ["replaceWith", "resourceHooks", "errorHooks", "invokeTransforms", "parameterization"];
const FEATURES = [...SUPPORTED, ...CLAIMED];
/** The declarations of the SDK leave this result out. */
const SKIP = 2;
const SEVERITIES = new Map<number, Severity>([
  [engine.LogSeverity.INFO, "info"],
  [engine.LogSeverity.WARNING, "warning"],
  [engine.LogSeverity.ERROR, "error"],
]);

/** The engine's two gRPC services: programs register resources with one, programs and providers log to the other. */
export class Monitor {
  readonly #server = new Server(GRPC_OPTIONS);
  readonly #host: MonitorHost;
  readonly #registration: Registration;
  readonly #closed = Promise.withResolvers<never>();
  readonly #released = Promise.withResolvers<void>();
  #rootResource = "";
  address = "";

  constructor(host: MonitorHost) {
    this.#host = host;
    this.#registration = new Registration(host);
    this.#closed.promise.catch(() => {});
    this.#server.addService(ResourceMonitorService, this.#resourceMonitor());
    this.#server.addService(EngineService, this.#engine());
  }

  async listen(): Promise<void> {
    const port = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      );
    });
    this.address = `127.0.0.1:${port}`;
  }

  /** Lets a program that waits for the end of the operation go, and tells all others that there is no more to come. */
  release(): void {
    this.#released.resolve();
    this.#closed.reject(Object.assign(new Error("resource monitor shut down"), { code: status.UNAVAILABLE }));
  }

  close(): void {
    this.#registration.close();
    this.#server.forceShutdown();
  }

  #resourceMonitor() {
    return {
      supportsFeature: this.#answer((request: monitor.SupportsFeatureRequest) =>
        filled(new monitor.SupportsFeatureResponse(), { hassupport: FEATURES.includes(request.getId()) }),
      ),
      registerResource: this.#answer(async (request: monitor.RegisterResourceRequest) => {
        const { resource, outcome } = await this.#registration.register(request);
        return registered(resource, outcome, request);
      }),
      registerResourceOutputs: this.#answer(async (request: monitor.RegisterResourceOutputsRequest) => {
        await this.#host.registerOutputs(request.getUrn(), fromStruct(request.getOutputs()));
        return new Empty();
      }),
      readResource: this.#answer(async (request: monitor.ReadResourceRequest) => {
        const { urn, outputs } = (await this.#registration.read(request)).resource;
        return filled(new monitor.ReadResourceResponse(), { urn, properties: toStruct(outputs) });
      }),
      registerStackTransform: this.#answer((request: Parameters<Registration["addStackTransform"]>[0]) => {
        this.#registration.addStackTransform(request);
        return new Empty();
      }),
      signalAndWaitForShutdown: this.#answer(async () => {
        this.#host.finished();
        await this.#released.promise;
        return new Empty();
      }),
      // All the rest is refused with a sentence of its own.
      ...Object.fromEntries(
        REFUSED.map(([method, what]) => [method, refuse(`the stand-in doesn't do ${what}: use Pulumi's own CLI`)]),
      ),
    };
  }

  #engine() {
    return {
      log: this.#answer((request: engine.LogRequest) => {
        const severity = SEVERITIES.get(request.getSeverity()) ?? "debug";
        this.#host.log(severity, request.getMessage(), request.getUrn(), request.getEphemeral());
        return new Empty();
      }),
      getRootResource: this.#answer(() => filled(new engine.GetRootResourceResponse(), { urn: this.#rootResource })),
      setRootResource: this.#answer((request: engine.SetRootResourceRequest) => {
        this.#rootResource = request.getUrn();
        return new engine.SetRootResourceResponse();
      }),
    };
  }

  /** Once the monitor is released every call ends at once, also one that is waiting for its resource. */
  #answer<Request, Response>(
    work: (request: Request) => Response | Promise<Response>,
  ): handleUnaryCall<Request, Response> {
    return (call: ServerUnaryCall<Request, Response>, done: sendUnaryData<Response>) => {
      const released = work.length === 0 ? [] : [this.#closed.promise];
      Promise.race([...released, (async () => work(call.request))()]).then(
        (response) => done(null, response),
        (error) => done({ code: error.code ?? status.UNKNOWN, details: error.message }),
      );
    };
  }
}

const REFUSED: readonly (readonly [string, string])[] = [
  ["invoke", "invokes"],
  ["call", "calls of a resource's methods"],
  ["existsResource", "checks whether a resource exists"],
  ["registerStackInvokeTransform", "transforms of invokes"],
  ["registerResourceHook", "resource hooks"],
  ["registerErrorHook", "error hooks"],
  ["registerPackage", "parameterized packages"],
];

function refuse(details: string): handleUnaryCall<unknown, unknown> {
  return (_call, done) => done({ code: status.FAILED_PRECONDITION, details });
}

function registered(
  resource: Resource,
  outcome: Outcome,
  request: monitor.RegisterResourceRequest,
): monitor.RegisterResourceResponse {
  const { urn, id, outputs } = resource;
  const object = toStruct(request.getCustom() ? outputs : {});
  const results = { done: monitor.Result.SUCCESS, failed: monitor.Result.FAIL, skipped: SKIP as monitor.Result };
  return filled(new monitor.RegisterResourceResponse(), { urn, id, object, result: results[outcome] });
}
