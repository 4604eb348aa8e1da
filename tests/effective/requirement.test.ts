import assert from "node:assert/strict";
import type { Directory } from "../../effective/directory.ts";
import { evaluate } from "../../effective/filter/evaluate.ts";
import { parseRule } from "../../effective/filter/parse.ts";
import { neverApplying, requirementOf } from "../../effective/requirement.ts";
import { catalogPolicy, to } from "./policies.ts";

const OLD = "device_vendor_msft_bitlocker_requiredeviceencryption";

const FILTERS: Readonly<Record<string, string>> = {
  windows10: '(device.osVersion -startsWith "10.0.19045")',
  windows11: '(device.osVersion -startsWith "10.0.26100")',
  older: "(device.operatingSystemVersion -lt 10.0.15063)",
  home: '(device.operatingSystemSKU -eq "Core")',
  enterprise: '(device.operatingSystemSKU -in ["Enterprise", "Core"])',
};
const directory: Directory = {
  group: () => undefined,
  filter: (id) => (FILTERS[id] === undefined ? undefined : parseRule(FILTERS[id])),
};

const filtered = (...filters: (string | undefined)[]) =>
  filters.map((id) => ({
    target: {
      ...(to("all devices")[0]?.target as object),
      ...(id && {
        deviceAndAppManagementAssignmentFilterId: id,
        deviceAndAppManagementAssignmentFilterType: "include",
      }),
    },
  }));

describe("A setting never applies", () => {
  const of = (id: string, ...filters: (string | undefined)[]) =>
    neverApplying(catalogPolicy("p", { [id]: "1" }, filtered(...filters)), directory).map(({ identity }) => identity);

  it("where the filters let only older versions through than know it", () => {
    const [setting] = catalogPolicy("p", { [OLD]: "1" }).settings;
    assert.deepEqual(setting?.definition?.versions, { min: "10.0.15063" });
    assert.deepEqual(of(OLD, "older"), [OLD]);
    assert.deepEqual(of(OLD, "windows10"), []);
  });

  it("where they let only editions through that don't know it", () => {
    assert.deepEqual(of(OLD, "home"), [OLD]);
    assert.deepEqual(of(OLD, "enterprise"), []);
  });

  it("only where every target has such a filter", () => {
    assert.deepEqual(of(OLD, "older", "home"), [OLD]);
    assert.deepEqual(of(OLD, "older", "windows11"), []);
    assert.deepEqual(of(OLD, "older", undefined), []);
    assert.deepEqual(of(OLD), []);
  });

  it("and what a device must be can be asked of one", () => {
    const [setting] = catalogPolicy("p", { [OLD]: "1" }).settings;
    const requirement = setting && requirementOf(setting);
    assert.ok(requirement);
    const device = (version: string, edition: string) =>
      new Map([
        ["device.operatingsystemversion", version],
        ["device.operatingsystemsku", edition],
      ]);
    assert.equal(evaluate(requirement, device("10.0.22631.1", "Enterprise")), true);
    assert.equal(evaluate(requirement, device("10.0.10240", "Enterprise")), false);
    assert.equal(evaluate(requirement, device("10.0.22631.1", "Core")), false);
  });

  it("isn't said of what nobody knows the needs of", () => {
    const [setting] = catalogPolicy("p", { device_vendor_msft_policy_config_contoso_nothing: "1" }).settings;
    assert.equal(setting && requirementOf(setting), undefined);
  });
});
