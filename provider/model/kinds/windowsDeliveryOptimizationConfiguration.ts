import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, enumType, int64, integer, list, objectType, string, unionType } from "../kind.ts";
import { enablement } from "../types/enablement.ts";
import { windowsDeliveryOptimizationMode } from "../types/windowsDeliveryOptimizationMode.ts";

const deliveryOptimizationBandwidthBusinessHoursLimit = objectType("deliveryOptimizationBandwidthBusinessHoursLimit", {
  bandwidthBeginBusinessHours: integer({
    description: "Hour that business begins at.",
    min: 0,
    max: 23,
    unit: "hours",
  }),
  bandwidthEndBusinessHours: integer({ description: "Hour that business ends at.", min: 0, max: 23, unit: "hours" }),
  bandwidthPercentageDuringBusinessHours: integer({
    description: "Share of the bandwidth during business hours.",
    min: 0,
    max: 100,
    unit: "percent",
  }),
  bandwidthPercentageOutsideBusinessHours: integer({
    description: "Share of the bandwidth outside business hours.",
    min: 0,
    max: 100,
    unit: "percent",
  }),
});

const deliveryOptimizationBandwidth = unionType("deliveryOptimizationBandwidth", {
  deliveryOptimizationBandwidthAbsolute: {
    maximumDownloadBandwidthInKilobytesPerSecond: int64({
      description: "Most that downloads take; 0 adapts by itself.",
      min: 0,
      max: 4294967295,
      unit: "kilobytes a second",
      nullable: true,
    }),
    maximumUploadBandwidthInKilobytesPerSecond: int64({
      description: "Most that uploads take; 0 for no limit.",
      min: 0,
      max: 4000000,
      unit: "kilobytes a second",
      nullable: true,
    }),
  },
  deliveryOptimizationBandwidthHoursWithPercentage: {
    bandwidthBackgroundPercentageHours: deliveryOptimizationBandwidthBusinessHoursLimit({
      description: "Limits for background downloads, by the hour.",
      nullable: true,
    }),
    bandwidthForegroundPercentageHours: deliveryOptimizationBandwidthBusinessHoursLimit({
      description: "Limits for foreground downloads, by the hour.",
      nullable: true,
    }),
  },
  deliveryOptimizationBandwidthPercentage: {
    maximumBackgroundBandwidthPercentage: integer({
      description: "Share of the bandwidth for background downloads; 0 adapts by itself.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
    }),
    maximumForegroundBandwidthPercentage: integer({
      description: "Share of the bandwidth for foreground downloads; 0 adapts by itself.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
    }),
  },
});

const deliveryOptimizationGroupIdOptionsType = enumType("deliveryOptimizationGroupIdOptionsType", [
  "notConfigured",
  "adSite",
  "authenticatedDomainSid",
  "dhcpUserOption",
  "dnsSuffix",
]);

const deliveryOptimizationGroupIdSource = unionType("deliveryOptimizationGroupIdSource", {
  deliveryOptimizationGroupIdCustom: {
    groupIdCustom: string({ description: "Group that devices share with, a GUID.", required: true, safer: "neutral" }),
  },
  deliveryOptimizationGroupIdSourceOptions: {
    groupIdSourceOption: deliveryOptimizationGroupIdOptionsType({
      description: "Where the group comes from.",
      safer: "neutral",
    }),
  },
});

const deliveryOptimizationMaxCacheSize = unionType("deliveryOptimizationMaxCacheSize", {
  deliveryOptimizationMaxCacheSizeAbsolute: {
    maximumCacheSizeInGigabytes: int64({
      description: "Largest size of the cache.",
      min: 0,
      max: 4294967295,
      unit: "gigabytes",
      safer: "neutral",
    }),
  },
  deliveryOptimizationMaxCacheSizePercentage: {
    maximumCacheSizePercentage: integer({
      description: "Largest size of the cache, as share of the disk.",
      min: 1,
      max: 100,
      unit: "percent",
      required: true,
      safer: "neutral",
    }),
  },
});

const deliveryOptimizationRestrictPeerSelectionByOptions = enumType(
  "deliveryOptimizationRestrictPeerSelectionByOptions",
  ["notConfigured", "subnetMask"],
);

export default defineKind({
  name: "WindowsDeliveryOptimizationConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: delivery optimization",
  description: "How devices share downloads of updates and apps among them. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationconfiguration?view=graph-rest-beta",
  fields: {
    backgroundDownloadFromHttpDelayInSeconds: int64({
      description: "How long background downloads wait for peers before HTTP.",
      min: 0,
      max: 4294967295,
      unit: "seconds",
      safer: "neutral",
    }),
    bandwidthMode: deliveryOptimizationBandwidth({
      description: "How bandwidth is limited: by amount, by share, or by share and hour.",
      nullable: true,
    }),
    cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds: integer({
      description: "How long background downloads wait for the cache server before HTTP.",
      min: 0,
      max: 2592000,
      unit: "seconds",
    }),
    cacheServerForegroundDownloadFallbackToHttpDelayInSeconds: integer({
      description: "How long foreground downloads wait for the cache server before HTTP.",
      min: 0,
      max: 2592000,
      unit: "seconds",
    }),
    cacheServerHostNames: list(string, {
      description: "Cache servers, by host name.",
      nullable: true,
      safer: "depends",
    }),
    deliveryOptimizationMode: windowsDeliveryOptimizationMode({
      description: "With whom devices share downloads.",
      safer: "neutral",
    }),
    foregroundDownloadFromHttpDelayInSeconds: int64({
      description: "How long foreground downloads wait for peers before HTTP.",
      min: 0,
      max: 86400,
      unit: "seconds",
      nullable: true,
      safer: "neutral",
    }),
    groupIdSource: deliveryOptimizationGroupIdSource({
      description: "Where the group comes from that devices share with.",
      nullable: true,
    }),
    maximumCacheAgeInDays: integer({
      description: "How long files stay in the cache; 0 without end.",
      min: 0,
      max: 3650,
      unit: "days",
      nullable: true,
      safer: "neutral",
    }),
    maximumCacheSize: deliveryOptimizationMaxCacheSize({ description: "Largest size of the cache.", nullable: true }),
    minimumBatteryPercentageAllowedToUpload: integer({
      description: "Charge below which a device on battery shares nothing.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
    }),
    minimumDiskSizeAllowedToPeerInGigabytes: integer({
      description: "Disk that a device needs to share.",
      min: 1,
      max: 100000,
      unit: "gigabytes",
      nullable: true,
    }),
    minimumFileSizeToCacheInMegabytes: integer({
      description: "Smallest file that is shared.",
      min: 1,
      max: 100000,
      unit: "megabytes",
      nullable: true,
    }),
    minimumRamAllowedToPeerInGigabytes: integer({
      description: "Memory that a device needs to share.",
      min: 1,
      max: 100000,
      unit: "gigabytes",
      nullable: true,
    }),
    modifyCacheLocation: string({ description: "Folder of the cache.", nullable: true, safer: "neutral" }),
    restrictPeerSelectionBy: deliveryOptimizationRestrictPeerSelectionByOptions({
      description: "Which devices share with each other.",
      safer: "neutral",
    }),
    vpnPeerCaching: enablement({ description: "Whether devices share while they are in a VPN.", safer: "neutral" }),
  },
});
