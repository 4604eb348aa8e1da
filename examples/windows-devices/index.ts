// The company's own Windows devices: when they count as healthy, how disks are encrypted, which Wi-Fi they know and what
// the antivirus does. Objects refer to each other by their resources, so Pulumi makes them in the right order.
//
//   pulumi config set rootCertificate "$(base64 -w0 contoso-root.cer)"
//   pulumi config set helpDeskTag      <name of a scope tag>     (optional)
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";
import { defender } from "pulumi-intune/catalog/windows";

const config = new pulumi.Config();
const helpDeskTag = config.get("helpDeskTag");
const common = { description: "Managed by Pulumi", ...(helpDeskTag ? { roleScopeTagIds: ["0", helpDeskTag] } : {}) };

/** Only devices that belong to the company. */
const companyOwned = new intune.DeviceAndAppManagementAssignmentFilter("company-owned", {
  displayName: "Windows - company-owned",
  platform: "windows10AndLater",
  rule: '(device.deviceOwnership -eq "Corporate")',
});
const assignments = [intune.allDevices({ filter: companyOwned.id })];

/** A device that isn't healthy has a day before it loses access. */
new intune.Windows10CompliancePolicy("compliance", {
  ...common,
  displayName: "Windows - Compliance",
  bitLockerEnabled: true,
  secureBootEnabled: true,
  osMinimumVersion: "10.0.22631.0",
  passwordRequired: true,
  scheduledActionsForRule: [{ scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 24 }] }],
  assignments,
});

/** BitLocker with the recovery key in Entra ID, without a question to anybody. */
new intune.Windows10EndpointProtectionConfiguration("bitlocker", {
  ...common,
  displayName: "Windows - BitLocker",
  bitLockerEncryptDevice: true,
  bitLockerAllowStandardUserEncryption: true,
  bitLockerDisableWarningForOtherDiskEncryption: true,
  bitLockerRecoveryPasswordRotation: "enabledForAzureAd",
  bitLockerSystemDrivePolicy: {
    encryptionMethod: "xtsAes256",
    startupAuthenticationRequired: true,
    recoveryOptions: {
      recoveryInformationToStore: "passwordAndKey",
      enableRecoveryInformationSaveToStore: true,
      enableBitLockerAfterRecoveryInformationToStore: true,
    },
  },
  assignments,
});

/** Devices trust the company's root certificate, and with it the servers of the Wi-Fi. */
const root = new intune.Windows81TrustedRootCertificate("root", {
  ...common,
  displayName: "Windows - Root certificate",
  trustedRootCertificate: config.require("rootCertificate"),
  certFileName: "contoso-root.cer",
  destinationStore: "computerCertStoreRoot",
  assignments,
});
new intune.WindowsWifiEnterpriseEAPConfiguration("wifi", {
  ...common,
  displayName: "Windows - Wi-Fi",
  networkName: "Contoso",
  ssid: "contoso",
  connectAutomatically: true,
  wifiSecurityType: "wpa2Enterprise",
  eapType: "peap",
  authenticationMethod: "usernameAndPassword",
  trustedServerCertificateNames: ["radius.contoso.com"],
  rootCertificatesForServerValidation: [root.id],
  assignments,
});

/** A policy of the settings catalog: antivirus that watches all the time. Platform and channel follow from the settings. */
const antivirus = new intune.DeviceManagementConfigurationPolicy("antivirus", {
  ...common,
  name: "Windows - Antivirus",
  settings: [
    defender.allowRealtimeMonitoring("allowed"),
    defender.allowBehaviorMonitoring("allowed"),
    defender.cloudBlockLevel("high"),
  ],
  assignments,
});

export const antivirusId = antivirus.id;
