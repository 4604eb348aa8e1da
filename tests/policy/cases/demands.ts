/** Rules about settings of the device that few types have: mostly said by the settings catalog. */
import { MACRO_WARNINGS, PROGRAMS, TRUST_CENTERS } from "../../../sdk/policy/office.ts";
import { catalogGroup, choice, simple } from "../../catalog-settings.ts";
import type { Sample } from "../runner.ts";
import { type Case, type Cases, catalog, of, oma, UNKNOWN } from "./case.ts";
import { all, at, defender, encrypted, escrowXml, numbers, options } from "./forms.ts";

const POLICY = "device_vendor_msft_policy_config_";
const DEFENDER = `${POLICY}defender_`;
const LAPS = "device_vendor_msft_laps_policies_";
const BITLOCKER = "device_vendor_msft_bitlocker_";
const FIREWALL = "vendor_msft_firewall_mdmstore_";
const protection = of("Windows10EndpointProtectionConfiguration");
const mac = of("MacOSEndpointProtectionConfiguration");
const ring = of("WindowsUpdateForBusinessConfiguration");

/** A choice that only the catalog says. */
const chosen = (id: string, good: string, bad: string, remediable = false): Case => ({
  passes: [catalog(choice(id, good))],
  fails: [catalog(choice(id, bad))],
  ...(remediable ? { remedied: [catalog(choice(id, good)).props] } : {}),
});
/** A choice whose option doesn't begin with its id. */
const chosenById = (settingDefinitionId: string, value: string): Sample =>
  catalog({ settingInstance: { settingDefinitionId, choiceSettingValue: { value, children: [] } } });
const policyOption = (area: string, name: string, good: string, bad: string, remediable = false): Case =>
  options(
    `${POLICY}${area.toLowerCase()}_${name.toLowerCase()}`,
    at(`Policy/Config/${area}/${name}`),
    good,
    bad,
    remediable,
  );
const security = (name: string, good: string, bad: string, remediable = false): Case =>
  policyOption("LocalPoliciesSecurityOptions", name, good, bad, remediable);
const typed = (passes: Sample, fails: Sample, remedied?: Readonly<Record<string, unknown>>): Case => ({
  passes: [passes],
  fails: [fails],
  ...(remedied ? { remedied: [remedied] } : {}),
});
const second = (sample: Sample): Sample => ({ ...sample, name: "second" });
/** A subject of which a stack says one thing, and the demanded one. */
const covered = (demanded: Sample, other: Sample, without: Sample = other): Case => ({
  passes: [[], [demanded], [other, second(demanded)]],
  fails: [[without]],
});
const firewalls = (...states: string[]): Sample =>
  catalog(
    ...["domain", "private", "public"].map((name, index) =>
      choice(`${FIREWALL}${name}profile_enablefirewall`, states[index] ?? "true"),
    ),
  );
const antivirus = (...states: string[]): Sample =>
  catalog(
    ...["realtimemonitoring", "behaviormonitoring", "cloudprotection"].map((name, index) =>
      choice(`${DEFENDER}allow${name}`, states[index] ?? "1"),
    ),
  );
const sso = (id: string, ...more: Parameters<typeof catalogGroup>[1][number][]): Sample =>
  catalog(
    catalogGroup("com.apple.extensiblesso_com.apple.extensiblesso", [
      simple("com.apple.extensiblesso_extensionidentifier", id),
      ...more,
    ]),
  );
const COMPANY_PORTAL = "com.microsoft.CompanyPortalMac.ssoextension";
const method = (index: string) =>
  catalogGroup("com.apple.extensiblesso_platformsso", [
    choice("com.apple.extensiblesso_platformsso_authenticationmethod", index),
  ]);
