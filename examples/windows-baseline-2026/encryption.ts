/** Disks: encrypted without a question to anybody, and the key is with the organisation before that begins. */
import { bitLocker, dataProtection, dmaGuard } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

export const encryption = () => [
  policy("bitlocker", "BitLocker - System drive", "Encrypts the system drive silently, with the TPM.", [
    bitLocker.requireDeviceEncryption("enabled"),
    bitLocker.allowWarningForOtherDiskEncryption({ disabled: { allowStandardUserEncryption: "enabled" } }),
    bitLocker.encryptionMethodByDriveType({
      enabled: {
        encryptionMethodWithXtsOsDropDown: "xtsAes256Bit",
        encryptionMethodWithXtsFdvDropDown: "xtsAes256Bit",
        // Older machines can't read the newer method.
        encryptionMethodWithXtsRdvDropDown: "aesCbc256Bit",
      },
    }),
    bitLocker.systemDrivesEncryptionType({ enabled: { selectTheEncryptionType: "fullEncryption" } }),
    bitLocker.systemDrivesRequireStartupAuthentication({
      enabled: {
        configureTpmStartup: "requireTpm",
        configureTpmStartupPin: "doNotAllowStartupPinWithTpm",
        configureTpmStartupKey: "doNotAllowStartupKeyWithTpm",
        configureTpmStartupKeyAndPin: "doNotAllow",
        configureNonTpmStartupKeyUsage: false,
      },
    }),
  ]),
  policy(
    "bitlocker-recovery",
    "BitLocker - Recovery",
    "A recovery password is in Entra ID before a drive is encrypted.",
    [
      bitLocker.systemDrivesRecoveryOptions({
        enabled: {
          osActiveDirectoryBackup: true,
          osActiveDirectoryBackupDropDown: "storeRecoveryPasswordsAndKeyPackages",
          osRequireActiveDirectoryBackup: true,
          osHideRecoveryPage: true,
          osRecoveryPasswordUsageDropDown: "require",
          osRecoveryKeyUsageDropDown: "allow256BitRecoveryKey",
          allowDataRecoveryAgent: false,
        },
      }),
      bitLocker.fixedDrivesRecoveryOptions({
        enabled: {
          fdvActiveDirectoryBackup: true,
          fdvActiveDirectoryBackupDropDown: "backupRecoveryPasswordsAndKeyPackages",
          fdvRequireActiveDirectoryBackup: true,
          fdvHideRecoveryPage: true,
          fdvRecoveryPasswordUsageDropDown: "require",
          fdvRecoveryKeyUsageDropDown: "allow256BitRecoveryKey",
          allowDataRecoveryAgent: false,
        },
      }),
      bitLocker.configureRecoveryPasswordRotation("entraIdJoined"),
    ],
  ),
  policy("bitlocker-removable", "BitLocker - Removable drives", "What leaves the house is encrypted or read-only.", [
    bitLocker.removableDrivesRequireEncryption({ enabled: { rdvCrossOrg: false } }),
  ]),
  policy("dma-guard", "DMA protection", "Devices that plug into memory wait until somebody has signed in.", [
    dmaGuard.deviceEnumerationPolicy("onlyAfterLogInScreenUnlock"),
    dataProtection.allowDirectMemoryAccess("block"),
  ]),
];
