/** The TypeScript types of properties, and the interfaces and enumerations that they refer to. */
import type { EnumField, Field, Fields, Kind, ObjectField, UnionField } from "../../provider/kind.ts";
import { doc } from "./docs.mts";

/** As an argument, where inner values may be outputs of other resources, or as an output. */
export type Side = "argument" | "output";

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** @param scope what types of this package are called by: `types.` outside of their own file. */
export function typeOf(field: Field, side: Side, scope = "types."): string {
  const bare = bareTypeOf(field, side, scope);
  return field.nullable ? `${bare} | null` : bare;
}

function bareTypeOf(field: Field, side: Side, scope: string): string {
  const suffix = side === "argument" ? "Args" : "";
  switch (field.kind) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "enum":
      return `${scope}${pascal(field.type)}${field.flags ? "[]" : ""}`;
    case "object":
    case "union":
      return `${scope}${pascal(field.type)}${suffix}`;
    case "list":
      return side === "argument"
        ? `pulumi.Input<${typeOf(field.of, side, scope)}>[]`
        : `(${typeOf(field.of, side, scope)})[]`;
    case "assignments":
      return side === "argument" ? "pulumi.Input<AssignmentArgs>[]" : "Assignment[]";
    default:
      return "string";
  }
}

interface Named {
  readonly enums: Map<string, EnumField>;
  readonly objects: Map<string, ObjectField>;
  readonly unions: Map<string, UnionField>;
}

/** What fields refer to by name. Two enumerations of one name must be the same. */
function collect(kinds: readonly Kind[]): Named {
  const named: Named = { enums: new Map(), objects: new Map(), unions: new Map() };
  const visitAll = (fields: Fields): void => Object.values(fields).forEach(visit);
  const visit = (field: Field): void => {
    if (field.kind === "list") visit(field.of);
    if (field.kind === "enum") addEnum(named, field);
    if (field.kind === "object" && !named.objects.has(field.type)) {
      named.objects.set(field.type, field);
      visitAll(field.fields);
    }
    if (field.kind === "union" && !named.unions.has(field.type)) {
      named.unions.set(field.type, field);
      Object.values(field.variants).forEach(visitAll);
    }
  };
  for (const kind of kinds) visitAll(kind.fields);
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
    ...[...enums].map(([name, field]) => enumText(name, field)),
    ...[...objects].map(([name, field]) => both(field, (side) => objectText(name, field, side))),
    ...[...unions].map(([name, field]) => both(field, (side) => unionText(name, field, side))),
  ];
  return `import type * as pulumi from "@pulumi/pulumi";\n\n${parts.join("\n")}`;
}

const both = (field: Field, text: (side: Side) => string): string =>
  field.readOnly ? text("output") : text("output") + text("argument");

function enumText(name: string, { members }: EnumField): string {
  return `/** Graph's \`${name}\`. */\nexport type ${pascal(name)} = ${members.map((member) => JSON.stringify(member)).join(" | ")};\n`;
}

const suffixOf = (side: Side): string => (side === "argument" ? "Args" : "");

function objectText(name: string, field: ObjectField, side: Side): string {
  const what = side === "argument" ? ", as an argument" : "";
  return `/** Graph's \`${name}\`${what}. */\nexport interface ${pascal(name)}${suffixOf(side)} {\n${members(field.fields, side)}}\n`;
}

/** One interface a variant, told apart by its type. */
function unionText(name: string, field: UnionField, side: Side): string {
  const suffix = suffixOf(side);
  const variants = Object.entries(field.variants);
  // A variant may have the name of the union itself: the type that an object without `@odata.type` has.
  const interfaceOf = (variant: string): string => `${pascal(variant)}${variant === name ? "Itself" : ""}${suffix}`;
  const union = variants.map(([variant]) => interfaceOf(variant)).join(" | ");
  const interfaces = variants.map(([variant, fields]) => {
    const tag = `  "@odata.type"${variant === field.untyped ? "?" : ""}: "#microsoft.graph.${variant}";\n`;
    return `/** Graph's \`${variant}\`. */\nexport interface ${interfaceOf(variant)} {\n${tag}${members(fields, side)}}\n`;
  });
  return `/** Graph's \`${name}\`: one of its types. */\nexport type ${pascal(name)}${suffix} = ${union};\n${interfaces.join("")}`;
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
