/** The tables, by class. */
import { androidOwner } from "./android.ts";
import { iosGeneral, macGeneral, macProtection } from "./apple.ts";
import type { Table } from "./row.ts";
import { windowsGeneral } from "./windows-general.ts";
import { defenderForEndpoint, deliveryOptimization, hello, helloAtEnrolment, updates } from "./windows-other.ts";
import { windowsProtection } from "./windows-protection.ts";

export const tables: Readonly<Record<string, Table>> = {
  AndroidDeviceOwnerGeneralDeviceConfiguration: androidOwner,
  DeviceEnrollmentWindowsHelloForBusinessConfiguration: helloAtEnrolment,
  IosGeneralDeviceConfiguration: iosGeneral,
  MacOSEndpointProtectionConfiguration: macProtection,
  MacOSGeneralDeviceConfiguration: macGeneral,
  Windows10EndpointProtectionConfiguration: windowsProtection,
  Windows10GeneralConfiguration: windowsGeneral,
  WindowsDefenderAdvancedThreatProtectionConfiguration: defenderForEndpoint,
  WindowsDeliveryOptimizationConfiguration: deliveryOptimization,
  WindowsIdentityProtectionConfiguration: hello,
  WindowsUpdateForBusinessConfiguration: updates,
};

const NONE: Table = {};

/** What the properties of a class are on the device; empty where nobody has looked yet. */
export const tableOf = (className: string): Table => tables[className] ?? NONE;
