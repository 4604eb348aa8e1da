import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Definition } from "../../catalog/definition.ts";
import type { GraphDefinition } from "../../catalog/graph.ts";
import { definitionsOfPackage } from "../../catalog/table.ts";
import type { TemplatesFile } from "../../catalog/templates.ts";
import { changedDefinitions } from "../../cli/catalog/sync/definitions.ts";
import { referencesIn } from "../../cli/catalog/sync/references.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { choice, setting } from "../catalog/made.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const catalog = "/deviceManagement/configurationPolicyTemplates";
const ANTIVIRUS = "804339ad-1553-4478-a742-138fb5807418_1";
const DEFENDER = "device_vendor_msft_policy_config_defender";

describe("pulumi-intune catalog sync", function () {
  this.timeout(60_000);
  let tenant: LocalTenant;
  let folder: string;
  beforeEach(async () => {
    tenant = await startTenant();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-sync-"));
  });
  afterEach(async () => {
    fs.rmSync(folder, { recursive: true, force: true });
    await tenant.close();
  });

  const run = async (args: readonly string[], cwd = folder) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...tenant.env() } });
    const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { out, errors, code: code as number };
  };
  const sync = (cwd?: string) => run(["catalog", "sync"], cwd);
  const file = (name: string) => path.join(folder, "intune-catalog", name);
  const readTemplates = (): TemplatesFile => JSON.parse(fs.readFileSync(file("templates.json"), "utf8"));

  it("writes every template with its references, the same a second time, and changes nothing in the tenant", async () => {
    const first = await sync();
    assert.match(first.out, /^68 templates, with references of \d+ settings/, first.errors);
    const { templates, references } = readTemplates();
    assert.equal(templates.length, 68);
    assert.deepEqual(references[ANTIVIRUS]?.[`${DEFENDER}_allowrealtimemonitoring`], {
      instance: "f0790e28-9231-4d37-8f44-84bb47ca1b3e",
      value: "0492c452-1069-4b91-9363-93b8e006ab12",
    });
    const before = fs.readFileSync(file("templates.json"), "utf8");
    const inside = path.join(folder, "stacks", "production");
    fs.mkdirSync(inside, { recursive: true });
    assert.match((await sync(inside)).out, /nothing changed/, "from below it finds the same folder");
    assert.equal(fs.readFileSync(file("templates.json"), "utf8"), before);
    assert.deepEqual([...new Set(tenant.journal.requests.map(({ method }) => method))], ["GET"]);
  });

  it("writes ids and names of reusable settings, and nothing of what is in them", async () => {
    const settingDefinitionId = "vendor_msft_firewall_mdmstore_dynamickeywords_addresses_{id}";
    const settingInstance = {
      "@odata.type": "#microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance",
      settingDefinitionId,
      groupSettingCollectionValue: [],
    };
    const { id } = tenant.portal.create("/deviceManagement/reusablePolicySettings", {
      ...{ displayName: "Offices", settingDefinitionId, settingInstance },
    });
    assert.equal((await sync()).code, 0);
    assert.deepEqual(JSON.parse(fs.readFileSync(file("reusable-settings.json"), "utf8")), [
      { id, displayName: "Offices", settingDefinitionId },
    ]);
  });

  it("keeps what it read before of a template that can't be read now, and says so", async () => {
    await sync();
    const before = readTemplates();
    tenant.faults.add({ path: new RegExp(`${catalog}.*${ANTIVIRUS}.*/settingTemplates`), status: 404 });
    const { code, errors } = await sync();
    assert.equal(code, 2);
    assert.match(errors, /Left out: the template Microsoft Defender Antivirus \(804339ad/);
    assert.deepEqual(readTemplates(), before);
  });

  it("writes nothing where nobody may read", async () => {
    const token = tenant.token({ roles: [] });
    const child = spawn(process.execPath, [main, "catalog", "sync"], {
      cwd: folder,
      env: { ...process.env, ...tenant.env(), INTUNE_ACCESS_TOKEN: token },
    });
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    assert.equal(code, 1);
    assert.match(errors, /DeviceManagementConfiguration/);
    assert.equal(fs.existsSync(path.join(folder, "intune-catalog")), false);
  });

  it("writes settings that the package lacks or has otherwise, and they are known from then on", async () => {
    const known = `${DEFENDER}_avgcpuloadfactor`;
    const definitions = "/deviceManagement/configurationSettings";
    const { id: _, ...load } = tenant.portal.get(definitions, known) as Record<string, unknown>;
    tenant.portal.remove(definitions, known);
    const range = { ...(load.valueDefinition as object), maximumValue: 300 };
    // The types package doesn't have all editions of Windows.
    const { windowsSkus: __, ...applicability } = load.applicability as Record<string, unknown>;
    tenant.portal.create(definitions, { ...load, id: known, valueDefinition: range, applicability });
    tenant.portal.create(definitions, setting("Whisk") as never);
    await sync();
    const written = JSON.parse(fs.readFileSync(file("definitions.json"), "utf8")) as Definition[];
    assert.deepEqual(
      written.map(({ id, area, name, range }) => [id, area, name, range?.max]),
      [
        [known, "defender", "avgCpuLoadFactor", 300],
        ["device_vendor_msft_policy_config_kitchen_whisk", "kitchen", "whisk", undefined],
      ],
    );
    const show = async (name: string) => (await run(["catalog", "show", name])).out;
    assert.match(await show(known), /to 300/);
    assert.match(await show("windows/kitchen.whisk"), /device_vendor_msft_policy_config_kitchen_whisk/);
  });
});

