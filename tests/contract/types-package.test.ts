import assert from "node:assert/strict";
import { deviceConfigurations } from "../../provider/model/collections/index.ts";
import { boolean, defineKind, enumeration, type Field, type Fields, integer } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { compareKind, compareKinds } from "../../scripts/kinds/compare.ts";
import type { GraphModel } from "../../scripts/kinds/graph.ts";
import { readModel } from "../../scripts/kinds/model.ts";

/**
 * The kinds against Microsoft's own types, completed by a reviewed overlay. The local tenant is built from the same
 * package by code of its own, and never from the kinds, so the two can't agree on one mistake.
 */
describe("kinds against @microsoft/microsoft-graph-types-beta", function () {
  this.timeout(120_000);
  let model: GraphModel;
  before(() => {
    model = readModel();
  });

  it("are there for every concrete type", () => {
    const counts = ["deviceConfiguration", "deviceEnrollmentConfiguration", "deviceCompliancePolicy"].map(
      (root) => model.concrete(root).length,
    );
    assert.deepEqual(counts, [119, 8, 12]);
    // One kind is of a type that has left the metadata.
    assert.equal(compareKinds(model, []).length, kindNames().length - 1);
    const missing = compareKinds(model, kindNames().map(loadKind)).filter((text) => text.endsWith("has no kind"));
    assert.deepEqual(missing, []);
  });

  for (const name of kindNames()) {
    it(`${name} has Graph's properties, types, nullability, members and ranges`, () => {
      assert.deepEqual(compareKind(model, loadKind(name)), []);
    });
  }
});

describe("the comparison", () => {
  const about = { description: "Anything." };
  const made = (fields: Fields) =>
    defineKind({
      name: "WindowsIdentityProtectionConfiguration",
      collection: deviceConfigurations,
      platform: "windows",
      title: "x",
      description: "x",
      reference: "https://example.com",
      fields,
    });
  const said = (fields: Fields): string[] => {
    const { fields: right } = loadKind("WindowsIdentityProtectionConfiguration");
    return compareKind(readModel(), made({ ...right, ...fields })).map((text) => text.replace(/^\w+\./, ""));
  };

  it("says what a kind has otherwise", () => {
    const wrong = {
      pinRecoveryEnabled: integer(about),
      pinMinimumLength: integer({ ...about, min: 4, max: 126, nullable: true }),
      pinMaximumLength: integer({ ...about, min: 4, max: 127 }),
      pinUppercaseCharactersUsage: enumeration("configurationUsage", ["blocked", "required", "allowed", "on"], about),
      madeUp: boolean(about),
    };
    assert.deepEqual(said(wrong).sort(), [
      "madeUp is not in Graph",
      "pinMaximumLength is nullable",
      "pinMinimumLength ranges from 4 to 127",
      "pinRecoveryEnabled is Boolean, not integer",
      "pinUppercaseCharactersUsage has on, which is not in Graph",
      "pinUppercaseCharactersUsage lacks notConfigured",
    ]);
  });

  it("says what was judged otherwise: what is secret, what can be read and changed, and where order counts", () => {
    const model = readModel();
    const changed = (name: string, property: string, facts: object): string[] => {
      const kind = loadKind(name);
      const field = { ...kind.fields[property], ...facts } as Field;
      return compareKind(model, { ...kind, fields: { ...kind.fields, [property]: field } });
    };
    assert.deepEqual(changed("EditionUpgradeConfiguration", "productKey", { secret: false }), [
      "EditionUpgradeConfiguration.productKey is a secret",
    ]);
    assert.deepEqual(changed("EditionUpgradeConfiguration", "license", { writeOnly: false }), [
      "EditionUpgradeConfiguration.license is write-only",
    ]);
    assert.deepEqual(changed("DeviceManagementConfigurationPolicy", "platforms", { immutable: false }), [
      "DeviceManagementConfigurationPolicy.platforms is immutable",
    ]);
    assert.deepEqual(changed("EditionUpgradeConfiguration", "targetEdition", { secret: true }), [
      "EditionUpgradeConfiguration.targetEdition is not a secret",
    ]);
    assert.deepEqual(changed("IosDeviceFeaturesConfiguration", "homeScreenPages", { ordered: false }), [
      "IosDeviceFeaturesConfiguration.homeScreenPages is ordered",
    ]);
  });

  it("says what a kind lacks", () => {
    const { fields } = loadKind("WindowsIdentityProtectionConfiguration");
    const { pinRecoveryEnabled: _, ...rest } = fields;
    assert.deepEqual(compareKind(readModel(), { ...made({}), fields: rest }), [
      "WindowsIdentityProtectionConfiguration.pinRecoveryEnabled is missing: Boolean",
    ]);
  });
});
