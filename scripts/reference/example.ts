/** The example of a reference page: a short program with what a type needs and some of what it can say. */
import { type Field, type Kind, writableFields } from "../../provider/kind.ts";
import { linkOf } from "../../provider/references.ts";
import { samplesOf } from "../../provider/samples.ts";

/** How many settings beside those that are required. */
const SETTINGS = 4;

/** TypeScript that declares one resource of the kind, as part of a program that imports the package as `intune`. */
export function exampleOf(kind: Kind): string {
  const { [kind.collection.nameProperty]: _, ...args } = kind.samples?.minimal ?? shortArgs(kind);
  const named = { [kind.collection.nameProperty]: `Example - ${kind.title}` };
  return `new intune.${kind.name}("example", ${literal({ ...named, ...args, ...assigned(kind) })});`;
}

/** What is required, and the first settings of the type: plain ones, else the first that is an object or a list. */
function shortArgs(kind: Kind): Record<string, unknown> {
  const { full } = samplesOf(kind);
  const common = Object.keys(kind.collection.fields);
  const optional = writableFields(kind).filter(
    ([name, field]) => !field.required && !common.includes(name) && !linkOf(field) && !field.secret,
  );
  const plain = optional.filter(([, field]) => isPlain(field)).slice(0, SETTINGS);
  const shown = [
    ...writableFields(kind).filter(([, field]) => field.required),
    ...(plain.length > 0 ? plain : optional.slice(0, 1)),
  ];
  return Object.fromEntries(shown.map(([name]) => [name, shortened(full[name])]));
}

const isPlain = ({ kind }: Field): boolean => !["object", "union", "list"].includes(kind);

const shortened = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 1) : value);

const EVERYBODY = "(everybody)";
const GROUP = "(group)";

/** To everybody where the collection knows such a target, else to a group. */
function assigned({ collection }: Kind): Record<string, unknown> {
  if (!collection.assign) return {};
  return { assignments: "allDevicesAssignmentTarget" in collection.assign.targets ? EVERYBODY : GROUP };
}

/** An object as a person would write it: names without quotes, targets by their helpers. */
function literal(value: Record<string, unknown>): string {
  return JSON.stringify(value, null, 2)
    .replace(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:")
    .replace(`"${EVERYBODY}"`, "[intune.allDevices()]")
    .replace(`"${GROUP}"`, '[intune.group("6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11")]');
}
