import assert from "node:assert/strict";
import { modelFromPackage } from "../../../local/tenant/model/generate.ts";
import committed from "../../../local/tenant/model/graph.json";
import { model } from "../../../local/tenant/model/graph.ts";

describe("the tenant's model of types", () => {
  it("is what the installed types package says (else: npm run tenant:model)", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(modelFromPackage())), committed);
  });

  it("holds every concrete type of the three families", () => {
    assert.equal(model.concrete("deviceConfiguration").length, 119);
    assert.equal(model.concrete("deviceEnrollmentConfiguration").length, 8);
    assert.equal(model.concrete("deviceCompliancePolicy").length, 12);
  });

  it("knows the type of every property", () => {
    for (const type of model.concrete("entity")) {
      for (const property of type.properties.values())
        assert.ok(model.knows(property.type), `${type.name}.${property.name}`);
    }
  });
});
