import assert from "node:assert/strict";
import { settingOf } from "../../catalog/evaluate.ts";
import { atPath } from "../../catalog/table.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { during, isWrite, type Operation, type Properties } from "../workbench.ts";

const kind = loadKind("DeviceManagementConfigurationPolicy");
const { path } = kind.collection;
const ANTIVIRUS = "804339ad-1553-4478-a742-138fb5807418";
const WINDOWS = "66df8dce-0166-4b82-92f7-1f74e3ca17a3";
const EDGE = "c66347b7-8325-4954-a235-3bf2233dfbfd";

const of = (at: string, value: unknown) => settingOf(atPath(at) as never, value) as never as Setting;
type Setting = { settingInstance: Properties };
const monitoring = of("windows/defender.allowRealtimeMonitoring", "allowed");
const load = (percent: number) => of("windows/defender.avgCpuLoadFactor", percent);
const made = (templateId: string, ...settings: unknown[]) => ({
  name: "Antivirus",
  templateReference: { templateId },
  settings,
});

/** The instance's reference, and the value's. */
const referenceOf = (setting: unknown): unknown[] => {
  const { settingInstance } = setting as Setting;
  const value = (settingInstance.choiceSettingValue ?? settingInstance.simpleSettingValue) as Properties;
  const instance = settingInstance.settingInstanceTemplateReference as Properties | undefined;
  const reference = value.settingValueTemplateReference as Properties | undefined;
  return [instance?.settingInstanceTemplateId, reference?.settingValueTemplateId];
};
/** A value of an instance without its reference; nothing where it has no such value. */
const without = (instance: Properties, member: string): Properties =>
  instance[member] ? { [member]: { ...(instance[member] as Properties), settingValueTemplateReference: null } } : {};

/** As policies have them that people published. */
const PUBLISHED = ["f0790e28-9231-4d37-8f44-84bb47ca1b3e", "0492c452-1069-4b91-9363-93b8e006ab12"];

