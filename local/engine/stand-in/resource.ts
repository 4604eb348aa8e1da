import type { Properties } from "./values.ts";

/** One resource as a deployment holds it; steps change it in place, the state file is written from it. */
export interface Resource {
  urn: string;
  type: string;
  custom: boolean;
  /** Empty until the provider gave one, and for components. */
  id: string;
  inputs: Properties;
  outputs: Properties;
  parent: string;
  /** `<urn>::<id>` of the provider resource; empty for components and providers. */
  provider: string;
  dependencies: readonly string[];
  propertyDependencies: Readonly<Record<string, readonly string[]>>;
  protect: boolean;
  /** To be replaced by the next operation, as `pulumi state taint` orders. */
  taint: boolean;
  /** Replaced by another one and waiting to be deleted. */
  delete: boolean;
  /** Deleted already and waiting for its replacement. */
  pendingReplacement: boolean;
  /** Read, and not owned by the stack. */
  external: boolean;
  initErrors: readonly string[];
  additionalSecretOutputs: readonly string[];
  aliases: readonly string[];
  retainOnDelete: boolean;
  deletedWith: string;
  replaceWith: readonly string[];
  ignoreChanges: readonly string[];
  replaceOnChanges: readonly string[];
  /** Properties whose changes are not shown to people; nothing else comes of it. */
  hideDiff: readonly string[];
  customTimeouts: Timeouts;
  created: string | undefined;
  modified: string | undefined;
  /** What a state of the real engine holds beyond this: kept as it is. */
  rest: Readonly<Record<string, unknown>>;
}

/** How long the program lets the calls of a provider take, in seconds. Dynamic providers don't hear of it. */
export type Timeouts = Readonly<Partial<Record<"create" | "update" | "delete" | "read", number>>>;

export function newResource(given: Partial<Resource> & Pick<Resource, "urn" | "type" | "custom">): Resource {
  return {
    id: "",
    inputs: {},
    outputs: {},
    parent: "",
    provider: "",
    dependencies: [],
    propertyDependencies: {},
    protect: false,
    taint: false,
    delete: false,
    pendingReplacement: false,
    external: false,
    initErrors: [],
    additionalSecretOutputs: [],
    aliases: [],
    retainOnDelete: false,
    deletedWith: "",
    replaceWith: [],
    ignoreChanges: [],
    replaceOnChanges: [],
    hideDiff: [],
    customTimeouts: {},
    created: undefined,
    modified: undefined,
    rest: {},
    ...given,
  };
}

export const STACK_TYPE = "pulumi:pulumi:Stack";
const PROVIDER_PREFIX = "pulumi:providers:";

export const isProviderType = (type: string): boolean => type.startsWith(PROVIDER_PREFIX);
export const providerType = (packageName: string): string => PROVIDER_PREFIX + packageName;
export const packageOf = (type: string): string => type.split(":")[0] as string;

/** The engine makes default providers on its own: it never shows them to people. */
export const isDefaultProvider = (urn: string): boolean =>
  isProviderType(urnType(urn)) && /^default(_|$)/.test(urnName(urn));

/** `urn:pulumi:<stack>::<project>::<types of the parents>$<type>::<name>` */
export function createUrn(stack: string, project: string, parent: string, type: string, name: string): string {
  const parents = parent === "" ? "" : qualifiedType(parent);
  const qualified = parents === "" || parents === STACK_TYPE ? type : `${parents}$${type}`;
  return `urn:pulumi:${stack}::${project}::${qualified}::${name}`;
}

export const urnName = (urn: string): string => urn.split("::").slice(3).join("::");
export const qualifiedType = (urn: string): string => urn.split("::")[2] ?? "";
export const urnType = (urn: string): string => qualifiedType(urn).split("$").at(-1) as string;

export interface ProviderReference {
  readonly urn: string;
  readonly id: string;
}

export function parseReference(reference: string): ProviderReference {
  const at = reference.lastIndexOf("::");
  return { urn: reference.slice(0, at), id: reference.slice(at + 2) };
}

/** Everything that must exist before a resource: parent, provider and all it depends on. */
export function dependenciesOf(resource: Resource): { parent: string; provider: string; others: Set<string> } {
  const others = new Set([
    ...resource.dependencies,
    ...Object.values(resource.propertyDependencies).flat(),
    ...resource.replaceWith,
  ]);
  if (resource.deletedWith !== "") others.add(resource.deletedWith);
  const provider = resource.provider === "" ? "" : parseReference(resource.provider).urn;
  return { parent: resource.parent, provider, others };
}
