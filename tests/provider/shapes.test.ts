import assert from "node:assert/strict";
import { outputs } from "../../provider/lifecycle/state.ts";
import { failures } from "../../provider/lifecycle/validate.ts";
import { deviceConfigurations } from "../../provider/model/collections/index.ts";
import {
  binary,
  boolean,
  date,
  dateTime,
  defineKind,
  enumeration,
  type Field,
  type Fields,
  flagsType,
  guid,
  int64,
  integer,
  list,
  number,
  object,
  reference,
  string,
  time,
  unionType,
  type Variants,
} from "../../provider/model/kind.ts";
import { jsonSchema } from "../../provider/model/schema.ts";
import { same, withSecrets } from "../../provider/model/values.ts";
import { fromWire, toWire } from "../../provider/model/wire.ts";
import { withUnreturned } from "../../provider/objects/unreturned-values.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { markedPaths } from "../conformance/objects.ts";
import { plain } from "../workbench.ts";

const about = { description: "Anything." };
const hashes = flagsType("hashes", ["sha1", "sha2"]);

/** A type that contains itself. */
const variants: Variants = {
  leaf: { value: string({ ...about, writeOnly: true, secret: true }), name: string(about) },
  branch: {
    get children() {
      return list(item(about), { ...about, ordered: true });
    },
  },
};
const item = unionType("item", variants);
/** Two types with the same properties. */
const twins = unionType("twin", { elder: { name: string(about) }, younger: { name: string(about) } });
const base = unionType("app", { app: { name: string(about) }, appleApp: { id: string(about) } }, "app");

const kind = defineKind({
  name: "MadeUpConfiguration",
  collection: deviceConfigurations,
  platform: "all",
  title: "Made up",
  description: "For tests.",
  reference: "https://example.com",
  fields: {
    hashes: hashes({ ...about, nullable: true }),
    size: int64({ ...about, min: 0 }),
    ratio: number({ ...about, single: true }),
    day: date({ ...about, nullable: true }),
    at: time({ ...about, nullable: true }),
    tenant: guid({ ...about, nullable: true }),
    root: reference(["windows81TrustedRootCertificate"], { ...about, nullable: true }),
    item: item({ ...about, nullable: true }),
    apps: list(base(about), about),
    steps: list(integer(about), { ...about, ordered: true }),
    twin: twins({ ...about, nullable: true }),
    blob: binary({ ...about, nullable: true }),
    when: dateTime({ ...about, nullable: true }),
  },
});
const failuresOf = (args: object): string[] => failures(kind, { displayName: "x", ...args });
const field = (name: string): Field => kind.fields[name] as Field;
const leaf = (more: object) => ({ "@odata.type": "#microsoft.graph.leaf", ...more });
const branch = (...children: unknown[]) => ({ "@odata.type": "#microsoft.graph.branch", children });

