import assert from "node:assert/strict";
import fs from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Field } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { jsonSchema } from "../../provider/model/schema.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { fixture } from "../support.ts";

interface SeedProperty {
  type: string;
  range?: [number, number];
  members?: string[];
}
/** Properties, types, ranges and members as the five reference pages state them. */
const seeds = JSON.parse(fs.readFileSync(fixture("seeds.json"), "utf8")) as Record<
  string,
  Record<string, SeedProperty>
>;
/** What the pages list and every object has: never declared, and no property of a kind. */
const ENTITY = ["id"];

const kindOf = (type: string) => loadKind(type.charAt(0).toUpperCase() + type.slice(1));

const expectedKind: Record<string, Field["kind"]> = {
  String: "string",
  Int32: "integer",
  Boolean: "boolean",
  DateTimeOffset: "dateTime",
  Stream: "binary",
};

describe("kinds against the reference pages", () => {
  it("declare every type of the pages", () => {
    assert.ok(Object.keys(seeds).length === 4);
    for (const type of Object.keys(seeds)) assert.ok(kindNames().includes(kindOf(type).name));
  });

  for (const [type, properties] of Object.entries(seeds)) {
    describe(type, () => {
      const kind = kindOf(type);
      const schema = jsonSchema(kind) as { properties: Record<string, unknown>; additionalProperties: boolean };

      it("has exactly the properties of its page, and its assignments", () => {
        const names = Object.keys(properties).filter((name) => !ENTITY.includes(name));
        assert.deepEqual(Object.keys(kind.fields).sort(), [...names, "assignments"].sort());
      });

      it("has their types, members and ranges", () => {
        for (const [name, page] of Object.entries(properties)) {
          if (ENTITY.includes(name)) continue;
          const field = kind.fields[name] as Field;
          const [type, collection] = page.type.split(" ");
          const inner = collection && field.kind === "list" ? field.of : field;
          assert.equal(field.kind === "list", collection === "collection", name);
          if (page.members) {
            assert.ok(inner.kind === "enum" && inner.type === type, name);
            assert.deepEqual([...inner.members].sort(), [...page.members].sort(), name);
          } else if (expectedKind[type as string]) {
            assert.equal(inner.kind, expectedKind[type as string], name);
          } else {
            assert.ok(inner.kind === "object" && inner.type === type, name);
          }
          if (page.range) {
            assert.ok(inner.kind === "integer", name);
            assert.deepEqual([inner.min, inner.max], page.range, name);
          }
        }
      });

      it("prints a JSON Schema that holds every writable property, with ranges and members", () => {
        const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
        const valid = (args: object): boolean => validate({ displayName: "x", ...args });
        for (const [name, page] of Object.entries(properties)) {
          const field = kind.fields[name];
          if (!field || field.readOnly) {
            assert.ok(!(name in schema.properties), name);
            continue;
          }
          assert.ok(name in schema.properties, name);
          if (page.range) {
            const [min, max] = page.range;
            assert.deepEqual(
              [min, max, min - 1, max + 1].map((value) => valid({ [name]: value })),
              [true, true, false, false],
            );
          }
          for (const member of page.members ?? []) assert.ok(valid({ [name]: member }), `${name} ${member}`);
          if (page.members) assert.ok(!valid({ [name]: "no such member" }), name);
        }
        assert.ok(!valid({ noSuchProperty: 1 }));
        for (const sample of Object.values(samplesOf(kind)).slice(0, 2))
          assert.ok(validate(sample), JSON.stringify(validate.errors));
      });
    });
  }
});
