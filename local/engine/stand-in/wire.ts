import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import {
  isProperties,
  mapProperties,
  mapValue,
  type Properties,
  Secret,
  UNKNOWN,
  Unknown,
  type Value,
} from "./values.ts";

/** The property that tells a special value from an ordinary object, on the wire and in the state. */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";
export const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const FILES = new Set<unknown>(["c44067f5952c0a294b673a41bacd8c17", "0def7320c3a5731c473e5ecbe6d01bc7"]);
export const UNKNOWN_TEXT = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** One marker for each type that an unknown value may turn out to have; Node programs send the one for text only. */
const UNKNOWNS = new Set([
  UNKNOWN_TEXT,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** A property value with the resources it comes from, as transforms pass it on. */
export interface Outputs {
  readonly properties: Properties;
  readonly dependencies: Readonly<Record<string, readonly string[]>>;
}

export function fromStruct(struct: Struct | undefined): Properties {
  return struct === undefined ? {} : (fromWire(struct.toJavaScript() as Value, () => {}) as Properties);
}

/** Like `fromStruct`, and says which resources each property depends on. */
export function outputsFromStruct(struct: Struct | undefined): Outputs {
  const dependencies: Record<string, string[]> = {};
  const properties = Object.entries((struct?.toJavaScript() ?? {}) as Properties).map(([key, value]) => {
    const urns = new Set<string>();
    const known = fromWire(value, (urn) => urns.add(urn));
    dependencies[key] = [...urns];
    return [key, known] as const;
  });
  return { properties: Object.fromEntries(properties), dependencies };
}

function fromWire(value: Value, dependsOn: (urn: string) => void): Value {
  return mapValue(value, (inner) => {
    if (typeof inner === "string" && UNKNOWNS.has(inner)) return UNKNOWN;
    if (!isProperties(inner)) return undefined;
    if (FILES.has(inner[SIGNATURE]))
      throw new Error("the stand-in doesn't do assets and archives: use Pulumi's own CLI");
    if (inner[SIGNATURE] === SECRET) return new Secret(fromWire(inner.value ?? null, dependsOn));
    if (inner[SIGNATURE] !== OUTPUT) return undefined;
    for (const urn of (inner.dependencies as readonly string[] | undefined) ?? []) dependsOn(urn);
    const known = inner.value === undefined ? UNKNOWN : fromWire(inner.value, dependsOn);
    return inner.secret === true ? new Secret(known) : known;
  });
}

/** For the program: secrets and unknown values in the form that the SDK knows. */
export function toStruct(properties: Properties): Struct {
  return struct(mapProperties(properties, programValue));
}

function programValue(value: Value): Value | undefined {
  if (value instanceof Unknown) return UNKNOWN_TEXT;
  return value instanceof Secret ? { [SIGNATURE]: SECRET, value: mapValue(value.value, programValue) } : undefined;
}

/** For a transform: properties with the resources they come from, so that these are not lost on the way. */
export function outputsToStruct(properties: Properties, dependencies: Outputs["dependencies"]): Struct {
  const entries = Object.entries(properties).map(([key, value]): [string, Value] => {
    const urns = dependencies[key] ?? [];
    if (urns.length === 0) return [key, mapValue(value, programValue)];
    const inner = value instanceof Secret ? value.value : value;
    const known = inner instanceof Unknown ? {} : { value: mapValue(inner, programValue) };
    return [key, { [SIGNATURE]: OUTPUT, ...known, secret: value instanceof Secret, dependencies: urns }];
  });
  return struct(Object.fromEntries(entries));
}

/** For a dynamic provider, which knows neither secrets nor references to resources. */
export function toProviderStruct(properties: Properties): Struct {
  const convert = (value: Value): Value | undefined => {
    if (value instanceof Secret) return mapValue(value.value, convert);
    if (value instanceof Unknown) return UNKNOWN_TEXT;
    if (isProperties(value) && value[SIGNATURE] === RESOURCE)
      return value.id === undefined ? value.urn : value.id || UNKNOWN_TEXT;
    return undefined;
  };
  return struct(mapProperties(properties, convert));
}

function struct(properties: Properties): Struct {
  return Struct.fromJavaScript(properties as Record<string, JavaScriptValue>);
}
