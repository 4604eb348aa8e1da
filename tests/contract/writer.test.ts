import assert from "node:assert/strict";
import path from "node:path";
import ts from "typescript";
import type { Kind } from "../../provider/model/kind.ts";
import { compareKind } from "../../scripts/kinds/compare.ts";
import { Files } from "../../scripts/kinds/files.ts";
import { kindTypes } from "../../scripts/kinds/layout.ts";
import { readModel } from "../../scripts/kinds/model.ts";

/** What `npm run kinds:write` writes, run from memory. */
describe("kinds as they are written", function () {
  this.timeout(120_000);
  const model = readModel();
  const files = new Files(model, (owner, property) => (property === "omaUri" ? `Text for ${owner}.` : undefined));
  const shared = new Map<string, unknown>();

  const run = (text: string): Record<string, unknown> => {
    const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
    const exports = {};
    new Function("exports", "require", outputText)(exports, load);
    return exports;
  };
  const load = (request: string): unknown => {
    const name = path.basename(request, ".ts");
    if (["kind", "fields"].includes(name)) return require(`../../provider/model/${name}.js`);
    if (request === "../collections/index.ts") return require("../../provider/model/collections/index.js");
    if (!shared.has(name)) shared.set(name, run(files.shared(name)));
    return shared.get(name);
  };

  for (const type of kindTypes(model)) {
    it(`${type} is as Graph has it`, () => {
      const kind = run(files.kind(type)).default as Kind;
      assert.deepEqual(compareKind(model, kind), []);
    });
  }

  it("take a person's words where there are some", () => {
    assert.match(files.shared("omaSetting"), /omaUri: string\(\{ description: "Text for omaSetting\."/);
  });

  it("name the files that they share", () => {
    assert.deepEqual(files.sharedBy("windows10CustomConfiguration"), ["omaSetting"]);
    assert.deepEqual(files.sharedBy("windows81TrustedRootCertificate"), []);
  });
});
