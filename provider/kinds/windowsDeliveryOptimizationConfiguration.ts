import { deviceConfigurations } from "../collections.ts";
import { defineKind, enumType, int64, integer, list, objectType, string, unionType } from "../kind.ts";
import { enablement } from "../types/enablement.ts";
import { windowsDeliveryOptimizationMode } from "../types/windowsDeliveryOptimizationMode.ts";

const deliveryOptimizationBandwidthBusinessHoursLimit = objectType("deliveryOptimizationBandwidthBusinessHoursLimit", {
  bandwidthBeginBusinessHours: integer({
    description: "Bandwidth begin business hours.",
    min: 0,
    max: 23,
    unit: "hours",
  }),
  bandwidthEndBusinessHours: integer({ description: "Bandwidth end business hours.", min: 0, max: 23, unit: "hours" }),
  bandwidthPercentageDuringBusinessHours: integer({
    description: "Bandwidth percentage during business hours.",
    min: 0,
    max: 100,
    unit: "hours",
  }),
  bandwidthPercentageOutsideBusinessHours: integer({
    description: "Bandwidth percentage outside business hours.",
    min: 0,
    max: 100,
    unit: "hours",
  }),
});

const deliveryOptimizationBandwidth = unionType("deliveryOptimizationBandwidth", {
  deliveryOptimizationBandwidthAbsolute: {
    maximumDownloadBandwidthInKilobytesPerSecond: int64({
      description: "Maximum download bandwidth in kilobytes per second.",
      min: 0,
      max: 4294967295,
      unit: "kilobytes a second",
      nullable: true,
    }),
    maximumUploadBandwidthInKilobytesPerSecond: int64({
      description: "Maximum upload bandwidth in kilobytes per second.",
      min: 0,
      max: 4000000,
      unit: "kilobytes a second",
      nullable: true,
    }),
  },
  deliveryOptimizationBandwidthHoursWithPercentage: {
    bandwidthBackgroundPercentageHours: deliveryOptimizationBandwidthBusinessHoursLimit({
      description: "Bandwidth background percentage hours.",
      nullable: true,
    }),
    bandwidthForegroundPercentageHours: deliveryOptimizationBandwidthBusinessHoursLimit({
      description: "Bandwidth foreground percentage hours.",
      nullable: true,
    }),
  },
  deliveryOptimizationBandwidthPercentage: {
    maximumBackgroundBandwidthPercentage: integer({
      description: "Maximum background bandwidth percentage.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
    }),
    maximumForegroundBandwidthPercentage: integer({
      description: "Maximum foreground bandwidth percentage.",
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
    groupIdCustom: string({ description: "Group ID custom.", required: true }),
  },
  deliveryOptimizationGroupIdSourceOptions: {
    groupIdSourceOption: deliveryOptimizationGroupIdOptionsType({ description: "Group ID source option." }),
  },
});

const deliveryOptimizationMaxCacheSize = unionType("deliveryOptimizationMaxCacheSize", {
  deliveryOptimizationMaxCacheSizeAbsolute: {
    maximumCacheSizeInGigabytes: int64({
      description: "Maximum cache size in gigabytes.",
      min: 0,
      max: 4294967295,
      unit: "gigabytes",
    }),
  },
  deliveryOptimizationMaxCacheSizePercentage: {
    maximumCacheSizePercentage: integer({
      description: "Maximum cache size percentage.",
      min: 1,
      max: 100,
      unit: "percent",
      required: true,
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
  title: "Windows delivery optimization configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationconfiguration?view=graph-rest-beta",
  fields: {
    backgroundDownloadFromHttpDelayInSeconds: int64({
      description: "Background download from http delay in seconds.",
      min: 0,
      max: 4294967295,
      unit: "seconds",
    }),
    bandwidthMode: deliveryOptimizationBandwidth({ description: "Bandwidth mode.", nullable: true }),
    cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds: integer({
      description: "Cache server background download fallback to http delay in seconds.",
      min: 0,
      max: 2592000,
      unit: "seconds",
    }),
    cacheServerForegroundDownloadFallbackToHttpDelayInSeconds: integer({
      description: "Cache server foreground download fallback to http delay in seconds.",
      min: 0,
      max: 2592000,
      unit: "seconds",
    }),
    cacheServerHostNames: list(string, { description: "Cache server host names.", nullable: true }),
    deliveryOptimizationMode: windowsDeliveryOptimizationMode({ description: "Delivery optimization mode." }),
    foregroundDownloadFromHttpDelayInSeconds: int64({
      description: "Foreground download from http delay in seconds.",
      min: 0,
      max: 86400,
      unit: "seconds",
      nullable: true,
    }),
    groupIdSource: deliveryOptimizationGroupIdSource({ description: "Group ID source.", nullable: true }),
    maximumCacheAgeInDays: integer({
      description: "Maximum cache age in days.",
      min: 0,
      max: 3650,
      unit: "days",
      nullable: true,
    }),
    maximumCacheSize: deliveryOptimizationMaxCacheSize({ description: "Maximum cache size.", nullable: true }),
    minimumBatteryPercentageAllowedToUpload: integer({
      description: "Minimum battery percentage allowed to upload.",
      min: 0,
      max: 100,
      nullable: true,
    }),
    minimumDiskSizeAllowedToPeerInGigabytes: integer({
      description: "Minimum disk size allowed to peer in gigabytes.",
      min: 1,
      max: 100000,
      unit: "gigabytes",
      nullable: true,
    }),
    minimumFileSizeToCacheInMegabytes: integer({
      description: "Minimum file size to cache in megabytes.",
      min: 1,
      max: 100000,
      unit: "megabytes",
      nullable: true,
    }),
    minimumRamAllowedToPeerInGigabytes: integer({
      description: "Minimum ram allowed to peer in gigabytes.",
      min: 1,
      max: 100000,
      unit: "gigabytes",
      nullable: true,
    }),
    modifyCacheLocation: string({ description: "Modify cache location.", nullable: true }),
    restrictPeerSelectionBy: deliveryOptimizationRestrictPeerSelectionByOptions({
      description: "Restrict peer selection by.",
    }),
    vpnPeerCaching: enablement({ description: "VPN peer caching." }),
  },
});
