/** Which type an exported object is of. */
import { definition } from "../../catalog/table.ts";
import { bareName, TYPE } from "../../provider/model/graph-type.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";

/** The kind, or why there is none. */
export type Identified = { readonly kind: Kind } | { readonly why: string };

export function identify(value: unknown, context: string): Identified {
  if (!isObject(value)) return { why: "it isn't an object" };
  const named = value[TYPE];
  if (typeof named === "string") return kindOf(bareName(named));
  const only = ofContext(context) ?? ofShape(value);
  if (only !== undefined) return kindOf(only);
  return { why: "it doesn't say which type it is of (`@odata.type`), and nothing else tells" };
}

const known = new Map(kindNames().map((name) => [name.toLowerCase(), name]));

function kindOf(type: string): Identified {
  const name = known.get(type.toLowerCase());
  return name === undefined ? { why: `this release has no type ${type}` } : { kind: loadKind(name) };
}

/** The types of which Graph names neither in a body nor in an answer, by the path of their collection. */
let onlyTypes: ReadonlyMap<string, string> | undefined;

function onlyTypeOf(path: string): string | undefined {
  onlyTypes ??= new Map(
    kindNames()
      .map(loadKind)
      .filter(({ collection, type }) => collection.type === type)
      .map(({ collection, name }) => [collection.path, name]),
  );
  return onlyTypes.get(path);
}

/** `…$metadata#deviceManagement/configurationPolicies/$entity`, `…#deviceManagement/configurationPolicies('id')/…` */
function ofContext(context: string): string | undefined {
  const [, path] = /#([\w/]+?)(?:\/\$entity|\(|$)/.exec(context) ?? [];
  return path === undefined ? undefined : onlyTypeOf(`/${path}`);
}

/** Compliance policies of the catalog have settings of their own. */
const isCompliance = ({ settingInstance }: { readonly settingInstance: Properties }): boolean =>
  definition(String(settingInstance.settingDefinitionId))?.usage === "compliance";

/** By members that only one type has. The admin center's own exports say no type. */
function ofShape(value: Properties): string | undefined {
  if (Array.isArray(value.settings) && value.settings.every((one) => isObject(one) && isObject(one.settingInstance))) {
    const judges =
      "scheduledActionsForRule" in value || (value.settings.length > 0 && value.settings.every(isCompliance));
    return judges ? "deviceManagementCompliancePolicy" : "deviceManagementConfigurationPolicy";
  }
  if (typeof value.settingDefinitionId === "string" && isObject(value.settingInstance))
    return "deviceManagementReusablePolicySetting";
  const isFilter = typeof value.rule === "string" && typeof value.platform === "string";
  return isFilter ? "deviceAndAppManagementAssignmentFilter" : undefined;
}
