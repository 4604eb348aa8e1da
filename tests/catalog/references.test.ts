import assert from "node:assert/strict";
import { settingOf } from "../../catalog/evaluate.ts";
import { withReferences } from "../../catalog/references.ts";
import { atPath, definition } from "../../catalog/table.ts";
import { allReferences, template, templates } from "../../catalog/templates.ts";

const ANTIVIRUS = "804339ad-1553-4478-a742-138fb5807418_1";
const WINDOWS_365 = "b00e1a0f-19dd-41de-8243-e6733ca7b4ae_1";
const RULES = "19c8aa67-f286-4861-9aa0-f23541d31680_1";
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const UNKNOWN = "not known yet";

const of = (path: string, value: unknown) => settingOf(atPath(path) as never, value) as never as Setting;
interface Setting {
  settingInstance: Record<string, never>;
}
const filled = (settings: readonly unknown[], template = ANTIVIRUS, before?: unknown) =>
  withReferences(settings, template, before, (value) => value === UNKNOWN);

describe("references of settings to their template", () => {
  const monitoring = of("windows/defender.allowRealtimeMonitoring", "allowed");
  const load = of("windows/defender.avgCpuLoadFactor", 30);
  // As the policies have them that people published.
  const MONITORING = {
    settingInstanceTemplateReference: { settingInstanceTemplateId: "f0790e28-9231-4d37-8f44-84bb47ca1b3e" },
    settingValueTemplateReference: {
      settingValueTemplateId: "0492c452-1069-4b91-9363-93b8e006ab12",
      useTemplateDefault: false,
    },
  };

  it("are filled for instance and value, and nothing else changes", () => {
    const { settings, missing } = filled([monitoring]);
    const [{ settingInstance }] = settings as [Setting];
    const { settingInstanceTemplateReference, choiceSettingValue, ...rest } = settingInstance as Record<string, never>;
    assert.deepEqual(settingInstanceTemplateReference, MONITORING.settingInstanceTemplateReference);
    assert.deepEqual(choiceSettingValue, {
      value: "device_vendor_msft_policy_config_defender_allowrealtimemonitoring_1",
      children: [],
      settingValueTemplateReference: MONITORING.settingValueTemplateReference,
    });
    assert.deepEqual(rest, {
      "@odata.type": `${GRAPH}ChoiceSettingInstance`,
      settingDefinitionId: "device_vendor_msft_policy_config_defender_allowrealtimemonitoring",
    });
    assert.deepEqual([missing, monitoring.settingInstance.settingInstanceTemplateReference], [[], undefined]);
  });

  it("stay as the program gives them, also where it says that there is none", () => {
    const own = { settingInstanceTemplateId: "11111111-1111-1111-1111-111111111111" };
    const given = (reference: unknown) => ({
      settingInstance: { ...monitoring.settingInstance, settingInstanceTemplateReference: reference },
    });
    for (const reference of [own, null]) {
      const { settings, missing } = filled([given(reference)]);
      assert.deepEqual((settings as [Setting])[0].settingInstance.settingInstanceTemplateReference, reference);
      assert.deepEqual(missing, []);
    }
  });

  it("stay as the policy has them, so that none is a change by itself", () => {
    const was = structuredClone(load);
    Object.assign(was.settingInstance, { settingInstanceTemplateReference: { settingInstanceTemplateId: "2" } });
    const { settings } = filled([of("windows/defender.avgCpuLoadFactor", 40)], ANTIVIRUS, [was]);
    const [{ settingInstance }] = settings as [Setting];
    assert.deepEqual(settingInstance.settingInstanceTemplateReference, { settingInstanceTemplateId: "2" });
    assert.equal(
      (settingInstance as never as { simpleSettingValue: Record<string, unknown> }).simpleSettingValue
        .settingValueTemplateReference,
      undefined,
    );
    assert.deepEqual(filled([monitoring], ANTIVIRUS, [monitoring]).missing, [], "the service took it without");
  });

  it("reach children", () => {
    const [rule] = filled([of("windows/firewall.firewallRules", [{ name: "Telnet", action: "block" }])], RULES)
      .settings as [Setting];
    const [{ children }] = rule.settingInstance.groupSettingCollectionValue as never as [{ children: object[] }];
    for (const child of children as Record<string, never>[]) {
      const { instance, value } = allReferences(RULES)[String(child.settingDefinitionId)] ?? {};
      const inner: Record<string, unknown> = child.simpleSettingValue ?? child.choiceSettingValue ?? {};
      assert.deepEqual(child.settingInstanceTemplateReference, { settingInstanceTemplateId: instance });
      const reference = { settingValueTemplateId: value, useTemplateDefault: false };
      assert.deepEqual(inner.settingValueTemplateReference, value && reference);
    }
    assert.equal(children.length, 2);
  });

  it("are those of the item in which a setting stands, where the template has several", () => {
    const paths = "device_vendor_msft_policy_config_connectivity_hardeneduncpaths_pol_hardenedpaths";
    const item = { children: [{ settingDefinitionId: `${paths}_key` }] };
    const group = {
      "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
      settingDefinitionId: paths,
      groupSettingCollectionValue: [item, item, item],
    };
    const { settings } = filled([{ settingInstance: group }], WINDOWS_365);
    const items = (settings as [Setting])[0].settingInstance.groupSettingCollectionValue as never as {
      children: [{ settingInstanceTemplateReference?: { settingInstanceTemplateId: string } }];
    }[];
    const ids = items.map(({ children }) => children[0].settingInstanceTemplateReference?.settingInstanceTemplateId);
    assert.deepEqual(ids, [...(allReferences(WINDOWS_365)[`${paths}_key`]?.instance ?? []), undefined]);
  });

  it("are missing where nobody knows them, and wait for what isn't known yet", () => {
    const telnet = of("windows/firewall.firewallRules", [{ name: "Telnet" }]);
    const { settings, missing } = filled([
      monitoring,
      telnet,
      UNKNOWN,
      { settingInstance: { settingDefinitionId: UNKNOWN } },
    ]);
    assert.deepEqual(
      missing.map(({ at }) => at),
      [1],
    );
    assert.deepEqual(settings.slice(1), [telnet, UNKNOWN, { settingInstance: { settingDefinitionId: UNKNOWN } }]);
  });

  for (const { id, name, version, platforms } of templates()) {
    it(`of ${name}, ${version} (${platforms}) are filled for every setting that has some`, () => {
      const known = Object.entries(allReferences(id)).filter(([setting]) => definition(setting)?.parents.length === 0);
      const settings = known.map(([settingDefinitionId]) => ({ settingInstance: { settingDefinitionId } }));
      const { settings: now, missing } = filled(settings, id);
      assert.ok(template(id));
      for (const [at, [setting, { instance }]] of known.entries()) {
        const reference = (now[at] as Setting).settingInstance.settingInstanceTemplateReference;
        const first = typeof instance === "string" ? instance : instance?.[0];
        assert.deepEqual(reference, first && { settingInstanceTemplateId: first }, setting);
      }
      assert.equal(missing.length, known.filter(([, { instance }]) => instance === undefined).length);
    });
  }
});
