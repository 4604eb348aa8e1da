import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { brandingProfiles, defaultBranding } from "./branding.ts";
import { catalogCompliancePolicies } from "./catalogCompliance.ts";
import { compliancePolicies } from "./compliance.ts";
import { configurationPolicies } from "./configurationPolicies.ts";
import { deviceConfigurations } from "./deviceConfigurations.ts";
import {
  approvalRequests,
  assignmentFilters,
  defaultScopeTag,
  derivedCredentials,
  groups,
  intuneLicence,
  licences,
  organization,
  ownOrganization,
  roleScopeTags,
  threatDefenseConnectors,
} from "./directory.ts";
import { enrollmentConfigurations, standardConfigurations } from "./enrollment.ts";
import {
  androidManagedAppProtections,
  iosManagedAppProtections,
  managedAppPolicies,
  targetedManagedAppConfigurations,
  windowsManagedAppProtections,
} from "./managedApps.ts";
import { devices, managedDevices, users } from "./members.ts";
import { mobileAppConfigurations } from "./mobileAppConfigurations.ts";
import { notificationMessageTemplates } from "./notifications.ts";
import { officeConfigurations } from "./office.ts";
import { policySets } from "./policySets.ts";
import {
  builtInRoles,
  deviceCategories,
  managedDeviceCleanupRules,
  operationApprovalPolicies,
  roleAssignments,
  roleDefinitions,
} from "./rbac.ts";
import { reusablePolicySettings } from "./reusableSettings.ts";
import { complianceScripts, customAttributeScripts, healthScripts, platformScripts, shellScripts } from "./scripts.ts";
import {
  categoryEntries,
  configurationCategories,
  configurationPolicyTemplates,
  configurationSettings,
  definitionEntries,
  templateEntries,
} from "./settings-catalog.ts";
import { firstSettings, tenantSettings } from "./tenantSettings.ts";
import { termsAndConditions } from "./termsAndConditions.ts";
import {
  windowsDriverUpdateProfiles,
  windowsFeatureUpdateProfiles,
  windowsQualityUpdatePolicies,
  windowsQualityUpdateProfiles,
} from "./windowsUpdates.ts";

export function collectionSpecs(options: { legacyOffice: boolean }): readonly CollectionSpec[] {
  return [
    deviceConfigurations,
    enrollmentConfigurations,
    compliancePolicies,
    configurationPolicies,
    catalogCompliancePolicies,
    reusablePolicySettings,
    configurationSettings,
    configurationCategories,
    configurationPolicyTemplates,
    notificationMessageTemplates,
    platformScripts,
    shellScripts,
    customAttributeScripts,
    healthScripts,
    complianceScripts,
    windowsFeatureUpdateProfiles,
    windowsQualityUpdateProfiles,
    windowsQualityUpdatePolicies,
    windowsDriverUpdateProfiles,
    androidManagedAppProtections,
    iosManagedAppProtections,
    windowsManagedAppProtections,
    targetedManagedAppConfigurations,
    managedAppPolicies,
    mobileAppConfigurations,
    tenantSettings,
    assignmentFilters,
    roleScopeTags,
    brandingProfiles,
    policySets,
    termsAndConditions,
    roleDefinitions,
    roleAssignments,
    operationApprovalPolicies,
    deviceCategories,
    managedDeviceCleanupRules,
    approvalRequests,
    derivedCredentials,
    threatDefenseConnectors,
    groups,
    users,
    devices,
    managedDevices,
    organization,
    licences,
    ...(options.legacyOffice ? [officeConfigurations] : []),
  ];
}

/** What is in a collection of a new tenant. */
export function firstEntries(spec: CollectionSpec, tenantId: string, now: number): readonly Entry[] {
  if (spec === enrollmentConfigurations) return standardConfigurations(tenantId, now);
  if (spec === tenantSettings) return [firstSettings(tenantId)];
  if (spec === roleScopeTags) return [defaultScopeTag];
  if (spec === brandingProfiles) return [defaultBranding(now)];
  if (spec === roleDefinitions) return builtInRoles();
  if (spec === organization) return [ownOrganization(tenantId, now)];
  if (spec === licences) return [intuneLicence(tenantId)];
  if (spec === configurationSettings) return definitionEntries();
  if (spec === configurationCategories) return categoryEntries();
  if (spec === configurationPolicyTemplates) return templateEntries();
  return [];
}
