import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { definition } from "../../catalog/table.ts";
import { model } from "../../local/tenant/model/graph.ts";
import { rulesPage } from "../../scripts/rules-page.ts";
import { baseline, guardrails, hygiene } from "../../sdk/policy/index.ts";
import { root } from "../support.ts";

const rules = [...baseline, ...guardrails, ...hygiene];
const graphType = (className: string) => model.type(`${className.charAt(0).toLowerCase()}${className.slice(1)}`);

describe("what rules say about themselves", () => {
  it("names classes and properties that Graph has", () => {
    for (const rule of rules) {
      const types = rule.over === "resource" ? rule.types : [];
      for (const type of types ?? []) assert.ok(graphType(type), `${rule.id}: ${type}`);
      for (const name of rule.reads) {
        const [type = "", property = ""] = name.split(".");
        const known = graphType(type);
        assert.ok(known?.properties.has(property) || known?.navigation.has(property), `${rule.id}: ${name}`);
      }
    }
  });

  it("names settings that the catalog has", () => {
    const lost = rules.flatMap(({ id, identities = [] }) =>
      identities.filter((one) => !definition(one)).map((one) => `${id}: ${one}`),
    );
    assert.deepEqual(lost, []);
  });

  it("has ids of one form, each once, and sources on the web", () => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, link } of rules) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.equal(new URL(link).protocol, "https:");
    }
  });

  it("is written down in docs/rules.md; npm run docs writes it anew", () => {
    assert.equal(fs.readFileSync(path.join(root, "docs", "rules.md"), "utf8"), rulesPage());
  });

  it("is imported without loading Pulumi, printing or leaving anything running", () => {
    const script = `require("./dist/sdk/policy/index.js");
      if (Object.keys(require.cache).some((file) => /[\\\\/]@pulumi[\\\\/]/.test(file))) process.exitCode = 3;`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
  });

  it("is in a pack of the package's own version", () => {
    const version = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).version;
    assert.equal(version("policy-pack/package.json"), version("package.json"));
  });
});
