import type { Callback } from "@pulumi/pulumi/proto/callback_pb.js";
import type { ReadResourceRequest, RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import type { Goal } from "./goal.ts";
import type { MonitorHost, Registered } from "./host.ts";
import { readOptions } from "./options.ts";
import { isProviderType, packageOf, parseReference, urnType } from "./resource.ts";
import { Transforms } from "./transforms.ts";
import { fromStruct } from "./wire.ts";

/** Makes goals of the program's requests: with what a resource has from its parent, from transforms and by default. */
export class Registration {
  readonly #host: MonitorHost;
  readonly #transforms = new Transforms();
  readonly #goals = new Map<string, Goal>();

  constructor(host: MonitorHost) {
    this.#host = host;
  }

  addStackTransform(callback: Callback): void {
    this.#transforms.addForStack(callback);
  }

  close(): void {
    this.#transforms.close();
  }

  async register(request: RegisterResourceRequest): Promise<Registered> {
    if (request.getRemote()) throw new Error("the stand-in doesn't do remote components: use Pulumi's own CLI");
    const own = request.getTransformsList();
    const wanted = this.#goalOf(request);
    const goal = await this.#transforms.apply(wanted, own, (urn) => this.#goals.get(urn)?.parent ?? "");
    const provider = await this.#providerOf(goal);
    const registered = await this.#host.register({ ...goal, provider: goal.custom ? provider : "" });
    this.#goals.set(registered.resource.urn, { ...goal, provider });
    this.#transforms.addForChildren(registered.resource.urn, own);
    return registered;
  }

  async read(request: ReadResourceRequest): Promise<Registered> {
    const type = request.getType();
    if (packageOf(type) === "pulumi") throw new Error(`the stand-in doesn't do stack references: use Pulumi's own CLI`);
    return this.#host.read({
      type,
      name: request.getName(),
      id: request.getId(),
      properties: fromStruct(request.getProperties()),
      parent: request.getParent(),
      provider: request.getProvider() || (await this.#host.defaultProvider(packageOf(type))),
      dependencies: request.getDependenciesList(),
      additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
    });
  }

  #goalOf(request: RegisterResourceRequest): Goal {
    const parent = this.#goals.get(request.getParent());
    const own = readOptions(request);
    const properties = fromStruct(request.getObject());
    return {
      ...own,
      type: request.getType(),
      name: request.getName(),
      custom: request.getCustom(),
      properties,
      parent: request.getParent(),
      propertyDependencies: propertyDependencies(request, Object.keys(properties)),
      providers: new Map([...(parent?.providers ?? []), ...own.providers]),
      protect: own.protect ?? parent?.protect,
      retainOnDelete: own.retainOnDelete ?? parent?.retainOnDelete,
      deletedWith: own.deletedWith || (parent?.deletedWith ?? ""),
    };
  }

  /** The provider a resource names, else its parent's if that is of the same package, else the default one. */
  async #providerOf({ custom, type, provider, providers, parent }: Goal): Promise<string> {
    const packageName = packageOf(type);
    const inherited = this.#goals.get(parent)?.provider ?? "";
    if (provider !== "") return provider;
    if (!custom) return inherited;
    if (isProviderType(type)) return "";
    if (inherited !== "" && urnType(parseReference(inherited).urn).split(":").at(-1) === packageName) return inherited;
    return providers.get(packageName) ?? this.#host.defaultProvider(packageName);
  }
}

/** Every property has its list, also an empty one; a program that gives none means all dependencies for each. */
function propertyDependencies(request: RegisterResourceRequest, keys: readonly string[]): Goal["propertyDependencies"] {
  const given = request.getPropertydependenciesMap();
  const fallback = given.getLength() === 0 ? request.getDependenciesList() : [];
  const found: Record<string, readonly string[]> = Object.fromEntries(keys.map((key) => [key, fallback]));
  given.forEach((urns, key) => {
    found[key] = urns.getUrnsList();
  });
  return found;
}
