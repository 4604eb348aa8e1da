/** The same demands, said by the settings catalog, by templates of endpoint security and by custom OMA-URIs. */
import { catalogGroup, choice, simple, simpleList } from "../../catalog-settings.ts";
import type { Sample } from "../runner.ts";
import { type Case, type Cases, catalog, of, oma, secret, UNKNOWN } from "./case.ts";

const POLICY = "device_vendor_msft_policy_config_";
const DEFENDER = `${POLICY}defender_`;
const ASR = `${DEFENDER}attacksurfacereductionrules`;
const BITLOCKER = "device_vendor_msft_bitlocker_";
const FIREWALL = "vendor_msft_firewall_mdmstore_";
const HELLO = "device_vendor_msft_passportforwork_";
const TENANT = "5f5c1e1a-0000-4000-8000-a1b2c3d4e5f6";
export const at = (path: string): string => `./Device/Vendor/MSFT/${path}`;
export const defender = (name: string): string => at(`Policy/Config/Defender/${name}`);
const hello = (...settings: Parameters<typeof catalogGroup>[1][number][]): Sample =>
  catalog(catalogGroup(`${HELLO}{tenantid}`, settings));
const pin = (name: string): string => `${HELLO}{tenantid}_policies_pincomplexity_${name}`;
const asr = (rule: string, state: string) => choice(`${ASR}_${rule}`, state);
const asrPolicy = (...rules: ReturnType<typeof asr>[]): Sample => catalog(catalogGroup(ASR, rules));

/** An option that keeps a rule and one that breaks it, in both ways. */
export const options = (id: string, uri: string, good: string, bad: string, remediable = true): Case => ({
  passes: [catalog(choice(id, good)), oma(uri, good)],
  fails: [catalog(choice(id, bad)), oma(uri, bad)],
  ...(remediable ? { remedied: [catalog(choice(id, good)).props, undefined] } : {}),
});
export const numbers = (id: string, uri: string, good: number, bad: number): Case => ({
  passes: [catalog(simple(id, good)), oma(uri, good)],
  fails: [catalog(simple(id, bad)), oma(uri, bad)],
});
/** Several of them for one rule. */
export const all = (...cases: readonly Case[]): Case => ({
  passes: cases.flatMap(({ passes }) => passes),
  fails: cases.flatMap(({ fails }) => fails),
  unknown: cases.flatMap(({ unknown = [] }) => unknown),
  ...(cases.some(({ remedied }) => remedied) ? { remedied: cases.flatMap(({ remedied = [] }) => remedied) } : {}),
});

const group = "com.apple.mobiledevice.passwordpolicy_";
const apple = (platforms: string, attempts: number): Sample => {
  const settings = catalogGroup(`${group}${group.slice(0, -1)}`, [simple(`${group}maxfailedattempts`, attempts)]);
  return { ...catalog(settings), props: { ...catalog(settings).props, platforms } };
};
const inbound = (...more: ReturnType<typeof choice | typeof simple | typeof simpleList>[]): Sample =>
  catalog(
    catalogGroup(`${FIREWALL}firewallrules_{firewallrulename}`, [
      simple(`${FIREWALL}firewallrules_{firewallrulename}_name`, "Telnet"),
      choice(`${FIREWALL}firewallrules_{firewallrulename}_direction`, "in"),
      choice(`${FIREWALL}firewallrules_{firewallrulename}_action_type`, "1"),
      ...more,
    ]),
  );
const escrow = (backup: string, before: string) =>
  choice(`${BITLOCKER}systemdrivesrecoveryoptions`, "1", [
    choice(`${BITLOCKER}systemdrivesrecoveryoptions_osactivedirectorybackup_name`, backup),
    choice(`${BITLOCKER}systemdrivesrecoveryoptions_osrequireactivedirectorybackup_name`, before),
  ]);
export const encrypted = choice(`${BITLOCKER}requiredeviceencryption`, "1");
export const escrowXml = (backup: boolean, before: boolean): string =>
  `<enabled/><data id="OSActiveDirectoryBackup_Name" value="${backup}"/><data id="OSRequireActiveDirectoryBackup_Name" value="${before}"/>`;
const methods = (os: string, fixed: string): Sample =>
  catalog(
    choice(`${BITLOCKER}encryptionmethodbydrivetype`, "1", [
      choice(`${BITLOCKER}encryptionmethodbydrivetype_encryptionmethodwithxtsosdropdown_name`, os),
      choice(`${BITLOCKER}encryptionmethodbydrivetype_encryptionmethodwithxtsfdvdropdown_name`, fixed),
    ]),
  );
const ring = (name: string, days: number | string): Sample => {
  const policy = catalog(simple(`${POLICY}update_deferqualityupdatesperiodindays`, days));
  return { ...policy, name, props: { ...policy.props, name } };
};