const filevault = catalogGroup("com.apple.mcx.filevault2_com.apple.mcx.filevault2", [
  choice("com.apple.mcx.filevault2_enable", "0"),
]);
const escrow = catalogGroup("com.apple.security.fderecoverykeyescrow_com.apple.security.fderecoverykeyescrow", [
  simple("com.apple.security.fderecoverykeyescrow_location", "the help desk"),
]);
const administrators = (group: string): Sample =>
  catalog(
    catalogGroup(`${POLICY}localusersandgroups_configure`, [
      catalogGroup(`${POLICY}localusersandgroups_configure_groupconfiguration_accessgroup`, [
        {
          settingInstance: {
            settingDefinitionId: `${POLICY}localusersandgroups_configure_groupconfiguration_accessgroup_desc`,
            choiceSettingCollectionValue: [
              { value: `${POLICY}localusersandgroups_configure_groupconfiguration_accessgroup_desc_${group}` },
            ],
          },
        } as never,
      ]),
    ]),
  );
const macros = (...programs: (typeof PROGRAMS)[number][]): Sample =>
  catalog(...programs.map((program) => choice(`${TRUST_CENTERS[program]}_l_blockmacroexecutionfrominternet`, "1")));
const SCAN =
  "user_vendor_msft_policy_config_office16v2~policy~l_microsoftofficesystem~l_securitysettings_l_macroruntimescanscope";
const edge = (name: string) => `microsoft_edge~policy~microsoft_edge~smartscreen_${name}`;
const update = `${POLICY}update_`;
const passcode = "com.apple.mobiledevice.passwordpolicy_";

