import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  addressOf,
  type DeviceSetting,
  deviceSettings,
  HIDDEN,
  saferOf,
  settingLabel,
  valueWords,
} from "../../../provider/model/device-settings/index.ts";
import { UNKNOWN } from "../../../provider/pulumi/values.ts";
import { catalogGroup, choice, simple, simpleList } from "../../catalog-settings.ts";
import { root } from "../../support.ts";

const DEFENDER = "device_vendor_msft_policy_config_defender_";
const BITLOCKER = "device_vendor_msft_bitlocker_";

const typed = (type: string, properties: Record<string, unknown>) => deviceSettings({ type, properties });
const catalog = (...settings: unknown[]) =>
  typed("DeviceManagementConfigurationPolicy", { name: "x", platforms: "windows10", technologies: "mdm", settings });
const oma = (omaUri: string, value: unknown, sort = "String", more: Record<string, unknown> = {}) =>
  typed("Windows10CustomConfiguration", {
    displayName: "x",
    omaSettings: [{ "@odata.type": `#microsoft.graph.omaSetting${sort}`, displayName: "one", omaUri, value, ...more }],
  });
/** What counts when two say the same. */
const said = (settings: readonly DeviceSetting[]) =>
  settings
    .map(({ platforms, scope, identity, value }) => ({ platforms, scope, identity, value }))
    .sort((left, right) => String(left.identity).localeCompare(String(right.identity)));
const PROTECTION = "Windows10EndpointProtectionConfiguration";
const GENERAL = "Windows10GeneralConfiguration";

