/** A configuration, as far as it matters for what devices end up with. */

import { type DeviceSetting, deviceSettings, type SettingPlatform } from "../provider/model/device-settings/index.ts";
import type { Kind } from "../provider/model/kind.ts";
import { isObject, type Properties, same } from "../provider/model/values.ts";
import { type Targets, targetsOf } from "./targets.ts";

/**
 * How several of one sort come together on a device: configurations must agree, of compliance policies the strictest
 * counts, of enrolment configurations the one of the highest priority.
 */
export type Sort = "configuration" | "compliance" | "enrolment";

export interface Policy {
  /** The object's id, or what tells it from the others where it has none yet. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly sort: Sort;
  readonly targets: Targets;
  readonly settings: readonly DeviceSetting[];
  /** Of its settings; none where they don't say. */
  readonly platforms: ReadonlySet<SettingPlatform>;
  /** Of those that are ranked: 1 comes first, and 0 is the tenant's default, which comes last. */
  readonly priority: number | undefined;
  /** An applicability rule lets only some of the devices have it that it is assigned to. */
  readonly narrowed: boolean;
}

const SORTS: Readonly<Record<string, Sort>> = {
  deviceConfigurations: "configuration",
  configurationPolicies: "configuration",
  deviceCompliancePolicies: "compliance",
  compliancePolicies: "compliance",
  deviceEnrollmentConfigurations: "enrolment",
};

/** Whether objects of a kind configure devices. */
export const configuresDevices = ({ collection }: Kind): boolean => Object.hasOwn(SORTS, collection.name);

/** Undefined for an object that configures no device: a filter, a group of settings, a message. */
export function policyOf(id: string, kind: Kind, properties: Properties): Policy | undefined {
  const sort = SORTS[kind.collection.name];
  if (!sort) return undefined;
  const name = properties[kind.collection.nameProperty];
  const settings = deviceSettings({ type: kind.name, properties }).filter((one) => isTold(one, sort, properties));
  return {
    id,
    name: typeof name === "string" && name !== "" ? name : id,
    kind,
    sort,
    targets: targetsOf(sort === "enrolment" && properties.priority === 0 ? EVERYBODY : properties.assignments),
    settings,
    platforms: new Set(settings.flatMap(({ platforms }) => platforms)),
    priority: typeof properties.priority === "number" ? properties.priority : undefined,
    narrowed: Object.entries(properties).some(
      ([property, value]) =>
        property.startsWith("deviceManagementApplicabilityRule") && value !== null && value !== undefined,
    ),
  };
}

/**
 * An empty text, and mostly the service's default, stand for what isn't configured: a device is told nothing. Enrolment
 * goes by all that its configuration says.
 */
function isTold({ value, field, property }: DeviceSetting, sort: Sort, properties: Properties): boolean {
  if (value === "") return false;
  if (sort === "enrolment" || field?.default === undefined || property === undefined) return true;
  const given = at(properties, property);
  return given !== undefined && !same(field, given, field.default);
}

const at = (properties: unknown, path: string): unknown =>
  path.split(".").reduce((inner, name) => (isObject(inner) ? inner[name] : undefined), properties);

/** The tenant's default is for all whom no other one of its sort is for, and has no assignments. */
const EVERYBODY = ["allDevicesAssignmentTarget", "allLicensedUsersAssignmentTarget"].map((type) => ({
  target: { "@odata.type": `#microsoft.graph.${type}` },
}));