export const demands: Cases = {
  "bitlocker-covered": {
    ...covered(
      catalog(choice(`${BITLOCKER}requiredeviceencryption`, "1")),
      catalog(choice(`${BITLOCKER}requiredeviceencryption`, "0")),
    ),
    unknown: [
      [
        catalog(choice(`${BITLOCKER}allowwarningforotherdiskencryption`, "0"), UNKNOWN),
        second(oma(at("BitLocker/RequireDeviceEncryption"), UNKNOWN)),
      ],
    ],
  },
  "bitlocker-escrow-covered": {
    passes: [
      [],
      [catalog(choice(`${BITLOCKER}allowwarningforotherdiskencryption`, "0"))],
      [catalog(encrypted), second(oma(at("BitLocker/SystemDrivesRecoveryOptions"), escrowXml(true, true)))],
    ],
    fails: [
      [catalog(encrypted)],
      [catalog(encrypted), second(oma(at("BitLocker/SystemDrivesRecoveryOptions"), escrowXml(true, false)))],
      [catalog(encrypted), second(oma(at("BitLocker/SystemDrivesRecoveryOptions"), escrowXml(false, true)))],
    ],
  },
  "firewall-covered": {
    passes: [
      [],
      [firewalls()],
      [
        protection({
          firewallProfileDomain: { firewallEnabled: "allowed" },
          firewallProfilePrivate: { firewallEnabled: "allowed" },
        }),
        second(oma("./Vendor/MSFT/Firewall/MdmStore/PublicProfile/EnableFirewall", true)),
      ],
    ],
    fails: [
      [firewalls("false")],
      [firewalls("true", "false")],
      [firewalls("true", "true", "false")],
      ...["Domain", "Private", "Public"].map((profile) => [
        oma(`./Vendor/MSFT/Firewall/MdmStore/${profile}Profile/EnableFirewall`, true),
      ]),
    ],
  },
  "antivirus-covered": {
    passes: [[], [antivirus()], [antivirus("1", "1", "0"), second(oma(defender("AllowCloudProtection"), 1))]],
    fails: [[antivirus("0")], [antivirus("1", "0")], [antivirus("1", "1", "0")]],
  },
  "laps-covered": all(
    covered(catalog(choice(`${LAPS}backupdirectory`, "1")), catalog(simple(`${LAPS}passwordlength`, 20))),
    { passes: [[oma(at("LAPS/Policies/BackupDirectory"), 2)]], fails: [[oma(at("LAPS/Policies/BackupDirectory"), 0)]] },
  ),
  "app-control-covered": all(
    {
      passes: [
        [
          chosenById(
            `${POLICY}applicationcontrol_policies_{policyguid}_policiesoptions`,
            `${POLICY}applicationcontrol_built_in_controls_selected`,
          ),
        ],
      ],
      fails: [],
    },
    covered(
      catalog(choice(`${POLICY}applicationcontrolv2_buildoptions`, "built_in_controls_selected")),
      catalog(choice(`${POLICY}applicationcontrolv2_supplementalpolicy_buildoptions`, "builtincontrols")),
    ),
  ),
  "local-administrators-covered": covered(administrators("administrators"), administrators("guests")),
  "filevault-covered": {
    passes: [
      [],
      [catalog(filevault), second(catalog(escrow))],
      [mac({ fileVaultEnabled: true, fileVaultPersonalRecoveryKeyHelpMessage: "the help desk" })],
    ],
    fails: [[catalog(filevault)], [catalog(escrow)]],
  },
  "mac-firewall-covered": {
    passes: [[], [mac({ firewallEnabled: true })]],
    fails: [[mac({ firewallEnabled: false, firewallEnableStealthMode: true })]],
  },
  "platform-sso-covered": {
    passes: [
      [],
      ...["0", "1", "2"].map((index) => [sso(COMPANY_PORTAL, method(index))]),
      [sso(COMPANY_PORTAL, choice("com.apple.extensiblesso_authenticationmethod", "1"))],
    ],
    fails: [[sso(COMPANY_PORTAL)], [sso("com.contoso.sso", method("1"))]],
  },
  "macros-covered": {
    passes: [[], [macros("word", "excel"), second(macros("powerPoint"))]],
    fails: [[macros("word", "excel")], [macros("word", "powerPoint")], [macros("excel", "powerPoint")]],
  },
  "update-deadlines-covered": {
    passes: [[], [ring({ deadlineForQualityUpdatesInDays: 3 })]],
    fails: [[ring({ qualityUpdatesDeferralPeriodInDays: 3 })]],
  },
  "laps-stored": all(
    options(`${LAPS}backupdirectory`, at("LAPS/Policies/BackupDirectory"), "1", "0", false),
    options(
      `${LAPS}adpasswordencryptionenabled`,
      at("LAPS/Policies/ADPasswordEncryptionEnabled"),
      "true",
      "false",
      false,
    ),
  ),
  "laps-strong": all(
    numbers(`${LAPS}passwordlength`, at("LAPS/Policies/PasswordLength"), 14, 13),
    numbers(`${LAPS}passwordagedays`, at("LAPS/Policies/PasswordAgeDays"), 30, 31),
    { passes: [], fails: [catalog(simple(`${LAPS}passwordagedays_aad`, 31))] },
    ...["1", "2", "3"].map((weak) =>
      options(`${LAPS}passwordcomplexity`, at("LAPS/Policies/PasswordComplexity"), "4", weak, false),
    ),
  ),
  "local-accounts-limited": all(
    security("Accounts_EnableGuestAccountStatus", "0", "1", true),
    security("Accounts_LimitLocalAccountUseOfBlankPasswordsToConsoleLogonOnly", "1", "0", true),
    {
      passes: [protection({ localSecurityOptionsDisableGuestAccount: true })],
      fails: [],
    },
  ),
  "admin-approval-kept": all(
    security("UserAccountControl_RunAllAdministratorsInAdminApprovalMode", "1", "0"),
    security("UserAccountControl_BehaviorOfTheElevationPromptForAdministrators", "2", "0"),
    typed(
      protection({ localSecurityOptionsAdministratorElevationPromptBehavior: "promptForConsentOnTheSecureDesktop" }),
      protection({ localSecurityOptionsAdministratorElevationPromptBehavior: "elevateWithoutPrompting" }),
    ),
  ),
  "ntlm-two-only": all(
    security("NetworkSecurity_LANManagerAuthenticationLevel", "5", "2", true),
    security("NetworkSecurity_DoNotStoreLANManagerHashValueOnNextPasswordChange", "1", "0", true),
    typed(
      protection({ lanManagerAuthenticationLevel: "lmNtlmV2AndNotLmOrNtm" }),
      protection({ lanManagerAuthenticationLevel: "lmAndNtlmOnly" }),
      { lanManagerAuthenticationLevel: "lmNtlmV2AndNotLmOrNtm" },
    ),
  ),
  "smb-signed": all(
    security("MicrosoftNetworkClient_DigitallySignCommunicationsAlways", "1", "0", true),
    security("MicrosoftNetworkServer_DigitallySignCommunicationsAlways", "1", "0", true),
    policyOption("LanmanWorkstation", "EnableInsecureGuestLogons", "0", "1", true),
  ),
  "credential-guard-kept": all(
    policyOption("DeviceGuard", "LsaCfgFlags", "1", "0"),
    policyOption("DeviceGuard", "EnableVirtualizationBasedSecurity", "1", "0"),
    policyOption("LocalSecurityAuthority", "ConfigureLsaProtectedProcess", "1", "0"),
    typed(
      protection({ deviceGuardLocalSystemAuthorityCredentialGuardSettings: "enableWithUEFILock" }),
      protection({ deviceGuardLocalSystemAuthorityCredentialGuardSettings: "disable" }),
    ),
  ),
  "passcode-length": {
    passes: [
      catalog(simple(`${POLICY}devicelock_mindevicepasswordlength`, 6)),
      catalog(simple("passcode_minimumlength", 8)),
      of("IosGeneralDeviceConfiguration")({ passcodeMinimumLength: 6 }),
    ],
    fails: [
      catalog(simple(`${POLICY}devicelock_mindevicepasswordlength`, 5)),
      oma(at("Policy/Config/DeviceLock/MinDevicePasswordLength"), 4),
      catalog(simple(`${passcode}minlength`, 5)),
      catalog(simple("passcode_minimumlength", 4)),
      of("IosGeneralDeviceConfiguration")({ passcodeMinimumLength: 4 }),
      of("MacOSGeneralDeviceConfiguration")({ passwordMinimumLength: 4 }),
      of("AndroidDeviceOwnerGeneralDeviceConfiguration")({ passwordMinimumLength: 4 }),
      of("AndroidDeviceOwnerGeneralDeviceConfiguration")({ workProfilePasswordMinimumLength: 4 }),
      catalog(simple("com.android.devicerestrictionpolicy.passwordminimumlengthaosp", 4)),
    ],
    remedied: [
      catalog(simple(`${POLICY}devicelock_mindevicepasswordlength`, 6)).props,
      undefined,
      catalog(simple(`${passcode}minlength`, 6)).props,
      catalog(simple("passcode_minimumlength", 6)).props,
      { passcodeMinimumLength: 6 },
      { passwordMinimumLength: 6 },
      { passwordMinimumLength: 6 },
      { workProfilePasswordMinimumLength: 6 },
      catalog(simple("com.android.devicerestrictionpolicy.passwordminimumlengthaosp", 6)).props,
    ],
  },
  "idle-lock": all(
    numbers(
      `${POLICY}devicelock_maxinactivitytimedevicelock`,
      at("Policy/Config/DeviceLock/MaxInactivityTimeDeviceLock"),
      15,
      16,
    ),
    {
      passes: [of("IosGeneralDeviceConfiguration")({ passcodeMinutesOfInactivityBeforeScreenTimeout: 5 })],
      fails: [
        catalog(simple(`${POLICY}devicelock_maxinactivitytimedevicelock`, 0)),
        catalog(simple("passcode_maximuminactivityinminutes", 60)),
        of("MacOSGeneralDeviceConfiguration")({ passwordMinutesOfInactivityBeforeScreenTimeout: 30 }),
      ],
    },
  ),
  "tamper-protection-kept": all(
    chosen("vendor_msft_defender_configuration_tamperprotection", "1", "2"),
    chosen("vendor_msft_defender_configuration_tamperprotection_options", "0", "1"),
    typed(
      protection({ windowsDefenderTamperProtection: "enable" }),
      protection({ windowsDefenderTamperProtection: "disable" }),
    ),
  ),
  "antivirus-thorough": all(
    ...["ArchiveScanning", "EmailScanning", "IOAVProtection", "IntrusionPreventionSystem", "ScriptScanning"].map(
      (name) => options(`${DEFENDER}allow${name.toLowerCase()}`, defender(`Allow${name}`), "1", "0"),
    ),
    typed(protection({ defenderAllowScanArchiveFiles: true }), protection({ defenderDisableScanArchiveFiles: true }), {
      defenderDisableScanArchiveFiles: false,
    }),
  ),
  "unwanted-programs-blocked": all(
    policyOption("Defender", "EnableNetworkProtection", "1", "2", true),
    policyOption("Defender", "PUAProtection", "1", "0", true),
    typed(
      of("Windows10GeneralConfiguration")({ defenderPotentiallyUnwantedAppAction: "block" }),
      of("Windows10GeneralConfiguration")({ defenderPotentiallyUnwantedAppAction: "audit" }),
      { defenderPotentiallyUnwantedAppAction: "block" },
    ),
  ),
  "app-control-enforced": all(
    chosen(`${POLICY}applicationcontrol_built_in_controls_enable_app_control`, "0", "1"),
    chosen(`${POLICY}applicationcontrolv2_auditmode`, "disabled", "enabled"),
    typed(
      protection({ appLockerApplicationControl: "enforceComponentsAndStoreApps" }),
      protection({ appLockerApplicationControl: "auditComponentsAndStoreApps" }),
    ),
    {
      passes: [],
      fails: [protection({ appLockerApplicationControl: "auditComponentsStoreAppsAndSmartlocker" })],
    },
  ),
  "macros-blocked": all(
    ...PROGRAMS.map((program) => chosen(`${TRUST_CENTERS[program]}_l_blockmacroexecutionfrominternet`, "1", "0")),
    ...PROGRAMS.map((program) =>
      chosen(`${TRUST_CENTERS[program]}_l_vbawarningspolicy_${MACRO_WARNINGS[program]}`, "3", "1"),
    ),
  ),
  "macros-scanned": all(chosen(SCAN, "1", "0"), chosen(`${SCAN}_l_macroruntimescanscopeenum`, "2", "0")),
  "smartscreen-on": all(
    policyOption("SmartScreen", "EnableSmartScreenInShell", "1", "0", true),
    policyOption("SmartScreen", "PreventOverrideForFilesInShell", "1", "0", true),
    ...["smartscreenenabled", "preventsmartscreenpromptoverride"].flatMap((name) => [
      chosen(`${POLICY}${edge(name)}`, "1", "0", true),
      chosen(`user_vendor_msft_policy_config_${edge(name)}`, "1", "0", true),
    ]),
  ),
  "autoplay-off": all(
    chosen(`${POLICY}autoplay_turnoffautoplay`, "1", "0"),
    chosen(`${POLICY}autoplay_turnoffautoplay_autorun_box`, "255", "181"),
    chosen("user_vendor_msft_policy_config_autoplay_disallowautoplayfornonvolumedevices", "1", "0"),
  ),
  "bitlocker-full": all(
    chosen(`${BITLOCKER}systemdrivesencryptiontype_osencryptiontypedropdown_name`, "1", "2"),
    chosen(`${BITLOCKER}fixeddrivesencryptiontype_fdvencryptiontypedropdown_name`, "1", "0"),
    {
      passes: [],
      fails: [
        oma(
          at("BitLocker/SystemDrivesEncryptionType"),
          '<enabled/><data id="OSEncryptionTypeDropDown_Name" value="2"/>',
        ),
      ],
    },
  ),
  "dma-guarded": all(
    policyOption("DmaGuard", "DeviceEnumerationPolicy", "0", "2"),
    typed(
      protection({ dmaGuardDeviceEnumerationPolicy: "blockAll" }),
      protection({ dmaGuardDeviceEnumerationPolicy: "allowAll" }),
    ),
  ),
  "mac-protection-kept": all(
    chosen("com.apple.mcx.filevault2_enable", "0", "1"),
    chosen("com.apple.security.firewall_enablefirewall", "true", "false"),
    chosen("com.apple.systempolicy.control_enableassessment", "true", "false"),
    typed(
      mac({ gatekeeperAllowedAppSource: "macAppStore", fileVaultEnabled: false, firewallEnabled: false }),
      mac({ gatekeeperAllowedAppSource: "anywhere" }),
    ),
  ),
  "filevault-key-hidden": {
    passes: [
      catalog(choice("com.apple.mcx.filevault2_showrecoverykey", "false")),
      mac({ fileVaultHidePersonalRecoveryKey: true }),
    ],
    fails: [catalog(choice("com.apple.mcx.filevault2_showrecoverykey", "true"))],
    remedied: [catalog(choice("com.apple.mcx.filevault2_showrecoverykey", "false")).props],
  },
  "platform-sso-without-password": {
    passes: [sso(COMPANY_PORTAL, method("1"))],
    fails: [
      sso(COMPANY_PORTAL, method("0")),
      sso(COMPANY_PORTAL, choice("com.apple.extensiblesso_authenticationmethod", "0")),
    ],
  },
  "ios-data-separated": {
    passes: [
      of("IosGeneralDeviceConfiguration")({
        documentsBlockManagedDocumentsInUnmanagedApps: true,
        iCloudRequireEncryptedBackup: true,
      }),
    ],
    fails: [
      catalog(choice("com.apple.applicationaccess_allowopenfrommanagedtounmanaged", "true")),
      catalog(choice("com.apple.applicationaccess_forceencryptedbackup", "false")),
    ],
    remedied: [
      catalog(choice("com.apple.applicationaccess_allowopenfrommanagedtounmanaged", "false")).props,
      catalog(choice("com.apple.applicationaccess_forceencryptedbackup", "true")).props,
    ],
  },
  "updates-within": {
    passes: [
      ring({ qualityUpdatesDeferralPeriodInDays: 7, deadlineForQualityUpdatesInDays: 5, deadlineGracePeriodInDays: 2 }),
      ring({ qualityUpdatesDeferralPeriodInDays: 30 }),
    ],
    fails: [
      ring({ qualityUpdatesDeferralPeriodInDays: 7, deadlineForQualityUpdatesInDays: 5, deadlineGracePeriodInDays: 3 }),
      catalog(
        simple(`${update}deferqualityupdatesperiodindays`, 10),
        simple(`${update}configuredeadlineforqualityupdates`, 5),
      ),
    ],
    unknown: [ring({ qualityUpdatesDeferralPeriodInDays: UNKNOWN, deadlineForQualityUpdatesInDays: 5 })],
  },
  "feature-update-supported": {
    passes: [
      of("WindowsFeatureUpdateProfile")({ featureUpdateVersion: "Windows 11, version 25H2" }),
      of("WindowsFeatureUpdateProfile")({ featureUpdateVersion: "Windows 11, version 99H2" }),
    ],
    fails: [of("WindowsFeatureUpdateProfile")({ featureUpdateVersion: "Windows 11, version 22H2" })],
    unknown: [of("WindowsFeatureUpdateProfile")({ featureUpdateVersion: UNKNOWN })],
  },
  "compliance-supported-builds": {
    passes: [
      of("Windows10CompliancePolicy")({ osMinimumVersion: "10.0.26200.0" }),
      of("Windows10CompliancePolicy")({ osMinimumVersion: null }),
    ],
    fails: [of("Windows10CompliancePolicy")({ osMinimumVersion: "10.0.19045.0" })],
  },
  "secure-by-default": {
    passes: [of("DeviceManagementSettings")({ secureByDefault: true })],
    fails: [of("DeviceManagementSettings")({ secureByDefault: false })],
    remedied: [{ secureByDefault: true }],
  },
  "multi-admin-approval": {
    passes: [
      [],
      ["script", "deviceWipe"].map((policyType, index) => ({
        ...of("OperationApprovalPolicy")({ policySet: { policyType } }),
        name: `policy-${index}`,
      })),
    ],
    fails: [[of("OperationApprovalPolicy")({ policySet: { policyType: "app" } })]],
  },
  "devices-cleaned-up": {
    options: { whole: true },
    passes: [[of("ManagedDeviceCleanupRule")({ deviceInactivityBeforeRetirementInDays: 90 })]],
    fails: [[mac({ firewallEnabled: true })]],
  },
};
