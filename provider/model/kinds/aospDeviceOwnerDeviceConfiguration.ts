import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer } from "../kind.ts";
import { androidDeviceOwnerRequiredPasswordType } from "../types/androidDeviceOwnerRequiredPasswordType.ts";

export default defineKind({
  name: "AospDeviceOwnerDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android (AOSP): device restrictions",
  description:
    "What people may do: passwords, apps, functions of the device. For company-owned Android devices without Google services (AOSP).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerdeviceconfiguration?view=graph-rest-beta",
  fields: {
    appsBlockInstallFromUnknownSources: boolean({
      description: "Blocks apps from unknown sources.",
      nullable: true,
      safer: "true",
    }),
    bluetoothBlockConfiguration: boolean({
      description: "Keeps people from setting Bluetooth up.",
      nullable: true,
      safer: "true",
    }),
    bluetoothBlocked: boolean({ description: "Blocks Bluetooth.", nullable: true, safer: "true" }),
    cameraBlocked: boolean({ description: "Blocks the camera.", nullable: true, safer: contested.camera }),
    factoryResetBlocked: boolean({
      description: "Keeps people from resetting the device.",
      nullable: true,
      safer: contested.reset,
    }),
    passwordMinimumLength: integer({
      description: "Shortest password.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "What a password must consist of.",
      nullable: true,
      safer: {
        order: [
          "deviceDefault",
          "lowSecurityBiometric",
          "required",
          "numeric",
          "numericComplex",
          "alphabetic",
          "alphanumeric",
          "alphanumericWithSymbols",
        ],
      },
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      min: 4,
      max: 11,
      nullable: true,
      safer: "lower",
    }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots.", nullable: true, safer: contested.screenshots }),
    securityAllowDebuggingFeatures: boolean({ description: "Allows debugging.", nullable: true, safer: "false" }),
    storageBlockExternalMedia: boolean({ description: "Blocks external media.", nullable: true, safer: "true" }),
    storageBlockUsbFileTransfer: boolean({
      description: "Blocks file transfer by USB.",
      nullable: true,
      safer: "true",
    }),
    wifiBlockEditConfigurations: boolean({
      description: "Keeps people from changing Wi-Fi networks.",
      nullable: true,
      safer: "true",
    }),
  },
});
