import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
    bluetooth: enablement({
      description: "Bluetooth, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    bootFromBuiltInNetworkAdapters: enablement({
      description: "Start from built-in network adapters, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    bootFromExternalMedia: enablement({
      description: "Start from external media, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    cameras: enablement({
      description: "Built-in cameras, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    changeUefiSettingsPermission: changeUefiSettingsPermission({
      description: "Which firmware settings people may change.",
      safer: { order: ["notConfiguredOnly", "none"] },
    }),
    frontCamera: enablement({
      description: "Front camera, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    infraredCamera: enablement({
      description: "Infrared camera, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    microphone: enablement({
      description: "Microphone, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    microphonesAndSpeakers: enablement({
      description: "Built-in microphones and speakers, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    nearFieldCommunication: enablement({
      description: "NFC, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    radios: enablement({
      description: "Wi-Fi, Bluetooth, NFC and mobile network, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    rearCamera: enablement({
      description: "Rear camera, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    sdCard: enablement({
      description: "SD card reader, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    simultaneousMultiThreading: enablement({
      description: "Simultaneous multithreading of the processor, by firmware.",
      safer: contested.multiThreading,
    }),
    usbTypeAPort: enablement({
      description: "USB type A ports, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    virtualizationOfCpuAndIO: enablement({
      description: "Virtualization of processor and devices, by firmware.",
      safer: { order: ["disabled", "notConfigured", "enabled"] },
    }),
    wakeOnLAN: enablement({ description: "Wake on LAN, by firmware.", safer: "neutral" }),
    wakeOnPower: enablement({ description: "Start when power comes, by firmware.", safer: "neutral" }),
    wiFi: enablement({
      description: "Wi-Fi, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    windowsPlatformBinaryTable: enablement({
      description: "Programs that the firmware gives Windows to run (WPBT).",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    wirelessWideAreaNetwork: enablement({
      description: "Mobile network, by firmware.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
  },
});
