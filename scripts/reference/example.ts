/** The example of a reference page: a short program with what a type needs and some of what it can say. */

import { call, objectCode } from "../../cli/code.ts";
import { wayOf } from "../../provider/model/judgement.ts";
import { type Field, type Kind, writableFields } from "../../provider/model/kind.ts";
import type { Properties } from "../../provider/model/values.ts";
import { itemOf, mapMembers, mapParts, possibleFields } from "../../provider/model/walk.ts";
import { linkOf } from "../../provider/objects/links.ts";
import { samplesOf } from "../samples.ts";

/** How many settings beside those that are required. */
const SETTINGS = 4;

/** TypeScript that declares one resource of the kind. Secrets come from the stack's configuration. */
export function exampleOf(kind: Kind): string {
  const { [kind.collection.nameProperty]: _, ...args } = kind.samples?.minimal ?? shortArgs(kind);
  const named = kind.collection.singleton ? {} : { [kind.collection.nameProperty]: `Example - ${kind.title}` };
  const all = { ...named, ...withoutSecrets(kind.fields, args), ...assigned(kind) };
  const text = objectCode(all);
  const config = text.includes("config.")
    ? { import: 'import * as pulumi from "@pulumi/pulumi";\n', declaration: "const config = new pulumi.Config();\n" }
    : { import: "", declaration: "" };
  return `${config.import}import * as intune from "pulumi-intune";

${config.declaration}new intune.${kind.name}("example", ${text});`;
}

/** What is required, and some settings of the type: plain ones, else the first that is an object or a list. */
function shortArgs(kind: Kind): Properties {
  const { full } = samplesOf(kind);
  const common = Object.keys(kind.collection.fields);
  const optional = writableFields(kind).filter(
    ([name, field]) => !field.required && !common.includes(name) && !linkOf(field) && !field.secret,
  );
  const plain = optional.filter(([, field]) => isPlain(field));
  const directed = plain.filter(([name, field]) => wayOf(name, field));
  const [number] = directed.filter(([, { kind }]) => kind === "integer");
  const security = directed.filter((entry) => entry[1].kind !== "integer" || entry === number);
  const telling = [...security, ...plain.filter((entry) => !directed.includes(entry))];
  const shown = [
    ...writableFields(kind).filter(([, field]) => field.required),
    ...(plain.length > 0 ? telling.slice(0, SETTINGS) : optional.slice(0, 1)),
  ];
  return Object.fromEntries(shown.map(([name, field]) => [name, safe(name, field, shortened(full[name]))]));
}

/** One value, which doesn't weaken a device. */
const isPlain = (field: Field): boolean =>
  !itemOf(field) && possibleFields(field).length === 0 && field.safer !== "false";

const shortened = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 1) : value);

/** Pages are copied from: what has a strongest member gets it. */
function safe(name: string, field: Field, value: unknown): unknown {
  const way = field.kind === "enum" ? wayOf(name, field) : undefined;
  return way && "order" in way && way.order.includes(String(value)) ? way.order.at(-1) : value;
}

/** The arguments, with the configuration in place of secrets. */
function withoutSecrets(fields: Kind["fields"], args: Properties): Properties {
  return mapMembers(fields, args, (field, value, name) => hidden(String(name), field, value));
}

function hidden(name: string, field: Field | undefined, value: unknown): unknown {
  if (!field) return value;
  if (field.secret) return call("config.requireSecret", [name]);
  return mapParts(field, value, (inner, part, at) => hidden(typeof at === "string" ? at : name, inner, part));
}

const GROUP = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";

/** To everybody where the collection knows such a target, else to a group. */
function assigned({ collection }: Kind): Properties {
  if (!collection.assign) return {};
  const isForEverybody = "allDevicesAssignmentTarget" in collection.assign.targets;
  return { assignments: [isForEverybody ? call("intune.allDevices", []) : call("intune.group", [GROUP])] };
}
