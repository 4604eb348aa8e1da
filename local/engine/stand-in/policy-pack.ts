import { credentials, type Metadata, type ServiceError } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb.js";
import * as messages from "@pulumi/pulumi/proto/analyzer_pb.js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import { askProcess, type Done, GRPC_OPTIONS, ProcessEndedError } from "./grpc.ts";
import { policySettings } from "./policy-config.ts";
import { type NodeProcess, startService } from "./process.ts";
import { type Resource, urnName } from "./resource.ts";
import type { Properties } from "./values.ts";
import { toStruct } from "./wire.ts";

export interface PackHost {
  readonly engineAddress: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (stream: "stdout" | "stderr", line: string) => void;
}

/** A resource as policies see it. */
export interface Examined {
  readonly resource: Resource;
  readonly properties: Properties;
  readonly deleteBeforeReplace: boolean | undefined;
  readonly provider: Resource | undefined;
}

/** One policy pack in a process of its own, run by the SDK's own runner. */
export class PolicyPack {
  readonly #process: NodeProcess;
  readonly #client: AnalyzerClient;
  readonly #directory: string;

  private constructor(process: NodeProcess, port: string, directory: string) {
    this.#process = process;
    this.#client = new AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure(), GRPC_OPTIONS);
    this.#directory = directory;
  }

  /** @throws when the pack doesn't start, or its configuration is wrong. */
  static async start(directory: string, configFile: string | undefined, host: PackHost): Promise<PolicyPack> {
    const { process, port } = await startService(`policy pack ${directory}`, {
      module: "@pulumi/pulumi/cmd/run-policy-pack",
      args: [host.engineAddress, "."],
      directory,
      env: host.env,
      onLine: host.onLine,
    });
    const pack = new PolicyPack(process, port, directory);
    try {
      const info = await pack.#ask<messages.AnalyzerInfo>((metadata, done) =>
        pack.#client.getAnalyzerInfo(new Empty(), metadata, done),
      );
      const settings = await policySettings(info, configFile);
      if (info.getSupportsconfig())
        await pack.#ask((metadata, done) => pack.#client.configure(settings, metadata, done));
    } catch (error) {
      await pack.stop();
      throw error;
    }
    return pack;
  }

  async remediate(examined: Examined): Promise<messages.Remediation[]> {
    const request = requestFor(examined, examined.properties);
    const remediate = (metadata: Metadata, done: Done<messages.RemediateResponse>) =>
      this.#client.remediate(request, metadata, done);
    const response = await this.#ask(remediate, "remediation");
    return response.getRemediationsList();
  }

  async analyze(examined: Examined): Promise<messages.AnalyzeDiagnostic[]> {
    const request = requestFor(examined, withoutInternals(examined.properties));
    const response = await this.#ask<messages.AnalyzeResponse>((metadata, done) =>
      this.#client.analyze(request, metadata, done),
    );
    return response.getDiagnosticsList();
  }

  async analyzeStack(stack: readonly Examined[]): Promise<messages.AnalyzeDiagnostic[]> {
    const request = new messages.AnalyzeStackRequest();
    request.setResourcesList(stack.map(stackResource));
    const response = await this.#ask<messages.AnalyzeResponse>((metadata, done) =>
      this.#client.analyzeStack(request, metadata, done),
    );
    return response.getDiagnosticsList();
  }

  async stop(): Promise<void> {
    this.#client.close();
    await this.#process.stop();
  }

  async #ask<T>(call: (metadata: Metadata, done: Done<T>) => unknown, what = "policy"): Promise<T> {
    try {
      return await askProcess(this.#process, `policy pack ${this.#directory}`, call);
    } catch (error) {
      if (error instanceof ProcessEndedError) throw error;
      throw new Error(`failed to run ${what}: ${(error as ServiceError).details}`);
    }
  }
}

function requestFor(examined: Examined, properties: Properties): messages.AnalyzeRequest {
  const request = new messages.AnalyzeRequest();
  describe(request, examined);
  request.setProperties(toStruct(properties));
  return request;
}

function stackResource(examined: Examined): messages.AnalyzerResource {
  const { resource, properties } = examined;
  const message = new messages.AnalyzerResource();
  describe(message, examined);
  message.setProperties(toStruct(withoutInternals(properties)));
  message.setParent(resource.parent);
  message.setDependenciesList([...resource.dependencies]);
  for (const [key, urns] of Object.entries(resource.propertyDependencies)) {
    if (urns.length === 0) continue;
    const dependencies = new messages.AnalyzerPropertyDependencies();
    dependencies.setUrnsList([...urns]);
    message.getPropertydependenciesMap().set(key, dependencies);
  }
  return message;
}

function describe(message: messages.AnalyzeRequest | messages.AnalyzerResource, examined: Examined): void {
  const { resource, provider, deleteBeforeReplace } = examined;
  message.setUrn(resource.urn);
  message.setType(resource.type);
  message.setName(urnName(resource.urn));
  const options = new messages.AnalyzerResourceOptions();
  options.setProtect(resource.protect);
  options.setIgnorechangesList([...resource.ignoreChanges]);
  options.setDeletebeforereplace(deleteBeforeReplace ?? false);
  options.setDeletebeforereplacedefined(deleteBeforeReplace !== undefined);
  options.setAdditionalsecretoutputsList([...resource.additionalSecretOutputs]);
  options.setAliasesList([...resource.aliases]);
  const timeouts = new messages.AnalyzerResourceOptions.CustomTimeouts();
  timeouts.setCreate(resource.customTimeouts.create ?? 0);
  timeouts.setUpdate(resource.customTimeouts.update ?? 0);
  timeouts.setDelete(resource.customTimeouts.delete ?? 0);
  options.setCustomtimeouts(timeouts);
  options.setParent(resource.parent);
  message.setOptions(options);
  if (provider === undefined) return;
  const described = new messages.AnalyzerProviderResource();
  described.setUrn(provider.urn);
  described.setType(provider.type);
  described.setName(urnName(provider.urn));
  described.setProperties(toStruct(withoutInternals(provider.inputs)));
  message.setProvider(described);
}

/** Policies don't see what is between the SDK and its providers. */
function withoutInternals(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith("__")));
}
