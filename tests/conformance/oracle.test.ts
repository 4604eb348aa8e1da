import assert from "node:assert/strict";
import { means, undeclared } from "./oracle.ts";

/** Each line is a fact about Graph's formats. */
const SAME: readonly (readonly [what: string, declared: unknown, held: unknown])[] = [
  ["nothing and an empty list", null, []],
  ["flags", ["a", "b"], "b, a"],
  ["lists in another order", [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }]],
  ["an object with what the service adds", { a: 1 }, { a: 1, id: "x", "@odata.type": "#b" }],
  ["an object of the declared type", { "@odata.type": "#microsoft.graph.appListItem", a: 1 }, { a: 1 }],
  ["a moment", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00.000+01:00"],
  ["a time of the day", "08:00", "08:00:00.0000000"],
  ["a span of time", "PT24H", "P1D"],
  ["a span of no time", "P0D", "PT0S"],
  ["an id in capitals", "0B2F2A4E-8e0f-4d0e-9d8e-0d6a3b1f2c11", "0b2f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11"],
  ["a number of 24 bits", 0.1, Math.fround(0.1)],
  ["a value that is hidden", { name: "a", value: "x" }, { name: "a", value: "****", isEncrypted: true }],
];
const DIFFERENT: typeof SAME = [
  ["no value and a value", null, 1],
  ["a value and no value", 0, null],
  ["a list and a longer one", ["a"], ["a", "b"]],
  ["a list and one with one item twice", ["a", "b"], ["a", "a"]],
  ["flags and fewer of them", ["a", "b"], "a"],
  ["an object without a property", { a: 1, b: 2 }, { a: 1 }],
  ["an object of a derived type", { "@odata.type": "#microsoft.graph.appleAppListItem", a: 1 }, { a: 1 }],
  ["a number and its text", 1, "1"],
  ["text in capitals", "Pilot", "pilot"],
  ["two moments", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00+01:00"],
  ["two spans of time", "PT30M", "PT30S"],
  ["a hidden value beside another name", { name: "a", value: "x" }, { name: "b", value: "****", isEncrypted: true }],
  ["false and nothing", false, null],
];

describe("the oracle of the conformance suite", () => {
  for (const [what, declared, held] of SAME) it(`takes for the same: ${what}`, () => assert.ok(means(declared, held)));
  for (const [what, declared, held] of DIFFERENT) it(`tells apart: ${what}`, () => assert.ok(!means(declared, held)));

  it("sees what nobody declared, at any depth", () => {
    const sent = { a: 1, b: [{ c: 1, d: 2 }], e: null, f: 3 };
    assert.deepEqual(undeclared({ a: 1, b: [{ c: 1 }] }, sent), ["b[0].d", "f"]);
  });
});
