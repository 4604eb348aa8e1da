import assert from "node:assert/strict";
import { directionOf as catalogDirection, judgementOf as catalogJudgement } from "../../../catalog/safer/table.ts";
import { optionsOf, type Rank } from "../../../catalog/safer/way.ts";
import { definition } from "../../../catalog/table.ts";
import { tableOf } from "../../../provider/model/device-settings/addresses/index.ts";
import { directionOf, judgementOf } from "../../../provider/model/judgement.ts";
import type { Field, Fields, Kind } from "../../../provider/model/kind.ts";
import { isNeutralByName } from "../../../provider/model/neutral.ts";
import { kindNames, loadKind } from "../../../provider/model/registry.ts";
import { itemOf, possibleFields } from "../../../provider/model/walk.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Every name that `neutral.ts` takes in. */
const NEUTRAL_BY_NAME = `
  advancedThreatProtectionOffboardingFilename advancedThreatProtectionOnboardingFilename
  bandwidthBackgroundPercentageHours bandwidthBeginBusinessHours bandwidthEndBusinessHours
  bandwidthForegroundPercentageHours bandwidthMode bandwidthPercentageDuringBusinessHours
  bandwidthPercentageOutsideBusinessHours cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds
  cacheServerForegroundDownloadFallbackToHttpDelayInSeconds certFileName contentCachingBlockDeletion
  contentCachingBlocked contentCachingClientListenRanges contentCachingClientPolicy contentCachingDataPath
  contentCachingDisableConnectionSharing contentCachingEnabled contentCachingForceConnectionSharing
  contentCachingKeepAwake contentCachingLogClientIdentities contentCachingMaxSizeBytes
  contentCachingParentSelectionPolicy contentCachingParents contentCachingPeerFilterRanges
  contentCachingPeerListenRanges contentCachingPeerPolicy contentCachingPort contentCachingPublicRanges
  contentCachingShowAlerts contentCachingType defenderExploitProtectionXmlFileName description
  displayAppListWithGdiDPIScalingTurnedOff displayAppListWithGdiDPIScalingTurnedOn displayName fileName
  fileVaultInstitutionalRecoveryKeyCertificateFileName fileVaultPersonalRecoveryKeyHelpMessage
  kioskModeAllowAssistiveSpeak kioskModeAllowAssistiveTouchSettings kioskModeAllowColorInversionSettings
  kioskModeAllowVoiceOverSettings kioskModeAllowZoomSettings kioskModeAppOrderEnabled kioskModeAppPositions
  kioskModeAppsInFolderOrderedByName kioskModeFolderIcon kioskModeGridHeight kioskModeGridWidth kioskModeIconSize
  kioskModeManagedFolders kioskModeManagedHomeScreenSignInBackground kioskModeManagedHomeScreenSignInBrandingLogo
  kioskModeRequireAssistiveTouch kioskModeRequireColorInversion kioskModeRequireMonoAudio
  kioskModeRequireVoiceOver kioskModeRequireZoom kioskModeScreenOrientation
  kioskModeScreenSaverConfigurationEnabled kioskModeScreenSaverDetectMediaDisabled
  kioskModeScreenSaverDisplayTimeInSeconds kioskModeScreenSaverImageUrl kioskModeScreenSaverStartDelayInSeconds
  kioskModeShowAppNotificationBadge kioskModeWallpaperUrl maximumBackgroundBandwidthPercentage
  maximumDownloadBandwidthInKilobytesPerSecond maximumForegroundBandwidthPercentage
  maximumUploadBandwidthInKilobytesPerSecond mediaContentRatingApps mediaContentRatingAustralia
  mediaContentRatingCanada mediaContentRatingFrance mediaContentRatingGermany mediaContentRatingIreland
  mediaContentRatingJapan mediaContentRatingNewZealand mediaContentRatingUnitedKingdom
  mediaContentRatingUnitedStates microsoftLauncherConfigurationEnabled
  microsoftLauncherCustomWallpaperAllowUserModification microsoftLauncherCustomWallpaperEnabled
  microsoftLauncherCustomWallpaperImageUrl microsoftLauncherDockPresenceAllowUserModification
  microsoftLauncherDockPresenceConfiguration microsoftLauncherFeedAllowUserModification
  microsoftLauncherFeedEnabled microsoftLauncherSearchBarPlacementConfiguration
  minimumBatteryPercentageAllowedToUpload minimumDiskSizeAllowedToPeerInGigabytes
  minimumFileSizeToCacheInMegabytes minimumRamAllowedToPeerInGigabytes note payloadFileName publisher
  startMenuAppListVisibility startMenuHideChangeAccountSettings startMenuHideFrequentlyUsedApps
  startMenuHideHibernate startMenuHideLock startMenuHidePowerButton startMenuHideRecentJumpLists
  startMenuHideRecentlyAddedApps startMenuHideRestartOptions startMenuHideShutDown startMenuHideSignOut
  startMenuHideSleep startMenuHideSwitchAccount startMenuHideUserTile startMenuMode startMenuPinnedFolderDocuments
  startMenuPinnedFolderDownloads startMenuPinnedFolderFileExplorer startMenuPinnedFolderHomeGroup
  startMenuPinnedFolderMusic startMenuPinnedFolderNetwork startMenuPinnedFolderPersonalFolder
  startMenuPinnedFolderPictures startMenuPinnedFolderSettings startMenuPinnedFolderVideos
  wallpaperBlockModification wallpaperDisplayLocation wallpaperImage wallpaperModificationBlocked`;

