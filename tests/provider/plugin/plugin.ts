/** Pulumi's engine as the plugin meets it: its calls over gRPC, with values as the engine sends and compares them. */
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { type Client, credentials, type ServiceError } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import * as messages from "@pulumi/pulumi/proto/provider_pb.js";
import { Status } from "@pulumi/pulumi/proto/status_pb.js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import type { LocalTenant } from "../../../local/index.ts";
import { isObject } from "../../../provider/model/properties.ts";
import { listen, type Served } from "../../../provider/pulumi/plugin/index.ts";
import { type Properties, plain } from "../../workbench.ts";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

export const secret = (value: unknown): Properties => ({ [SIGNATURE]: SECRET, value });

/** As the schema names the tag. */
export function renamed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(renamed) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value as Properties);
  return Object.fromEntries(
    entries.map(([key, one]) => [key === "@odata.type" ? "odataType" : key, renamed(one)]),
  ) as T;
}

const struct = (properties: Properties): Struct => Struct.fromJavaScript(properties as Record<string, JavaScriptValue>);
const values = (sent: Struct | undefined): Properties | undefined => sent?.toJavaScript() as Properties | undefined;

type Call = (request: unknown, done: (error: ServiceError | null, response: never) => void) => unknown;

/** What stays in the state of an object that was made and isn't finished. */
export interface HalfMade {
  readonly id: string;
  readonly properties: Properties;
  readonly reasons: readonly string[];
}

/** A plugin that runs, with the calls of the engine. */
export class Plugin {
  readonly client: ResourceProviderClient;
  readonly #served: Served;

  private constructor(served: Served) {
    this.#served = served;
    this.client = new ResourceProviderClient(`127.0.0.1:${served.port}`, credentials.createInsecure(), {
      "grpc.max_receive_message_length": 400 * 1024 * 1024,
    });
  }

  /** Started, and configured as a provider that a program declares. */
  static async start(tenant: LocalTenant, settings: Properties = {}): Promise<Plugin> {
    const plugin = await Plugin.bare();
    await plugin.configure("mine", { ...access(tenant), ...settings });
    return plugin;
  }

  static async bare(): Promise<Plugin> {
    return new Plugin(await listen());
  }

  ask<T>(method: string, request: unknown): Promise<T> {
    const client = this.client as unknown as Client & Record<string, Call>;
    return new Promise<T>((resolve, reject) => {
      (client[method] as Call).call(client, request, (error, response) => (error ? reject(error) : resolve(response)));
    });
  }

  async configure(name: string, args: Properties): Promise<messages.ConfigureResponse> {
    const request = new messages.ConfigureRequest().setName(name).setArgs(struct(args)).setAcceptsecrets(true);
    return this.ask("configure", request);
  }

  async checkConfig(name: string, news: Properties, project = "project") {
    const urn = `urn:pulumi:dev::${project}::pulumi:providers:intune::${name}`;
    const request = new messages.CheckRequest().setUrn(urn).setName(name).setNews(struct(news));
    return checked(await this.ask("checkConfig", request));
  }

  async check(type: string, name: string, news: Properties, olds: Properties = {}) {
    const request = named(new messages.CheckRequest(), type, name).setOlds(struct(olds)).setNews(struct(news));
    return checked(await this.ask<messages.CheckResponse>("check", request));
  }

  /** What the engine makes of the answer: names of properties that changed. */
  async diff(type: string, name: string, id: string, state: State, news: Properties) {
    const request = named(new messages.DiffRequest(), type, name)
      .setId(id)
      .setOlds(struct(plain(state.outputs)))
      .setOldInputs(struct(plain(state.inputs)))
      .setNews(struct(plain(news)));
    const response = await this.ask<messages.DiffResponse>("diff", request);
    const { DIFF_UNKNOWN } = messages.DiffResponse.DiffChanges;
    const isOpen = response.getChanges() === DIFF_UNKNOWN;
    return {
      changed: isOpen ? differing(plain(state.inputs), plain(news)) : response.getDiffsList().sort(),
      replaces: response.getReplacesList(),
      deleteBeforeReplace: response.getDeletebeforereplace(),
      isOpen,
    };
  }

