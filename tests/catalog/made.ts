/** Definitions as Graph would give them, made up for tests. */
import type { GraphDefinition } from "../../catalog/graph.ts";
import type { Aliases } from "../../catalog/naming/assign.ts";

export const NO_ALIASES: Aliases = { areas: {}, names: {}, literals: {} };

const POLICY = "./Device/Vendor/MSFT/Policy";
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";

/** A setting at the top of the area `Kitchen` of the Policy CSP, but for what is given. */
export function setting(node: string, further: Partial<GraphDefinition> = {}): GraphDefinition {
  const id = further.id ?? `device_vendor_msft_policy_config_kitchen_${node.toLowerCase()}`;
  return {
    "@odata.type": `${GRAPH}SimpleSettingDefinition`,
    id,
    name: node,
    displayName: node,
    rootDefinitionId: id,
    baseUri: POLICY,
    offsetUri: `/Config/Kitchen/${node}`,
    visibility: "settingsCatalog,template",
    settingUsage: "configuration",
    applicability: { platform: "windows10", technologies: "mdm" },
    valueDefinition: { "@odata.type": `${GRAPH}StringSettingValueDefinition`, maximumLength: 20, minimumLength: 0 },
    ...further,
  };
}

/** A choice with options of these labels, whose values count from 0. */
export function choice(
  node: string,
  labels: readonly string[],
  further: Partial<GraphDefinition> = {},
): GraphDefinition {
  const { valueDefinition: _, ...bare } = setting(node, further);
  const options = labels.map((displayName, value) => ({
    itemId: `${bare.id}_${value}`,
    displayName,
    optionValue: { value },
  }));
  return { ...bare, "@odata.type": `${GRAPH}ChoiceSettingDefinition`, options, ...further };
}

/** A setting that stands under an option, or in a group. */
export const below = (above: string, option: string | undefined, child: GraphDefinition): GraphDefinition => ({
  ...child,
  rootDefinitionId: above,
  dependentOn: [{ parentSettingId: above, dependentOn: option ?? above }],
});