interface Property {
  readonly place: string;
  readonly name: string;
  readonly field: Field;
}

/** Every property that a program may set, at any depth; one that several kinds share is there once. */
function allProperties(): Property[] {
  const seen = new Set<Field>();
  const found: Property[] = [];
  const visit = (place: string, fields: Fields, above: readonly Fields[]): void => {
    if (above.includes(fields)) return;
    for (const [name, field] of Object.entries(fields)) {
      if (field.readOnly) continue;
      if (!seen.has(field)) found.push({ place: `${place}.${name}`, name, field });
      seen.add(field);
      for (const inner of possibleFields(itemOf(field) ?? field)) visit(`${place}.${name}`, inner, [...above, fields]);
    }
  };
  for (const kind of kindNames()) visit(kind, loadKind(kind).fields, []);
  return found;
}

const places = (properties: readonly Property[]): string[] => properties.map(({ place }) => place);

interface SamePair {
  readonly place: string;
  /** Directed, contested, …: of the property, of the setting. */
  readonly kinds: readonly (string | undefined)[];
  readonly disagreements: readonly string[];
}

/** Properties of which a table knows the setting of the catalog, where both are judged. */
function samePairs(kind: Kind): SamePair[] {
  return Object.entries(tableOf(kind.name)).flatMap(([path, { identity, values }]): SamePair[] => {
    const found = definition(identity);
    const theirs = found && catalogJudgement(found);
    const field = fieldAt(kind.fields, path.split("."));
    if (!theirs) return [];
    const name = path.split(".").at(-1) as string;
    const place = `${kind.name}.${path}`;
    const members = values === "same" ? [] : Object.entries(values);
    const option = (literal: unknown) => found.options?.find((one) => one.literal === literal)?.id ?? literal;
    const given = (member: string) => (field.kind === "boolean" ? member === "true" : member);
    const disagreements = members.flatMap(([from, old]) =>
      members
        .filter(([to]) => to !== from)
        .filter(([to, planned]) => {
          const ours = directionOf(name, field, given(from), given(to));
          return ours !== catalogDirection(found, option(old), option(planned));
        })
        .map(([to]) => `${place}: ${from} to ${to}`),
    );
    const kinds = [judgementOf(name, field)?.kind, theirs.kind];
    return [{ place, kinds, disagreements: kinds[0] === kinds[1] ? disagreements : [] }];
  });
}

function fieldAt(fields: Fields, [name = "", ...rest]: readonly string[]): Field {
  const field = fields[name] ?? assert.fail(`no ${name}`);
  return rest.length === 0 ? field : fieldAt(possibleFields(field)[0] as Fields, rest);
}

