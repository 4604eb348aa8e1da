import { isRecord, plainTypeName, type Values } from "./body.ts";
import { model } from "./graph.ts";
import { isScalar } from "./literals.ts";
import type { PropertyInfo, TypeInfo } from "./model.ts";

const defaultScopeTag = ["0"];

/** Where the service's default isn't what the property's type suggests; for a type and all that derive from it. */
const known: Readonly<Record<string, Values>> = {
  deviceConfiguration: { roleScopeTagIds: defaultScopeTag, supportsScopeTags: true },
  deviceEnrollmentConfiguration: { roleScopeTagIds: defaultScopeTag },
  deviceCompliancePolicy: { roleScopeTagIds: defaultScopeTag },
  deviceManagementConfigurationPolicy: { roleScopeTagIds: defaultScopeTag },
  deviceManagementCompliancePolicy: { roleScopeTagIds: defaultScopeTag },
  deviceComplianceScript: { roleScopeTagIds: defaultScopeTag, publisher: "" },
  deviceCustomAttributeShellScript: { roleScopeTagIds: defaultScopeTag },
  // IntuneCD decodes both contents of every remediation: one that only detects has an empty second.
  deviceHealthScript: { roleScopeTagIds: defaultScopeTag, publisher: "", remediationScriptContent: "" },
  deviceManagementScript: { roleScopeTagIds: defaultScopeTag },
  deviceShellScript: { roleScopeTagIds: defaultScopeTag },
  notificationMessageTemplate: { roleScopeTagIds: defaultScopeTag },
  deviceAndAppManagementRoleAssignment: { roleScopeTagIds: defaultScopeTag },
  intuneBrandingProfile: {
    roleScopeTagIds: defaultScopeTag,
    companyPortalBlockedActions: [{ action: "remove", ownerType: "company", platform: "windows10AndLater" }],
    showConfigurationManagerApps: true,
    showDisplayNameNextToLogo: true,
    themeColor: { r: 0, g: 114, b: 198 },
  },
  termsAndConditions: { roleScopeTagIds: defaultScopeTag, version: 1 },
  policySet: { roleScopeTags: defaultScopeTag, status: "notAssigned" },
  policySetItem: { status: "notAssigned" },
  deviceCategory: { roleScopeTagIds: defaultScopeTag },
  roleDefinition: { roleScopeTagIds: defaultScopeTag },
  deviceAndAppManagementAssignmentFilter: { roleScopeTags: defaultScopeTag },
  // What the admin center begins with, and the Terraform provider microsoft365wp sends where nothing is said.
  managedAppPolicy: { roleScopeTagIds: defaultScopeTag },
  managedAppProtection: {
    allowedDataIngestionLocations: ["oneDriveForBusiness", "sharePoint", "camera", "photoLibrary"],
    allowedOutboundClipboardSharingLevel: "managedAppsWithPasteIn",
    deviceComplianceRequired: true,
    maximumPinRetries: 5,
    minimumPinLength: 4,
    periodOfflineBeforeAccessCheck: "PT12H",
    periodOfflineBeforeWipeIsEnforced: "P90D",
    periodOnlineBeforeAccessCheck: "PT30M",
    pinRequired: true,
  },
  androidManagedAppProtection: {
    encryptAppData: true,
    minimumRequiredPatchVersion: "0000-00-00",
    minimumWarningPatchVersion: "0000-00-00",
    minimumWipePatchVersion: "0000-00-00",
  },
  iosManagedAppProtection: { appDataEncryptionType: "whenDeviceLocked" },
  windowsManagedAppProtection: {
    periodOfflineBeforeAccessCheck: "PT12H",
    periodOfflineBeforeWipeIsEnforced: "P90D",
  },
  managedDeviceMobileAppConfiguration: { roleScopeTagIds: defaultScopeTag },
  windowsDriverUpdateProfile: { roleScopeTagIds: defaultScopeTag },
  windowsFeatureUpdateProfile: { roleScopeTagIds: defaultScopeTag },
  windowsQualityUpdatePolicy: { roleScopeTagIds: defaultScopeTag },
  windowsQualityUpdateProfile: { roleScopeTagIds: defaultScopeTag },
  deviceConfigurationAssignment: { intent: "apply" },
  deviceEnrollmentWindowsHelloForBusinessConfiguration: {
    pinMinimumLength: 6,
    pinMaximumLength: 127,
    pinUppercaseCharactersUsage: "disallowed",
    pinLowercaseCharactersUsage: "disallowed",
    pinSpecialCharactersUsage: "disallowed",
    unlockWithBiometricsEnabled: true,
    remotePassportEnabled: true,
  },
};

const scalarDefaults: Readonly<Record<string, unknown>> = {
  String: "",
  Boolean: false,
  Binary: "",
  Stream: "",
  Guid: "00000000-0000-0000-0000-000000000000",
  Date: "0001-01-01",
  DateTimeOffset: "0001-01-01T00:00:00Z",
  TimeOfDay: "00:00:00.0000000",
  Duration: "PT0S",
};

/**
 * The values as an object of this type has them: all properties, in the model's order, the service's defaults in the
 * gaps; at the end what the model lacks.
 */
export function complete(type: TypeInfo, values: Values): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const property of type.properties.values()) {
    const value = values[property.name];
    result[property.name] = value === undefined ? defaultOf(type, property) : completeNested(property, value);
  }
  for (const [name, value] of Object.entries(values)) result[name] ??= value;
  return result;
}

/** Complex values come back whole as well. */
export function completeNested(property: PropertyInfo, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => completeNested(property, item));
  if (!isRecord(value) || isScalar(property.type)) return value;
  const annotation = value["@odata.type"];
  const type = model.required(typeof annotation === "string" ? plainTypeName(annotation) : property.type);
  return { ...(annotation !== undefined && { "@odata.type": annotation }), ...complete(type, value) };
}

function defaultOf(type: TypeInfo, property: PropertyInfo): unknown {
  for (const name of type.lineage) {
    const special = known[name]?.[property.name];
    if (special !== undefined) return special;
  }
  if (property.collection) return [];
  if (property.nullable) return null;
  const members = model.enum(property.type)?.members;
  if (members) return members[0];
  if (property.type in scalarDefaults) return scalarDefaults[property.type];
  const complex = model.type(property.type);
  if (!complex) return Math.max(0, property.min ?? 0);
  return complex.abstract ? null : complete(complex, {});
}
