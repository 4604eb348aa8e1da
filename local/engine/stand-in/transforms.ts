import { credentials } from "@grpc/grpc-js";
import { Alias as AliasMessage } from "@pulumi/pulumi/proto/alias_pb.js";
import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb.js";
import { type Callback, CallbackInvokeRequest, type CallbackInvokeResponse } from "@pulumi/pulumi/proto/callback_pb.js";
import { TransformRequest, TransformResourceOptions, TransformResponse } from "@pulumi/pulumi/proto/resource_pb.js";
import type { Alias, Goal } from "./goal.ts";
import { ask, GRPC_OPTIONS } from "./grpc.ts";
import { timeoutsMessage, timeoutsOf } from "./timeouts.ts";
import { outputsFromStruct, outputsToStruct } from "./wire.ts";

/** Functions of the program that change resources before the engine sees them: called back over gRPC. */
export class Transforms {
  readonly #forStack: Callback[] = [];
  readonly #forChildren = new Map<string, readonly Callback[]>();
  readonly #clients = new Map<string, CallbacksClient>();

  addForStack(callback: Callback): void {
    this.#forStack.push(callback);
  }

  addForChildren(urn: string, callbacks: readonly Callback[]): void {
    this.#forChildren.set(urn, callbacks);
  }

  /** The resource's own transforms come first, then its parents' from the inside out, then the stack's. */
  async apply(goal: Goal, own: readonly Callback[], parentOf: (urn: string) => string): Promise<Goal> {
    const callbacks = [...own];
    for (let parent = goal.parent; parent !== ""; parent = parentOf(parent)) {
      callbacks.push(...(this.#forChildren.get(parent) ?? []));
    }
    callbacks.push(...this.#forStack);
    let transformed = goal;
    for (const callback of callbacks) transformed = await this.#call(callback, transformed);
    return transformed;
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
  }

  async #call(callback: Callback, goal: Goal): Promise<Goal> {
    const transform = new TransformRequest();
    transform.setType(goal.type);
    transform.setName(goal.name);
    transform.setCustom(goal.custom);
    transform.setParent(goal.parent);
    transform.setProperties(outputsToStruct(goal.properties, goal.propertyDependencies));
    transform.setOptions(optionsOf(goal));
    const request = new CallbackInvokeRequest();
    request.setToken(callback.getToken());
    request.setRequest(transform.serializeBinary());
    const client = this.#client(callback.getTarget());
    const answer = await ask<CallbackInvokeResponse>((metadata, done) => client.invoke(request, metadata, done));
    return withAnswer(goal, TransformResponse.deserializeBinary(answer.getResponse_asU8()));
  }

  #client(target: string): CallbacksClient {
    const client = this.#clients.get(target) ?? new CallbacksClient(target, credentials.createInsecure(), GRPC_OPTIONS);
    this.#clients.set(target, client);
    return client;
  }
}

function optionsOf(goal: Goal): TransformResourceOptions {
  const options = new TransformResourceOptions();
  options.setDependsOnList([...goal.dependencies]);
  options.setIgnoreChangesList([...goal.ignoreChanges]);
  options.setReplaceOnChangesList([...goal.replaceOnChanges]);
  options.setHideDiffList([...goal.hideDiff]);
  options.setAliasesList(goal.aliases.map(aliasMessage));
  options.setProvider(goal.provider);
  options.setDeletedWith(goal.deletedWith);
  options.setReplaceWithList([...goal.replaceWith]);
  options.setAdditionalSecretOutputsList([...goal.additionalSecretOutputs]);
  options.setCustomTimeouts(timeoutsMessage(goal.customTimeouts));
  options.setImport(goal.importId);
  if (goal.protect !== undefined) options.setProtect(goal.protect);
  if (goal.retainOnDelete !== undefined) options.setRetainOnDelete(goal.retainOnDelete);
  if (goal.deleteBeforeReplace !== undefined) options.setDeleteBeforeReplace(goal.deleteBeforeReplace);
  for (const [packageName, reference] of goal.providers) options.getProvidersMap().set(packageName, reference);
  return options;
}

/** A transform answers with properties, options, both or nothing; what it leaves out stays as it is. */
function withAnswer(goal: Goal, answer: TransformResponse): Goal {
  const options = answer.getOptions();
  const given = answer.getProperties();
  const transformed = options === undefined ? goal : { ...goal, ...fromOptions(options) };
  if (given === undefined) return transformed;
  const { properties, dependencies } = outputsFromStruct(given);
  const all = new Set([...transformed.dependencies, ...Object.values(dependencies).flat()]);
  return { ...transformed, properties, propertyDependencies: dependencies, dependencies: [...all] };
}

function fromOptions(options: TransformResourceOptions): Partial<Goal> {
  return {
    dependencies: options.getDependsOnList(),
    ignoreChanges: options.getIgnoreChangesList(),
    replaceOnChanges: options.getReplaceOnChangesList(),
    hideDiff: options.getHideDiffList(),
    aliases: options.getAliasesList().map(aliasOf),
    provider: options.getProvider(),
    providers: new Map(options.getProvidersMap().getEntryList()),
    deletedWith: options.getDeletedWith(),
    replaceWith: options.getReplaceWithList(),
    additionalSecretOutputs: options.getAdditionalSecretOutputsList(),
    customTimeouts: timeoutsOf(options.getCustomTimeouts()),
    importId: options.getImport(),
    protect: options.hasProtect() ? options.getProtect() : undefined,
    retainOnDelete: options.hasRetainOnDelete() ? options.getRetainOnDelete() : undefined,
    deleteBeforeReplace: options.hasDeleteBeforeReplace() ? options.getDeleteBeforeReplace() : undefined,
  };
}

export function aliasOf(message: AliasMessage): Alias {
  const spec = message.getSpec();
  if (spec === undefined) return { urn: message.getUrn() };
  const parent = spec.getNoparent() ? "" : spec.getParenturn() || undefined;
  return { name: spec.getName(), type: spec.getType(), stack: spec.getStack(), project: spec.getProject(), parent };
}

function aliasMessage(alias: Alias): AliasMessage {
  const message = new AliasMessage();
  if ("urn" in alias) {
    message.setUrn(alias.urn);
    return message;
  }
  const spec = new AliasMessage.Spec();
  spec.setName(alias.name);
  spec.setType(alias.type);
  spec.setStack(alias.stack);
  spec.setProject(alias.project);
  if (alias.parent === "") spec.setNoparent(true);
  else if (alias.parent !== undefined) spec.setParenturn(alias.parent);
  message.setSpec(spec);
  return message;
}
