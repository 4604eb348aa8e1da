import assert from "node:assert/strict";
import { failures } from "../../provider/lifecycle/validate.ts";
import { deviceConfigurations } from "../../provider/model/collections/index.ts";
import { defineKind, duration, enumType, flagsType, list, object, string } from "../../provider/model/kind.ts";
import { jsonSchema } from "../../provider/model/schema.ts";
import { same } from "../../provider/model/values.ts";
import { allFields, mapParts, mayHoldSecret } from "../../provider/model/walk.ts";
import { fromWire } from "../../provider/model/wire.ts";

const about = { description: "Made up." };
const MEMBERS = ["off", "on", "unknownFutureValue"];
const mode = enumType("mode", MEMBERS)(about);
const modes = flagsType("modes", MEMBERS)(about);
const kind = defineKind({
  name: "MadeUpConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Made up",
  description: "Made up.",
  reference: "https://example.com",
  fields: { mode, modes },
});

describe("members that Graph keeps for later", () => {
  const declared = (value: object): string[] => failures(kind, { displayName: "A", ...value });

  it("are refused, and not named among those that are allowed", () => {
    assert.deepEqual(declared({ mode: "on", modes: ["on", "off"] }), []);
    assert.deepEqual(declared({ mode: "unknownFutureValue" }), [
      'mode must be one of off, on; got "unknownFutureValue"',
    ]);
    assert.deepEqual(declared({ modes: ["unknownFutureValue"] }).length, 1);
    assert.doesNotMatch(JSON.stringify(jsonSchema(kind)), /unknownFutureValue/);
  });

  it("are read as they are", () => {
    assert.equal(fromWire(mode, "unknownFutureValue"), "unknownFutureValue");
    assert.deepEqual(fromWire(modes, "on,unknownFutureValue"), ["on", "unknownFutureValue"]);
  });
});

describe("spans of time", () => {
  const span = duration(about);
  const spanning = { ...kind, fields: { ...kind.fields, span } };

  it("are the same however they are spelled, and none is not the same as one of no length", () => {
    for (const [left, right] of [
      ["PT24H", "P1D"],
      ["PT90M", "PT1H30M"],
      ["P0D", "PT0S"],
      ["PT1.0S", "PT1S"],
    ])
      assert.ok(same(span, left, right), `${left} ${right}`);
    for (const [left, right] of [
      ["PT30M", "PT30S"],
      ["P1D", "PT1H"],
      [null, "PT0S"],
    ])
      assert.ok(!same(span, left, right), `${left} ${right}`);
  });

  it("have days, hours, minutes and seconds, and no units of changing length", () => {
    for (const right of ["P90D", "PT12H", "PT30M", "P1DT2H3M4.5S", "PT0S"])
      assert.deepEqual(failures(spanning, { displayName: "A", span: right }), []);
    for (const wrong of ["90 days", "12:00:00", "P", "PT", "P1M", "P1Y", "-PT1H", "P1DT", 90])
      assert.deepEqual(failures(spanning, { displayName: "A", span: wrong }), [
        `span must be a duration as in P90D, PT12H or PT30M; got ${JSON.stringify(wrong)}`,
      ]);
  });
});

describe("a walk", () => {
  const inner = object("inner", { key: string({ ...about, secret: true }), name: string(about) }, about);
  const field = list(inner, about);

  it("reaches the parts of a value, and leaves out what comes back undefined", () => {
    const seen: unknown[] = [];
    const value = [{ key: "k", name: "n", more: 1 }];
    const mapped = mapParts(field, value, (item, part) =>
      mapParts(item as typeof inner, part, (known, text, at) => {
        seen.push([known?.kind, at]);
        return known ? text : undefined;
      }),
    );
    assert.deepEqual(mapped, [{ key: "k", name: "n" }]);
    assert.deepEqual(seen, [
      ["string", "key"],
      ["string", "name"],
      [undefined, "more"],
    ]);
  });

  it("reaches every field once, also of types that contain themselves", () => {
    const children: { key: typeof inner; children?: typeof field } = { key: inner };
    const tree = object("tree", children as never, about);
    children.children = list(tree, about) as never;
    assert.deepEqual(
      [...allFields({ tree })].map(({ kind }) => kind),
      ["object", "object", "string", "string", "list", "object"],
    );
    assert.ok(mayHoldSecret(tree));
    assert.ok(!mayHoldSecret(object("plain", { name: string(about) }, about)));
  });
});
