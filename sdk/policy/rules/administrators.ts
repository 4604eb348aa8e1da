/** Who may do what in Intune itself. */
import { broken, resourceRule } from "../rule.ts";

export const roleScopeLimited = resourceRule({
  id: "role-scope-limited",
  title: "A role is over groups, not over everybody",
  reason: "Whoever gets hold of one such administrator's account can otherwise reach every device and user.",
  link: "https://learn.microsoft.com/mem/intune/fundamentals/role-based-access-control",
  level: "advisory",
  reads: ["DeviceAndAppManagementRoleAssignment.scopeType"],
  check: ({ className, properties }) => {
    if (className !== "DeviceAndAppManagementRoleAssignment") return [];
    const { scopeType } = properties;
    if (typeof scopeType !== "string" || !scopeType.startsWith("all")) return [];
    return [
      broken(`scopeType is ${scopeType}; it must be resourceScope, with the groups in resourceScopes.`, "scopeType"),
    ];
  },
});
