/** An Intune configuration as a rule sees it: what is declared, and what the service makes of the rest. */

import { type Targets, targetsOf } from "../../effective/targets.ts";
import { type DeviceSetting, deviceSettings } from "../../provider/model/device-settings/index.ts";
import { TAG } from "../../provider/model/graph-type.ts";
import type { Field, Fields, Kind } from "../../provider/model/kind.ts";
import { isObject, type Properties, same } from "../../provider/model/values.ts";
import { fieldsOf, mayHoldSecret } from "../../provider/model/walk.ts";
import { graphNames, spellsAs } from "../../provider/pulumi/names.ts";
import { classOf, dynamicToken } from "../../provider/pulumi/tokens.ts";
import { hasUnknown, UNKNOWN } from "../../provider/pulumi/values.ts";
import { kindNamed } from "./kinds.ts";
import type { ProviderOf } from "./tenants.ts";

/** Pulumi's type token of a class. */
export const typeToken = dynamicToken;

/** A value that a rule may judge, or the reason why it can't. */
export type Effective<T = unknown> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: string; readonly declared: boolean };

export interface Configuration {
  /** Class name, for example `WindowsIdentityProtectionConfiguration`. */
  readonly className: string;
  /** Undefined where this release doesn't know the class. */
  readonly kind: Kind | undefined;
  readonly urn: string;
  /** Name of the resource in the stack. */
  readonly name: string;
  /** What exceptions may call it beside: its name in the admin center. */
  readonly alsoCalled: readonly string[];
  /** Who manages it, and so in which tenant. */
  readonly provider: ProviderOf;
  readonly properties: Readonly<Properties>;
  /** The property that holds its name in the admin center: `displayName`, or `name` in the settings catalog. */
  readonly nameProperty: string;
  readonly protect: boolean;
  readonly ignoreChanges: readonly string[];
  /** Names of the properties that the program declares. */
  readonly declared: readonly string[];
  /** Whom it is for. */
  readonly targets: Targets;
  /** What devices are told, setting by setting, in the one form: read once, when a rule asks. */
  settings(): readonly DeviceSetting[];
  /** The value declared, else the service's default. A path goes into objects: `installation.day`. Null is "not configured". */
  effective(path: string): Effective;
  /** A value for a message: never a secret's. */
  show(path: string): string;
}

/** What Pulumi tells about a resource. */
export interface PolicyInput {
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  readonly alsoCalled?: readonly string[];
  readonly provider: ProviderOf;
  /** Free of proxies; see `plain`. */
  readonly properties: Properties;
  readonly opts?: { readonly protect?: boolean; readonly ignoreChanges?: readonly string[] };
}

/** The configuration behind a resource; undefined for resources of other packages. */
export function configurationOf(input: PolicyInput): Configuration | undefined {
  const className = classOf(input.type);
  if (className === undefined) return undefined;
  const kind = kindNamed(className);
  const { urn, name, provider } = input;
  // Rules ask often, and nearly nothing has to be renamed.
  const properties = spellsAs(input.properties, TAG) ? graphNames(input.properties) : input.properties;
  const nameProperty = kind?.collection.nameProperty ?? "displayName";
  const called = properties[nameProperty];
  return {
    className,
    kind,
    urn,
    name,
    alsoCalled: input.alsoCalled ?? (typeof called === "string" && called !== UNKNOWN ? [called] : []),
    provider,
    properties,
    nameProperty,
    protect: input.opts?.protect ?? false,
    ignoreChanges: input.opts?.ignoreChanges ?? [],
    declared: declaredNames(kind, properties),
    targets: targetsOf(properties.assignments),
    settings: once(() => deviceSettings({ type: className, properties })),
    effective: (path) => effective(kind?.fields, properties, path.split(".")),
    show: (path) => show(kind, properties, path.split(".")),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Rules over the stack get whole objects of what is in the tenant already, without Pulumi's hidden properties: of those,
 * what isn't as the service makes it by itself counts as declared.
 */
function declaredNames(kind: Kind | undefined, properties: Properties): readonly string[] {
  const names = Object.keys(properties).filter((name) => !name.startsWith("__"));
  if (!kind || !names.some((name) => kind.fields[name]?.readOnly)) return names;
  return names.filter((name) => {
    const field = kind.fields[name];
    return field && !field.readOnly && !same(field, properties[name], field.default);
  });
}

function effective(fields: Fields | undefined, values: Properties, path: readonly string[]): Effective {
  const [name = "", ...inner] = path;
  const field = fields?.[name];
  const value = values[name] === undefined ? field?.default : values[name];
  if (value === undefined) return open(false, `${name} isn't declared, and the service's default isn't known`);
  if (value === null) return { known: true, value };
  if (inner.length === 0) return hasUnknown(value) ? notYet(name) : { known: true, value };
  if (isObject(value)) return effective(fieldsOf(field, value), value, inner);
  return value === UNKNOWN ? notYet(name) : open(true, `${name} isn't an object`);
}

const open = (declared: boolean, why: string): Effective => ({ known: false, declared, why });
const notYet = (name: string): Effective => open(true, `${name} isn't known before the update`);

function show(kind: Kind | undefined, properties: Properties, path: readonly string[]): string {
  const found = effective(kind?.fields, properties, path);
  if (!found.known) return "unknown";
  const { value } = found;
  if (typeof value === "boolean" || typeof value === "number" || value === null)
    return String(value ?? "not configured");
  // Text and lists are shown only where the declaration says that they aren't secret.
  const field = fieldAt(kind?.fields, properties, path);
  return field && !mayHoldSecret(field) ? JSON.stringify(value) : "set";
}

function fieldAt(fields: Fields | undefined, values: Readonly<Properties>, path: readonly string[]): Field | undefined {
  const [name = "", ...inner] = path;
  const field = fields?.[name];
  if (inner.length === 0 || field?.secret) return field;
  const value = values[name];
  return isObject(value) ? fieldAt(fieldsOf(field, value), value, inner) : undefined;
}
