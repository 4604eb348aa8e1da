/**
 * The package's schema, from which Pulumi makes SDKs in other languages, checks YAML and writes imported programs. It is
 * made of the kinds when it is asked for. No property has a default in it: SDKs would send it, and what is sent counts as
 * declared.
 */
import { factsOf } from "../../model/field-facts.ts";
import { type Field, type Kind, writableFields } from "../../model/kind.ts";
import { kindNames, loadKind } from "../../model/registry.ts";
import { type SettingFacts, settings } from "../../settings/settings.ts";
import { dynamicToken, pluginToken } from "../tokens.ts";
import { type ComplexType, collectTypes, type Property, packageType } from "./types.ts";

export const PACKAGE = "intune";

const manifest = require("../../../../package.json") as { version: string; description: string; homepage: string };
export const VERSION = manifest.version;

/** Where Pulumi finds the plugin of a version: assets of the repository's releases. */
const DOWNLOADS = "github://api.github.com/pulumi-intune/pulumi-intune";

interface Resource {
  readonly description: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
  readonly inputProperties: Readonly<Record<string, Property>>;
  readonly requiredInputs: readonly string[];
  readonly aliases: readonly { readonly type: string }[];
}

export interface PackageSchema {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly types: Readonly<Record<string, ComplexType>>;
  readonly [key: string]: unknown;
}

let made: PackageSchema | undefined;

export function packageSchema(): PackageSchema {
  made ??= schemaOf(kindNames().map(loadKind));
  return made;
}

function schemaOf(kinds: readonly Kind[]): PackageSchema {
  return {
    name: PACKAGE,
    displayName: "Microsoft Intune",
    version: VERSION,
    description: manifest.description.replace(/, in TypeScript$/, ""),
    keywords: ["pulumi", "intune", "microsoft-graph", "category/cloud", "kind/native"],
    homepage: manifest.homepage,
    license: "Apache-2.0",
    repository: "https://github.com/pulumi-intune/pulumi-intune",
    publisher: "pulumi-intune",
    pluginDownloadURL: DOWNLOADS,
    meta: { moduleFormat: "(.*)" },
    language: LANGUAGES,
    config: { variables: settingProperties() },
    provider: {
      description: "Settings of one tenant. What is left out comes from the environment.",
      inputProperties: settingProperties(),
      properties: settingProperties(),
    },
    types: collectTypes(kinds),
    resources: Object.fromEntries(kinds.map((kind) => [pluginToken(kind.name), resource(kind)])),
  };
}

/** `@pulumi/intune` would be in Pulumi's own scope, and so would the namespaces that follow from it. */
const LANGUAGES = {
  nodejs: { packageName: "pulumi-intune-plugin", respectSchemaVersion: true },
  python: { packageName: "pulumi_intune", respectSchemaVersion: true },
  go: { importBasePath: "github.com/pulumi-intune/pulumi-intune/sdk/go/intune", respectSchemaVersion: true },
  csharp: { rootNamespace: "PulumiIntune", respectSchemaVersion: true },
  java: { basePackage: "io.pulumiintune" },
};

function settingProperties(): Record<string, Property> {
  return Object.fromEntries(settings.map((facts: SettingFacts) => [facts.name, settingProperty(facts)]));
}

function settingProperty({
  description,
  allowed,
  range,
  default: standard,
  environment,
  secret,
}: SettingFacts): Property {
  const values = typeof allowed === "string" ? allowed : allowed.map((value) => `\`${value}\``).join(", ");
  const texts = [
    description,
    `Allowed: ${values}.`,
    ...(standard === undefined ? [] : [`Default: \`${standard}\`.`]),
    `Environment: ${environment.map((name) => `\`${name}\``).join(", ")}.`,
  ];
  return { type: range ? "number" : "string", description: texts.join(" "), ...(secret ? { secret: true } : {}) };
}

function resource(kind: Kind): Resource {
  const { title, description, notes, reference, collection, fields } = kind;
  const permissions = collection.permissions.application.map((permission) => `\`${permission}\``).join(" or ");
  const inputs = writableFields(kind);
  return {
    description: [
      `${title}. ${description}`,
      ...notes,
      `Needs the permission ${permissions}.`,
      `See ${reference}`,
    ].join("\n\n"),
    properties: properties(kind, Object.entries(fields)),
    required: collection.singleton ? [] : [collection.nameProperty],
    inputProperties: { ...properties(kind, inputs), ...extras(kind) },
    requiredInputs: kind.tenantDefault ? [] : inputs.filter((one) => mustBeDeclared(kind, one)).map(([name]) => name),
    aliases: [{ type: dynamicToken(kind.name) }],
  };
}

/** The name has the resource's for a default. */
const mustBeDeclared = ({ collection }: Kind, [name, { required, derived }]: [string, Field]): boolean =>
  required === true && !derived && name !== collection.nameProperty;

const properties = (kind: Kind, fields: readonly (readonly [string, Field])[]): Record<string, Property> =>
  Object.fromEntries(fields.map(([name, field]) => [name, property(kind, name, field)]));

function property({ collection }: Kind, name: string, field: Field): Property {
  const named = name === collection.nameProperty ? ["Default: the name of the resource."] : [];
  return {
    ...packageType(field),
    description: [field.description, ...factsOf(field), ...named].join(" "),
    ...(field.secret ? { secret: true } : {}),
    ...(field.immutable ? { willReplaceOnChanges: true } : {}),
  };
}

/** What every resource takes besides the properties of its type. */
function extras({ tenantDefault }: Kind): Record<string, Property> {
  const adopt: Property = {
    type: "string",
    description:
      "Id of an object that is in the tenant already and is to be managed from now on. It is announced at preview, and only what differs is changed. May leave the program afterwards.",
  };
  const standard: Property = {
    type: "boolean",
    description:
      "Manage the tenant's default of this type, which every tenant has, instead of a configuration of its own: it is adopted as found, and put back when the resource is destroyed. Changing this replaces the resource.",
    willReplaceOnChanges: true,
  };
  return { adopt, ...(tenantDefault ? { tenantDefault: standard } : {}) };
}
