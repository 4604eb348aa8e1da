/** Whom configurations are for: each assignment rule looks at one configuration, so it speaks before anything is written. */

import { isEveryone } from "../../../effective/targets.ts";
import type { Configuration } from "../configuration.ts";
import { listOption } from "../options.ts";
import { broken, type Finding, resourceRule, unknown } from "../rule.ts";

const ASSIGN = "https://learn.microsoft.com/mem/intune/configuration/device-profile-assign";

const everyoneWords = (configuration: Configuration): string =>
  configuration.targets.includes
    .filter(isEveryone)
    .map(({ to }) => (to === "allDevices" ? "all devices" : "all users"))
    .join(" and ");

const lowerCase = (ids: readonly string[]): string[] => ids.map((id) => id.toLowerCase());

export const everyoneLimited = resourceRule({
  id: "everyone-limited",
  title: "A configuration for all devices or all users has a filter or leaves a group out",
  reason: "A mistake then reaches everybody at once, those included who would have to repair it.",
  link: ASSIGN,
  level: "mandatory",
  check: ({ targets, ...configuration }) => {
    // What takes neither a filter nor an exclusion can't be limited so: terms of use.
    const { filters, targets: possible } = configuration.kind?.collection.assign ?? {};
    if (possible && !filters && !("exclusionGroupAssignmentTarget" in possible)) return [];
    const open = targets.includes.filter((include) => isEveryone(include) && include.filter === undefined);
    if (open.length === 0 || targets.excludes.length > 0) return [];
    return [
      broken(`It is for ${everyoneWords({ ...configuration, targets })}, without a filter and without an exclusion.`),
    ];
  },
});

export const includeAndExclude = resourceRule({
  id: "include-and-exclude",
  title: "A group isn't both included and left out",
  reason: "The exclusion wins, so that the include does nothing and misleads whoever reads it.",
  link: ASSIGN,
  level: "mandatory",
  check: ({ targets }) => {
    const groups = targets.includes.filter(({ to }) => to === "group").map(({ id }) => id);
    const both = groups.filter((id) => id !== undefined && targets.excludes.includes(id));
    const found = both.map((id) => broken(`The group ${id} is included and left out.`));
    const open = groups.includes(undefined) || targets.excludes.includes(undefined);
    const mayMeet = open && groups.length > 0 && targets.excludes.length > 0;
    return found.length === 0 && mayMeet ? [unknown("The id of a group isn't known before the update.")] : found;
  },
});

export const redundantInclude = resourceRule({
  id: "redundant-include",
  title: "No group stands beside all devices and all users",
  reason: "Its members have the configuration already. The group only hides how far the assignment reaches.",
  link: ASSIGN,
  level: "advisory",
  check: ({ targets }) => {
    const everyone = ["allDevices", "allUsers"].every((to) =>
      targets.includes.some((include) => include.to === to && include.filter === undefined),
    );
    const groups = targets.includes.filter(({ to }) => to === "group").length;
    return everyone && groups > 0 ? [broken(`${groups} included beside all devices and all users.`)] : [];
  },
});

export const mixedExclusion = resourceRule({
  id: "mixed-exclusion",
  title: "Users aren't left out of devices, nor devices out of users",
  reason: "Intune ignores such an exclusion, and everybody who was meant to be left out gets the configuration.",
  link: ASSIGN,
  level: "mandatory",
  options: {
    userGroups: listOption("Ids of groups that hold users."),
    deviceGroups: listOption("Ids of groups that hold devices."),
  },
  check: ({ targets }, options) => {
    const holds = (id: string | undefined) => {
      if (id !== undefined && lowerCase(options.userGroups).includes(id)) return "users";
      return id !== undefined && lowerCase(options.deviceGroups).includes(id) ? "devices" : undefined;
    };
    const included = targets.includes.map(({ to, id }) =>
      to === "allDevices" || to === "collection" ? "devices" : to === "allUsers" ? "users" : holds(id),
    );
    return targets.excludes.flatMap((id) => judgeExclusion(id, holds(id), included));
  },
});

function judgeExclusion(
  id: string | undefined,
  holds: string | undefined,
  included: readonly (string | undefined)[],
): Finding[] {
  if (included.length === 0) return [];
  const group = id ?? "that isn't known yet";
  if (holds !== undefined && included.includes(holds)) return [];
  if (holds === undefined || included.includes(undefined)) {
    return [unknown(`Whether the group ${group} holds users or devices: list it under userGroups or deviceGroups.`)];
  }
  return [broken(`The group ${group} holds ${holds}, and the configuration is for ${included[0]}.`)];
}

export const dynamicExclusion = resourceRule({
  id: "dynamic-exclusion",
  title: "No dynamic group of devices is left out",
  reason: "A new device gets the configuration before the group takes it in. A filter works at once.",
  link: ASSIGN,
  level: "advisory",
  options: { dynamicDeviceGroups: listOption("Ids of dynamic groups of devices.") },
  check: ({ targets }, { dynamicDeviceGroups }) =>
    targets.excludes
      .filter((id) => id !== undefined && lowerCase(dynamicDeviceGroups).includes(id))
      .map((id) => broken(`The group ${id} is dynamic; use a filter.`)),
});

export const breakGlassExcluded = resourceRule({
  id: "break-glass-excluded",
  title: "Emergency accounts and their devices are left out of what is for everybody",
  reason: "They are the way back in when a configuration locks everybody else out.",
  link: "https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access",
  level: "mandatory",
  options: {
    userGroups: listOption("Ids of the groups of emergency accounts, left out of all users."),
    deviceGroups: listOption("Ids of the groups of their devices, left out of all devices."),
  },
  check: ({ targets }, { userGroups, deviceGroups }) => {
    const to = targets.includes.map((include) => include.to);
    const demanded = [
      ...(to.includes("allUsers") ? lowerCase(userGroups) : []),
      ...(to.includes("allDevices") ? lowerCase(deviceGroups) : []),
    ];
    const missing = demanded.filter((id) => !targets.excludes.includes(id));
    if (missing.length > 0 && targets.excludes.includes(undefined)) {
      return [unknown("The id of a group that is left out isn't known before the update.")];
    }
    return missing.map((id) => broken(`The group ${id} isn't left out.`));
  },
});

/** What other configurations refer to: it protects nothing by itself, whomever it is assigned to. */
const REFERRED_TO = ["DeviceAndAppManagementAssignmentFilter", "RoleScopeTag"];

export const assigned = resourceRule({
  id: "assigned",
  title: "A configuration is for somebody",
  reason: "One that reaches nobody protects nothing, and looks as if it did.",
  link: ASSIGN,
  level: "advisory",
  check: ({ className, targets, properties, kind }) => {
    if (REFERRED_TO.includes(className) || (kind && !kind.fields.assignments)) return [];
    if (properties.tenantDefault === true || targets.includes.length > 0 || targets.uncertain) return [];
    if (targets.declared) return [broken("It is assigned to nobody.")];
    return [unknown("It declares no assignments, so whom it reaches is kept in the tenant; a new one reaches nobody.")];
  },
});
