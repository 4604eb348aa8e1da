import assert from "node:assert/strict";
import fs from "node:fs";
import { definition } from "../../catalog/table.ts";
import { type References, referencesOf, template, templates } from "../../catalog/templates.ts";

const ANTIVIRUS = "804339ad-1553-4478-a742-138fb5807418_1";
const REALTIME = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("templates of the catalog", () => {
  it("are those that Graph gave in August 2026", () => {
    assert.equal(templates().length, 68);
    assert.equal(templates().filter(({ lifecycle }) => lifecycle === "active").length, 57);
    assert.deepEqual(
      [template(ANTIVIRUS)?.name, template(ANTIVIRUS)?.technologies],
      ["Microsoft Defender Antivirus", ["mdm", "microsoftSense"]],
    );
    assert.equal(template("nothing"), undefined);
  });

  it("are referred to by ids, each of one setting", () => {
    const { instance, value } = referencesOf(ANTIVIRUS, REALTIME) ?? {};
    assert.match(String(instance), GUID);
    assert.match(String(value), GUID);
    assert.notEqual(instance, value);
    assert.equal(referencesOf(ANTIVIRUS, "constructor"), undefined);
    assert.equal(referencesOf("constructor", REALTIME), undefined);
  });

  it("are referred to by settings that are there, by ids that no other setting has", () => {
    const { references } = JSON.parse(fs.readFileSync("catalog/templates.json", "utf8")) as {
      references: Record<string, Record<string, References>>;
    };
    for (const [id, settings] of Object.entries(references)) {
      assert.ok(template(id), id);
      const ids = Object.values(settings).flatMap(({ instance = [], value = [] }) => [instance, value].flat());
      assert.equal(new Set(ids).size, ids.length, id);
      for (const one of ids) assert.match(one, GUID);
      for (const setting of Object.keys(settings)) assert.ok(definition(setting), setting);
    }
  });
});
