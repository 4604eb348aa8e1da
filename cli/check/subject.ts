/** A policy to be judged, in one form wherever it was read: with what says something, without secrets. */
import type { Kind } from "../../provider/model/kind.ts";
import { type Properties, same } from "../../provider/model/values.ts";
import { type Configuration, configurationOf, typeToken } from "../../sdk/policy/configuration.ts";
import type { ProviderOf } from "../../sdk/policy/tenants.ts";
import { masked, PULUMIS_MASK, SECRET } from "../pulumi/secrets.ts";

export interface Subject {
  readonly kind: Kind;
  /** Where it was read: a file and the place in it, a URN, an id of the tenant. */
  readonly source: string;
  /** What exceptions may call it beside its name in the admin center: name and URN of the resource, its id. */
  readonly alsoCalled: readonly string[];
  readonly provider: ProviderOf;
  /** In the shape that programs use. */
  readonly properties: Properties;
  readonly protect?: boolean;
  readonly ignoreChanges?: readonly string[];
}

/** What rules are asked about. */
export interface Target {
  readonly sort: "program" | "state" | "tenant" | "exports";
  /** In words: a file, a folder, the id of a tenant. */
  readonly name: string;
  /** Folder that files are named below; undefined where it is none. */
  readonly root?: string;
  readonly subjects: readonly Subject[];
  /** What should be judged and isn't, and why. */
  readonly unread: readonly Unread[];
  /** Which options of Pulumi's it knows. */
  readonly options: readonly ("protect" | "ignoreChanges")[];
  /** `urn:pulumi:<stack>::<project>`; empty where there is none. */
  readonly stack: string;
}

export interface Unread {
  readonly source: string;
  readonly why: string;
}

/** One tenant, of which no provider is known. */
export const ONE_TENANT: ProviderOf = { urn: "", name: "", tenantId: undefined };

/**
 * The configuration as rules see it. Its name is the one of the admin center, which every target knows, so that findings
 * read the same.
 */
export function asConfiguration(subject: Subject): Configuration {
  const { kind, source, alsoCalled, provider, protect, ignoreChanges } = subject;
  const properties = settled(kind, subject.properties);
  const found = configurationOf({
    type: typeToken(kind.name),
    urn: source,
    name: nameOf(kind, properties) ?? alsoCalled[0] ?? source,
    alsoCalled,
    provider,
    properties,
    opts: { protect: protect ?? false, ignoreChanges: ignoreChanges ?? [] },
  });
  if (!found) throw new Error(`${kind.name} is no Intune configuration.`);
  return found;
}

/** What the service calls the objects that every tenant has; a program needn't say it. */
const DEFAULT_NAME = "All users and all devices";

const nameOf = ({ collection }: Kind, properties: Properties): string | undefined => {
  if (properties.tenantDefault === true) return DEFAULT_NAME;
  const name = properties[collection.nameProperty];
  return typeof name === "string" && name !== "" ? name : undefined;
};

/**
 * Properties without those that say nothing: what the service says by itself, its defaults and what it left open. A program
 * leaves them out, and a tenant shows them all.
 */
function settled(kind: Kind, properties: Properties): Properties {
  const filled = new Set(kind.filledByService(properties));
  const said = Object.entries(withoutSecrets(masked(kind.fields, properties)) as Properties).filter(([name, value]) => {
    const field = kind.fields[name];
    if (!field) return name === "tenantDefault" || name === "adopt";
    if (field.readOnly || value === undefined || filled.has(name)) return false;
    // Whom a policy is for is worth saying, also where that is nobody.
    if (field.kind === "assignments") return true;
    return field.default === undefined ? value !== null : !same(field, value, field.default);
  });
  return Object.fromEntries(said);
}

/** One word for every secret: findings can't show what rules don't see. */
function withoutSecrets(value: unknown): unknown {
  if (value === SECRET) return PULUMIS_MASK;
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutSecrets(inner)]));
}
