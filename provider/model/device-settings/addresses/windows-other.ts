/** Windows Hello for Business, Defender for Endpoint, update rings, Delivery Optimization. */
import { chapter, csp, either, on, onlyWith, POLICY, type Table, type Values } from "./row.ts";

const HELLO = "device_vendor_msft_passportforwork_";
/** The two types have a word of their own for "no". */
const usage = (no: "blocked" | "disallowed"): Values => ({ [no]: "blocked", required: "required", allowed: "allowed" });

/** The CSP has each of them for the device and for the user; Intune's pages don't say which it sends, so: likely. */
const pin = (no: "blocked" | "disallowed"): Table =>
  chapter(
    csp("passportforwork-csp"),
    `${HELLO}{tenantid}_policies_`,
    {
      pinExpirationInDays: ["pincomplexity_expiration", "same"],
      pinLowercaseCharactersUsage: ["pincomplexity_lowercaseletters", usage(no)],
      pinMaximumLength: ["pincomplexity_maximumpinlength", "same"],
      pinMinimumLength: ["pincomplexity_minimumpinlength", "same"],
      pinPreviousBlockCount: ["pincomplexity_history", "same"],
      pinSpecialCharactersUsage: ["pincomplexity_specialcharacters", usage(no)],
      pinUppercaseCharactersUsage: ["pincomplexity_uppercaseletters", usage(no)],
    },
    "likely",
  );

export const hello: Table = {
  ...pin("blocked"),
  ...chapter(
    csp("passportforwork-csp"),
    HELLO,
    {
      enhancedAntiSpoofingForFacialFeaturesEnabled: ["biometrics_facialfeaturesuseenhancedantispoofing", on(true)],
      securityDeviceRequired: ["{tenantid}_policies_requiresecuritydevice", on(true)],
      pinRecoveryEnabled: ["{tenantid}_policies_enablepinrecovery", on(true)],
      unlockWithBiometricsEnabled: ["biometrics_usebiometrics", on(true)],
      useCertificatesForOnPremisesAuthEnabled: ["{tenantid}_policies_usecertificateforonpremauth", on("enabled")],
      useSecurityKeyForSignin: ["securitykey_usesecuritykeyforsignin", on("enabled")],
      windowsHelloForBusinessBlocked: ["{tenantid}_policies_usepassportforwork", either(false, true)],
    },
    "likely",
  ),
};

const state = chapter(csp("passportforwork-csp"), HELLO, {
  state: ["{tenantid}_policies_usepassportforwork", { enabled: true, disabled: false }],
});

/** Nothing of it is sent unless Hello is on: Intune then leaves devices as they are. */
export const helloAtEnrolment: Table = {
  ...state,
  ...onlyWith("state", {
    ...pin("disallowed"),
    ...chapter(
      csp("passportforwork-csp"),
      HELLO,
      {
        enhancedBiometricsState: [
          "biometrics_facialfeaturesuseenhancedantispoofing",
          { enabled: true, disabled: false },
        ],
        securityDeviceRequired: ["{tenantid}_policies_requiresecuritydevice", either(true, false)],
        remotePassportEnabled: ["{tenantid}_policies_remote_useremotepassport", either("enabled", "disabled")],
        securityKeyForSignIn: ["securitykey_usesecuritykeyforsignin", { enabled: "enabled", disabled: "disabled" }],
        unlockWithBiometricsEnabled: ["biometrics_usebiometrics", either(true, false)],
      },
      "likely",
    ),
  }),
};

export const defenderForEndpoint: Table = chapter(
  csp("windowsadvancedthreatprotection-csp"),
  "device_vendor_msft_windowsadvancedthreatprotection_",
  {
    advancedThreatProtectionAutoPopulateOnboardingBlob: ["configurationtype", on("autoFromConnector")],
    advancedThreatProtectionOffboardingBlob: ["offboarding", "same"],
    advancedThreatProtectionOnboardingBlob: ["onboarding", "same"],
    allowSampleSharing: ["configuration_samplesharing", on("all")],
    enableExpeditedTelemetryReporting: ["configuration_telemetryreportingfrequency", on("expedite")],
  },
);

const download: Values = {
  httpOnly: "httpOnly",
  httpWithPeeringNat: "lan",
  httpWithPeeringPrivateGroup: "group",
  httpWithInternetPeering: "internet",
  simpleDownload: "simple",
  bypassMode: "bypass",
};

const deliveryMode = chapter(csp("policy-csp-deliveryoptimization"), `${POLICY}deliveryoptimization_`, {
  deliveryOptimizationMode: ["dodownloadmode", download],
});