describe("shapes of values", () => {
  it("are refused with what is allowed", () => {
    assert.deepEqual(failuresOf({ hashes: "sha1" }), [
      'hashes must be a list of one or more of sha1, sha2, or null; got "sha1"',
    ]);
    assert.deepEqual(failuresOf({ hashes: ["md5"] }), [
      'hashes[0] must be a list of one or more of sha1, sha2, or null; got "md5"',
    ]);
    assert.deepEqual(failuresOf({ hashes: [] }), [
      "hashes must be a list of one or more of sha1, sha2, or null; got []",
    ]);
    assert.deepEqual(failuresOf({ size: 2 ** 53 }), [
      `size must be a whole number from 0 to ${2 ** 53 - 1}; got ${2 ** 53}`,
    ]);
    assert.deepEqual(failuresOf({ day: "2026-02-30" }), [
      'day must be a day as in 2026-01-31, or null; got "2026-02-30"',
    ]);
    assert.deepEqual(failuresOf({ at: "24:00" }), ['at must be a time of day as in 14:30:00, or null; got "24:00"']);
    assert.deepEqual(failuresOf({ tenant: "contoso" }), [
      'tenant must be an id, which is a GUID, or null; got "contoso"',
    ]);
    assert.deepEqual(failuresOf({ root: "Root CA" }), [
      'root must be the id of an object of type windows81TrustedRootCertificate, or null; got "Root CA"',
    ]);
  });

  it("that are unions are told apart by their type, at any depth", () => {
    assert.deepEqual(failuresOf({ item: branch(leaf({ name: "a" }), branch(leaf({ name: "b" }))) }), []);
    assert.deepEqual(failuresOf({ item: branch(branch(leaf({ nam: "b" }))) }), [
      "item.children[0].children[0].nam is not a property of item.children[0].children[0]; did you mean name?",
    ]);
    assert.deepEqual(failuresOf({ item: branch(leaf({ value: 7 })) }), [
      "item.children[0].value must be a text; got a secret value",
    ]);
    for (const wrong of ["hush", ["hush"], { "@odata.type": "#microsoft.graph.leaf", value: { hush: 1 } }])
      assert.doesNotMatch(failuresOf({ item: wrong }).join(), /hush/);
    const [found] = failuresOf({ item: { "@odata.type": "#microsoft.graph.twig" } });
    assert.match(
      found ?? "",
      /^item.*must be an object with @odata.type #microsoft.graph.leaf, #microsoft.graph.branch, or null/,
    );
    assert.deepEqual(
      failuresOf({ apps: [{ name: "a" }, { "@odata.type": "#microsoft.graph.appleApp", id: "b" }] }),
      [],
    );
  });

  it("make a JSON Schema, also where a type contains itself", () => {
    const { $defs, properties } = jsonSchema(kind) as { $defs?: object; properties: Record<string, unknown> };
    assert.ok($defs && Object.keys($defs).length > 0);
    assert.deepEqual(Object.keys(properties.hashes as object).includes("anyOf"), true);
  });

  it("have samples that are valid, also where a type contains itself", () => {
    const { minimal, full, update } = samplesOf(kind);
    assert.deepEqual(failures(kind, { ...minimal }), []);
    assert.deepEqual(failures(kind, { ...full }), []);
    assert.deepEqual(failures(kind, { ...full, ...update }), []);
    for (const name of Object.keys(update)) assert.ok(!same(field(name), full[name], update[name]), name);
  });
});

