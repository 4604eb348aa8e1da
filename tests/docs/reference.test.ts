import assert from "node:assert/strict";
import path from "node:path";
import ts from "typescript";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { kindNames, loadKind } from "../../provider/catalog.ts";
import { referenceIndex, referencePage } from "../../scripts/reference/page.ts";
import * as intune from "../../sdk/index.ts";
import { type Declaration, Project, said } from "../e2e/project.ts";
import { root } from "../support.ts";

describe("reference pages", function () {
  this.timeout(120_000);
  const kinds = kindNames().map(loadKind);
  const pages = new Map(kinds.map((kind) => [kind.name, referencePage(kind)]));
  const exampleIn = (page: string): string => /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

  it("have every property of their type, and of the types inside", () => {
    for (const kind of kinds) {
      const page = pages.get(kind.name) ?? "";
      for (const name of Object.keys(kind.fields)) assert.ok(page.includes(`| \`${name}\``), `${kind.name}.${name}`);
      const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
      for (const link of links) assert.match(page.toLowerCase(), new RegExp(`^### ${link}$`, "m"), kind.name);
    }
  });

  it("are all in the list", () => {
    const links = [...referenceIndex(kinds).matchAll(/\]\((\w+)\.md\)/g)].map((match) => match[1]);
    assert.deepEqual(links.sort(), [...pages.keys()].sort());
  });

  it("have examples that compile", () => {
    const file = path.join(root, "examples", "reference.ts");
    const bodies = [...pages.values()].map((page) => exampleIn(page).replace(/^import .*$/m, ""));
    const text = `import * as intune from "pulumi-intune";\n${bodies.join("\n")}`;
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
    const program = ts.createProgram([file], options, host);
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    assert.deepEqual(
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
      [],
    );
  });

  it("have examples that a tenant takes", async () => {
    const tenant: LocalTenant = await startTenant({ legacyOffice: true });
    const project = new Project(tenant);
    try {
      const declarations = [...pages].map(([name, page]) => declared(name, exampleIn(page)));
      const result = await project.with(declarations, (stack) => stack.up());
      assert.ok(result.ok, said(result));
      for (const kind of kinds) {
        const { path: place, nameProperty } = kind.collection;
        const names = tenant.portal.list(place).map((object) => object[nameProperty]);
        assert.ok(names.includes(`Example - ${kind.title}`), kind.name);
      }
    } finally {
      project.remove();
      await tenant.close();
    }
  });
});

/** What an example declares, found by running it with classes that only take notes. */
function declared(type: string, example: string): Declaration {
  const declarations: Declaration[] = [];
  const note = (className: string) =>
    class {
      constructor(_: string, args: Record<string, unknown>) {
        declarations.push({ type: className, name: className, args });
      }
    };
  const classes = new Proxy(intune, {
    get: (helpers, name) => (kindNames().includes(String(name)) ? note(String(name)) : Reflect.get(helpers, name)),
  });
  new Function("intune", example.replace(/^import .*$/m, ""))(classes);
  const [declaration, ...more] = declarations;
  assert.ok(declaration && more.length === 0 && declaration.type === type, type);
  return declaration;
}