export const updates: Table = {
  ...deliveryMode,
  ...chapter(csp("policy-csp-update"), `${POLICY}update_`, {
    automaticUpdateMode: [
      "allowautoupdate",
      {
        notifyDownload: "notifyDownload",
        autoInstallAtMaintenanceTime: "autoInstallNotifyRestart",
        autoInstallAndRebootAtMaintenanceTime: "autoInstallAndRestart",
        autoInstallAndRebootAtScheduledTime: "autoInstallAndRestartAtScheduledTime",
        autoInstallAndRebootWithoutEndUserControl: "autoInstallAndRestartWithoutEndUserControl",
      },
    ],
    autoRestartNotificationDismissal: [
      "autorestartrequirednotificationdismissal",
      { automatic: "autoDismissal", user: "userDismissal" },
    ],
    businessReadyUpdatesOnly: [
      "branchreadinesslevel",
      {
        all: "semiAnnualTargeted",
        businessReadyOnly: "semiAnnual",
        windowsInsiderBuildFast: "insiderFast",
        windowsInsiderBuildSlow: "insiderSlow",
        windowsInsiderBuildRelease: "insiderRelease",
      },
    ],
    deadlineForFeatureUpdatesInDays: ["configuredeadlineforfeatureupdates", "same"],
    deadlineForQualityUpdatesInDays: ["configuredeadlineforqualityupdates", "same"],
    deadlineGracePeriodInDays: ["configuredeadlinegraceperiod", "same"],
    driversExcluded: ["excludewudriversinqualityupdate", either("exclude", "allow")],
    engagedRestartDeadlineInDays: ["engagedrestartdeadline", "same"],
    engagedRestartSnoozeScheduleForFeatureUpdatesInDays: ["engagedrestartsnoozescheduleforfeatureupdates", "same"],
    engagedRestartSnoozeScheduleInDays: ["engagedrestartsnoozeschedule", "same"],
    engagedRestartTransitionScheduleForFeatureUpdatesInDays: [
      "engagedrestarttransitionscheduleforfeatureupdates",
      "same",
    ],
    engagedRestartTransitionScheduleInDays: ["engagedrestarttransitionschedule", "same"],
    featureUpdatesDeferralPeriodInDays: ["deferfeatureupdatesperiodindays", "same"],
    featureUpdatesPaused: [
      "pausefeatureupdates",
      either("featureUpdatesArePausedFor60DaysOrUntilValueSetToBackTo0WhicheverIsSooner", "featureUpdatesAreNotPaused"),
    ],
    featureUpdatesRollbackWindowInDays: ["configurefeatureupdateuninstallperiod", "same"],
    microsoftUpdateServiceAllowed: ["allowmuupdateservice", either("allowed", "notAllowedOrNotConfigured")],
    postponeRebootUntilAfterDeadline: ["configuredeadlinenoautoreboot", either("enabled", "disabled")],
    qualityUpdatesDeferralPeriodInDays: ["deferqualityupdatesperiodindays", "same"],
    qualityUpdatesPaused: [
      "pausequalityupdates",
      either("qualityUpdatesArePausedFor35DaysOrUntilValueSetBackTo0WhicheverIsSooner", "qualityUpdatesAreNotPaused"),
    ],
    skipChecksBeforeRestart: ["setedurestart", on("configured")],
    updateNotificationLevel: [
      "updatenotificationlevel",
      {
        defaultNotifications: "useTheDefaultWindowsUpdateNotifications",
        restartWarningsOnly: "turnOffAllNotificationsExcludingRestartWarnings",
        disableAllNotifications: "turnOffAllNotificationsIncludingRestartWarnings",
      },
    ],
    userPauseAccess: ["setdisablepauseuxaccess", { enabled: "allow", disabled: "block" }],
    userWindowsUpdateScanAccess: ["setdisableuxwuaccess", { enabled: "disabled", disabled: "enabled" }],
  }),
};

export const deliveryOptimization: Table = {
  ...deliveryMode,
  ...chapter(csp("policy-csp-deliveryoptimization"), `${POLICY}deliveryoptimization_`, {
    backgroundDownloadFromHttpDelayInSeconds: ["dodelaybackgrounddownloadfromhttp", "same"],
    cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds: ["dodelaycacheserverfallbackbackground", "same"],
    cacheServerForegroundDownloadFallbackToHttpDelayInSeconds: ["dodelaycacheserverfallbackforeground", "same"],
    cacheServerHostNames: ["docachehost", "same"],
    foregroundDownloadFromHttpDelayInSeconds: ["dodelayforegrounddownloadfromhttp", "same"],
    minimumBatteryPercentageAllowedToUpload: ["dominbatterypercentageallowedtoupload", "same"],
    minimumDiskSizeAllowedToPeerInGigabytes: ["domindisksizeallowedtopeer", "same"],
    minimumFileSizeToCacheInMegabytes: ["dominfilesizetocache", "same"],
    minimumRamAllowedToPeerInGigabytes: ["dominramallowedtopeer", "same"],
    modifyCacheLocation: ["domodifycachedrive", "same"],
    restrictPeerSelectionBy: ["dorestrictpeerselectionby", { subnetMask: "subnetMask" }],
    vpnPeerCaching: ["doallowvpnpeercaching", { enabled: "allowed", disabled: "notAllowed" }],
  }),
};
