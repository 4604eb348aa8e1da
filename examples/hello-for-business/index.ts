// Windows Hello for Business at enrolment: the tenant's default for everybody, and a stricter policy for administrators.
// The default is adopted as it is found, changed, and put back when the stack is destroyed.
//
//   pulumi config set administratorsGroup  <object id of the group of administrators>
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

const config = new pulumi.Config();

const everybody = new intune.DeviceEnrollmentWindowsHelloForBusinessConfiguration("everybody", {
  tenantDefault: true,
  state: "enabled",
  securityDeviceRequired: true,
  pinMinimumLength: 6,
});

const administrators = new intune.DeviceEnrollmentWindowsHelloForBusinessConfiguration("administrators", {
  displayName: "Hello at enrolment - Administrators",
  state: "enabled",
  securityDeviceRequired: true,
  pinMinimumLength: 12,
  pinMaximumLength: 64,
  pinLowercaseCharactersUsage: "required",
  pinUppercaseCharactersUsage: "required",
  pinSpecialCharactersUsage: "allowed",
  pinPreviousBlockCount: 10,
  pinExpirationInDays: 365,
  unlockWithBiometricsEnabled: true,
  enhancedBiometricsState: "enabled",
  securityKeyForSignIn: "enabled",
  assignments: [intune.group(config.require("administratorsGroup"))],
});

export const defaultId = everybody.id;
export const priority = administrators.priority;