describe("definitions that a tenant has otherwise", () => {
  const changes = (dump: GraphDefinition[], earlier: Definition[] = []) =>
    changedDefinitions([...definitionsOfPackage()].slice(0, 50), earlier, dump);

  it("are new settings, by names that stay", () => {
    const whisk = choice("Whisk", ["Off", "On"]);
    const [first] = changes([whisk]);
    assert.deepEqual([first?.name, first?.options?.map(({ literal }) => literal)], ["whisk", ["off", "on"]]);
    const older = { ...first, name: "oldWhisk" } as Definition;
    assert.equal(
      changes([whisk, setting("Whisk", { id: "device_vendor_msft_policy_config_kitchen_awhisk" })], [older]).find(
        ({ id }) => id === whisk.id,
      )?.name,
      "oldWhisk",
    );
  });

  it("aren't those that the tenant doesn't have (yet)", () => {
    assert.deepEqual(changes([]), []);
  });
});

describe("references in templates", () => {
  const GRAPH = "#microsoft.graph.deviceManagementConfiguration";

  it("are found in items of groups and defaults of choices, at any depth", () => {
    const child = (instance: string, value: string) => ({
      "@odata.type": `${GRAPH}SimpleSettingInstanceTemplate`,
      settingInstanceTemplateId: instance,
      settingDefinitionId: "path",
      simpleSettingValueTemplate: { settingValueTemplateId: value },
    });
    const group = {
      settingInstanceTemplateId: "g",
      settingDefinitionId: "paths",
      groupSettingCollectionValueTemplate: [{ children: [child("a", "1")] }, { children: [child("b", "2")] }],
    };
    const inDefault = {
      settingDefinitionId: "age",
      settingInstanceTemplateReference: { settingInstanceTemplateId: "c" },
      simpleSettingValue: { settingValueTemplateReference: { settingValueTemplateId: "3" }, value: 30 },
    };
    const choiceTemplate = {
      settingInstanceTemplateId: "d",
      settingDefinitionId: "backup",
      choiceSettingValueTemplate: { settingValueTemplateId: "4", defaultValue: { children: [inDefault] } },
    };
    const answer = [group, choiceTemplate].map((settingInstanceTemplate, id) => ({
      id: String(id),
      settingInstanceTemplate,
    }));
    assert.deepEqual(referencesIn(answer), {
      age: { instance: "c", value: "3" },
      backup: { instance: "d", value: "4" },
      path: { instance: ["a", "b"], value: ["1", "2"] },
      paths: { instance: "g" },
    });
  });
});
