import { credentials, type ServiceError } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import * as messages from "@pulumi/pulumi/proto/provider_pb.js";
import { Status } from "@pulumi/pulumi/proto/status_pb.js";
import { type Diff, diffInputs, ignoreChanges, NO_DIFF } from "./diff.ts";
import { ask, askProcess, filled, GRPC_OPTIONS, ProcessEndedError } from "./grpc.ts";
import { type NodeProcess, startService } from "./process.ts";
import { urnName, urnType } from "./resource.ts";
import { annotateSecrets, containsUnknown, type Properties } from "./values.ts";
import { fromStruct, toProviderStruct, toStruct } from "./wire.ts";

/** A call to a provider that failed. */
export class ProviderError extends Error {
  /** What was made before it failed; undefined when all is as it was, as far as is known. */
  readonly partial:
    | { readonly id: string; readonly outputs: Properties; readonly reasons: readonly string[] }
    | undefined;

  constructor(message: string, partial?: ProviderError["partial"]) {
    super(message);
    this.name = "ProviderError";
    this.partial = partial;
  }
}

export interface CheckResult {
  readonly inputs: Properties;
  readonly failures: readonly { readonly property: string; readonly reason: string }[];
}

type Method = "configure" | "check" | "diff" | "create" | "read" | "update" | "delete";

/** A resource as a provider has left it. */
interface Known {
  readonly inputs: Properties;
  readonly outputs: Properties;
}

export interface ReadResult {
  /** Empty when the resource is gone. */
  readonly id: string;
  readonly outputs: Properties;
  /** Undefined when the provider leaves the inputs as they are. */
  readonly inputs: Properties | undefined;
}

export interface ProviderHost {
  /** The address of the engine's service, which a provider logs to. */
  readonly engineAddress: string;
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly preview: boolean;
  readonly onLine: (stream: "stdout" | "stderr", line: string) => void;
  readonly info: (urn: string, message: string) => void;
}

/** A dynamic provider in a process of its own: Pulumi's own program, asked over gRPC. */
export class Provider {
  readonly #host: ProviderHost;
  readonly #process: NodeProcess;
  readonly #client: ResourceProviderClient;
  #configured: Promise<void> = Promise.reject(new Error("the provider is not configured"));
  /** False while an input of its configuration isn't known: then it can't be asked anything. */
  #known = true;

  private constructor(host: ProviderHost, process: NodeProcess, port: string) {
    this.#host = host;
    this.#process = process;
    this.#client = new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure(), GRPC_OPTIONS);
    this.#configured.catch(() => {});
  }

  static async start(host: ProviderHost): Promise<Provider> {
    const { process, port } = await startService("the dynamic provider's process", {
      module: "@pulumi/pulumi/cmd/dynamic-provider",
      args: [host.engineAddress],
      directory: host.directory,
      env: host.env,
      onLine: host.onLine,
    });
    return new Provider(host, process, port);
  }

  /** Returns at once; calls wait until the provider has answered. */
  configure(inputs: Properties): void {
    this.#known = !containsUnknown(inputs);
    if (!this.#known) {
      this.#configured = Promise.resolve();
      return;
    }
    const args = toStruct(inputs);
    const request = filled(new messages.ConfigureRequest(), { args, acceptsecrets: true, acceptresources: true });
    this.#configured = this.#call("configure", request).then(() => {});
    this.#configured.catch(() => {});
  }

