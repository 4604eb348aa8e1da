import assert from "node:assert/strict";
import fs from "node:fs";
import ts from "typescript";
import { kindNames, loadKind } from "../../provider/catalog.ts";
import type { Field, Fields } from "../../provider/kind.ts";

/**
 * The kinds against Microsoft's own types. The local tenant is built from the same package, and never from the kinds, so
 * the two can't agree on one mistake.
 */
interface Member {
  type: string;
  nullable: boolean;
  list: boolean;
}

/** Types that the package no longer has: held against the reference pages only. */
const REMOVED = ["WindowsOfficeClientSecurityConfiguration"];
/** Navigation properties and what the service computes: no settings. */
const NOT_SETTINGS =
  /^(id|deviceSettingStateSummaries|deviceStatuses|deviceStatusOverview|groupAssignments|userStatuses|userStatusOverview)$/;

describe("kinds against @microsoft/microsoft-graph-types-beta", function () {
  this.timeout(120_000);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const enums = new Map<string, string[]>();

  before(() => {
    const file = require.resolve("@microsoft/microsoft-graph-types-beta/microsoft-graph.d.ts");
    const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
        const members = node.type.types.map((type) =>
          ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : "",
        );
        enums.set(node.name.text, members);
      }
      if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
    };
    ts.forEachChild(source, visit);
  });

  const membersOf = (name: string): Map<string, Member> => {
    const declaration = interfaces.get(name);
    assert.ok(declaration, `the package has no ${name}`);
    const bases = (declaration.heritageClauses ?? []).flatMap((clause) => clause.types);
    const all = new Map(bases.flatMap((base) => [...membersOf((base.expression as ts.Identifier).text)]));
    for (const member of declaration.members) {
      if (ts.isPropertySignature(member) && member.type)
        all.set((member.name as ts.Identifier).text, parse(member.type));
    }
    return all;
  };

  const parse = (node: ts.TypeNode): Member => {
    if (ts.isTypeReferenceNode(node) && (node.typeName as ts.Identifier).text === "NullableOption") {
      return { ...parse(node.typeArguments?.[0] as ts.TypeNode), nullable: true };
    }
    if (ts.isArrayTypeNode(node)) return { ...parse(node.elementType), list: true };
    const type = ts.isTypeReferenceNode(node) ? (node.typeName as ts.Identifier).text : ts.SyntaxKind[node.kind];
    return { type, nullable: false, list: false };
  };

  const compare = (where: string, fields: Fields, members: Map<string, Member>): void => {
    const wanted = [...members.keys()].filter((name) => !NOT_SETTINGS.test(name));
    assert.deepEqual(Object.keys(fields).sort(), wanted.sort(), where);
    for (const [name, field] of Object.entries(fields)) {
      const member = members.get(name) as Member;
      compareField(`${where}.${name}`, field, member);
    }
  };

  const compareField = (where: string, field: Field, member: Member): void => {
    if (field.kind === "assignments") {
      assert.ok(member.list && /Assignment$/.test(member.type), where);
      return;
    }
    assert.equal(field.kind === "list", member.list, where);
    // A name may be null in some collections, but a resource without one could never be found again.
    if (!field.required) assert.equal(field.nullable ?? false, member.nullable, `${where}: nullable`);
    const inner = field.kind === "list" ? field.of : field;
    if (inner.kind === "enum") {
      assert.equal(inner.type.toLowerCase(), member.type.toLowerCase(), where);
      assert.deepEqual([...inner.members].sort(), [...(enums.get(member.type) ?? [])].sort(), where);
    } else if (inner.kind === "object") {
      assert.equal(inner.type.toLowerCase(), member.type.toLowerCase(), where);
      compare(where, inner.fields, membersOf(member.type));
    } else {
      const wanted = { integer: "NumberKeyword", boolean: "BooleanKeyword" } as Record<string, string>;
      assert.equal(wanted[inner.kind] ?? "StringKeyword", member.type, where);
    }
  };

  for (const name of kindNames()) {
    if (REMOVED.includes(name)) continue;
    it(`${name} has the package's properties, nullability and members`, () => {
      compare(name, loadKind(name).fields, membersOf(name));
    });
  }
});
