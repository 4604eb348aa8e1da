import assert from "node:assert/strict";
import {
  type Diff,
  diffInputs,
  ignoreChanges,
  invert,
  isReplacement,
  NO_DIFF,
  replaceOnChanges,
} from "../../../local/engine/stand-in/diff.ts";
import { Secret, UNKNOWN } from "../../../local/engine/stand-in/values.ts";

const input = (diffKind: string) => ({ diffKind, inputDiff: true });

describe("the engine's own diff", () => {
  it("names what was added, changed and removed, down to the elements of lists", () => {
    const diff = diffInputs({ a: 1, b: [1, { c: 2 }], d: 4 }, { a: 2, b: [1, { c: 3 }, 5], e: 6 });
    assert.deepEqual(diff, {
      changes: true,
      changedKeys: ["a", "b", "d", "e"],
      detailedDiff: {
        a: input("update"),
        "b[1].c": input("update"),
        "b[2]": input("add"),
        d: input("delete"),
        e: input("add"),
      },
    });
  });

  it("takes null for absent, and a secret for what it holds", () => {
    const { changes } = diffInputs({ a: null, b: new Secret("x") }, { b: "x" });
    assert.equal(changes, false);
  });

  it("takes what isn't known yet for a change", () => {
    assert.deepEqual(diffInputs({ a: 1 }, { a: UNKNOWN }).changedKeys, ["a"]);
  });
});

describe("ignoreChanges", () => {
  it("compares with the old values, and says which paths it can't follow", () => {
    const { inputs, impossible } = ignoreChanges({ a: 1, l: [1] }, { a: 2, l: [1, 2], c: 3 }, ["a", "l[1]", "c"]);
    assert.deepEqual(inputs, { a: 1, l: [1, 2] });
    assert.deepEqual(impossible, ["l[1]"]);
  });
});

describe("replaceOnChanges", () => {
  const changed: Diff = { ...NO_DIFF, changes: true, changedKeys: ["a"] };

  it("makes a replacement of a change that it names", () => {
    assert.equal(isReplacement(replaceOnChanges(changed, ["a"], false)), true);
    assert.equal(isReplacement(replaceOnChanges(changed, ["b"], false)), false);
    assert.equal(isReplacement(replaceOnChanges(changed, ["*"], false)), true);
  });

  it("changes the detailed diff along with it", () => {
    const detailed = { ...changed, detailedDiff: { "a.b": input("update"), c: input("add") } } as Diff;
    const { detailedDiff } = replaceOnChanges(detailed, ["a"], false);
    assert.deepEqual(detailedDiff, { "a.b": input("update-replace"), c: input("add") });
  });

  it("can mean a resource that is half made", () => {
    assert.deepEqual(replaceOnChanges(NO_DIFF, ["#initerror"], true).replaceKeys, ["#initerror"]);
    assert.deepEqual(replaceOnChanges(NO_DIFF, ["#initerror"], false), NO_DIFF);
  });
});

describe("a diff seen from the other side", () => {
  it("adds what was removed", () => {
    const diff = {
      ...NO_DIFF,
      detailedDiff: { a: input("add"), b: input("delete-replace"), c: input("update") },
    } as Diff;
    assert.deepEqual(invert(diff).detailedDiff, { a: input("delete"), b: input("add-replace"), c: input("update") });
  });
});