describe("which way a property is safer", () => {
  const all = allProperties();
  const orderOf = ({ name, field }: Property): readonly Rank[] => {
    const judgement = judgementOf(name, field);
    return judgement?.kind === "directed" && "order" in judgement ? judgement.order : [];
  };
  const unlike = (properties: readonly Property[], exceptions: string): string[] =>
    [...new Set(properties.map(({ name }) => name))].filter((name) => !words(exceptions).includes(name));

  it("is judged of every property: whoever adds one says which way is safer, or that there is none", () => {
    assert.deepEqual(
      all.filter(({ name, field }) => !judgementOf(name, field)).map(({ place }) => place),
      [],
    );
  });

  it("is an order of members that the property has, of at least two", () => {
    const wrong = all.filter((property) => {
      const order = orderOf(property);
      if (order.length === 0) return false;
      if (property.field.kind === "boolean") return order.length !== 2;
      if (property.field.kind !== "enum") return true;
      const { members } = property.field;
      return order.length < 2 || order.flatMap(optionsOf).some((one) => !members.includes(String(one)));
    });
    assert.deepEqual(places(wrong), []);
  });

  it("is a direction of what can have it: numbers and durations, versions in texts, lists", () => {
    const wrong = all.filter(({ name, field }) => {
      const judgement = judgementOf(name, field);
      if (judgement?.kind !== "directed" || "order" in judgement) return false;
      if ("number" in judgement) return !["integer", "number", "duration"].includes(field.kind);
      if ("version" in judgement) return field.kind !== "string";
      return !itemOf(field) && !(field.kind === "enum" && field.flags);
    });
    assert.deepEqual(places(wrong), []);
  });

  it("is neutral by name only of these, which a person has read", () => {
    const byName = all.filter(({ name, field }) => field.safer === undefined && isNeutralByName(name));
    assert.deepEqual([...new Set(byName.map(({ name }) => name))].sort(), words(NEUTRAL_BY_NAME));
  });

  it("is never neutral by name of what is called after a protection", () => {
    const protection = /pass(word|code)|encrypt|bitlocker|firewall|defender|certific|secur|protect|crypt|trust|exclu/i;
    const found = all.filter(
      ({ name, field }) => field.safer === undefined && isNeutralByName(name) && protection.test(name),
    );
    // Names of files, and a text that tells where the key is.
    assert.deepEqual(
      unlike(found, ""),
      found.map(({ name }) => name).filter((name) => /File[nN]ame$|HelpMessage$/.test(name)),
    );
  });

  // Independent of the judgements: what the name itself says.
  it("fits names that say block, prevent, require, hide", () => {
    const found = all.filter(
      (one) =>
        one.field.kind === "boolean" &&
        /block|prevent(?!ion)|require|hide|restrict/i.test(one.name) &&
        orderOf(one).at(-1) === false,
    );
    // What is blocked or required here is itself a protection, or opens something.
    assert.deepEqual(
      unlike(
        found,
        `passwordBlockKeyguard findMyDeviceInFindMyAppBlocked kioskModeBlockAutoLock pkiBlockOTAUpdates
        usbRestrictedModeBlocked firewallBlockStatefulFTP inboundConnectionsRequired incomingTrafficRequired
        outboundConnectionsRequired stealthModeBlocked unicastResponsesToMulticastBroadcastsRequired
        localSecurityOptionsDoNotRequireCtrlAltDel antiTheftModeBlocked cellularBlockVpn cellularBlockVpnWhenRoaming
        defenderBlockOnAccessProtection resetProtectionModeBlocked securityBlockAzureADJoinedDevicesAutoEncryption
        windowsStoreBlockAutoUpdate windowsHelloForBusinessBlocked preventAutoAppUpdate`,
      ),
      [],
    );
  });

  it("fits names that say allow, exempt, bypass, skip", () => {
    const found = all.filter(
      (one) =>
        one.field.kind === "boolean" &&
        /allow|exempt|bypass|skip/i.test(one.name) &&
        !/^defenderAllow|disallow|doNotAllow/i.test(one.name) &&
        orderOf(one).at(-1) === true,
    );
    // What is allowed here protects, or only that is allowed and nothing else.
    assert.deepEqual(
      unlike(
        found,
        `kioskModeAllowAutoLock wiFiConnectToAllowedNetworksOnlyForced bitLockerAllowStandardUserEncryption
        firewallIPSecExemptionsNone securedPacketExemptionBlocked microsoftUpdateServiceAllowed
        localSecurityOptionsAllowUIAccessApplicationsForSecureLocations`,
      ),
      [],
    );
  });

  it("is a shorter list of exclusions and exceptions, a longer one of what is blocked", () => {
    for (const { place, name, field } of all.filter(({ field }) => itemOf(field))) {
      const judgement = judgementOf(name, field);
      const way = judgement?.kind === "directed" && "list" in judgement ? judgement.list : undefined;
      if (/toExclude$|excludedPaths$|Excluded(Extensions|Files|Folders|Processes)$|exemption/i.test(name))
        assert.equal(way, "shorter", place);
      if (/^blocked(?!Url)|BlockList$|BlockedURLs$/.test(name)) assert.equal(way, "longer", place);
    }
  });

  // The table of what a typed property is on the device was written from Microsoft's pages, without the judgements.
  it("agrees with the catalog, where that has the same setting, value by value", () => {
    const pairs = kindNames().flatMap((name) => samePairs(loadKind(name)));
    assert.ok(pairs.length > 400, String(pairs.length));
    assert.deepEqual(
      pairs.filter(({ kinds: [ours, theirs] }) => ours !== theirs).map(({ place, kinds }) => `${place}: ${kinds}`),
      [],
    );
    assert.deepEqual(
      pairs.flatMap(({ disagreements }) => disagreements),
      // The catalog has a second setting that tells these two apart.
      [
        "MacOSEndpointProtectionConfiguration.gatekeeperAllowedAppSource: macAppStore to macAppStoreAndIdentifiedDevelopers",
        "MacOSEndpointProtectionConfiguration.gatekeeperAllowedAppSource: macAppStoreAndIdentifiedDevelopers to macAppStore",
      ],
    );
  });

  describe("of a change", () => {
    const direction = (property: string, from: unknown, to: unknown): string => {
      const [kind = "", name = ""] = property.split(".");
      return directionOf(name, loadKind(kind).fields[name] as Field, from, to);
    };

    const cases: readonly (readonly [string, unknown, unknown, string])[] = [
      ["Windows10CompliancePolicy.osMinimumVersion", "10.0.22621.1", "10.0.22631.0", "safer"],
      ["Windows10CompliancePolicy.osMinimumVersion", "10.0.9", "10.0.10", "safer"],
      ["Windows10CompliancePolicy.osMinimumVersion", "10.0.22631.0", "10.0.22621.1", "weaker"],
      ["Windows10CompliancePolicy.osMinimumVersion", "10.0.22631.0", null, "weaker"],
      ["Windows10CompliancePolicy.osMinimumVersion", null, "10.0.22631.0", "safer"],
      ["MacOSCompliancePolicy.osMinimumBuildVersion", "22F66", "22F770820b", "safer"],
      ["AndroidCompliancePolicy.minAndroidSecurityPatchLevel", "2025-12-01", "2026-01-01", "safer"],
      ["Windows10CompliancePolicy.osMaximumVersion", "10.0.22631.0", "10.0.26100.0", "unclear"],
      ["Windows10GeneralConfiguration.defenderFilesAndFoldersToExclude", ["C:\\a"], ["C:\\a", "C:\\b"], "weaker"],
      ["Windows10GeneralConfiguration.defenderFilesAndFoldersToExclude", ["C:\\a"], ["C:\\b"], "weaker"],
      ["Windows10GeneralConfiguration.defenderFilesAndFoldersToExclude", ["C:\\a"], [], "safer"],
      [
        "AndroidDeviceOwnerGeneralDeviceConfiguration.passwordBlockKeyguardFeatures",
        ["camera"],
        ["camera", "face"],
        "safer",
      ],
      [
        "AndroidDeviceOwnerGeneralDeviceConfiguration.passwordBlockKeyguardFeatures",
        ["camera"],
        ["notConfigured"],
        "weaker",
      ],
      ["Windows10GeneralConfiguration.defenderSignatureUpdateIntervalInHours", 4, 8, "weaker"],
      ["Windows10GeneralConfiguration.defenderSignatureUpdateIntervalInHours", 8, 0, "weaker"],
      ["Windows10GeneralConfiguration.defenderSignatureUpdateIntervalInHours", 0, 24, "safer"],
      ["MacOSEndpointProtectionConfiguration.fileVaultNumberOfTimesUserCanIgnore", 3, -1, "weaker"],
      ["MacOSCompliancePolicy.firewallEnabled", true, false, "weaker"],
      ["MacOSEndpointProtectionConfiguration.firewallEnabled", true, false, "weaker"],
      [
        "Windows10EndpointProtectionConfiguration.deviceGuardLocalSystemAuthorityCredentialGuardSettings",
        "enableWithUEFILock",
        "disable",
        "weaker",
      ],
      ["AndroidDeviceOwnerGeneralDeviceConfiguration.storageAllowUsb", false, true, "weaker"],
      ["AndroidDeviceOwnerGeneralDeviceConfiguration.storageBlockExternalMedia", true, false, "weaker"],
      ["Windows10GeneralConfiguration.startMenuHideSleep", true, false, "neutral"],
      ["IosGeneralDeviceConfiguration.cameraBlocked", true, false, "unclear"],
    ];
    for (const [property, from, to, expected] of cases)
      it(`${property}: ${JSON.stringify(from)} to ${JSON.stringify(to)} is ${expected}`, () => {
        assert.equal(direction(property, from, to), expected);
      });

    it("of minimumPinLength below BitLocker's policy for the system drive", () => {
      const policy = loadKind("Windows10EndpointProtectionConfiguration").fields.bitLockerSystemDrivePolicy as Field;
      const fields = possibleFields(policy)[0] as Fields;
      assert.equal(directionOf("minimumPinLength", fields.minimumPinLength as Field, 6, 4), "weaker");
      assert.equal(
        directionOf("startupAuthenticationRequired", fields.startupAuthenticationRequired as Field, true, false),
        "weaker",
      );
    });
  });
});
