import assert from "node:assert/strict";
import committed from "../../../local/tenant/model/graph.json";
import { model } from "../../../local/tenant/model/graph.ts";
import type { GraphModel } from "../../../local/tenant/model/model.ts";
import { overlay } from "../../../local/tenant/model/overlay.ts";

const graph = committed as unknown as GraphModel;

/** A new release of the package may bring what the overlay has, or drop what it refers to: then the overlay shrinks. */
describe("the overlay of the model", () => {
  it("adds only properties and members that the package lacks", () => {
    for (const [type, { properties }] of Object.entries(overlay.types)) {
      const known = Object.keys(graph.types[type]?.properties ?? {});
      const twice = Object.keys(properties).filter((name) => known.includes(name));
      assert.deepEqual(twice, [], type);
    }
    assert.deepEqual(
      Object.keys(overlay.enums).filter((name) => graph.enums[name]),
      [],
    );
    for (const [name, members] of Object.entries(overlay.members)) {
      assert.ok(graph.enums[name], name);
      assert.deepEqual(
        members.filter((member) => graph.enums[name]?.includes(member)),
        [],
        name,
      );
    }
  });

  it("gives ranges to numbers only, and scalars to properties that exist", () => {
    for (const [name, { ranges }] of Object.entries(overlay.types)) {
      for (const property of Object.keys(ranges ?? {})) {
        assert.equal(model.required(name).properties.get(property)?.type, "Int32", `${name}.${property}`);
      }
    }
    for (const [key, scalar] of Object.entries(overlay.scalars)) {
      const [type = "", property = ""] = key.split(".");
      assert.equal(model.required(type).properties.get(property)?.type, scalar, key);
    }
  });

  it("speaks of types, enums and properties that exist", () => {
    for (const name of overlay.abstract) assert.equal(model.required(name).abstract, true);
    for (const name of overlay.flags) assert.equal(model.enum(name)?.flags, true, name);
    for (const [type, properties] of Object.entries(overlay.readOnly)) {
      for (const name of properties) {
        assert.equal(model.required(type).properties.get(name)?.readOnly, true, `${type}.${name}`);
      }
    }
  });
});