  async check(urn: string, olds: Properties, news: Properties): Promise<CheckResult> {
    await this.#configured;
    if (!this.#known) return { inputs: news, failures: [] };
    const request = filled(new messages.CheckRequest(), {
      ...identity(urn),
      olds: toProviderStruct(olds),
      news: toProviderStruct(news),
    });
    const response = await this.#call<messages.CheckResponse>("check", request);
    const failures = response.getFailuresList().map((failure) => failure.toObject());
    return { inputs: annotateSecrets(fromStruct(response.getInputs()), news), failures };
  }

  /** Undefined when the provider can't be asked, because its own configuration isn't known yet. */
  async diff(
    urn: string,
    id: string,
    old: Known,
    news: Properties,
    ignored: readonly string[],
  ): Promise<Diff | undefined> {
    await this.#configured;
    if (!this.#known) return undefined;
    const request = filled(new messages.DiffRequest(), change(urn, id, old, news, ignored));
    const response = await this.#call<messages.DiffResponse>("diff", request);
    const { DIFF_UNKNOWN, DIFF_SOME } = messages.DiffResponse.DiffChanges;
    const diff: Diff = {
      ...NO_DIFF,
      changes: response.getChanges() === DIFF_SOME,
      replaceKeys: response.getReplacesList(),
      changedKeys: response.getDiffsList(),
      deleteBeforeReplace: response.getDeletebeforereplace(),
    };
    if (response.getChanges() !== DIFF_UNKNOWN) return diff;
    const { inputs, impossible } = ignoreChanges(old.inputs, news, ignored);
    if (impossible.length > 0) this.#host.info(urn, cannotIgnore(impossible));
    return { ...diff, ...diffInputs(old.inputs, inputs) };
  }

  async create(urn: string, inputs: Properties): Promise<{ readonly id: string; readonly outputs: Properties }> {
    await this.#configured;
    if (this.#host.preview) return { id: "", outputs: this.#known ? inputs : {} };
    const properties = toProviderStruct(inputs);
    const request = filled(new messages.CreateRequest(), { ...identity(urn), properties });
    const response = await this.#call<messages.CreateResponse>("create", request, inputs);
    if (response.getId() === "") throw new ProviderError(`plugin returned empty resource.ID from create '${urn}'`);
    return { id: response.getId(), outputs: annotateSecrets(fromStruct(response.getProperties()), inputs) };
  }

  async read(urn: string, id: string, inputs: Properties, state: Properties): Promise<ReadResult> {
    await this.#configured;
    if (!this.#known) return { id: "", outputs: {}, inputs: undefined };
    const request = filled(new messages.ReadRequest(), {
      ...identity(urn),
      id,
      inputs: toProviderStruct(inputs),
      properties: toProviderStruct(state),
    });
    const response = await this.#call<messages.ReadResponse>("read", request);
    const live = response.getInputs();
    return {
      id: response.getId(),
      outputs: annotateSecrets(fromStruct(response.getProperties()), state),
      inputs: live && annotateSecrets(fromStruct(live), inputs),
    };
  }

  async update(urn: string, id: string, old: Known, news: Properties, ignored: readonly string[]): Promise<Properties> {
    await this.#configured;
    if (this.#host.preview) return this.#known ? news : {};
    const request = filled(new messages.UpdateRequest(), change(urn, id, old, news, ignored));
    const response = await this.#call<messages.UpdateResponse>("update", request, news);
    return annotateSecrets(fromStruct(response.getProperties()), news);
  }

  async delete(urn: string, id: string, old: Known): Promise<void> {
    await this.#configured;
    const request = filled(new messages.DeleteRequest(), {
      ...identity(urn),
      id,
      oldInputs: toProviderStruct(old.inputs),
      properties: toProviderStruct(old.outputs),
    });
    await this.#call("delete", request);
  }

  async stop(): Promise<void> {
    this.#client.close();
    await this.#process.stop();
  }

  /** `inputs` are what the request is about: the error of a half-made resource marks their secrets again. */
  async #call<T>(method: Method, request: unknown, inputs: Properties = {}): Promise<T> {
    try {
      return await askProcess(this.#process, "the dynamic provider's process", ask<T>(this.#client, method, request));
    } catch (error) {
      throw failureOf(error as ServiceError | ProcessEndedError, inputs);
    }
  }
}

function failureOf(error: ServiceError | ProcessEndedError, inputs: Properties): ProviderError {
  if (error instanceof ProcessEndedError) return new ProviderError(error.message);
  const partial = initFailure(error);
  if (partial !== undefined) {
    const outputs = annotateSecrets(fromStruct(partial.getProperties()), inputs);
    const reasons = partial.getReasonsList();
    return new ProviderError(listErrors(reasons), { id: partial.getId(), outputs, reasons });
  }
  return new ProviderError(error.details || error.message);
}

const identity = (urn: string) => ({ urn, name: urnName(urn), type: urnType(urn) });

function change(urn: string, id: string, old: Known, news: Properties, ignored: readonly string[]) {
  return {
    ...identity(urn),
    id,
    oldInputs: toProviderStruct(old.inputs),
    olds: toProviderStruct(old.outputs),
    news: toProviderStruct(news),
    ignorechangesList: ignored,
  };
}

/** A resource that was made and then failed comes in the details of the error. */
function initFailure(error: ServiceError): messages.ErrorResourceInitFailed | undefined {
  for (const details of error.metadata?.get("grpc-status-details-bin") ?? []) {
    for (const detail of Status.deserializeBinary(details as Buffer).getDetailsList()) {
      const bytes = detail.getValue_asU8();
      if (detail.getTypeName() !== "pulumirpc.ErrorResourceInitFailed") continue;
      return messages.ErrorResourceInitFailed.deserializeBinary(bytes);
    }
  }
  return undefined;
}

function listErrors(reasons: readonly string[]): string {
  if (reasons.length === 0) return "resource init failed";
  const count = reasons.length === 1 ? "1 error occurred" : `${reasons.length} errors occurred`;
  return `${count}:\n${reasons.map((reason) => `\t* ${reason}\n`).join("")}\n`;
}

export function cannotIgnore(paths: readonly string[]): string {
  return `cannot ignore changes in added or removed elements of the path: "${paths.join(", ")}"`;
}
