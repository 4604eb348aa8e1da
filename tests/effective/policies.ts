/** Policies for tests, written as programs write them. */
import { type Policy, policyOf } from "../../effective/policy.ts";
import { loadKind } from "../../provider/model/registry.ts";

type Values = Readonly<Record<string, unknown>>;

export const to = (...targets: readonly (string | { group: string } | { not: string })[]): Values[] =>
  targets.map((target) => {
    if (target === "all devices") return { target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } };
    if (target === "all users")
      return { target: { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" } };
    if (typeof target === "string") throw new Error(target);
    return "group" in target
      ? { target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId: target.group } }
      : { target: { "@odata.type": "#microsoft.graph.exclusionGroupAssignmentTarget", groupId: target.not } };
  });

export const EVERYBODY = to("all devices");

/** A policy of any class; its id is its name. */
export function policy(
  className: string,
  name: string,
  properties: Values,
  assignments: readonly Values[] = EVERYBODY,
): Policy {
  const kind = loadKind(className);
  const found = policyOf(name, kind, { [kind.collection.nameProperty]: name, ...properties, assignments });
  if (!found) throw new Error(`${className} configures no device`);
  return found;
}

/** Of the settings catalog on Windows: an option by the end of its id, a number, or a list of texts. */
export const catalogPolicy = (name: string, settings: Values, assignments?: readonly Values[]): Policy =>
  policy("DeviceManagementConfigurationPolicy", name, catalogProperties(settings), assignments);

export const catalogProperties = (settings: Values): Values => ({
  platforms: "windows10",
  technologies: "mdm",
  settings: Object.entries(settings).map(([id, value]) => ({ settingInstance: instance(id, value) })),
});

const TYPE = "#microsoft.graph.deviceManagementConfiguration";

function instance(settingDefinitionId: string, value: unknown): Values {
  if (Array.isArray(value)) {
    const items = value.map((one) => ({ "@odata.type": `${TYPE}StringSettingValue`, value: one }));
    return {
      "@odata.type": `${TYPE}SimpleSettingCollectionInstance`,
      settingDefinitionId,
      simpleSettingCollectionValue: items,
    };
  }
  if (typeof value === "number") {
    const simpleSettingValue = { "@odata.type": `${TYPE}IntegerSettingValue`, value };
    return { "@odata.type": `${TYPE}SimpleSettingInstance`, settingDefinitionId, simpleSettingValue };
  }
  const choiceSettingValue = { value: `${settingDefinitionId}_${value}`, children: [] };
  return { "@odata.type": `${TYPE}ChoiceSettingInstance`, settingDefinitionId, choiceSettingValue };
}
