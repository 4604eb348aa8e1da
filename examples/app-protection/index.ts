// The organisation's data in apps on phones and tablets, also on people's own that nobody manages: what Microsoft calls
// level 2 of data protection. Both platforms say the same but for what only one of them has.
//
//   pulumi config set people      <name or id of the group whose apps are protected>
//   pulumi config set breakGlass  <name or id of the group that policies leave out>
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

const config = new pulumi.Config();
const assignments = [intune.group(config.require("people")), intune.excludeGroup(config.require("breakGlass"))];

const protection = {
  description: "Managed by Pulumi",
  // All apps of Microsoft's that take such policies: new ones come by themselves.
  appGroupType: "allMicrosoftApps",
  // In the app
  pinRequired: true,
  minimumPinLength: 6,
  simplePinBlocked: true,
  maximumPinRetries: 5,
  deviceComplianceRequired: true,
  // Out of the app
  allowedOutboundDataTransferDestinations: "managedApps",
  allowedOutboundClipboardSharingLevel: "managedAppsWithPasteIn",
  saveAsBlocked: true,
  allowedDataStorageLocations: ["oneDriveForBusiness", "sharePoint"],
  dataBackupBlocked: true,
  printBlocked: true,
  notificationRestriction: "blockOrganizationalData",
  managedBrowserToOpenLinksRequired: true,
  managedBrowser: ["microsoftEdge"],
  // How long without a word from the service
  periodOfflineBeforeAccessCheck: "PT12H",
  periodOfflineBeforeWipeIsEnforced: "P90D",
  appActionIfUnableToAuthenticateUser: "block",
  assignments,
} satisfies intune.AndroidManagedAppProtectionArgs & intune.IosManagedAppProtectionArgs;

new intune.AndroidManagedAppProtection("android", {
  ...protection,
  displayName: "Android - App protection",
  encryptAppData: true,
  screenCaptureBlocked: true,
  requiredAndroidSafetyNetDeviceAttestationType: "basicIntegrityAndDeviceCertification",
  requiredAndroidSafetyNetAppsVerificationType: "enabled",
  minimumRequiredOsVersion: "13.0",
});

new intune.IosManagedAppProtection("ios", {
  ...protection,
  displayName: "iOS - App protection",
  appDataEncryptionType: "whenDeviceLocked",
  filterOpenInToOnlyManagedApps: true,
  minimumRequiredOsVersion: "17.0",
});

/** Outlook saves no contacts of the organisation on the device, on whatever device it runs. */
new intune.TargetedManagedAppConfiguration("outlook", {
  displayName: "Outlook - contacts",
  description: "Managed by Pulumi",
  appGroupType: "selectedPublicApps",
  apps: [intune.androidApp("com.microsoft.office.outlook"), intune.iosApp("com.microsoft.office.outlook")],
  customSettings: [
    { name: "com.microsoft.outlook.Contacts.LocalSyncEnabled", value: "false" },
    { name: "com.microsoft.outlook.Contacts.LocalSyncEnabled.UserChangeAllowed", value: "false" },
  ],
  assignments,
});
