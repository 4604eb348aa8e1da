import { credentials } from "@grpc/grpc-js";
import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb.js";
import { type Callback, CallbackInvokeRequest, type CallbackInvokeResponse } from "@pulumi/pulumi/proto/callback_pb.js";
import { TransformRequest, TransformResponse } from "@pulumi/pulumi/proto/resource_pb.js";
import type { Goal } from "./goal.ts";
import { ask, filled, GRPC_OPTIONS } from "./grpc.ts";
import { optionsMessage, readOptions } from "./options.ts";
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
    const { type, name, custom, parent } = goal;
    const properties = outputsToStruct(goal.properties, goal.propertyDependencies);
    const options = optionsMessage(goal);
    const transform = filled(new TransformRequest(), { type, name, custom, parent, properties, options });
    const request = filled(new CallbackInvokeRequest(), {
      token: callback.getToken(),
      request: transform.serializeBinary(),
    });
    const client = this.#client(callback.getTarget());
    const answer = await ask<CallbackInvokeResponse>(client, "invoke", request);
    return withAnswer(goal, TransformResponse.deserializeBinary(answer.getResponse_asU8()));
  }

  #client(target: string): CallbacksClient {
    const client = this.#clients.get(target) ?? new CallbacksClient(target, credentials.createInsecure(), GRPC_OPTIONS);
    this.#clients.set(target, client);
    return client;
  }
}

/** A transform answers with properties, options, both or nothing; what it leaves out stays as it is. */
function withAnswer(goal: Goal, answer: TransformResponse): Goal {
  const options = answer.getOptions();
  const given = answer.getProperties();
  const transformed = options === undefined ? goal : { ...goal, ...readOptions(options) };
  if (given === undefined) return transformed;
  const { properties, dependencies } = outputsFromStruct(given);
  const all = new Set([...transformed.dependencies, ...Object.values(dependencies).flat()]);
  return { ...transformed, properties, propertyDependencies: dependencies, dependencies: [...all] };
}
