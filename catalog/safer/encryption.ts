/** Encryption of drives: BitLocker, personal data, FileVault. */
import { type Chapter, contested, directed, type Row } from "./judgement.ts";

const BITLOCKER: Chapter = {
  areas: ["windows/bitLocker"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/bitlocker-csp",
};
const PERSONAL: Chapter = {
  areas: ["windows/pde"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/personaldataencryption-csp",
};
const FILEVAULT: Chapter = {
  areas: ["apple/fileVault", "apple/managedClient"],
  source: "https://developer.apple.com/documentation/devicemanagement/fdefilevault",
};

const OFF_ON = ["disabled", "enabled"];
const RECOVERY = ["fixedDrivesRecoveryOptions.enabled.fdv", "systemDrivesRecoveryOptions.enabled.os"];
const inBoth = (name: string): string => RECOVERY.map((start) => `${start}${name}`).join(" ");

export const encryption: readonly Row[] = [
  directed(BITLOCKER, OFF_ON, {
    reason: "Whoever finds or steals a drive that isn't encrypted reads it.",
    settings: "requireDeviceEncryption fixedDrivesRequireEncryption removableDrivesRequireEncryption",
  }),
  directed(BITLOCKER, [false, true], {
    reason: "Data is written only onto removable drives of the own company.",
    settings: "removableDrivesRequireEncryption.enabled.rdvCrossOrg",
  }),
  directed(BITLOCKER, OFF_ON, {
    reason: "Without the policy each device takes the method, and the way of recovery, that Windows takes by itself.",
    settings: `encryptionMethodByDriveType fixedDrivesRecoveryOptions systemDrivesRecoveryOptions systemDrivesEncryptionType
      systemDrivesRequireStartupAuthentication systemDrivesMinimumPinLength`,
  }),
  directed(BITLOCKER, ["aesCbc128Bit", "aesCbc256Bit", "xtsAes128Bit", "xtsAes256Bit"], {
    reason: "XTS also resists changes of what is encrypted; a longer key is harder to find.",
    settings: "encryptionMethodByDriveType.enabled.*",
  }),
  directed(
    BITLOCKER,
    { number: "higher" },
    {
      reason: "A longer PIN is harder to guess.",
      settings: "systemDrivesMinimumPinLength.enabled.*",
    },
  ),
  directed(BITLOCKER, ["usedSpaceOnlyEncryption", "allowUserToChoose", "fullEncryption"], {
    reason: "Full encryption covers what was deleted before as well.",
    settings: "systemDrivesEncryptionType.enabled.selectTheEncryptionType",
  }),
  directed(BITLOCKER, ["off", "entraIdJoined", "entraIdAndHybridJoined"], {
    reason: "A recovery password that was used is replaced.",
    settings: "configureRecoveryPasswordRotation",
  }),
  directed(BITLOCKER, [false, true], {
    reason: "BitLocker starts only when the company has the way back: nobody loses data.",
    settings: `${inBoth("ActiveDirectoryBackup")} ${inBoth("RequireActiveDirectoryBackup")}`,
  }),
  directed(BITLOCKER, [true, false], {
    reason: "Without a security chip only a USB key or a password stands between a thief and the data.",
    settings: "systemDrivesRequireStartupAuthentication.enabled.configureNonTpmStartupKeyUsage",
  }),
  directed(BITLOCKER, ["doNotAllowStartupPinWithTpm", "allowStartupPinWithTpm", "requireStartupPinWithTpm"], {
    reason: "With a PIN the drive stays closed until somebody who knows it is there.",
    settings: "systemDrivesRequireStartupAuthentication.enabled.configureTpmStartupPin",
  }),
  directed(BITLOCKER, ["doNotAllow", "allow", "require"], {
    reason: "Key and PIN together keep the drive closed until somebody who has both is there.",
    settings: "systemDrivesRequireStartupAuthentication.enabled.configureTpmStartupKeyAndPin",
  }),
  contested(BITLOCKER, {
    either: "The chip alone starts a device without anybody, and updates by night work.",
    or: "It also starts one that was stolen, and memory attacks find the key.",
    settings: `systemDrivesRequireStartupAuthentication.enabled.configureTpmStartup
      systemDrivesRequireStartupAuthentication.enabled.configureTpmStartupKey`,
  }),
  contested(BITLOCKER, {
    either: "Without the warning devices are encrypted silently, all of them.",
    or: "With it, a drive that other software encrypts already isn't encrypted twice, and lost.",
    settings: "allowWarningForOtherDiskEncryption",
  }),
  directed(BITLOCKER, OFF_ON, {
    reason: "Devices of users who are no administrators are encrypted too.",
    settings: "allowWarningForOtherDiskEncryption.disabled.allowStandardUserEncryption",
  }),
  contested(BITLOCKER, {
    either: "A user who chooses a PIN keeps it to himself.",
    or: "A user who may change it may choose a weak one.",
    settings: "systemDrivesDisallowStandardUsersCanChangePin",
  }),
  contested(BITLOCKER, {
    either: "A further way back saves the data of a device whose owner forgot.",
    or: "It is a further key that can be stolen.",
    settings: `*DrivesRecoveryOptions.enabled.allowDataRecoveryAgent ${inBoth("RecoveryPasswordUsageDropDown")}
      ${inBoth("RecoveryKeyUsageDropDown")} ${inBoth("ActiveDirectoryBackupDropDown")}`,
  }),
  directed(BITLOCKER, [false, true], {
    reason: "Users can't print a recovery key, or keep it in a file, while they set BitLocker up.",
    settings: inBoth("HideRecoveryPage"),
  }),
  directed(PERSONAL, ["disable", "enable"], {
    reason: "Files in the folder are closed until their user signs in with Hello.",
    settings: "enablePersonalDataEncryption enablePersonalDataEncryption.enable.*",
  }),
  directed({ ...FILEVAULT, areas: ["apple/fileVault"] }, ["off", "on"], {
    reason: "Whoever finds or steals a Mac whose drive isn't encrypted reads it.",
    settings: "payload.enable",
  }),
  directed({ ...FILEVAULT, areas: ["apple/fileVault"] }, [false, true], {
    reason: "The drive is encrypted before the Mac is used for the first time.",
    settings: "payload.forceEnableInSetupAssistant",
  }),
  directed({ ...FILEVAULT, areas: ["apple/fileVault"] }, OFF_ON.toReversed(), {
    reason: "A key that is shown to the user ends on paper or in a photo.",
    settings: "payload.showRecoveryKey",
  }),
  directed({ ...FILEVAULT, areas: ["apple/managedClient"] }, [false, true], {
    reason: "Users can't take the encryption off again.",
    settings: "fileVaultOptions.dontAllowFdeDisable",
  }),
  directed({ ...FILEVAULT, areas: ["apple/managedClient"] }, [true, false], {
    reason: "Where nobody may switch FileVault on, the drive stays readable.",
    settings: "fileVaultOptions.dontAllowFdeEnable",
  }),
  directed({ ...FILEVAULT, areas: ["apple/managedClient"] }, [false, true], {
    reason: "A guest needs no password.",
    settings: "accounts.disableGuestAccount",
  }),
];
