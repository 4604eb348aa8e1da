/** The TypeScript types of properties, and the interfaces and enumerations that they refer to. */
import { valueTypeOf } from "../../provider/model/fields.ts";
import { annotated } from "../../provider/model/graph-type.ts";
import type { EnumField, Field, Fields, Kind, ObjectField, UnionField } from "../../provider/model/kind.ts";
import { offered } from "../../provider/model/value-types/enum.ts";
import type { Side } from "../../provider/model/value-types/value-type.ts";
import { allFields } from "../../provider/model/walk.ts";
import { comment, doc } from "./docs.mts";

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** @param scope what types of this package are called by: `types.` outside of their own file. */
export function typeOf(field: Field, side: Side, scope = "types."): string {
  const bare = valueTypeOf(field).typeScript(field, {
    side,
    named: (type) => `${scope}${pascal(type)}`,
    of: (inner) => typeOf(inner, side, scope),
  });
  return field.nullable ? `${bare} | null` : bare;
}

type ObjectType = Pick<ObjectField, "type" | "fields" | "readOnly">;

interface Named {
  readonly enums: Map<string, EnumField>;
  readonly objects: Map<string, ObjectType>;
  readonly unions: Map<string, UnionField>;
}

/** What fields refer to by name. Two enumerations of one name must be the same. */
function collect(kinds: readonly Kind[]): Named {
  const named: Named = { enums: new Map(), objects: new Map(), unions: new Map() };
  const add = (object: ObjectType): void => {
    if (!named.objects.has(object.type)) named.objects.set(object.type, object);
  };
  for (const field of kinds.flatMap((kind) => [...allFields(kind.fields)])) {
    if (field.kind === "enum") addEnum(named, field);
    if (field.kind === "object") add(field);
    if (field.kind === "assignment" && field.type && field.fields) add({ type: field.type, fields: field.fields });
    if (field.kind === "union" && !named.unions.has(field.type)) {
      named.unions.set(field.type, field);
      for (const [type, fields] of Object.entries(field.variants)) add({ type, fields });
    }
  }
  return named;
}

function addEnum({ enums }: Named, field: EnumField): void {
  const known = enums.get(field.type);
  if (known && known.members.join() !== field.members.join()) {
    throw new Error(`Two enumerations are named ${field.type} and differ: ${known.members} and ${field.members}`);
  }
  enums.set(field.type, field);
}

/** The file with all types that properties refer to. */
export function typesFile(kinds: readonly Kind[]): string {
  const { enums, objects, unions } = collect(kinds);
  const parts = [
    TYPED,
    ...[...enums].map(([name, field]) => enumText(name, field)),
    ...[...objects].map(([name, { fields, readOnly }]) =>
      both(readOnly, (side) => objectText(name, interfaceOf(name, unions), fields, side)),
    ),
    ...[...unions].map(([name, field]) => both(field.readOnly, (side) => unionText(name, field, unions, side))),
  ];
  const targets = parts.some((part) => part.includes("AssignmentTarget"))
    ? 'import type { AssignmentTarget, AssignmentTargetArgs } from "../assignments.ts";\n'
    : "";
  return `import type * as pulumi from "@pulumi/pulumi";\n${targets}\n${parts.join("\n")}`;
}

const TYPED = `/** An object that says which of several types it has. */
export type Typed<T extends { "@odata.type"?: string }> = T & Required<Pick<T, "@odata.type">>;
`;

const both = (readOnly: boolean | undefined, text: (side: Side) => string): string =>
  readOnly ? text("output") : text("output") + text("argument");

function enumText(name: string, field: EnumField): string {
  const texts = offered(field)
    .map((member) => JSON.stringify(member))
    .join(" | ");
  const lines = Object.entries(field.meanings ?? {}).map(([member, meaning]) => `- \`${member}\`: ${meaning}`);
  return `${comment([`Graph's \`${name}\`.`, ...lines], "")}export type ${pascal(name)} = ${texts};\n`;
}

const suffixOf = (side: Side): string => (side === "argument" ? "Args" : "");

/** A type that others derive from may stand for all of them; its own interface then has another name. */
const interfaceOf = (name: string, unions: Named["unions"]): string =>
  `${pascal(name)}${unions.has(name) ? "Itself" : ""}`;

function objectText(name: string, named: string, fields: Fields, side: Side): string {
  const what = side === "argument" ? ", as an argument" : "";
  const tag = `  "@odata.type"?: "${annotated(name)}";\n`;
  return `/** Graph's \`${name}\`${what}. */\nexport interface ${named}${suffixOf(side)} {\n${tag}${members(fields, side)}}\n`;
}

/** Objects of all types but the one that may go without a name have to say which they are. */
function unionText(name: string, field: UnionField, unions: Named["unions"], side: Side): string {
  const variants = Object.keys(field.variants).map((variant) => {
    const named = `${interfaceOf(variant, unions)}${suffixOf(side)}`;
    return variant === field.untyped ? named : `Typed<${named}>`;
  });
  return `/** Graph's \`${name}\`: one of its types. */\nexport type ${pascal(name)}${suffixOf(side)} = ${variants.join(" | ")};\n`;
}

function members(fields: Fields, side: Side): string {
  const shown = Object.entries(fields).filter(([, field]) => side === "output" || !field.readOnly);
  return shown
    .map(([name, field]) => {
      const type = typeOf(field, side, "");
      const optional = side === "argument" && field.required ? "" : "?";
      return `${doc(field, undefined, "  ")}  ${name}${optional}: ${side === "argument" ? input(type, field) : type};\n`;
    })
    .join("");
}

/** What is declared may be an output; what may be left out may also be undefined. */
const input = (type: string, field: Field): string => `pulumi.Input<${type}${field.required ? "" : " | undefined"}>`;