describe("policies made from templates", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const check = (news: Properties, olds: Properties = {}) => on((op) => op.check(olds, news));
  const writes = () => tenant.journal.requests.filter(isWrite).map(({ method }) => method);

  it("get version, platforms, technologies and references", async () => {
    const { inputs, failures } = await check(made(ANTIVIRUS, monitoring));
    assert.deepEqual(failures, []);
    assert.deepEqual(inputs.templateReference, { templateId: `${ANTIVIRUS}_1` });
    assert.deepEqual([inputs.platforms, inputs.technologies], [["windows10"], ["mdm", "microsoftSense"]]);
    assert.deepEqual(referenceOf((inputs.settings as unknown[])[0]), PUBLISHED);
  });

  it("live without a difference, and change by one PUT with their references", async () => {
    const { inputs } = await check(made(ANTIVIRUS, monitoring, load(30)));
    const { id, outs } = await on((op) => op.create(inputs));
    const read = await on((op) => op.read(id, outs));
    assert.deepEqual(read.inputs.settings, inputs.settings);
    const again = await check(made(ANTIVIRUS, monitoring, load(30)), read.inputs);
    assert.deepEqual(again.inputs.settings, read.inputs.settings);
    const { inputs: changed } = await check(made(ANTIVIRUS, monitoring, load(40)), read.inputs);
    tenant.journal.clear();
    await on((op) => op.update(id, read.props, changed));
    assert.deepEqual(writes(), ["PUT"]);
    const now = tenant.portal.get(path, id)?.settings as unknown[];
    assert.deepEqual(now.map(referenceOf), (inputs.settings as unknown[]).map(referenceOf));
  });

  it("that are adopted keep the references that they have, and lack those that they lack", async () => {
    const { inputs } = await check(made(ANTIVIRUS, monitoring, load(30)));
    const bare = (inputs.settings as Setting[]).map(({ settingInstance }) => ({
      settingInstance: {
        ...settingInstance,
        ...without(settingInstance, "choiceSettingValue"),
        ...without(settingInstance, "simpleSettingValue"),
      },
    }));
    const { platforms, technologies, templateReference } = inputs as Record<string, string[]>;
    const entity = {
      name: "Antivirus",
      description: "",
      platforms: platforms?.join(),
      technologies: technologies?.join(),
      templateReference,
      settings: bare,
    };
    const { id } = tenant.portal.create(path, entity);
    const adopting = { ...made(ANTIVIRUS, monitoring, load(30)), adopt: id };
    const { inputs: adopted, failures } = await check(adopting);
    assert.deepEqual(failures, []);
    tenant.journal.clear();
    const { outs } = await on((op) => op.create(adopted));
    assert.deepEqual(writes(), []);
    const again = await check(adopting, outs);
    assert.deepEqual(again.inputs.settings, adopted.settings);
  });

  it("keep the references that the program gives", async () => {
    const own = { settingInstanceTemplateId: PUBLISHED[0] };
    const raw = { settingInstance: { ...monitoring.settingInstance, settingInstanceTemplateReference: own } };
    const { inputs, failures } = await check(made(ANTIVIRUS, raw));
    assert.deepEqual(failures, []);
    assert.deepEqual(referenceOf((inputs.settings as unknown[])[0]), PUBLISHED);
  });

  it("fail at preview where a setting isn't the template's, by name, with the way out", async () => {
    const rule = of("windows/defender.attackSurfaceReductionRules", {});
    const { failures } = await check(made(ANTIVIRUS, monitoring, rule));
    assert.equal(failures.length, 1);
    assert.match(failures[0] ?? "", /^settings\[1\]: .+Attack Surface Reduction Rules has no reference to/);
    assert.match(failures[0] ?? "", /it is of Attack Surface Reduction Rules \(windows10\)/);
    assert.match(failures[0] ?? "", /`pulumi-intune catalog sync`/);
  });

  it("aren't refused for what isn't known yet", async () => {
    assert.deepEqual((await check({ ...made(ANTIVIRUS), settings: UNKNOWN })).failures, []);
    assert.deepEqual((await check(made(ANTIVIRUS, monitoring, UNKNOWN))).failures, []);
    assert.deepEqual((await check({ ...made(UNKNOWN, monitoring), platforms: ["windows10"] })).failures, []);
  });

  it("are made from active versions only", async () => {
    const homepage = of("windows/defender.allowRealtimeMonitoring", "allowed");
    const { failures } = await check(made(`${WINDOWS}_1`, homepage));
    assert.match(failures.join(), /23H2.*is superseded; make it from "Version 25H2" \(66df8dce.*_5\)/);
  });

  it("keep the version that they have, whether or not a newer one is there", async () => {
    const had = (id: string) => ({ ...made(id, monitoring), platforms: ["windows10"], technologies: ["mdm"] });
    const reference = async (id: string, olds: Properties) =>
      (await check(made(id, monitoring), olds)).inputs.templateReference;
    for (const id of [EDGE, `${EDGE}_2`]) {
      assert.deepEqual(await reference(id, had(`${EDGE}_2`)), { templateId: `${EDGE}_2` });
    }
    const { failures } = await check(made(EDGE, monitoring), had(`${EDGE}_2`));
    assert.deepEqual(failures, []);
    assert.deepEqual((await check(made(EDGE, monitoring))).inputs.templateReference, { templateId: `${EDGE}_4` });
  });

  it("are adopted as they are, from any version and with settings that nobody knows", async () => {
    const settings = [monitoring];
    const policy = { name: "Old", platforms: "windows10", technologies: "mdm", settings };
    const { id } = tenant.portal.create(path, { ...policy, templateReference: { templateId: `${EDGE}_2` } });
    const args = { ...made(`${EDGE}_2`, monitoring), name: "Old", technologies: ["mdm"], adopt: id };
    const { inputs, failures } = await check(args);
    assert.deepEqual(failures, []);
    tenant.journal.clear();
    await on((op) => op.create(inputs));
    assert.deepEqual(writes(), []);
  });

  it("of a template that nobody knows are sent as they are, with a warning", async () => {
    const args = { ...made("t_1", monitoring), platforms: ["windows10"], technologies: ["mdm"] };
    const { inputs, messages } = await on(async (op) => ({ ...(await op.check({}, args)), messages: op.messages }));
    assert.deepEqual(inputs.settings, [monitoring]);
    assert.match(messages.map(({ text }) => text).join(), /doesn't know the template "t_1".*catalog sync/);
  });
});
