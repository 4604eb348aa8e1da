import assert from "node:assert/strict";
import { model } from "../../../local/tenant/model/graph.ts";

/** `Int32?` for a nullable number, `String[]` for a list: as the reference pages and the metadata have it. */
const inherited = {
  id: "String",
  lastModifiedDateTime: "DateTimeOffset",
  createdDateTime: "DateTimeOffset",
  roleScopeTagIds: "String[]?",
  supportsScopeTags: "Boolean",
  deviceManagementApplicabilityRuleOsEdition: "deviceManagementApplicabilityRuleOsEdition?",
  deviceManagementApplicabilityRuleOsVersion: "deviceManagementApplicabilityRuleOsVersion?",
  deviceManagementApplicabilityRuleDeviceMode: "deviceManagementApplicabilityRuleDeviceMode?",
  description: "String?",
  displayName: "String",
  version: "Int32",
};

const reference: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  windowsIdentityProtectionConfiguration: {
    ...inherited,
    useSecurityKeyForSignin: "Boolean",
    enhancedAntiSpoofingForFacialFeaturesEnabled: "Boolean",
    pinMinimumLength: "Int32? 4..127",
    pinMaximumLength: "Int32? 4..127",
    pinUppercaseCharactersUsage: "configurationUsage",
    pinLowercaseCharactersUsage: "configurationUsage",
    pinSpecialCharactersUsage: "configurationUsage",
    pinExpirationInDays: "Int32? 0..730",
    pinPreviousBlockCount: "Int32? 0..50",
    pinRecoveryEnabled: "Boolean",
    securityDeviceRequired: "Boolean",
    unlockWithBiometricsEnabled: "Boolean",
    useCertificatesForOnPremisesAuthEnabled: "Boolean",
    windowsHelloForBusinessBlocked: "Boolean?",
  },
  deviceEnrollmentWindowsHelloForBusinessConfiguration: {
    id: "String",
    displayName: "String?",
    description: "String?",
    priority: "Int32",
    createdDateTime: "DateTimeOffset",
    lastModifiedDateTime: "DateTimeOffset",
    version: "Int32",
    roleScopeTagIds: "String[]?",
    deviceEnrollmentConfigurationType: "deviceEnrollmentConfigurationType",
    pinMinimumLength: "Int32 4..127",
    pinMaximumLength: "Int32 4..127",
    pinUppercaseCharactersUsage: "windowsHelloForBusinessPinUsage",
    pinLowercaseCharactersUsage: "windowsHelloForBusinessPinUsage",
    pinSpecialCharactersUsage: "windowsHelloForBusinessPinUsage",
    state: "enablement",
    securityDeviceRequired: "Boolean",
    unlockWithBiometricsEnabled: "Boolean",
    remotePassportEnabled: "Boolean",
    pinPreviousBlockCount: "Int32 0..50",
    pinExpirationInDays: "Int32 0..730",
    enhancedBiometricsState: "enablement",
    securityKeyForSignIn: "enablement",
    enhancedSignInSecurity: "Int32",
  },
  windowsDefenderAdvancedThreatProtectionConfiguration: {
    ...inherited,
    advancedThreatProtectionOnboardingBlob: "String?",
    advancedThreatProtectionOnboardingFilename: "String?",
    advancedThreatProtectionAutoPopulateOnboardingBlob: "Boolean",
    allowSampleSharing: "Boolean",
    enableExpeditedTelemetryReporting: "Boolean",
    advancedThreatProtectionOffboardingBlob: "String?",
    advancedThreatProtectionOffboardingFilename: "String?",
  },
  windowsOfficeClientSecurityConfiguration: {
    id: "String",
    userPreferencePayload: "Stream?",
    policyPayload: "Stream?",
    description: "String?",
    displayName: "String?",
    priority: "Int32",
    userCheckinSummary: "officeUserCheckinSummary?",
    checkinStatuses: "officeClientCheckinStatus[]?",
  },
};

const enums: Readonly<Record<string, readonly string[]>> = {
  configurationUsage: ["blocked", "required", "allowed", "notConfigured"],
  windowsHelloForBusinessPinUsage: ["allowed", "required", "disallowed"],
  enablement: ["notConfigured", "enabled", "disabled"],
};

describe("the types of the reference pages", () => {
  for (const [name, expected] of Object.entries(reference)) {
    it(`${name} has these properties, and no other`, () => {
      const found = [...model.required(name).properties.values()].map((property) => {
        const { type, collection, nullable, min, max } = property;
        const range = min === undefined ? "" : ` ${min}..${max}`;
        return [property.name, `${type}${collection ? "[]" : ""}${nullable ? "?" : ""}${range}`];
      });
      assert.deepEqual(Object.fromEntries(found), expected);
    });
  }

  for (const [name, members] of Object.entries(enums)) {
    it(`${name} has these members`, () => {
      assert.deepEqual(new Set(model.enum(name)?.members), new Set(members));
    });
  }
});
