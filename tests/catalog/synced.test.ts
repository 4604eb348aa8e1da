import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { missingReference } from "../../catalog/check/template.ts";
import { withReferences } from "../../catalog/references.ts";
import { isWhole, newest, referencesOf, template, templates } from "../../catalog/templates.ts";

const ANTIVIRUS = "804339ad-1553-4478-a742-138fb5807418_1";
const FILEVAULT = "e688156f-6564-4c03-b34f-83b90fe6bb82_1";
const BASELINE = "66df8dce-0166-4b82-92f7-1f74e3ca17a3";
const REALTIME = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";

/** What `pulumi-intune catalog sync` wrote, in the folder of a program or above it. */
describe("files read from a tenant", () => {
  const home = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-synced-"));
    fs.mkdirSync(path.join(folder, "stacks"));
  });
  afterEach(() => {
    process.chdir(home);
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const inside = (text: string): void => {
    fs.mkdirSync(path.join(folder, "intune-catalog"));
    fs.writeFileSync(path.join(folder, "intune-catalog", "templates.json"), text);
    process.chdir(path.join(folder, "stacks"));
  };
  const newer = { ...template(`${BASELINE}_5`), id: `${BASELINE}_6`, version: "Version 26H2" };
  const content = (references: object) => JSON.stringify({ templates: [newer], references });

  it("win over the package, and leave the rest to it", () => {
    const own = { instance: "11111111-1111-1111-1111-111111111111" };
    const before = referencesOf(FILEVAULT, "any");
    inside(content({ [ANTIVIRUS]: { [REALTIME]: own } }));
    assert.deepEqual([before, referencesOf(ANTIVIRUS, REALTIME)], [undefined, own]);
    assert.equal(templates().length, 69);
    assert.equal(newest(BASELINE)?.version, "Version 26H2");
    const setting = { settingInstance: { settingDefinitionId: REALTIME } };
    const { settings } = withReferences([setting], ANTIVIRUS, undefined, () => false);
    assert.match(JSON.stringify(settings), /11111111-1111/);
    assert.ok(
      referencesOf("45fea5e9-280d-4da1-9792-fb5736da0ca9_1", "device_vendor_msft_policy_config_defender_excludedpaths"),
    );
  });

  it("make a template whole: what it lacks isn't of it", () => {
    assert.equal(isWhole(ANTIVIRUS), false);
    assert.match(missingReference(0, "any", ANTIVIRUS), /has no reference to .* in what this package knows/);
    inside(content({ [ANTIVIRUS]: {} }));
    assert.equal(isWhole(ANTIVIRUS), true);
    assert.match(missingReference(0, "any", ANTIVIRUS), /isn't of the template Microsoft Defender Antivirus/);
  });

  it("that somebody broke are an error that names the file", () => {
    inside("{ broken");
    assert.throws(() => templates(), /intune-catalog.templates\.json isn't what `pulumi-intune catalog sync` writes/);
  });
});
