/** Pulumi's protocol for providers: each call in the words of the door, and its answer back on the wire. */
import { type handleUnaryCall, Metadata, type sendUnaryData, status } from "@grpc/grpc-js";
import * as plugin from "@pulumi/pulumi/proto/plugin_pb.js";
import * as messages from "@pulumi/pulumi/proto/provider_pb.js";
import { Status } from "@pulumi/pulumi/proto/status_pb.js";
import { Any } from "google-protobuf/google/protobuf/any_pb.js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import { inertMessage, PartialFailure } from "../../errors.ts";
import type { Difference } from "../../lifecycle/lifecycle.ts";
import type { Properties } from "../../model/values.ts";
import { checkSettings } from "./configuration.ts";
import { Door, kindOf, ofDynamicDoor, type Subject } from "./door.ts";
import type { Engine } from "./engine.ts";
import { packageSchema, VERSION } from "./schema.ts";
import { fromStruct, rawStruct, toStruct, toStructLike } from "./structs.ts";

type Named = { getType(): string; getUrn(): string; getName(): string; getTimeout?(): number };

/** Engines before 3.147 don't say type and name, which the URN ends with. */
function subjectOf(request: Named): Subject {
  const urn = request.getUrn();
  const [types = "", ...name] = urn.split("::").slice(2);
  return {
    urn,
    type: request.getType() || (types.split("$").at(-1) ?? ""),
    name: request.getName() || name.join("::"),
    timeout: request.getTimeout?.() ?? 0,
  };
}

/** The calls, by their names in the protocol. What is missing answers UNIMPLEMENTED, which the engine expects. */
export function service(engine: Engine, door = new Door(engine)) {
  return {
    handshake: call(async (request: messages.ProviderHandshakeRequest) => {
      engine.attach(request.getEngineAddress());
      // All "accepts" are false: the engine then takes marks of secrets off, and puts them on again by name.
      return new messages.ProviderHandshakeResponse();
    }),
    attach: call(async (request: plugin.PluginAttach) => {
      engine.attach(request.getAddress());
      return new Empty();
    }),
    getPluginInfo: call(async () => new plugin.PluginInfo().setVersion(VERSION)),
    getSchema: call(async () => new messages.GetSchemaResponse().setSchema(JSON.stringify(packageSchema()))),
    checkConfig: call(async (request: messages.CheckRequest) => {
      const { urn, name } = subjectOf(request);
      return checked(checkSettings(name, urn, fromStruct(request.getNews())));
    }),
    // Other settings never replace what is in a tenant.
    diffConfig: call(async () => new messages.DiffResponse()),
    configure: call(async (request: messages.ConfigureRequest) => {
      door.configure(request.getName() ?? "", rawStruct(request.getArgs()));
      return new messages.ConfigureResponse().setSupportspreview(true);
    }),
    check: call(async (request: messages.CheckRequest) => {
      const [olds, news] = [fromStruct(request.getOlds()), fromStruct(request.getNews())];
      return checked(await door.check(subjectOf(request), olds, news), request.getOlds());
    }),
    diff: call(async (request: messages.DiffRequest) => {
      const [olds, news] = [fromStruct(request.getOlds()), fromStruct(request.getNews())];
      return differing(await door.diff(subjectOf(request), request.getId(), olds, news));
    }),
    create: call(async (request: messages.CreateRequest) => {
      const [subject, inputs] = [subjectOf(request), fromStruct(request.getProperties())];
      if (request.getPreview())
        return new messages.CreateResponse().setProperties(toStruct(await door.preview(subject, inputs)));
      const { id, properties } = await door.create(subject, inputs);
      return new messages.CreateResponse().setId(id).setProperties(toStruct(properties));
    }),
    read: call(async (request: messages.ReadRequest) => {
      const isImport = !request.hasInputs() && !request.hasProperties();
      const state = isImport ? undefined : fromStruct(request.getProperties());
      const found = await door.read(subjectOf(request), request.getId(), state);
      const response = new messages.ReadResponse();
      if (!found) return response;
      return response
        .setId(found.id)
        .setProperties(toStructLike(request.getProperties(), found.properties))
        .setInputs(toStructLike(request.getInputs(), found.inputs));
    }),
    update: call(async (request: messages.UpdateRequest) => {
      const [subject, news] = [subjectOf(request), fromStruct(request.getNews())];
      const properties = request.getPreview()
        ? await door.preview(subject, news)
        : await door.update(subject, request.getId(), fromStruct(request.getOlds()), news);
      return new messages.UpdateResponse().setProperties(toStruct(properties));
    }),
    delete: call(async (request: messages.DeleteRequest) => {
      await door.delete(subjectOf(request), request.getId(), fromStruct(request.getProperties()));
      return new Empty();
    }),
    cancel: call(async () => {
      door.cancel();
      return new Empty();
    }),
  };
}

function call<Request, Response>(answer: (request: Request) => Promise<Response>): handleUnaryCall<Request, Response> {
  return ({ request }, done: sendUnaryData<Response>) => {
    answer(request).then(
      (response) => done(null, response),
      (error: unknown) => done(failed(error, request)),
    );
  };
}

/** The engine prints the value of a property that a failure names, so it names none. */
function checked(
  { inputs, failures }: { inputs: Properties; failures: readonly string[] },
  olds?: Struct,
): messages.CheckResponse {
  const list = failures.map((reason) => new messages.CheckFailure().setReason(inertMessage(reason)));
  return new messages.CheckResponse().setInputs(toStructLike(olds, inputs)).setFailuresList(list);
}

const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
const { UPDATE, UPDATE_REPLACE } = messages.PropertyDiff.Kind;

/** Where an answer tells nothing of changes, the engine compares by itself, and better. */
function differing({ replaces, deleteBeforeReplace, changed }: Difference): messages.DiffResponse {
  const response = new messages.DiffResponse()
    .setReplacesList([...replaces])
    .setDeletebeforereplace(deleteBeforeReplace === true);
  if (changed === undefined) return response;
  const names = [...new Set([...changed, ...replaces])];
  const details = response.getDetaileddiffMap();
  for (const name of names) {
    const kind = replaces.includes(name) ? UPDATE_REPLACE : UPDATE;
    details.set(name, new messages.PropertyDiff().setKind(kind).setInputdiff(true));
  }
  return response
    .setChanges(names.length > 0 ? DIFF_SOME : DIFF_NONE)
    .setDiffsList(names)
    .setHasdetaileddiff(true);
}

/** A failure on the wire. Of an object that was made all the same it tells id and properties, which the state keeps. */
function failed(error: unknown, request: unknown) {
  const message = inertMessage(error instanceof Error ? error.message : String(error));
  const metadata = new Metadata();
  if (error instanceof PartialFailure) {
    const door = ofDynamicDoor(kindOf(subjectOf(request as Named).type));
    const detail = new messages.ErrorResourceInitFailed()
      .setId(error.id)
      .setProperties(toStruct({ ...error.properties, ...door }))
      .setReasonsList([...error.reasons]);
    const packed = new Any();
    packed.pack(detail.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
    const details = new Status().setCode(status.UNKNOWN).setMessage(message).setDetailsList([packed]);
    metadata.add("grpc-status-details-bin", Buffer.from(details.serializeBinary()));
  }
  return { code: status.UNKNOWN, details: message, metadata };
}
