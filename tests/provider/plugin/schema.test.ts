import assert from "node:assert/strict";
import { type Kind, writableFields } from "../../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../../provider/model/registry.ts";
import { allFields } from "../../../provider/model/walk.ts";
import { packageSchema } from "../../../provider/pulumi/plugin/index.ts";
import { packageType } from "../../../provider/pulumi/plugin/types.ts";
import { samplesOf } from "../../../scripts/samples.ts";
import type { Properties } from "../../workbench.ts";
import { renamed } from "./plugin.ts";

interface Spec {
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Spec;
  readonly oneOf?: readonly Spec[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
  readonly const?: unknown;
  readonly default?: unknown;
  readonly secret?: boolean;
  readonly enum?: readonly { readonly value: unknown }[];
  readonly properties?: Readonly<Record<string, Spec>>;
  readonly required?: readonly string[];
}

const schema = packageSchema();
const types = schema.types as unknown as Readonly<Record<string, Spec>>;
const resourceOf = (kind: Kind) => schema.resources[`intune:index:${kind.name}`] ?? assert.fail(kind.name);
const kinds = kindNames().map(loadKind);

/** What is wrong with a value by the rules of Pulumi's package schemas, which are written down here once more. */
function wrong(spec: Spec, value: unknown, at: string): string[] {
  if (spec.$ref === "pulumi.json#/Asset") return typeof value === "object" && value !== null ? [] : [`${at}: no asset`];
  if (spec.$ref !== undefined) return wrong(referred(spec.$ref), value, at);
  if (spec.oneOf) return wrongInUnion(spec, value as Properties, at);
  if (spec.const !== undefined && value !== spec.const) return [`${at} isn't ${spec.const}`];
  if (spec.enum) return spec.enum.some((one) => one.value === value) ? [] : [`${at}: ${value} is no member`];
  if (spec.type === "array")
    return Array.isArray(value)
      ? value.flatMap((one, i) => wrong(spec.items ?? {}, one, `${at}[${i}]`))
      : [`${at}: no list`];
  if (spec.type === "object") return wrongInObject(spec, value as Properties, at);
  if (spec.type === "integer")
    return Number.isInteger(value) && value === (Number(value) | 0) ? [] : [`${at}: ${value}`];
  return typeof value === spec.type ? [] : [`${at}: ${JSON.stringify(value)} is no ${spec.type}`];
}

const referred = (ref: string): Spec => types[ref.replace("#/types/", "")] ?? assert.fail(`nothing is behind ${ref}`);

function wrongInUnion({ oneOf = [], discriminator }: Spec, value: Properties, at: string): string[] {
  if (!discriminator) return oneOf.some((one) => wrong(one, value, at).length === 0) ? [] : [`${at}: fits none`];
  const tag = value[discriminator.propertyName];
  if (tag === undefined) return oneOf.some((one) => wrong(one, value, at).length === 0) ? [] : [`${at}: fits none`];
  const ref = discriminator.mapping[String(tag)];
  return ref && oneOf.some((one) => one.$ref === ref) ? wrong({ $ref: ref }, value, at) : [`${at}: no type ${tag}`];
}

function wrongInObject({ properties = {}, required = [] }: Spec, value: Properties, at: string): string[] {
  const missing = required.filter((name) => value[name] === undefined).map((name) => `${at}.${name} is missing`);
  const inside = Object.entries(value).flatMap(([name, one]) => {
    const spec = properties[name];
    if (!spec) return [`${at}.${name} isn't in the schema`];
    return one === null ? [] : wrong(spec, one, `${at}.${name}`);
  });
  return [...missing, ...inside];
}

describe("the package schema", () => {
  it("has a resource for every kind, with the dynamic door's type as an alias", () => {
    assert.deepEqual(Object.keys(schema.resources).sort(), kinds.map(({ name }) => `intune:index:${name}`).sort());
    for (const kind of kinds)
      assert.deepEqual(resourceOf(kind).aliases, [{ type: `pulumi-nodejs:dynamic/intune:${kind.name}` }]);
  });

  it("takes every sample of every kind", () => {
    for (const kind of kinds) {
      const { inputProperties, requiredInputs } = resourceOf(kind);
      const inputs: Spec = { type: "object", properties: inputProperties, required: requiredInputs };
      const { minimal, full, update } = samplesOf(kind);
      for (const sample of [minimal, full, { ...full, ...update }])
        assert.deepEqual(wrong(inputs, renamed(sample), kind.name), []);
    }
  });

  it("sees what a sample must not be", () => {
    const kind = loadKind("Windows10CustomConfiguration");
    const inputs: Spec = { type: "object", properties: resourceOf(kind).inputProperties };
    const sample = renamed(samplesOf(kind).full);
    const omaSettings = (sample.omaSettings as Properties[]).map((one) => ({
      ...one,
      odataType: "#microsoft.graph.x",
    }));
    assert.notDeepEqual(wrong(inputs, { ...sample, omaSettings }, "x"), []);
    assert.notDeepEqual(wrong(inputs, { ...sample, description: 1 }, "x"), []);
    assert.notDeepEqual(wrong(inputs, { ...sample, nonsense: 1 }, "x"), []);
  });

  it("has a form for every sort of field, and nothing refers to what isn't there", () => {
    const specs = kinds.flatMap((kind) => [...allFields(kind.fields)].map((field) => packageType(field) as Spec));
    assert.ok(specs.length > 1000);
    for (const spec of specs) resolved(spec);
  });

  it("never requires the name, nor a property that follows from others, and has no default for any", () => {
    for (const kind of kinds) {
      const { requiredInputs } = resourceOf(kind);
      assert.ok(!requiredInputs.includes(kind.collection.nameProperty), kind.name);
      for (const name of requiredInputs) assert.ok(!kind.fields[name]?.derived, `${kind.name} ${name}`);
    }
    assert.doesNotMatch(JSON.stringify(schema), /"default":/);
  });

  it("has no name in it that isn't one in every language", () => {
    const objects = [...Object.values(types), ...Object.values(schema.resources)] as Spec[];
    for (const { properties = {} } of objects)
      for (const name of Object.keys(properties)) assert.match(name, /^[A-Za-z_]\w*$/);
  });

  it("requires the tag of types that stand in unions only, and of those alone has it a constant", () => {
    const refs = new Set<string>();
    for (const kind of kinds)
      for (const field of allFields(kind.fields)) if (field.kind === "object") refs.add(packageRef(packageType(field)));
    for (const [token, { properties = {}, required = [] }] of Object.entries(types)) {
      const tag = properties.odataType;
      if (!tag || token.endsWith(":AssignmentTarget")) continue;
      assert.equal(tag.const !== undefined, required.includes("odataType"), token);
      if (refs.has(`#/types/${token}`)) assert.equal(tag.const, undefined, token);
    }
  });

  it("marks every secret property", () => {
    for (const kind of kinds)
      for (const [name, { secret }] of writableFields(kind))
        assert.equal(resourceOf(kind).inputProperties[name]?.secret, secret ? true : undefined, `${kind.name} ${name}`);
  });

  it("has every setting, credentials as secrets", () => {
    const { variables } = schema.config as { variables: Readonly<Record<string, Spec>> };
    assert.ok(variables.tenantId && variables.clientSecret && variables.endpoint && variables.offline);
    const secrets = Object.keys(variables).filter((name) => variables[name]?.secret);
    assert.deepEqual(secrets.sort(), ["accessToken", "clientCertificatePassword", "clientSecret", "oidcToken"]);
  });
});

const packageRef = (spec: Spec): string => spec.$ref ?? "";

function resolved(spec: Spec): void {
  if (spec.$ref?.startsWith("#/types/")) referred(spec.$ref);
  else if (spec.items) resolved(spec.items);
  else if (spec.oneOf) for (const one of spec.oneOf) resolved(one);
  else assert.match(spec.type ?? spec.$ref ?? "", /^(boolean|integer|number|string|pulumi\.json#\/Asset)$/);
}
