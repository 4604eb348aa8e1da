import { credentials, type ServiceError } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb.js";
import * as messages from "@pulumi/pulumi/proto/analyzer_pb.js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import { ask, askProcess, filled, GRPC_OPTIONS, ProcessEndedError } from "./grpc.ts";
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

type Method = "getAnalyzerInfo" | "configure" | "remediate" | "analyze" | "analyzeStack";

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
      const info = await pack.#ask<messages.AnalyzerInfo>("getAnalyzerInfo", new Empty());
      const settings = await policySettings(info, configFile);
      if (info.getSupportsconfig()) await pack.#ask("configure", settings);
    } catch (error) {
      await pack.stop();
      throw error;
    }
    return pack;
  }

  async remediate(examined: Examined): Promise<messages.Remediation[]> {
    const request = requestFor(examined, examined.properties);
    const response = await this.#ask<messages.RemediateResponse>("remediate", request, "remediation");
    return response.getRemediationsList();
  }

  async analyze(examined: Examined): Promise<messages.AnalyzeDiagnostic[]> {
    const request = requestFor(examined, withoutInternals(examined.properties));
    return (await this.#ask<messages.AnalyzeResponse>("analyze", request)).getDiagnosticsList();
  }

  async analyzeStack(stack: readonly Examined[]): Promise<messages.AnalyzeDiagnostic[]> {
    const request = filled(new messages.AnalyzeStackRequest(), { resourcesList: stack.map(stackResource) });
    return (await this.#ask<messages.AnalyzeResponse>("analyzeStack", request)).getDiagnosticsList();
  }

  async stop(): Promise<void> {
    this.#client.close();
    await this.#process.stop();
  }

  async #ask<T>(method: Method, request: unknown, what = "policy"): Promise<T> {
    try {
      return await askProcess(this.#process, `policy pack ${this.#directory}`, ask<T>(this.#client, method, request));
    } catch (error) {
      if (error instanceof ProcessEndedError) throw error;
      throw new Error(`failed to run ${what}: ${(error as ServiceError).details}`);
    }
  }
}

function requestFor(examined: Examined, properties: Properties): messages.AnalyzeRequest {
  return filled(new messages.AnalyzeRequest(), { ...described(examined), properties: toStruct(properties) });
}

function stackResource(examined: Examined): messages.AnalyzerResource {
  const { parent, dependencies, propertyDependencies } = examined.resource;
  const properties = toStruct(withoutInternals(examined.properties));
  const message = filled(new messages.AnalyzerResource(), {
    ...described(examined),
    properties,
    parent,
    dependenciesList: dependencies,
  });
  for (const [key, urnsList] of Object.entries(propertyDependencies)) {
    if (urnsList.length === 0) continue;
    const urns = filled(new messages.AnalyzerPropertyDependencies(), { urnsList });
    message.getPropertydependenciesMap().set(key, urns);
  }
  return message;
}

function described({ resource, provider, deleteBeforeReplace }: Examined) {
  const { create = 0, update = 0, delete: pb_delete = 0 } = resource.customTimeouts;
  const options = filled(new messages.AnalyzerResourceOptions(), {
    protect: resource.protect,
    ignorechangesList: resource.ignoreChanges,
    deletebeforereplace: deleteBeforeReplace ?? false,
    deletebeforereplacedefined: deleteBeforeReplace !== undefined,
    additionalsecretoutputsList: resource.additionalSecretOutputs,
    aliasesList: resource.aliases,
    customtimeouts: filled(new messages.AnalyzerResourceOptions.CustomTimeouts(), {
      create,
      update,
      delete: pb_delete,
    }),
    parent: resource.parent,
  });
  const named = ({ urn, type }: Resource) => ({ urn, type, name: urnName(urn) });
  const of = provider && {
    ...named(provider),
    properties: toStruct(withoutInternals(provider.inputs)),
  };
  return { ...named(resource), options, provider: of && filled(new messages.AnalyzerProviderResource(), of) };
}

/** Policies don't see what is between the SDK and its providers. */
function withoutInternals(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith("__")));
}