describe("the one form of a setting", () => {
  const sames: readonly [string, readonly (readonly DeviceSetting[])[]][] = [
    [
      "an option",
      [
        typed(GENERAL, { defenderBlockOnAccessProtection: true }),
        typed("#microsoft.graph.windows10EndpointProtectionConfiguration", { defenderDisableOnAccessProtection: true }),
        catalog(choice(`${DEFENDER}allowonaccessprotection`, "0")),
        oma("./Device/Vendor/MSFT/Policy/Config/Defender/AllowOnAccessProtection", 0, "Integer"),
        oma("./vendor/msft/policy/config/defender/allowonaccessprotection", "0"),
      ],
    ],
    [
      "a number",
      [
        typed(GENERAL, { passwordMinimumLength: 12 }),
        catalog(
          choice("device_vendor_msft_policy_config_devicelock_devicepasswordenabled", "0", [
            simple("device_vendor_msft_policy_config_devicelock_mindevicepasswordlength", 12),
          ]),
        ).slice(1),
        oma("./Device/Vendor/MSFT/Policy/Config/DeviceLock/MinDevicePasswordLength", 12, "Integer"),
      ],
    ],
    [
      "a list",
      [
        typed(GENERAL, { defenderFilesAndFoldersToExclude: ["C:\\a", "D:\\b"] }),
        catalog(simpleList(`${DEFENDER}excludedpaths`, ["C:\\a", "D:\\b"])),
        oma("./Vendor/MSFT/Policy/Config/Defender/ExcludedPaths", "C:\\a|D:\\b"),
      ],
    ],
    [
      "a firewall profile",
      [
        typed(PROTECTION, { firewallProfilePublic: { firewallEnabled: "blocked" } }),
        catalog(choice("vendor_msft_firewall_mdmstore_publicprofile_enablefirewall", "false")),
        oma("./Vendor/MSFT/Firewall/MdmStore/PublicProfile/EnableFirewall", false, "Boolean"),
      ],
    ],
    [
      "parts of an administrative template",
      [
        [
          ...typed(PROTECTION, {
            bitLockerSystemDrivePolicy: {
              startupAuthenticationRequired: true,
              startupAuthenticationBlockWithoutTpmChip: true,
              startupAuthenticationTpmPinUsage: "required",
              startupAuthenticationTpmUsage: "allowed",
              startupAuthenticationTpmKeyUsage: "blocked",
              startupAuthenticationTpmPinAndKeyUsage: "blocked",
            },
          }),
        ],
        catalog(
          choice(`${BITLOCKER}systemdrivesrequirestartupauthentication`, "1", [
            choice(`${BITLOCKER}systemdrivesrequirestartupauthentication_configurenontpmstartupkeyusage_name`, "0"),
            choice(`${BITLOCKER}systemdrivesrequirestartupauthentication_configuretpmusagedropdown_name`, "2"),
            choice(
              `${BITLOCKER}systemdrivesrequirestartupauthentication_configuretpmstartupkeyusagedropdown_name`,
              "0",
            ),
            choice(`${BITLOCKER}systemdrivesrequirestartupauthentication_configuretpmpinkeyusagedropdown_name`, "0"),
            choice(`${BITLOCKER}systemdrivesrequirestartupauthentication_configurepinusagedropdown_name`, "1"),
          ]),
        ),
        oma(
          "./Device/Vendor/MSFT/BitLocker/SystemDrivesRequireStartupAuthentication",
          `<enabled/><data id="ConfigureNonTPMStartupKeyUsage_Name" value="false"/><data value='1' id='ConfigurePINUsageDropDown_Name'/>
          <data id="ConfigureTPMUsageDropDown_Name" value="2"/><data id="ConfigureTPMStartupKeyUsageDropDown_Name" value="0"/>
          <data id="ConfigureTPMPINKeyUsageDropDown_Name" value="0"/>`,
        ),
      ],
    ],
    [
      "rules of attack surface reduction",
      [
        typed(PROTECTION, { defenderPreventCredentialStealingType: "enable", defenderUntrustedUSBProcessType: "warn" }),
        catalog(
          catalogGroup(`${DEFENDER}attacksurfacereductionrules`, [
            choice(
              `${DEFENDER}attacksurfacereductionrules_blockcredentialstealingfromwindowslocalsecurityauthoritysubsystem`,
              "block",
            ),
            choice(`${DEFENDER}attacksurfacereductionrules_blockuntrustedunsignedprocessesthatrunfromusb`, "warn"),
          ]),
        ),
        oma(
          "./Vendor/MSFT/Policy/Config/Defender/AttackSurfaceReductionRules",
          "9E6C4E1F-7D60-472F-BA1A-A39EF669E4B2=1|b2b3f03d-6a65-4f7b-a9c7-1c7ef74a9ba4=6",
        ),
      ],
    ],
    [
      "a PIN of Windows Hello",
      [
        typed("WindowsIdentityProtectionConfiguration", { pinMinimumLength: 8 }),
        typed("DeviceEnrollmentWindowsHelloForBusinessConfiguration", { state: "enabled", pinMinimumLength: 8 }).filter(
          ({ key }) => key === "pinMinimumLength",
        ),
        catalog(
          catalogGroup("device_vendor_msft_passportforwork_{tenantid}", [
            simple("device_vendor_msft_passportforwork_{tenantid}_policies_pincomplexity_minimumpinlength", 8),
          ]),
        ),
        oma(
          "./Device/Vendor/MSFT/PassportForWork/8f0a2c34-1111-4000-8000-1234567890ab/Policies/PINComplexity/MinimumPINLength",
          8,
          "Integer",
        ),
      ],
    ],
  ];

  for (const [what, ways] of sames) {
    it(`is the same for ${what}, whichever way it is said`, () => {
      const [first, ...others] = ways.map(said);
      assert.ok(first && first.length > 0);
      for (const other of others) assert.deepEqual(other, first);
    });
  }

  it("is the same for Apple's and Google's platforms, typed and of the catalog", () => {
    const mac = typed("MacOSEndpointProtectionConfiguration", { firewallEnabled: true, fileVaultEnabled: true });
    const same = typed("DeviceManagementConfigurationPolicy", {
      platforms: "macOS",
      settings: [
        catalogGroup("com.apple.security.firewall_com.apple.security.firewall", [
          choice("com.apple.security.firewall_enablefirewall", "true"),
        ]),
        catalogGroup("com.apple.mcx.filevault2_com.apple.mcx.filevault2", [
          choice("com.apple.mcx.filevault2_enable", "0"),
        ]),
      ],
    });
    assert.deepEqual(said(same), said(mac));
    const android = typed("AndroidDeviceOwnerGeneralDeviceConfiguration", { securityDeveloperSettingsEnabled: true });
    const id = "com.android.devicerestrictionpolicy.securitydevelopersettingsenabled";
    const other = typed("DeviceManagementConfigurationPolicy", {
      platforms: "android",
      settings: [choice(id, "true")],
    });
    assert.deepEqual(said(other), said(android));
  });

  it("has what a typed configuration sends along, and not what it sends only with something else", () => {
    const usages = { startupAuthenticationTpmPinUsage: "blocked", startupAuthenticationTpmUsage: "required" };
    const said = (required: boolean) =>
      typed(PROTECTION, { bitLockerSystemDrivePolicy: { startupAuthenticationRequired: required, ...usages } }).map(
        ({ key }) => key.replace("bitLockerSystemDrivePolicy.", ""),
      );
    assert.deepEqual(said(false), []);
    assert.deepEqual(said(true).sort(), [
      "startupAuthenticationRequired",
      "startupAuthenticationTpmKeyUsage",
      "startupAuthenticationTpmPinAndKeyUsage",
      "startupAuthenticationTpmPinUsage",
      "startupAuthenticationTpmUsage",
    ]);
  });

  it("leaves out what a typed configuration leaves alone", () => {
    const left = typed(PROTECTION, {
      defenderDisableOnAccessProtection: false,
      defenderOfficeAppsLaunchChildProcessType: "userDefined",
      defenderFilesAndFoldersToExclude: [],
      bitLockerSystemDrivePolicy: null,
      firewallProfileDomain: { firewallEnabled: "notConfigured", stealthModeBlocked: false },
    });
    assert.deepEqual(left, []);
  });

  it("guesses no identity: a property that no table has keeps its own name", () => {
    const [only, ...more] = typed("IosCompliancePolicy", { passcodeMinimumLength: 6, passcodeRequired: false });
    assert.deepEqual(more, []);
    assert.deepEqual(
      [only?.identity, only?.scope, only?.key, only?.value],
      [undefined, "unknown", "passcodeMinimumLength", 6],
    );
    const [custom] = oma("./Vendor/MSFT/Nothing/Of/The/Catalog", "x");
    assert.deepEqual(
      [custom?.identity, custom?.definition],
      ["./device/vendor/msft/nothing/of/the/catalog", undefined],
    );
    assert.equal(addressOf("./Device//Vendor/MSFT/Nothing"), addressOf("./Vendor/MSFT/nothing"));
  });

  it("tells scope, platform and which way is safer", () => {
    const [user] = catalog(
      choice("user_vendor_msft_policy_config_microsoft_edge~policy~microsoft_edge_hubssidebarenabled", "0"),
    );
    assert.deepEqual([user?.scope, user?.platforms], ["user", ["windows"]]);
    const [realtime] = typed(PROTECTION, { defenderAllowRealTimeMonitoring: true });
    assert.ok(realtime);
    const safer = saferOf(realtime);
    assert.equal(safer?.kind, "directed");
    const [compliance] = typed("Windows10CompliancePolicy", { bitLockerEnabled: true });
    assert.deepEqual(compliance && saferOf(compliance), { kind: "directed", order: [false, true] });
  });

  it("says setting and value in words", () => {
    const words = (settings: readonly DeviceSetting[]) =>
      settings.map((one) => `${settingLabel(one)}: ${valueWords(one)}`);
    assert.deepEqual(words(typed(GENERAL, { defenderBlockOnAccessProtection: true })), [
      "Defender › Allow On Access Protection: not allowed",
    ]);
    assert.deepEqual(words(typed("Windows10CompliancePolicy", { osMinimumVersion: "10.0.22631.0" })), [
      'Os minimum version: "10.0.22631.0"',
    ]);
  });

  it("never shows a secret: of a definition, of a property, or in a custom setting", () => {
    const secrets = [
      ...typed("WindowsDefenderAdvancedThreatProtectionConfiguration", {
        advancedThreatProtectionOffboardingBlob: "hush",
      }),
      ...oma("./Vendor/MSFT/Nothing", "hush"),
      ...oma("./Vendor/MSFT/Policy/Config/Defender/ExcludedPaths", "hush"),
    ];
    assert.equal(secrets.length, 3);
    for (const one of secrets) {
      assert.equal(one.secret, true);
      assert.doesNotMatch(`${settingLabel(one)} ${valueWords(one)}`, /hush/);
    }
  });

  it("knows that a text is kept encrypted, and that a value isn't known yet", () => {
    const [kept] = oma("./Vendor/MSFT/Policy/Config/Defender/ExcludedPaths", "****", "String", { isEncrypted: true });
    assert.equal(kept?.value, HIDDEN);
    const later = [
      ...typed(GENERAL, { passwordMinimumLength: UNKNOWN }),
      ...oma("./Vendor/MSFT/Policy/Config/DeviceLock/MinDevicePasswordLength", UNKNOWN, "Integer"),
      ...catalog(simple("device_vendor_msft_policy_config_devicelock_mindevicepasswordlength", UNKNOWN)),
    ];
    assert.equal(new Set(later.map(({ identity }) => identity)).size, 1);
    for (const one of later) assert.equal(one.value, UNKNOWN);
    for (const properties of [{ settings: UNKNOWN }, { omaSettings: UNKNOWN }]) {
      const type = "settings" in properties ? "DeviceManagementConfigurationPolicy" : "Windows10CustomConfiguration";
      assert.deepEqual(
        typed(type, properties).map(({ identity, value }) => [identity, value]),
        [[undefined, UNKNOWN]],
      );
    }
  });

  it("reads no more of the catalog than the settings need", () => {
    const script = `const { deviceSettings } = require("./dist/provider/model/device-settings/index.js");
      const fs = require("node:fs"); const read = fs.readFileSync; const files = [];
      fs.readFileSync = (file, ...rest) => { files.push(String(file)); return read(file, ...rest); };
      deviceSettings({ type: "IosCompliancePolicy", properties: { passcodeMinimumLength: 6 } });
      const before = files.filter((file) => /catalog.data/.test(file)).length;
      deviceSettings({ type: "Windows10GeneralConfiguration", properties: { passwordMinimumLength: 6 } });
      process.stdout.write(before + " " + files.filter((file) => /catalog.data/.test(file)).length);`;
    const { stdout } = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
    assert.equal(stdout, "0 1");
  });
});
