import assert from "node:assert/strict";
import path from "node:path";
import ts from "typescript";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { type Kind, nameOf } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { referenceIndex, referencePage } from "../../scripts/reference/page.ts";
import * as intune from "../../sdk/index.ts";
import { errorsOf } from "../compile.ts";
import { linking, secretPaths } from "../conformance/objects.ts";
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

  it("show no secret in an example", () => {
    for (const kind of kinds) {
      const args = declared(kind, exampleIn(pages.get(kind.name) ?? ""));
      const secrets = secretPaths(kind.fields, args);
      const places = JSON.stringify(args).split(SECRET).length - 1;
      assert.equal(places, secrets.length, `${kind.name}: ${secrets}`);
    }
    assert.match(pages.get("Windows81WifiImportConfiguration") ?? "", /payload: config\.requireSecret\("payload"\)/);
  });

  it("are all in the list", () => {
    const links = [...referenceIndex(kinds).matchAll(/\]\((\w+)\.md\)/g)].map((match) => match[1]);
    assert.deepEqual(links.sort(), [...pages.keys()].sort());
  });

  it("have examples that compile", () => {
    const file = path.join(root, "examples", "reference.ts");
    const imports = 'import * as pulumi from "@pulumi/pulumi";\nimport * as intune from "pulumi-intune";';
    const bodies = [...pages.values()].map((page) => `{${withoutImports(exampleIn(page))}}`);
    const text = [imports, ...bodies].join("\n");
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    assert.deepEqual(errorsOf([file], options, { [file]: text }), []);
  });

  describe("have examples that a tenant takes", () => {
    let tenant: LocalTenant;
    beforeEach(async () => {
      tenant = await startTenant({ legacyOffice: true });
    });
    afterEach(() => tenant.close());

    for (const kind of kinds) {
      it(kind.name, async () => {
        const args = linking(tenant, kind)(declared(kind, exampleIn(pages.get(kind.name) ?? "")));
        const { failures } = await during(tenant, kind, (op) => op.check({}, args));
        assert.deepEqual(failures, []);
        const { id } = await during(tenant, kind, (op) => op.create(args));
        const made = tenant.portal.get(kind.collection.path, id);
        assert.ok(made);
        if (!kind.collection.singleton) assert.equal(made[kind.collection.nameProperty], nameOf(kind, args));
      });
    }
  });
});

/** What configuration holds; bytes as well as a text. */
const SECRET = "c2VjcmV0";

const withoutImports = (example: string): string => example.replace(/^import .*$/gm, "");

/** The arguments of an example's one resource, found by running it with classes that only take notes. */
function declared(kind: Kind, example: string): Properties {
  const noted: Properties[] = [];
  class Note {
    constructor(_: string, args: Properties) {
      noted.push(args);
    }
  }
  const pulumi = {
    Config: class {
      requireSecret = () => SECRET;
    },
  };
  new Function("intune", "pulumi", withoutImports(example))({ ...intune, [kind.name]: Note }, pulumi);
  const [args, ...more] = noted;
  assert.ok(args && more.length === 0);
  return args;
}
