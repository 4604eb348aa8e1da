/** A part of the service that counts requests for itself, and what else is particular to it. */
export interface ServicePart {
  readonly name: string;
  /** Collections below `/deviceManagement`. */
  readonly collections: readonly string[];
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

const ordinary = { serialWrites: false, listable: true, writesStayLocal: true, hidesAssignments: false };

const parts: readonly ServicePart[] = [
  { name: "device configuration", collections: ["deviceConfigurations", "deviceCompliancePolicies"], ...ordinary },
  { name: "configuration policies", collections: ["configurationPolicies"], ...ordinary, hidesAssignments: true },
  // Lists of these lack what their objects have: settings, actions.
  {
    name: "parts of policies",
    collections: ["compliancePolicies", "reusablePolicySettings"],
    ...ordinary,
    listable: false,
  },
  {
    name: "enrolment",
    collections: ["deviceEnrollmentConfigurations"],
    ...ordinary,
    serialWrites: true,
    writesStayLocal: false,
  },
];

/** Requests to anything else share one account, so that no part is ever without a limit. */
const others: ServicePart = { name: "other", collections: [], ...ordinary, listable: false };

/** The part that answers for a path, given with or without a query. */
export function servicePart(path: string): ServicePart {
  const collection = /^\/deviceManagement\/(\w+)/.exec(path)?.[1];
  return parts.find((part) => collection !== undefined && part.collections.includes(collection)) ?? others;
}
