import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Field, writableFields } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { jsonSchema } from "../../provider/model/schema.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });

describe("pulumi-intune schema", () => {
  it("prints the schema of a class, by the names that people have for it", () => {
    const printed = ["RoleScopeTag", "rolescopetag", "roleScopeTag", "#microsoft.graph.roleScopeTag"].map((name) => {
      const { status, stdout, stderr } = run("schema", name);
      assert.deepEqual([status, stderr], [0, ""], name);
      return JSON.parse(stdout);
    });
    assert.equal(printed[0].$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.deepEqual(
      Object.keys(printed[0].properties).sort(),
      ["adopt", ...writableFields(loadKind("RoleScopeTag")).map(([name]) => name)].sort(),
    );
    for (const other of printed.slice(1)) assert.deepEqual(other, printed[0]);
  });

  it("names what was probably meant where there is no such class", () => {
    const mistyped = run("schema", "WindowsWifiConfguration");
    assert.deepEqual([mistyped.status, mistyped.stdout], [1, ""]);
    assert.match(
      mistyped.stderr,
      /no Intune configuration type named WindowsWifiConfguration. Did you mean WindowsWifiConfiguration, /,
    );
    assert.match(run("schema", "NetworkBoundary").stderr, /Did you mean Windows10NetworkBoundaryConfiguration, /);
  });

  it("fails without a class, and says what it takes", () => {
    const { status, stderr } = run("schema");
    assert.equal(status, 1);
    assert.match(stderr, /missing required argument 'kind'/);
    assert.match(run("schema", "--help").stdout, /<kind>[\s\S]*Exit code:/);
  });
});

describe("the JSON Schema of", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });

  for (const kind of kindNames().map(loadKind)) {
    it(`${kind.name} is valid and tells its samples from what isn't right`, () => {
      const schema = jsonSchema(kind);
      assert.equal(ajv.validateSchema(schema), true, JSON.stringify(ajv.errors));
      const validate = ajv.compile(schema);
      const { minimal, full } = samplesOf(kind);
      for (const sample of [minimal, full]) assert.ok(validate(sample), JSON.stringify(validate.errors));
      assert.ok(!validate({ ...full, noSuchProperty: 1 }));
      const properties = schema.properties as Record<string, { writeOnly?: boolean }>;
      for (const [name, field] of writableFields(kind)) {
        assert.equal(properties[name]?.writeOnly === true, field.secret === true, name);
        assert.ok(!validate({ ...full, [name]: wrong(field) }), name);
        if (!field.nullable) assert.ok(!validate({ ...full, [name]: null }), `${name}: null`);
      }
    });
  }

  /** What no value of the field can be. */
  const wrong = (field: Field): unknown => {
    if (field.kind === "integer") return field.max + 1;
    return field.kind === "list" || field.kind === "assignments" || (field.kind === "enum" && field.flags) ? "x" : [1];
  };
});
