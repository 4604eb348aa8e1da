import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, enumType } from "../kind.ts";
import { enablement } from "../types/enablement.ts";

const changeUefiSettingsPermission = enumType("changeUefiSettingsPermission", ["notConfiguredOnly", "none"]);

export default defineKind({
  name: "Windows10DeviceFirmwareConfigurationInterface",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: firmware (DFCI)",
  description:
    "Turns parts of a device on and off in its firmware. For Windows devices of manufacturers that take part in DFCI.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicefirmwareconfigurationinterface?view=graph-rest-beta",
  fields: {
    bluetooth: enablement({ description: "Bluetooth, by firmware." }),
    bootFromBuiltInNetworkAdapters: enablement({ description: "Start from built-in network adapters, by firmware." }),
    bootFromExternalMedia: enablement({ description: "Start from external media, by firmware." }),
    cameras: enablement({ description: "Built-in cameras, by firmware." }),
    changeUefiSettingsPermission: changeUefiSettingsPermission({
      description: "Which firmware settings people may change.",
    }),
    frontCamera: enablement({ description: "Front camera, by firmware." }),
    infraredCamera: enablement({ description: "Infrared camera, by firmware." }),
    microphone: enablement({ description: "Microphone, by firmware." }),
    microphonesAndSpeakers: enablement({ description: "Built-in microphones and speakers, by firmware." }),
    nearFieldCommunication: enablement({ description: "NFC, by firmware." }),
    radios: enablement({ description: "Wi-Fi, Bluetooth, NFC and mobile network, by firmware." }),
    rearCamera: enablement({ description: "Rear camera, by firmware." }),
    sdCard: enablement({ description: "SD card reader, by firmware." }),
    simultaneousMultiThreading: enablement({
      description: "Simultaneous multithreading of the processor, by firmware.",
    }),
    usbTypeAPort: enablement({ description: "USB type A ports, by firmware." }),
    virtualizationOfCpuAndIO: enablement({ description: "Virtualization of processor and devices, by firmware." }),
    wakeOnLAN: enablement({ description: "Wake on LAN, by firmware." }),
    wakeOnPower: enablement({ description: "Start when power comes, by firmware." }),
    wiFi: enablement({ description: "Wi-Fi, by firmware." }),
    windowsPlatformBinaryTable: enablement({ description: "Programs that the firmware gives Windows to run (WPBT)." }),
    wirelessWideAreaNetwork: enablement({ description: "Mobile network, by firmware." }),
  },
});
