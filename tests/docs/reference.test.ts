import assert from "node:assert/strict";
import path from "node:path";
import ts from "typescript";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { kindNames, loadKind } from "../../provider/catalog.ts";
import { nameOf } from "../../provider/kind.ts";
import { referenceIndex, referencePage } from "../../scripts/reference/page.ts";
import * as intune from "../../sdk/index.ts";
import { root } from "../support.ts";
import { during, type Properties } from "../workbench.ts";

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

  describe("have examples that a tenant takes", () => {
    let tenant: LocalTenant;
    beforeEach(async () => {
      tenant = await startTenant({ legacyOffice: true });
    });
    afterEach(() => tenant.close());

    for (const kind of kinds) {
      it(kind.name, async () => {
        const args = declared(kind.name, exampleIn(pages.get(kind.name) ?? ""));
        const { failures } = await during(tenant, kind, (op) => op.check({}, args));
        assert.deepEqual(failures, []);
        const { id } = await during(tenant, kind, (op) => op.create(args));
        assert.equal(tenant.portal.get(kind.collection.path, id)?.[kind.collection.nameProperty], nameOf(kind, args));
      });
    }
  });
});

/** The arguments of an example's one resource, found by running it with classes that only take notes. */
function declared(type: string, example: string): Properties {
  const noted: Properties[] = [];
  class Note {
    constructor(_: string, args: Properties) {
      noted.push(args);
    }
  }
  new Function("intune", example.replace(/^import .*$/m, ""))({ ...intune, [type]: Note });
  const [args, ...more] = noted;
  assert.ok(args && more.length === 0);
  return args;
}
