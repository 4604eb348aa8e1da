/**
 * Sample arguments of a kind: those that it brings along, else made of its fields. Made-up ones are valid and always the
 * same; every type of a union and every property is in `full`.
 */
import { createHash } from "node:crypto";
import { type Field, type Fields, valueTypeOf } from "../provider/model/fields.ts";
import { type Kind, type Samples, writableFields } from "../provider/model/kind.ts";
import type { Properties } from "../provider/model/properties.ts";
import type { SampleParts } from "../provider/model/value-types/value-type.ts";
import { elementOf } from "../provider/model/walk.ts";

const made = new WeakMap<Kind, Samples>();

export function samplesOf(kind: Kind): Samples {
  const samples = kind.samples ?? made.get(kind) ?? { minimal: minimal(kind), full: full(kind), update: update(kind) };
  made.set(kind, samples);
  return samples;
}

/** Two values of a field that differ, where its type has two: the first isn't the default. */
type Variation = "first" | "second";

function minimal(kind: Kind): Properties {
  const fields = writableFields(kind).filter(([, field]) => field.required);
  const setting = changeable(kind)[0];
  const names = new Map(setting ? [...fields, setting] : fields);
  return { ...valuesOf(Object.fromEntries(names), "first"), ...named(kind, "minimal") };
}

function full(kind: Kind): Properties {
  return { ...valuesOf(Object.fromEntries(writableFields(kind)), "first"), ...named(kind, "full") };
}

/** Up to three properties that a change of the object carries. */
function update(kind: Kind): Properties {
  const changed = changeable(kind).slice(0, 3);
  return Object.fromEntries(changed.map(([name, field]) => [name, sample(name, field, "second")]));
}

const named = ({ collection, title }: Kind, which: string): Properties =>
  collection.singleton ? {} : { [collection.nameProperty]: `${title} ${which}` };

/** Properties of the type itself, or at least a description, that a change can give another value. */
function changeable(kind: Kind): [string, Field][] {
  const isPlain = ([name, field]: [string, Field]): boolean => {
    const separate = ["assignment", "reference"].includes(elementOf(field).kind) || field.action !== undefined;
    const fixed = field.immutable || field.writeOnly || name === kind.collection.nameProperty;
    return (
      !separate &&
      !fixed &&
      JSON.stringify(sample(name, field, "first")) !== JSON.stringify(sample(name, field, "second"))
    );
  };
  const common = Object.keys(kind.collection.fields);
  const found = writableFields(kind).filter(isPlain);
  const own = found.filter(([name]) => !common.includes(name));
  return own.length > 0 ? own : found;
}

function valuesOf(fields: Fields, variation: Variation, depth = 0): Properties {
  const written = Object.entries(fields).filter(([, field]) => !field.readOnly);
  return Object.fromEntries(written.map(([name, field]) => [name, sample(name, field, variation, depth)]));
}

/** Types that contain themselves end here. */
const DEEPEST = 4;

/** A value of a field. Objects inside objects of a type that contains itself become lists without items. */
export function sample(name: string, field: Field, variation: Variation, depth = 0): unknown {
  if (field.sample !== undefined) return field.sample;
  return valueTypeOf(field).sample(field, sampleParts(name, variation, depth));
}

function sampleParts(name: string, variation: Variation, depth: number): SampleParts {
  const second = variation === "second";
  const parts: SampleParts = {
    name,
    second,
    isDeepest: depth >= DEEPEST,
    text: textOf(name, second),
    idOf,
    properties: (fields) => valuesOf(fields, variation, depth + 1),
    each: (field) => valueTypeOf(field).samples?.(field, parts) ?? [sample(name, field, variation, depth)],
  };
  return parts;
}

const TEXTS: readonly (readonly [RegExp, string, string])[] = [
  [/omaUri/i, "./Device/Vendor/MSFT/Contoso/First", "./Device/Vendor/MSFT/Contoso/Second"],
  [/^fileName|FileName/, "contoso.xml", "fabrikam.xml"],
  [/locale|language/i, "en-us", "de-de"],
  [/organizationalUnit/i, "OU=Devices,DC=corp,DC=contoso,DC=com", "OU=Kiosks,DC=corp,DC=contoso,DC=com"],
  [/domains?$|domainName/i, "corp.contoso.com", "corp.fabrikam.com"],
  [/objectIdentifier/i, "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1"],
  [/nameFormatString/i, "CN={{UserName}}", "CN={{UserPrincipalName}}"],
  [/cidrAddress/i, "192.0.2.0/24", "198.51.100.0/24"],
  [/prefix$/i, "CON", "FAB"],
  [/url|website|homepage/i, "https://www.contoso.com/", "https://intranet.contoso.com/"],
  [/version/i, "10.0.22631.0", "10.0.26100.0"],
  [/address|server|host/i, "192.0.2.10", "192.0.2.20"],
  [/mail|upn|principal/i, "admin@contoso.com", "help@contoso.com"],
  [/bundle|package|appid/i, "com.contoso.app", "com.contoso.other"],
];

function textOf(name: string, second: boolean): string {
  const [, first, other] = TEXTS.find(([pattern]) => pattern.test(name)) ?? ["", "Contoso", "Fabrikam"];
  return second ? other : first;
}

/** A GUID that follows from a name, so that samples are the same everywhere. */
export function idOf(name: string): string {
  const digits = createHash("sha256").update(name).digest("hex");
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join("-");
}
