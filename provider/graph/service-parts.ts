/** A part of the service that counts requests for itself, and what else is particular to it. */
export interface ServicePart {
  readonly name: string;
  /** Collections below `/deviceManagement` or `/deviceAppManagement`. */
  readonly collections: readonly string[];
  /** How many times the usual limits it takes. */
  readonly capacity: number;
  /** Writes one after the other: this part loses track of priorities when they overlap. */
  readonly serialWrites: boolean;
  /** A list of a collection shows its objects in full. */
  readonly listable: boolean;
  /** A write to one object leaves the others as they are. Where priorities move up, it doesn't. */
  readonly writesStayLocal: boolean;
  /**
   * Read by its id, an object may show none of its assignments: policies of endpoint security do. Clients that read the
   * other parts with `$expand=assignments` haven't been seen to miss any.
   */
  readonly hidesAssignments: boolean;
}

const ordinary = { capacity: 1, serialWrites: false, listable: true, writesStayLocal: true, hidesAssignments: false };
/** Whose objects are read one by one: lists of them lack content, or nobody has seen that they don't. */
const single = { ...ordinary, listable: false };

/** What stands in a path where `/deviceManagement` itself is read or changed. */
const ENTITY = "";

/**
 * Who counts with whom is documented: https://learn.microsoft.com/graph/throttling-limits, the sections of Intune.
 */
const parts: readonly ServicePart[] = [
  {
    name: "device configuration",
    collections: ["deviceConfigurations", "deviceCompliancePolicies", "settings", ENTITY],
    ...ordinary,
  },
  { name: "configuration policies", collections: ["configurationPolicies"], ...ordinary, hidesAssignments: true },
  // Lists of these lack what their objects have: settings, actions.
  { name: "parts of policies", collections: ["compliancePolicies", "reusablePolicySettings"], ...single },
  {
    name: "enrolment",
    collections: ["deviceEnrollmentConfigurations"],
    ...ordinary,
    serialWrites: true,
    writesStayLocal: false,
  },
  // They count with enrolment, and have no priorities.
  { name: "enrolment", collections: ["deviceCategories", "mobileThreatDefenseConnectors", "vppTokens"], ...single },
  {
    name: "devices",
    collections: [
      "deviceComplianceScripts",
      "deviceCustomAttributeShellScripts",
      "deviceHealthScripts",
      "deviceManagementScripts",
      "deviceShellScripts",
    ],
    ...single,
    capacity: 2,
  },
  { name: "applications", collections: ["mobileAppCategories", "mobileAppConfigurations", "mobileApps"], ...single },
  {
    name: "managed applications",
    collections: [
      "androidManagedAppProtections",
      "defaultManagedAppProtections",
      "iosManagedAppProtections",
      "managedAppPolicies",
      "mdmWindowsInformationProtectionPolicies",
      "targetedManagedAppConfigurations",
      "windowsInformationProtectionPolicies",
      "windowsManagedAppProtections",
    ],
    ...single,
  },
  { name: "updates", collections: ["windowsFeatureUpdateProfiles", "windowsQualityUpdateProfiles"], ...single },
  { name: "roles", collections: ["roleAssignments", "roleDefinitions", "roleScopeTags"], ...single },
  { name: "notifications", collections: ["notificationMessageTemplates"], ...single },
  { name: "company terms", collections: ["termsAndConditions"], ...single },
  { name: "bundles", collections: ["assignmentFilters", "policySets"], ...single },
];

/** Requests to anything else share one account, so that no part is ever without a limit. */
const others: ServicePart = { name: "other", collections: [], ...single };

/** The part that answers for a path, given with or without a query. */
export function servicePart(path: string): ServicePart {
  const found = /^\/device(?:App)?Management(?:\/(\w+))?/.exec(path);
  const collection = found?.[1] ?? ENTITY;
  return (found && parts.find((part) => part.collections.includes(collection))) ?? others;
}
