import assert from "node:assert/strict";
import { covers, formatPath, parsePath, resetAt } from "../../../local/engine/stand-in/paths.ts";
import { type Properties, Secret } from "../../../local/engine/stand-in/values.ts";

describe("property paths", () => {
  const paths: readonly (readonly [string, readonly (string | number)[]])[] = [
    ["a", ["a"]],
    ["a.b[0].c", ["a", "b", 0, "c"]],
    ['a["b c"].d', ["a", "b c", "d"]],
    ['["x\\"y"][2]', ['x"y', 2]],
    ["a[*].b", ["a", "*", "b"]],
  ];
  for (const [text, path] of paths) {
    it(`reads ${text}`, () => assert.deepEqual(parsePath(text), path));
  }

  for (const text of [".a", "a[", "a[b]", "a..b", 'a["b]']) {
    it(`refuses ${text}`, () => assert.equal(parsePath(text), undefined));
  }

  for (const text of ["a", "a.b[0].c", 'a["b c"].d']) {
    it(`writes ${text} as it was`, () => assert.equal(formatPath(parsePath(text) ?? []), text));
  }

  it("covers what it names and all inside it", () => {
    const covered = (outer: string, inner: string) => covers(parsePath(outer) ?? [], parsePath(inner) ?? []);
    assert.deepEqual(
      [covered("a", "a.b"), covered("a[*].b", "a[3].b.c"), covered("a.b", "a"), covered("a[1]", "a[2]")],
      [true, true, false, false],
    );
  });
});

describe("a property that is reset", () => {
  const reset = (path: string, olds: Properties, news: Properties) => resetAt(parsePath(path) ?? [], olds, news);

  it("has its old value again, deep inside too", () => {
    assert.deepEqual(reset("a.b[1]", { a: { b: [1, 2] } }, { a: { b: [3, 4] }, c: 5 }), { a: { b: [3, 2] }, c: 5 });
  });

  it("is gone again when it was not there, and back when it was", () => {
    assert.deepEqual(reset("a.b", { a: {} }, { a: { b: 1, c: 2 } }), { a: { c: 2 } });
    assert.deepEqual(reset("a.b", { a: { b: 1 } }, { a: { c: 2 } }), { a: { b: 1, c: 2 } });
  });

  it("can be every element", () => {
    assert.deepEqual(reset("a[*].b", { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 3, c: 4 }, { b: 5 }] }), {
      a: [{ b: 1, c: 4 }, { b: 2 }],
    });
    assert.deepEqual(reset("a.*", { a: { x: 1 } }, { a: { x: 2 } }), { a: { x: 1 } });
  });

  it("can't be an element that only one of the two has", () => {
    assert.equal(reset("a[1]", { a: [1] }, { a: [1, 2] }), undefined);
    assert.equal(reset("a[*].b", { a: [{ b: 1 }] }, { a: [] }), undefined);
  });

  it("stays secret, and shows nothing of it", () => {
    const result = reset("a.b", { a: new Secret({ b: 1 }) }, { a: new Secret({ b: 2, c: 3 }) });
    assert.deepEqual(result, { a: new Secret({ b: 1, c: 3 }) });
  });
});
