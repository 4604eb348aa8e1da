import { credentials, type Metadata, type ServiceError } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import * as messages from "@pulumi/pulumi/proto/provider_pb.js";
import { Status } from "@pulumi/pulumi/proto/status_pb.js";
import { type Diff, diffInputs, ignoreChanges, NO_DIFF } from "./diff.ts";
import { askProcess, type Done, GRPC_OPTIONS, ProcessEndedError } from "./grpc.ts";
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
    const request = new messages.ConfigureRequest();
    request.setArgs(toStruct(inputs));
    request.setAcceptsecrets(true);
    request.setAcceptresources(true);
    this.#configured = this.#send((metadata, done) => this.#client.configure(request, metadata, done)).then(() => {});
    this.#configured.catch(() => {});
  }

  async check(urn: string, olds: Properties, news: Properties): Promise<CheckResult> {
    await this.#configured;
    if (!this.#known) return { inputs: news, failures: [] };
    const request = new messages.CheckRequest();
    identify(request, urn);
    request.setOlds(toProviderStruct(olds));
    request.setNews(toProviderStruct(news));
    const response = await this.#send<messages.CheckResponse>((metadata, done) =>
      this.#client.check(request, metadata, done),
    );
    const failures = response
      .getFailuresList()
      .map((one) => ({ property: one.getProperty(), reason: one.getReason() }));
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
    const request = new messages.DiffRequest();
    describeChange(request, { urn, id, old, news, ignored });
    const response = await this.#send<messages.DiffResponse>((metadata, done) =>
      this.#client.diff(request, metadata, done),
    );
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
    const request = new messages.CreateRequest();
    identify(request, urn);
    request.setProperties(toProviderStruct(inputs));
    const response = await this.#send<messages.CreateResponse>(
      (metadata, done) => this.#client.create(request, metadata, done),
      inputs,
    );
    if (response.getId() === "") throw new ProviderError(`plugin returned empty resource.ID from create '${urn}'`);
    return { id: response.getId(), outputs: annotateSecrets(fromStruct(response.getProperties()), inputs) };
  }

  async read(urn: string, id: string, inputs: Properties, state: Properties): Promise<ReadResult> {
    await this.#configured;
    if (!this.#known) return { id: "", outputs: {}, inputs: undefined };
    const request = new messages.ReadRequest();
    identify(request, urn);
    request.setId(id);
    request.setInputs(toProviderStruct(inputs));
    request.setProperties(toProviderStruct(state));
    const response = await this.#send<messages.ReadResponse>((metadata, done) =>
      this.#client.read(request, metadata, done),
    );
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
    const request = new messages.UpdateRequest();
    describeChange(request, { urn, id, old, news, ignored });
    const response = await this.#send<messages.UpdateResponse>(
      (metadata, done) => this.#client.update(request, metadata, done),
      news,
    );
    return annotateSecrets(fromStruct(response.getProperties()), news);
  }

  async delete(urn: string, id: string, old: Known): Promise<void> {
    await this.#configured;
    const request = new messages.DeleteRequest();
    identify(request, urn);
    request.setId(id);
    request.setOldInputs(toProviderStruct(old.inputs));
    request.setProperties(toProviderStruct(old.outputs));
    await this.#send((metadata, done) => this.#client.delete(request, metadata, done));
  }

  async stop(): Promise<void> {
    this.#client.close();
    await this.#process.stop();
  }

  /** `inputs` are what the request is about: the error of a half-made resource marks their secrets again. */
  async #send<T>(call: (metadata: Metadata, done: Done<T>) => void, inputs: Properties = {}): Promise<T> {
    try {
      return await askProcess(this.#process, "the dynamic provider's process", call);
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

type Identified = { setUrn(urn: string): unknown; setName(name: string): unknown; setType(type: string): unknown };

function identify(request: Identified, urn: string): void {
  request.setUrn(urn);
  request.setName(urnName(urn));
  request.setType(urnType(urn));
}

function describeChange(
  request: messages.DiffRequest | messages.UpdateRequest,
  change: { urn: string; id: string; old: Known; news: Properties; ignored: readonly string[] },
): void {
  identify(request, change.urn);
  request.setId(change.id);
  request.setOldInputs(toProviderStruct(change.old.inputs));
  request.setOlds(toProviderStruct(change.old.outputs));
  request.setNews(toProviderStruct(change.news));
  request.setIgnorechangesList([...change.ignored]);
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
