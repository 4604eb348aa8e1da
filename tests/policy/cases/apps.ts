import { type Cases, of, UNKNOWN } from "./case.ts";

const android = of("AndroidManagedAppProtection");
const ios = of("IosManagedAppProtection");
const windows = of("WindowsManagedAppProtection");

const asked = { pinRequired: true, minimumPinLength: 6, deviceComplianceRequired: true };
const kept = {
  allowedOutboundDataTransferDestinations: "managedApps",
  allowedOutboundClipboardSharingLevel: "managedApps",
  saveAsBlocked: true,
  dataBackupBlocked: true,
};

export const apps: Cases = {
  "app-protection-access": {
    options: { length: 6 },
    // What isn't declared is what is sent with each new policy: a PIN, and no rooted devices.
    passes: [
      android(asked),
      ios({ ...asked, appActionIfDeviceComplianceRequired: "wipe" }),
      ios({ minimumPinLength: 8 }),
    ],
    fails: [
      android({ ...asked, pinRequired: false }),
      ios({ ...asked, minimumPinLength: 4 }),
      ios({}),
      android({ ...asked, deviceComplianceRequired: false }),
      android({ ...asked, appActionIfDeviceComplianceRequired: "warn" }),
    ],
    unknown: [ios({ ...asked, pinRequired: UNKNOWN })],
    remedied: [
      asked,
      asked,
      { minimumPinLength: 6 },
      asked,
      { ...asked, appActionIfDeviceComplianceRequired: "block" },
    ],
  },
  "app-protection-data": {
    passes: [
      android(kept),
      ios({ ...kept, allowedOutboundDataTransferDestinations: "none" }),
      windows({ allowedOutboundDataTransferDestinations: "none" }),
    ],
    fails: [
      android({ ...kept, allowedOutboundDataTransferDestinations: "allApps" }),
      ios({ ...kept, allowedOutboundClipboardSharingLevel: "allApps" }),
      ios({ ...kept, saveAsBlocked: false }),
      android({ ...kept, dataBackupBlocked: false }),
      windows({}),
    ],
    remedied: [
      kept,
      { ...kept, allowedOutboundClipboardSharingLevel: "managedAppsWithPasteIn" },
      kept,
      kept,
      { allowedOutboundDataTransferDestinations: "none" },
    ],
  },
  "app-protection-encryption": {
    passes: [android({}), android({ encryptAppData: true }), ios({ appDataEncryptionType: "afterDeviceRestart" })],
    fails: [android({ encryptAppData: false }), ios({ appDataEncryptionType: "useDeviceSettings" })],
    remedied: [{ encryptAppData: true }, { appDataEncryptionType: "whenDeviceLocked" }],
  },
};
