import assert from "node:assert/strict";
import { markdown } from "../../cli/render/markdown.ts";
import { previewOf, reportOf, step, text } from "./support.ts";

type Inputs = Record<string, unknown>;
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";
const catalog = "DeviceManagementConfigurationPolicy";
const choice = (id: string, option: string, children: object[] = []) => ({
  "@odata.type": `${GRAPH}ChoiceSettingInstance`,
  settingDefinitionId: id,
  choiceSettingValue: { value: `${id}_${option}`, children },
});
const simple = (id: string, type: string, value: unknown) => ({
  "@odata.type": `${GRAPH}SimpleSettingInstance`,
  settingDefinitionId: id,
  simpleSettingValue: { "@odata.type": `${GRAPH}${type}SettingValue`, value },
});
const group = (id: string, ...items: object[][]) => ({
  "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
  settingDefinitionId: id,
  groupSettingCollectionValue: items.map((children) => ({ children })),
});
const policy = (...instances: object[]) => ({
  name: "Win - Defender - D - Baseline",
  settings: instances.map((settingInstance) => ({ settingInstance })),
});

const changeOf = (type: string, op: string, before: Inputs | undefined, after: Inputs | undefined, more: object = {}) =>
  reportOf(previewOf(step(op, before, after, more, type))).changes[0];
const rows = (...args: Parameters<typeof changeOf>) =>
  changeOf(...args)?.differences.map((one) => `${text(one.label)}: ${text(one.before)} → ${text(one.after)}`);

describe("a settings catalog policy in a report", () => {
  const many = Array.from({ length: 30 }, (_, index) => choice(`setting_${index}`, "1"));

  it("has its own name", () => {
    assert.equal(text(changeOf(catalog, "delete", policy(), undefined)?.name), "Win - Defender - D - Baseline");
  });

  it("shows each setting that changes, comes or goes, and no other", () => {
    const before = policy(...many, choice("scan", "1"), simple("days", "Integer", 30));
    const after = policy(...many, choice("scan", "0", [simple("paths", "String", "C:\\x")]));
    assert.deepEqual(rows(catalog, "update", before, after), [
      "Settings: days: 30 → not set",
      "Settings: scan: paths: not set → C:\\x",
      "Settings: scan: 1 → 0",
    ]);
  });

  it("shows settings within groups by the names of their items", () => {
    const rule = (name: string) => [simple("rule_name", "String", name), choice("rule_action", "allow")];
    assert.deepEqual(
      rows(catalog, "update", policy(group("rules", rule("a"))), policy(group("rules", rule("a"), rule("b")))),
      ["Settings: rules b: rule_action: not set → allow", "Settings: rules b: rule_name: not set → b"],
    );
  });

  it("shows every setting of a new one", () => {
    assert.equal(rows(catalog, "create", undefined, policy(...many))?.length, 31);
  });

  it("says that a secret changes, and nothing of it", () => {
    const secret = (value: string) => policy(simple("wifi", "Secret", value), choice("scan", "1"));
    const diff = { detailedDiff: { "settings[0].settingInstance.simpleSettingValue.value": { kind: "update" } } };
    const found = changeOf(catalog, "update", secret("hush"), secret("hush-2"), diff);
    assert.deepEqual(
      found?.differences.map((one) => [text(one.label), text(one.before), text(one.after), one.secret]),
      [["Settings: wifi", "a secret", "another secret", true]],
    );
    assert.doesNotMatch(
      markdown(reportOf(previewOf(step("update", secret("hush"), secret("hush-2"), diff, catalog)))),
      /hush/,
    );
  });
});

describe("a list in a report", () => {
  const exclusions = (...paths: string[]) => ({ displayName: "it", defenderFilesAndFoldersToExclude: paths });
  const restrictions = "Windows10GeneralConfiguration";
  const twenty = Array.from({ length: 20 }, (_, index) => `C:\\App ${index}`);

  it("is shown whole while it is short", () => {
    assert.deepEqual(rows(restrictions, "update", exclusions("C:\\a"), exclusions("C:\\a", "C:\\b")), [
      "Defender files and folders to exclude: C:\\a → C:\\a, C:\\b",
    ]);
  });

  it("shows what comes and goes among many", () => {
    assert.deepEqual(rows(restrictions, "update", exclusions(...twenty, "C:\\old"), exclusions(...twenty, "C:\\")), [
      "Defender files and folders to exclude: C:\\old, 20 that stay → C:\\, 20 that stay",
    ]);
    const hidden = [...twenty, "C:\\"];
    assert.match(
      rows(restrictions, "update", exclusions(...twenty), exclusions(...hidden))?.[0] ?? "",
      /20 that stay → C:\\, 20 that stay/,
    );
  });

  it("shows the property that changes in an item that has a name", () => {
    const rule = (displayName: string, action: string) => ({ displayName, action, trafficDirection: "in" });
    const rules = (...firewallRules: object[]) => ({ displayName: "it", firewallRules });
    const protection = "Windows10EndpointProtectionConfiguration";
    assert.deepEqual(
      rows(
        protection,
        "update",
        rules(rule("telnet", "blocked"), rule("web", "allowed")),
        rules(rule("web", "allowed"), rule("telnet", "allowed")),
      ),
      ["Firewall rules: telnet: Action: blocked → allowed"],
    );
  });

  it("is shown where only its order differs, or what isn't a value", () => {
    const templated = policy({
      ...choice("scan", "1"),
      settingInstanceTemplateReference: { settingInstanceTemplateId: "t" },
    });
    assert.equal(rows(catalog, "update", policy(choice("scan", "1")), templated)?.length, 1);
  });

  it("of another package's resource is compared down to what differs", () => {
    const large = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key${index}`, index]));
    const other = { op: "update", urn: "urn:pulumi:prod::contoso::random:index:Thing::it" };
    const state = (inputs: object) => ({ inputs, outputs: {} });
    const [change] = reportOf(
      previewOf({ ...other, oldState: state({ tags: large }), newState: state({ tags: { ...large, key19: "new" } }) }),
    ).changes;
    assert.deepEqual(
      change?.differences.map(({ label, after }) => [text(label), text(after)]),
      [["tags: key19", "new"]],
    );
  });

  it("is compared as a whole where two items have one name", () => {
    const protection = "Windows10EndpointProtectionConfiguration";
    const rules = (...actions: string[]) => ({
      displayName: "it",
      firewallRules: actions.map((action) => ({ displayName: "web", action })),
    });
    assert.equal(rows(protection, "update", rules("allowed", "blocked"), rules("allowed", "allowed"))?.length, 1);
  });
});
