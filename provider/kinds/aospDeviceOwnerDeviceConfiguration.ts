import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, integer } from "../kind.ts";
import { androidDeviceOwnerRequiredPasswordType } from "../types/androidDeviceOwnerRequiredPasswordType.ts";

export default defineKind({
  name: "AospDeviceOwnerDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Aosp device owner device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerdeviceconfiguration?view=graph-rest-beta",
  fields: {
    appsBlockInstallFromUnknownSources: boolean({
      description: "Whether: APPs block install from unknown sources.",
      nullable: true,
      safer: "true",
    }),
    bluetoothBlockConfiguration: boolean({ description: "Whether: bluetooth block configuration.", nullable: true }),
    bluetoothBlocked: boolean({ description: "Blocks: bluetooth.", nullable: true, safer: "true" }),
    cameraBlocked: boolean({ description: "Blocks: camera.", nullable: true, safer: "true" }),
    factoryResetBlocked: boolean({ description: "Blocks: factory reset.", nullable: true, safer: "true" }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "Password required type.",
      nullable: true,
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Password sign in failure count before factory reset.",
      min: 4,
      max: 11,
      nullable: true,
    }),
    screenCaptureBlocked: boolean({ description: "Blocks: screen capture.", nullable: true, safer: "true" }),
    securityAllowDebuggingFeatures: boolean({
      description: "Whether: security allow debugging features.",
      nullable: true,
    }),
    storageBlockExternalMedia: boolean({
      description: "Whether: storage block external media.",
      nullable: true,
      safer: "true",
    }),
    storageBlockUsbFileTransfer: boolean({
      description: "Whether: storage block USB file transfer.",
      nullable: true,
      safer: "true",
    }),
    wifiBlockEditConfigurations: boolean({ description: "Whether: WiFi block edit configurations.", nullable: true }),
  },
});