describe("same", () => {
  const equal = (name: string, left: unknown, right: unknown): void => assert.ok(same(field(name), left, right), name);
  const differ = (name: string, left: unknown, right: unknown): void =>
    assert.ok(!same(field(name), left, right), name);

  it("knows the spellings of one value", () => {
    equal("hashes", ["sha1", "sha2"], ["sha2", "sha1"]);
    equal("at", "02:00:00.0000000", "02:00");
    equal("tenant", "6B0F2A4E-8E0F-4D0E-9D8E-0D6A3B1F2C11", "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11");
    equal("tenant", "00000000-0000-0000-0000-000000000000", null);
    equal("tenant", "", undefined);
    equal("ratio", 0.1, Math.fround(0.1));
    equal("blob", "YQ", "YQ==");
    equal("when", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.0000000Z");
    equal("when", "2026-01-31T12:00:00Z", "2026-01-31T13:00:00+01:00");
    equal("apps", null, []);
    equal("apps", [{ name: "a" }], [{ "@odata.type": "#microsoft.graph.app", name: "a" }]);
  });

  it("tells apart what the service tells apart", () => {
    differ("at", "02:00:01", "02:00");
    differ("size", 1, 2);
    differ("twin", { "@odata.type": "#microsoft.graph.elder" }, { "@odata.type": "#microsoft.graph.younger" });
    differ("blob", "YQ==", "Yg==");
    differ("when", "2026-01-31T12:00:00Z", "2026-01-31T12:00:01Z");
    differ("apps", [{ name: "a" }], [{ "@odata.type": "#microsoft.graph.appleApp", name: "a" }]);
    differ("steps", [1, 2], [2, 1]);
    differ("item", branch(leaf({ name: "a" }), leaf({ name: "b" })), branch(leaf({ name: "b" }), leaf({ name: "a" })));
  });

  it("doesn't count the order in lists where it carries no meaning", () => {
    equal("apps", [{ name: "a" }, { name: "b" }], [{ name: "b" }, { name: "a" }]);
  });
});

describe("the wire", () => {
  it("has flags as one text", () => {
    assert.equal(toWire(field("hashes"), ["sha1", "sha2"]), "sha1,sha2");
    assert.deepEqual(fromWire(field("hashes"), "sha1, sha2"), ["sha1", "sha2"]);
    assert.equal(toWire(field("hashes"), null), null);
    assert.equal(fromWire(field("hashes"), null), null);
  });

  it("has lists where the program says null", () => {
    assert.deepEqual(toWire(field("apps"), null), []);
  });

  it("brings back only what the type has and the service tells", () => {
    const fields: Fields = {
      size: integer({ ...about, readOnly: true }),
      on: boolean(about),
      key: string({ ...about, writeOnly: true }),
    };
    const returned = {
      "@odata.type": "#microsoft.graph.thing",
      size: 1,
      on: true,
      key: "****",
      "on@odata.type": "#Boolean",
      newer: 1,
    };
    assert.deepEqual(fromWire(object("thing", fields, about), returned), { on: true });
    assert.deepEqual(fromWire(field("item"), leaf({ name: "a", value: "****" })), leaf({ name: "a" }));
  });

  it("leaves a type alone that is newer than the kind", () => {
    const newer = { "@odata.type": "#microsoft.graph.twig", length: 3 };
    assert.deepEqual(fromWire(field("item"), newer), newer);
  });
});

describe("withUnreturned", () => {
  const fields: Fields = {
    item: field("item"),
    items: list(item(about), about),
    key: string({ ...about, writeOnly: true }),
    name: string(about),
    version: integer({ ...about, readOnly: true }),
  };

  it("leaves to the service what the service sets", () => {
    assert.deepEqual(withUnreturned(fields, { version: 1 }, { name: "b" }), { name: "b" });
  });

  it("puts what is known in place of what the service keeps to itself", () => {
    assert.deepEqual(withUnreturned(fields, { key: "k", name: "a" }, { name: "b" }), { key: "k", name: "b" });
    const known = { item: branch(leaf({ name: "a", value: "1" })) };
    assert.deepEqual(withUnreturned(fields, known, { item: branch(leaf({ name: "a" })) }), known);
  });

  it("finds the known item that a returned one was, whatever the order", () => {
    const known = { items: [leaf({ name: "a", value: "1" }), leaf({ name: "b", value: "2" })] };
    const actual = { items: [leaf({ name: "b" }), leaf({ name: "c" }), leaf({ name: "a" })] };
    assert.deepEqual(withUnreturned(fields, known, actual).items, [
      leaf({ name: "b", value: "2" }),
      leaf({ name: "c" }),
      leaf({ name: "a", value: "1" }),
    ]);
  });

  it("finds them in long lists as well", () => {
    const many = Array.from({ length: 1_000 }, (_, i) => leaf({ name: `n${i}`, value: `v${i}` }));
    const read = many.map((_, i) => leaf({ name: `n${i}` })).reverse();
    assert.deepEqual(withUnreturned(fields, { items: many }, { items: read }).items, [...many].reverse());
  }).timeout(5_000);

  it("says nothing where the type is another one", () => {
    const actual = { item: leaf({ name: "a" }) };
    assert.deepEqual(withUnreturned(fields, { item: branch() }, actual), actual);
  });
});

describe("secrets", () => {
  it("are marked wherever they are, and nothing around them", () => {
    const value = { item: branch(leaf({ name: "a", value: "hush" })) };
    const marked = withSecrets(kind.fields, value);
    assert.deepEqual(plain(marked), value);
    const children = (marked.item as { children: { name: unknown; value: unknown }[] }).children;
    assert.equal(children[0]?.name, "a");
    assert.notEqual(children[0]?.value, "hush");
  });
});

describe("outputs", () => {
  it("mark secrets also among the values that are kept to be put back", () => {
    const restore = { item: leaf({ name: "a", value: "hush" }) };
    const { __intune } = outputs(kind, {}, {}, { tenantId: "t", managed: [], restore });
    assert.deepEqual(plain(__intune), { tenantId: "t", managed: [], restore });
    assert.deepEqual(markedPaths(__intune), ["restore.item.value"]);
  });
});

describe("defaults", () => {
  it("follow from the type where a kind doesn't say", () => {
    assert.equal(boolean(about).default, false);
    assert.equal(boolean({ ...about, nullable: true }).default, null);
    assert.equal(enumeration("e", ["notConfigured", "on"], about).default, "notConfigured");
    assert.equal(integer(about).default, 0);
    assert.deepEqual(list(string(about), { ...about, nullable: true }).default, []);
    for (const unknown of [integer({ ...about, min: 1 }), binary(about), dateTime(about), hashes(about)]) {
      assert.equal("default" in unknown, false, unknown.kind);
    }
    assert.equal("default" in boolean({ ...about, required: true }), false);
  });
});
