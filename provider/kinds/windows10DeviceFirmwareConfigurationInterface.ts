import { deviceConfigurations } from "../collections.ts";
import { defineKind, enumType } from "../kind.ts";
import { enablement } from "../types/enablement.ts";

const changeUefiSettingsPermission = enumType("changeUefiSettingsPermission", ["notConfiguredOnly", "none"]);

export default defineKind({
  name: "Windows10DeviceFirmwareConfigurationInterface",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 device firmware configuration interface",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicefirmwareconfigurationinterface?view=graph-rest-beta",
  fields: {
    bluetooth: enablement({ description: "Bluetooth." }),
    bootFromBuiltInNetworkAdapters: enablement({ description: "Boot from built in network adapters." }),
    bootFromExternalMedia: enablement({ description: "Boot from external media." }),
    cameras: enablement({ description: "Cameras." }),
    changeUefiSettingsPermission: changeUefiSettingsPermission({ description: "Change uefi settings permission." }),
    frontCamera: enablement({ description: "Front camera." }),
    infraredCamera: enablement({ description: "Infrared camera." }),
    microphone: enablement({ description: "Microphone." }),
    microphonesAndSpeakers: enablement({ description: "Microphones and speakers." }),
    nearFieldCommunication: enablement({ description: "Near field communication." }),
    radios: enablement({ description: "Rad iOS." }),
    rearCamera: enablement({ description: "Rear camera." }),
    sdCard: enablement({ description: "SD card." }),
    simultaneousMultiThreading: enablement({ description: "Simultaneous multi threading." }),
    usbTypeAPort: enablement({ description: "USB type a port." }),
    virtualizationOfCpuAndIO: enablement({ description: "Virtualization of cpu and io." }),
    wakeOnLAN: enablement({ description: "Wake on lan." }),
    wakeOnPower: enablement({ description: "Wake on power." }),
    wiFi: enablement({ description: "WiFi." }),
    windowsPlatformBinaryTable: enablement({ description: "Windows platform binary table." }),
    wirelessWideAreaNetwork: enablement({ description: "Wireless wide area network." }),
  },
});
