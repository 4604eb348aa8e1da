/** Reads @microsoft/microsoft-graph-types-beta: interfaces, unions of texts, and the ranges that its comments state. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { GraphEnum, GraphProperty, GraphType } from "./graph.ts";

export interface PackageTypes {
  readonly source: string;
  readonly types: Map<string, GraphType>;
  readonly enums: Map<string, GraphEnum>;
}

const SCALARS: Readonly<Record<string, string>> = { string: "String", number: "Int32", boolean: "Boolean" };

/** The package's names begin with a capital, Graph's with a small letter. */
const graphName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export function readPackage(): PackageTypes {
  const folder = path.dirname(require.resolve("@microsoft/microsoft-graph-types-beta/package.json"));
  const { name, version, types: file } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const text = readFileSync(path.join(folder, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const types = new Map<string, GraphType>();
  const enums = new Map<string, GraphEnum>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const type = readInterface(statement, source);
      types.set(type.name, type);
    } else if (ts.isTypeAliasDeclaration(statement) && !statement.typeParameters) {
      enums.set(graphName(statement.name.text), { members: readMembers(statement.type, source), flags: false });
    }
  }
  return { source: `${name} ${version}`, types, enums };
}

function readMembers(type: ts.TypeNode, source: ts.SourceFile): string[] {
  const members = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  return members.map((member) => member.getText(source).slice(1, -1));
}

function readInterface(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): GraphType {
  const base = declaration.heritageClauses?.[0]?.types[0]?.getText(source);
  return {
    name: graphName(declaration.name.text),
    ...(base && { base: graphName(base) }),
    abstract: false,
    properties: declaration.members.filter(ts.isPropertySignature).map((member) => readProperty(member, source)),
  };
}

function readProperty(member: ts.PropertySignature, source: ts.SourceFile): GraphProperty {
  const name = member.name.getText(source);
  const text = member.type?.getText(source) ?? "";
  const inner = /^NullableOption<(.*)>$/.exec(text)?.[1];
  const item = (inner ?? text).replace(/\[\]$/, "");
  const range = item === "number" ? readRange(member, source) : undefined;
  return {
    name,
    type: scalarOf(name, item) ?? graphName(item),
    collection: (inner ?? text).endsWith("[]"),
    nullable: inner !== undefined,
    ...(range && { range }),
  };
}

/** The package has no type for points in time; Graph names them all alike. */
function scalarOf(name: string, item: string): string | undefined {
  return item === "string" && name.endsWith("DateTime") ? "DateTimeOffset" : SCALARS[item];
}

/** "Valid values 4 to 127" in the comment. */
function readRange(member: ts.PropertySignature, source: ts.SourceFile): [number, number] | undefined {
  const comment = source.text.slice(member.getFullStart(), member.getStart(source)).replace(/\s*\n\s*\*?\s*/g, " ");
  const match = /Valid values:?\s+(-?[\d,]+)\s+to\s+(-?[\d,]+)/.exec(comment);
  if (!match) return undefined;
  const [min, max] = match.slice(1).map((digits) => Number(digits.replaceAll(",", "")));
  return [min as number, max as number];
}