export const forms: Cases = {
  "hello-pin-length": all(
    {
      passes: [hello(simple(pin("minimumpinlength"), 6))],
      fails: [hello(simple(pin("minimumpinlength"), 4))],
      unknown: [hello(simple(pin("minimumpinlength"), UNKNOWN)), catalog(UNKNOWN as never)],
      remedied: [hello(simple(pin("minimumpinlength"), 6)).props],
    },
    {
      passes: [oma(at(`PassportForWork/${TENANT}/Policies/PINComplexity/MinimumPINLength`), 6)],
      fails: [oma(at(`PassportForWork/${TENANT}/Policies/PINComplexity/MinimumPINLength`), 5)],
      unknown: [oma(at(`PassportForWork/${TENANT}/Policies/PINComplexity/MinimumPINLength`), UNKNOWN)],
      remedied: [undefined],
    },
    {
      passes: [
        hello(choice(`${HELLO}{tenantid}_policies_usepassportforwork`, "false"), simple(pin("minimumpinlength"), 4)),
      ],
      fails: [],
    },
  ),
  "hello-require-tpm": all(
    {
      passes: [hello(choice(`${HELLO}{tenantid}_policies_requiresecuritydevice`, "true")), hello()],
      fails: [hello(choice(`${HELLO}{tenantid}_policies_requiresecuritydevice`, "false"))],
      remedied: [hello(choice(`${HELLO}{tenantid}_policies_requiresecuritydevice`, "true")).props],
    },
    {
      passes: [oma(at(`PassportForWork/${TENANT}/Policies/RequireSecurityDevice`), true)],
      fails: [oma(at(`PassportForWork/${TENANT}/Policies/RequireSecurityDevice`), false)],
      remedied: [undefined],
    },
  ),
  "hello-anti-spoofing": options(
    `${HELLO}biometrics_facialfeaturesuseenhancedantispoofing`,
    at("PassportForWork/Biometrics/FacialFeaturesUseEnhancedAntiSpoofing"),
    "true",
    "false",
  ),
  "hello-pin-recovery": {
    passes: [
      hello(choice(`${HELLO}{tenantid}_policies_enablepinrecovery`, "true")),
      oma(at(`PassportForWork/${TENANT}/Policies/EnablePinRecovery`), "true"),
    ],
    fails: [
      hello(choice(`${HELLO}{tenantid}_policies_enablepinrecovery`, "false")),
      oma(at(`PassportForWork/${TENANT}/Policies/EnablePinRecovery`), "false"),
    ],
    remedied: [hello(choice(`${HELLO}{tenantid}_policies_enablepinrecovery`, "true")).props, undefined],
  },
  "hello-pin-expiry": {
    passes: [
      hello(simple(pin("expiration"), 0)),
      oma(at(`PassportForWork/${TENANT}/Policies/PINComplexity/Expiration`), 0),
    ],
    fails: [
      hello(simple(pin("expiration"), 90)),
      oma(at(`PassportForWork/${TENANT}/Policies/PINComplexity/Expiration`), 90),
    ],
    remedied: [hello(simple(pin("expiration"), 0)).props, undefined],
  },
  "defender-no-offboarding": {
    passes: [
      catalog(choice("device_vendor_msft_windowsadvancedthreatprotection_configurationtype", "autofromconnector")),
    ],
    fails: [
      catalog(choice("device_vendor_msft_windowsadvancedthreatprotection_configurationtype", "offboard")),
      oma(at("WindowsAdvancedThreatProtection/Offboarding"), secret("hush")),
    ],
  },
  "antivirus-on-access": options(`${DEFENDER}allowonaccessprotection`, defender("AllowOnAccessProtection"), "1", "0"),
  "antivirus-always-on": all(
    ...["RealtimeMonitoring", "BehaviorMonitoring", "CloudProtection"].map((name) =>
      options(`${DEFENDER}allow${name.toLowerCase()}`, defender(`Allow${name}`), "1", "0"),
    ),
  ),
  "asr-enforced": {
    passes: [
      asrPolicy(
        asr("blockexecutablecontentfromemailclientandwebmail", "block"),
        asr("blockwebshellcreationforservers", "warn"),
      ),
      oma(defender("AttackSurfaceReductionRules"), "BE9BA2D9-53EA-4CDC-84E5-9B1EEEE46550=1"),
    ],
    fails: [
      ...[
        "blockabuseofexploitedvulnerablesigneddrivers",
        "blockadobereaderfromcreatingchildprocesses",
        "blockallofficeapplicationsfromcreatingchildprocesses",
        "blockcredentialstealingfromwindowslocalsecurityauthoritysubsystem",
        "blockexecutablecontentfromemailclientandwebmail",
        "blockexecutablefilesrunningunlesstheymeetprevalenceagetrustedlistcriterion",
        "blockexecutionofpotentiallyobfuscatedscripts",
        "blockjavascriptorvbscriptfromlaunchingdownloadedexecutablecontent",
        "blockofficeapplicationsfromcreatingexecutablecontent",
        "blockofficeapplicationsfrominjectingcodeintootherprocesses",
        "blockofficecommunicationappfromcreatingchildprocesses",
        "blockpersistencethroughwmieventsubscription",
        "blockprocesscreationsfrompsexecandwmicommands",
        "blockrebootingmachineinsafemode",
        "blockuntrustedunsignedprocessesthatrunfromusb",
        "blockuseofcopiedorimpersonatedsystemtools",
        "blockwebshellcreationforservers",
        "blockwin32apicallsfromofficemacros",
        "useadvancedprotectionagainstransomware",
      ].map((rule, index) => asrPolicy(asr(rule, index % 2 === 0 ? "audit" : "off"))),
      oma(defender("AttackSurfaceReductionRules"), "BE9BA2D9-53EA-4CDC-84E5-9B1EEEE46550=2"),
    ],
  },
  "asr-covered": {
    passes: [
      [
        asrPolicy(asr("blockcredentialstealingfromwindowslocalsecurityauthoritysubsystem", "block")),
        {
          ...oma(defender("AttackSurfaceReductionRules"), "d4f940ab-401b-4efc-aadc-ad5f3c50688a=1"),
          name: "second",
        },
      ],
    ],
    fails: [
      [
        asrPolicy(
          asr("blockcredentialstealingfromwindowslocalsecurityauthoritysubsystem", "warn"),
          asr("blockallofficeapplicationsfromcreatingchildprocesses", "block"),
        ),
      ],
      [
        asrPolicy(
          asr("blockcredentialstealingfromwindowslocalsecurityauthoritysubsystem", "block"),
          asr("blockallofficeapplicationsfromcreatingchildprocesses", "audit"),
        ),
      ],
      [oma(defender("AttackSurfaceReductionRules"), "9e6c4e1f-7d60-472f-ba1a-a39ef669e4b2=1")],
    ],
  },
  "antivirus-exclusions-narrow": {
    passes: [
      catalog(simpleList(`${DEFENDER}excludedpaths`, ["C:\\Program Files\\Contoso\\db"])),
      oma(defender("ExcludedPaths"), "C:\\Program Files\\Contoso\\db"),
    ],
    fails: [
      catalog(simpleList(`${DEFENDER}excludedpaths`, ["C:\\Program Files\\Contoso\\db", "C:\\"])),
      catalog(simpleList(`${DEFENDER}excludedextensions`, [".ps1"])),
      catalog(simpleList(`${DEFENDER}excludedprocesses`, ["powershell.exe"])),
      oma(defender("ExcludedPaths"), secret("D:\\hush|C:\\")),
      catalog(
        catalogGroup("com.apple.managedclient.preferences_exclusions", [
          choice("com.apple.managedclient.preferences_exclusions_item_$type", "0", [
            simple("com.apple.managedclient.preferences_exclusions_item_path", "/"),
          ]),
        ]),
      ),
      ...[
        ["extension", "1", "sh"],
        ["name", "2", "zsh"],
      ].map(([name = "", sort = "", value = ""]) =>
        catalog(
          catalogGroup("com.apple.managedclient.preferences_exclusions", [
            choice("com.apple.managedclient.preferences_exclusions_item_$type", sort, [
              simple(`com.apple.managedclient.preferences_exclusions_item_${name}`, value),
            ]),
          ]),
        ),
      ),
    ],
    unknown: [
      catalog(simpleList(`${DEFENDER}excludedpaths`, [UNKNOWN])),
      oma(defender("ExcludedPaths"), "****", { isEncrypted: true }),
    ],
  },
  "firewall-on": all(
    ...["Domain", "Private", "Public"].map((name) =>
      options(
        `${FIREWALL}${name.toLowerCase()}profile_enablefirewall`,
        `./Vendor/MSFT/Firewall/MdmStore/${name}Profile/EnableFirewall`,
        "true",
        "false",
      ),
    ),
  ),
  "firewall-no-any-inbound": {
    passes: [
      ...["localportranges", "localuserauthorizedlist", "remoteaddressdynamickeywords", "remoteaddressranges"].map(
        (name) => inbound(simpleList(`${FIREWALL}firewallrules_{firewallrulename}_${name}`, ["23"])),
      ),
      ...["app_filepath", "app_packagefamilyname", "app_servicename", "policyappid"].map((name) =>
        inbound(simple(`${FIREWALL}firewallrules_{firewallrulename}_${name}`, "Contoso")),
      ),
      inbound(choice(`${FIREWALL}firewallrules_{firewallrulename}_enabled`, "0")),
    ],
    fails: [inbound()],
    unknown: [inbound(simple(`${FIREWALL}firewallrules_{firewallrulename}_app_filepath`, UNKNOWN))],
  },
  "bitlocker-escrow-first": {
    passes: [
      catalog(encrypted),
      catalog(encrypted, escrow("1", "1")),
      oma(at("BitLocker/RequireDeviceEncryption"), 1),
      oma(at("BitLocker/SystemDrivesRecoveryOptions"), escrowXml(true, true)),
    ],
    fails: [
      catalog(encrypted, escrow("0", "1")),
      catalog(escrow("1", "0")),
      oma(at("BitLocker/SystemDrivesRecoveryOptions"), escrowXml(true, false)),
      of("Windows10EndpointProtectionConfiguration")({ bitLockerEncryptDevice: true }),
    ],
    remedied: [catalog(encrypted, escrow("1", "1")).props, catalog(escrow("1", "1")).props, undefined, undefined],
  },
  "bitlocker-strength": {
    passes: [
      methods("7", "7"),
      oma(
        at("BitLocker/EncryptionMethodByDriveType"),
        '<enabled/><data id="EncryptionMethodWithXtsOsDropDown_Name" value="7"/>',
      ),
    ],
    fails: [
      methods("6", "7"),
      methods("7", "3"),
      oma(
        at("BitLocker/EncryptionMethodByDriveType"),
        '<enabled/><data id="EncryptionMethodWithXtsOsDropDown_Name" value="4"/>',
      ),
    ],
  },
  "auto-encryption-kept": options(
    `${POLICY}security_preventautomaticdeviceencryptionforazureadjoineddevices`,
    at("Policy/Config/Security/PreventAutomaticDeviceEncryptionForAzureADJoinedDevices"),
    "0",
    "1",
  ),
  "no-wipe-trap": all(
    numbers(
      `${POLICY}devicelock_maxdevicepasswordfailedattempts`,
      at("Policy/Config/DeviceLock/MaxDevicePasswordFailedAttempts"),
      8,
      4,
    ),
    {
      passes: [
        catalog(simple(`${POLICY}devicelock_maxdevicepasswordfailedattempts`, 0)),
        apple("iOS", 8),
        apple("macOS", 5),
      ],
      fails: [
        apple("iOS", 5),
        apple("iOS,macOS", 5),
        catalog(catalogGroup("passcode_passcode", [simple("passcode_maximumfailedattempts", 3)])),
        catalog(simple("com.android.devicerestrictionpolicy.passwordsigninfailurecountbeforefactoryreset", 4)),
        catalog(simple("com.android.devicerestrictionpolicy.passwordsigninfailurecountbeforefactoryresetaosp", 4)),
      ],
    },
  ),
  "android-no-sideload": all(
    ...["appsallowinstallfromunknownsources", "securitydevelopersettingsenabled"].map((name): Case => {
      const id = `com.android.devicerestrictionpolicy.${name}`;
      return {
        passes: [catalog(choice(id, "false"))],
        fails: [catalog(choice(id, "true"))],
        remedied: [catalog(choice(id, "false")).props],
      };
    }),
  ),
  "updates-not-held-back": all(
    options(`${POLICY}update_pausequalityupdates`, at("Policy/Config/Update/PauseQualityUpdates"), "0", "1", false),
    options(`${POLICY}update_pausefeatureupdates`, at("Policy/Config/Update/PauseFeatureUpdates"), "0", "1", false),
    numbers(
      `${POLICY}update_deferqualityupdatesperiodindays`,
      at("Policy/Config/Update/DeferQualityUpdatesPeriodInDays"),
      14,
      15,
    ),
  ),
  "updates-in-rings": {
    passes: [[ring("First", 0), ring("Second", 7)]],
    fails: [[ring("First", 7), ring("Second", 0)]],
    unknown: [[ring("First", 7), ring("Second", UNKNOWN)]],
  },
  "updates-no-insider": all(
    options(`${POLICY}update_branchreadinesslevel`, at("Policy/Config/Update/BranchReadinessLevel"), "32", "2"),
    ...["4", "8", "64", "128"].map((level) => ({
      passes: [],
      fails: [oma(at("Policy/Config/Update/BranchReadinessLevel"), Number(level))],
      remedied: [undefined],
    })),
    options(`${POLICY}update_managepreviewbuilds`, at("Policy/Config/Update/ManagePreviewBuilds"), "0", "2"),
  ),
};