  async create(type: string, name: string, inputs: Properties, preview = false, timeout = 0) {
    const request = named(new messages.CreateRequest(), type, name)
      .setProperties(struct(plain(inputs)))
      .setTimeout(timeout)
      .setPreview(preview);
    const response = await this.ask<messages.CreateResponse>("create", request);
    return { id: response.getId(), outputs: values(response.getProperties()) ?? {} };
  }

  /** @param known absent in an import. */
  async read(type: string, name: string, id: string, known?: { inputs?: Properties; outputs?: Properties }) {
    const request = named(new messages.ReadRequest(), type, name).setId(id);
    if (known?.inputs) request.setInputs(struct(plain(known.inputs)));
    if (known?.outputs) request.setProperties(struct(plain(known.outputs)));
    const response = await this.ask<messages.ReadResponse>("read", request);
    return {
      id: response.getId(),
      inputs: values(response.getInputs()),
      outputs: values(response.getProperties()),
    };
  }

  async update(type: string, name: string, id: string, state: State, news: Properties, preview = false) {
    const request = named(new messages.UpdateRequest(), type, name)
      .setId(id)
      .setOlds(struct(plain(state.outputs)))
      .setOldInputs(struct(plain(state.inputs)))
      .setNews(struct(plain(news)))
      .setPreview(preview);
    return values((await this.ask<messages.UpdateResponse>("update", request)).getProperties()) ?? {};
  }

  async delete(type: string, name: string, id: string, state: State): Promise<void> {
    const request = named(new messages.DeleteRequest(), type, name)
      .setId(id)
      .setProperties(struct(plain(state.outputs)))
      .setOldInputs(struct(plain(state.inputs)));
    await this.ask("delete", request);
  }

  cancel(): Promise<unknown> {
    return this.ask("cancel", new Empty());
  }

  async close(): Promise<void> {
    this.client.close();
    await this.#served.close();
  }
}

/** A resource as the state has it. */
export interface State {
  readonly inputs: Properties;
  readonly outputs: Properties;
}

/** Settings that lead to a local tenant. */
export function access(tenant: LocalTenant): Properties {
  const { INTUNE_ENDPOINT: endpoint, INTUNE_ACCESS_TOKEN: token } = tenant.env();
  const pace = { priorityPause: 0, writeLimit: 1_000_000, requestLimit: 1_000_000 };
  return { endpoint, auth: "accessToken", accessToken: secret(token), ...pace };
}

/** Runs one operation of the engine: a provider process of its own. */
export async function running<T>(
  tenant: LocalTenant,
  run: (plugin: Plugin) => Promise<T>,
  settings?: Properties,
): Promise<T> {
  const plugin = await Plugin.start(tenant, settings);
  try {
    return await run(plugin);
  } finally {
    await plugin.close();
  }
}

type Named<M> = { setType(type: string): M; setUrn(urn: string): M; setName(name: string): M };

function named<M extends Named<M>>(message: M, type: string, name: string): M {
  return message.setType(type).setName(name).setUrn(`urn:pulumi:dev::project::${type}::${name}`);
}

function checked(response: messages.CheckResponse) {
  const failures = response.getFailuresList().map((failure) => {
    assert.equal(failure.getProperty(), "", "the engine would print the value of the property");
    return failure.getReason();
  });
  return { inputs: values(response.getInputs()) ?? {}, failures };
}

const differing = (olds: Properties, news: Properties): string[] =>
  [...new Set([...Object.keys(olds), ...Object.keys(news)])]
    .filter((name) => !isDeepStrictEqual(olds[name], news[name]))
    .sort();

/** What an error says of an object that was made all the same. */
export function halfMade(error: unknown): HalfMade | undefined {
  const [details] = (error as ServiceError).metadata.get("grpc-status-details-bin");
  if (!(details instanceof Buffer)) return undefined;
  const [packed] = Status.deserializeBinary(details).getDetailsList();
  const failure = messages.ErrorResourceInitFailed.deserializeBinary(packed?.getValue_asU8() ?? new Uint8Array());
  return { id: failure.getId(), properties: values(failure.getProperties()) ?? {}, reasons: failure.getReasonsList() };
}
