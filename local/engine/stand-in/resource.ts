import type { Properties } from "./values.ts";

/** How long the program lets the calls of a provider take, in seconds. Dynamic providers don't hear of it. */
export type Timeouts = Readonly<Partial<Record<"create" | "update" | "delete" | "read", number>>>;

const NONE: readonly string[] = [];

/** What of a resource the state leaves out where it is empty, in the order in which it has it. */
const EMPTY = {
  /** Replaced by another one and waiting to be deleted. */
  delete: false,
  /** Empty until the provider gave one, and for components. */
  id: "",
  type: "",
  inputs: {} as Properties,
  outputs: {} as Properties,
  parent: "",
  protect: false,
  /** Read, and not owned by the stack. */
  external: false,
  dependencies: NONE,
  initErrors: NONE,
  /** `<urn>::<id>` of the provider resource; empty for components and providers. */
  provider: "",
  propertyDependencies: {} as Readonly<Record<string, readonly string[]>>,
  /** Deleted already and waiting for its replacement. */
  pendingReplacement: false,
  additionalSecretOutputs: NONE,
  aliases: NONE,
  retainOnDelete: false,
  deletedWith: "",
  created: undefined as string | undefined,
  modified: undefined as string | undefined,
  ignoreChanges: NONE,
  replaceOnChanges: NONE,
  customTimeouts: {} as Timeouts,
};

export const RESOURCE_FIELDS = Object.keys(EMPTY) as readonly (keyof typeof EMPTY)[];

type Fields = typeof EMPTY;

/** One resource as a deployment holds it; steps change it in place, the state file is written from it. */
export interface Resource extends Fields {
  urn: string;
  custom: boolean;
  /** What a state of the real engine holds beyond this: kept as it is. */
  rest: Readonly<Record<string, unknown>>;
}

export function newResource(given: Partial<Resource> & Pick<Resource, "urn" | "type" | "custom">): Resource {
  return { ...EMPTY, rest: {}, ...given };
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
  const others = new Set([...resource.dependencies, ...Object.values(resource.propertyDependencies).flat()]);
  if (resource.deletedWith !== "") others.add(resource.deletedWith);
  const provider = resource.provider === "" ? "" : parseReference(resource.provider).urn;
  return { parent: resource.parent, provider, others };
}
