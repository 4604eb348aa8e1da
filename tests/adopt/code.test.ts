import assert from "node:assert/strict";
import { Identifiers } from "../../cli/adopt/identifiers.ts";
import { call, code, comment, Expression, literal, objectCode } from "../../cli/code.ts";

describe("source of a program", () => {
  it("keeps on one line what fits there", () => {
    assert.equal(
      code({ a: [1, true, null, "x"], "@odata.type": "#t" }),
      '{ a: [1, true, null, "x"], "@odata.type": "#t" }',
    );
    assert.equal(code({}), "{}");
    assert.equal(code([]), "[]");
  });

  it("breaks what doesn't, and indents it", () => {
    const long = "x".repeat(60);
    assert.equal(
      objectCode({ list: [long, { inner: [long, long] }] }),
      `{\n  list: [\n    "${long}",\n    {\n      inner: [\n        "${long}",\n        "${long}",\n      ],\n    },\n  ],\n}`,
    );
  });

  it("has expressions as they are", () => {
    assert.equal(code([new Expression("root.id"), call("f", ["a", { b: 1 }])]), '[root.id, f("a", { b: 1 })]');
  });

  it("spells out what a reader wouldn't see, and stays the same text", () => {
    const text = 'a"b\\c\n\u202Etxt.exe\u200B\u2028`\u{E0041}';
    const source = literal(text);
    assert.doesNotMatch(source, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    assert.equal(new Function(`return ${source}`)(), text);
  });

  it("keeps a comment on its line", () => {
    assert.equal(comment("a\nb\u2028c\u202E"), "// a\\u{a}b\\u{2028}c\\u{202e}");
  });
});

describe("names in a program", () => {
  it("are words of the name, without accents", () => {
    const names = new Identifiers();
    assert.equal(names.constant("Win - Größe für Été", "policy"), "winGrosseFurEte");
    assert.equal(names.resource("Win - Hello (v2)", "policy"), "win-hello-v2");
  });

  it("are no two the same", () => {
    const names = new Identifiers(["config"]);
    assert.deepEqual(
      ["Hello", "hello!", "HELLO", "Config"].map((name) => names.constant(name, "policy")),
      ["hello", "hello2", "hello3", "config2"],
    );
    const resources = new Identifiers();
    assert.deepEqual(
      ["Hello", "hello 2", "hello"].map((name) => resources.resource(name, "policy")),
      ["hello", "hello-2", "hello-3"],
    );
  });

  it("are ones that a program can have", () => {
    const names = new Identifiers();
    assert.deepEqual(
      ["802.1X", "class", "await", "???", ""].map((name) => names.constant(name, "policy")),
      ["policy8021x", "policyClass", "policyAwait", "policy", "policy2"],
    );
    assert.equal(new Identifiers().resource("???", "policy"), "policy");
  });
});
