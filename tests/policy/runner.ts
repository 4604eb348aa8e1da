/** A policy pack in Pulumi's own policy runner, asked the way the engine asks it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { credentials, type ServiceError } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb.js";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb.js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb.js";

/** A resource as a test writes it. */
export interface Sample {
  /** Class name. */
  readonly type: string;
  readonly name?: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly protect?: boolean;
  readonly ignoreChanges?: readonly string[];
  /** An `intune.Provider` of the program; Pulumi's default one if left out. */
  readonly provider?: { readonly name: string; readonly tenantId?: string };
}

export interface Finding {
  readonly policy: string;
  readonly level: "advisory" | "mandatory";
  readonly message: string;
  readonly urn: string;
}

/** Configuration of a pack, as in the file that `--policy-pack-config` names. */
export type PackConfig = Readonly<
  Record<string, { readonly enforcementLevel?: string; readonly [option: string]: unknown }>
>;

const LEVELS = { advisory: 0, mandatory: 1, disabled: 2, remediate: 3 } as const;

export class PackRunner {
  readonly #process: ChildProcess;
  readonly #client: AnalyzerClient;
  readonly info: proto.AnalyzerInfo.AsObject;

  private constructor(child: ChildProcess, client: AnalyzerClient, info: proto.AnalyzerInfo.AsObject) {
    this.#process = child;
    this.#client = client;
    this.info = info;
  }

  static async start(folder: string): Promise<PackRunner> {
    const runner = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");
    // The first argument is the engine's address, which the pack doesn't need.
    const child = spawn(process.execPath, [runner, "127.0.0.1:1", folder], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    const [port] = (await Promise.race([once(lines, "line"), once(child, "exit").then(() => [])])) as [string?];
    if (port === undefined) throw new Error("The policy pack ended before it named its port.");
    const client = new AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure());
    const info = await call<proto.AnalyzerInfo>((done) => client.getAnalyzerInfo(new Empty(), done));
    return new PackRunner(child, client, info.toObject());
  }

  async configure(config: PackConfig): Promise<void> {
    const request = new proto.ConfigureAnalyzerRequest();
    for (const [policy, { enforcementLevel = "mandatory", ...options }] of Object.entries(config)) {
      const entry = new proto.PolicyConfig();
      entry.setEnforcementlevel(LEVELS[enforcementLevel as keyof typeof LEVELS]);
      entry.setProperties(Struct.fromJavaScript(options as Record<string, JavaScriptValue>));
      request.getPolicyconfigMap().set(policy, entry);
    }
    await call((done) => this.#client.configure(request, done));
  }

  async analyze(sample: Sample): Promise<Finding[]> {
    const response = await call<proto.AnalyzeResponse>((done) =>
      this.#client.analyze(filled(new proto.AnalyzeRequest(), sample), done),
    );
    return findings(response, urnOf(sample));
  }

  async analyzeStack(samples: readonly Sample[]): Promise<Finding[]> {
    const request = new proto.AnalyzeStackRequest();
    request.setResourcesList(samples.map((sample) => filled(new proto.AnalyzerResource(), sample)));
    return findings(await call<proto.AnalyzeResponse>((done) => this.#client.analyzeStack(request, done)), "");
  }

  /** The properties as a remediation leaves them on the wire; undefined where none changes anything. */
  async remediate(sample: Sample): Promise<Record<string, unknown> | undefined> {
    const request = filled(new proto.AnalyzeRequest(), sample);
    const response = await call<proto.RemediateResponse>((done) => this.#client.remediate(request, done));
    return response.getRemediationsList().at(-1)?.getProperties()?.toJavaScript();
  }

  async stop(): Promise<void> {
    this.#client.close();
    const ended = once(this.#process, "exit");
    this.#process.kill();
    await ended;
  }
}

export const urnOf = ({ type, name = "it" }: Sample): string =>
  `urn:pulumi:dev::tests::pulumi-nodejs:dynamic/intune:${type}::${name}`;

function filled<R extends proto.AnalyzeRequest | proto.AnalyzerResource>(request: R, sample: Sample): R {
  const options = new proto.AnalyzerResourceOptions();
  options.setProtect(sample.protect ?? false);
  options.setIgnorechangesList([...(sample.ignoreChanges ?? [])]);
  options.setCustomtimeouts(new proto.AnalyzerResourceOptions.CustomTimeouts());
  request.setType(`pulumi-nodejs:dynamic/intune:${sample.type}`);
  request.setUrn(urnOf(sample));
  request.setName(sample.name ?? "it");
  request.setOptions(options);
  request.setProperties(Struct.fromJavaScript(JSON.parse(JSON.stringify(sample.props))));
  request.setProvider(providerOf(sample));
  return request;
}

function providerOf({ provider = { name: "default" } }: Sample): proto.AnalyzerProviderResource {
  const described = new proto.AnalyzerProviderResource();
  described.setType("pulumi:providers:pulumi-nodejs");
  described.setUrn(`urn:pulumi:dev::tests::pulumi:providers:pulumi-nodejs::${provider.name}`);
  described.setName(provider.name);
  const { tenantId } = provider;
  described.setProperties(Struct.fromJavaScript(tenantId === undefined ? {} : { "intune:tenantId": tenantId }));
  return described;
}

const findings = (response: proto.AnalyzeResponse, urn: string): Finding[] =>
  response.getDiagnosticsList().map((diagnostic) => ({
    policy: diagnostic.getPolicyname(),
    level: diagnostic.getEnforcementlevel() === LEVELS.mandatory ? "mandatory" : "advisory",
    message: diagnostic.getMessage(),
    urn: diagnostic.getUrn() || urn,
  }));

function call<T>(send: (done: (error: ServiceError | null, answer: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    send((error, answer) => (error ? reject(error) : resolve(answer)));
  });
}
