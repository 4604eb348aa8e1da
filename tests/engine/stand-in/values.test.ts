import assert from "node:assert/strict";
import {
  annotateSecrets,
  containsSecret,
  containsUnknown,
  equal,
  plain,
  Secret,
  UNKNOWN,
} from "../../../local/engine/stand-in/values.ts";
import {
  fromStruct,
  outputsFromStruct,
  outputsToStruct,
  toProviderStruct,
  toStruct,
  UNKNOWN_TEXT,
} from "../../../local/engine/stand-in/wire.ts";

describe("values", () => {
  it("are equal whatever the order of their keys, and where null stands for absent", () => {
    assert.equal(equal({ a: 1, b: [{ c: null }] }, { b: [{}], a: 1 }), true);
    assert.equal(equal([1, 2], [2, 1]), false);
    assert.equal(equal(new Secret("x"), "x"), false);
    assert.equal(equal(new Secret("x", "one"), new Secret("x", "another")), true);
    assert.equal(equal(UNKNOWN, UNKNOWN), true);
  });

  it("are searched inside secrets and lists too", () => {
    assert.equal(containsUnknown({ a: [new Secret({ b: UNKNOWN })] }), true);
    assert.equal(containsSecret({ a: [{ b: new Secret(1) }] }), true);
    assert.equal(containsSecret({ a: [{ b: 1 }] }), false);
    assert.deepEqual(plain({ a: new Secret([new Secret(1)]) }), { a: [1] });
  });
});

describe("secrets that a provider has seen in clear", () => {
  it("are secret again where the inputs had them", () => {
    const inputs = { a: new Secret("x"), b: { c: new Secret(1), d: 2 }, e: 3 };
    const outputs = { a: "y", b: { c: 1, d: 2 }, e: 3, f: 4 };
    assert.deepEqual(annotateSecrets(outputs, inputs), {
      a: new Secret("y"),
      b: { c: new Secret(1), d: 2 },
      e: 3,
      f: 4,
    });
  });

  it("make a whole list secret, whose order may be another one", () => {
    assert.deepEqual(annotateSecrets({ a: [2, 1] }, { a: [1, new Secret(2)] }), { a: new Secret([2, 1]) });
  });
});

describe("values on the wire", () => {
  const properties = { a: new Secret({ b: [1, null] }), c: UNKNOWN, d: "text", e: { f: true } };

  it("come back from the program as they went", () => {
    assert.deepEqual(fromStruct(toStruct(properties)), properties);
  });

  it("reach a dynamic provider without secrets, and references to resources as their id", () => {
    const reference = { "4dabf18193072939515e22adb298388d": "5cf8f73096256a8f31e491e813e4eb8e", urn: "urn:x", id: "7" };
    assert.deepEqual(toProviderStruct({ ...properties, g: reference }).toJavaScript(), {
      a: { b: [1, null] },
      c: UNKNOWN_TEXT,
      d: "text",
      e: { f: true },
      g: "7",
    });
  });

  it("keep what they depend on through a transform", () => {
    const dependencies = { a: ["urn:1"], c: ["urn:2"], d: [], e: [] };
    assert.deepEqual(outputsFromStruct(outputsToStruct(properties, dependencies)), { properties, dependencies });
  });
});
