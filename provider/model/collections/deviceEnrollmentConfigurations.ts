import type { Collection } from "../collection.ts";
import { enumeration, integer } from "../fields.ts";
import type { TenantDefault } from "../kind.ts";
import {
  allTargets,
  anyOf,
  assignments,
  CONFIGURATION,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  roleScopeTagIds,
  SERVICE_CONFIG,
  version,
} from "./common.ts";

export const deviceEnrollmentConfigurations: Collection = {
  name: "deviceEnrollmentConfigurations",
  path: "/deviceManagement/deviceEnrollmentConfigurations",
  permissions: anyOf(SERVICE_CONFIG, CONFIGURATION),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    priority: integer({
      description:
        "Rank among the enrolment configurations of one type: a user who is in several gets the lowest. The service gives the next free one where it isn't declared; a rank that is taken changes places.",
      min: 1,
      action: { name: "setPriority", key: "priority" },
      sample: 1,
      safer: "depends",
    }),
    roleScopeTagIds,
    assignments,
    deviceEnrollmentConfigurationType: enumeration(
      "deviceEnrollmentConfigurationType",
      [
        "unknown",
        "limit",
        "platformRestrictions",
        "windowsHelloForBusiness",
        "defaultLimit",
        "defaultPlatformRestrictions",
        "defaultWindowsHelloForBusiness",
        "defaultWindows10EnrollmentCompletionPageConfiguration",
        "windows10EnrollmentCompletionPageConfiguration",
        "deviceComanagementAuthorityConfiguration",
        "singlePlatformRestriction",
        "unknownFutureValue",
        "enrollmentNotificationsConfiguration",
        "windowsRestore",
      ],
      { description: "Which sort of enrolment configuration it is; follows from the type.", readOnly: true },
    ),
    createdDateTime,
    lastModifiedDateTime,
    version,
  },
  assign: { bodyKey: "enrollmentConfigurationAssignments", targets: allTargets, filters: true },
};

/** The configuration for everybody that every tenant has; name, scope tags, rank and assignments are the service's. */
export const tenantDefault = (idSuffix: string): TenantDefault => ({
  idSuffix,
  fixed: ["displayName", "description", "roleScopeTagIds", "priority", "assignments"],
});

export const TENANT_DEFAULT_NOTE =
  "The tenant's default can't be created, deleted or assigned: with `tenantDefault: true` it is adopted as it stands, changed, and put back as it was found when the resource is destroyed. Its name, description, scope tags, priority and assignments belong to the service.";
