/** Accounts and credentials of Windows devices. */
import { device } from "../device.ts";
import { type Expectation, isAtLeast, isAtMost, isNoneOf, isOneOf } from "../expectations.ts";
import { integerOption } from "../options.ts";
import { settingRule } from "../settings.ts";

const LAPS = "device_vendor_msft_laps_policies_";
const POLICY = "device_vendor_msft_policy_config_";
const OPTIONS = `${POLICY}localpoliciessecurityoptions_`;
const LAPS_PAGE = "https://learn.microsoft.com/windows-server/identity/laps/laps-management-policy-settings";

export const lapsStored = settingRule({
  id: "laps-stored",
  title: "No policy keeps LAPS from storing passwords, or stores them in clear text",
  reason:
    "A password that isn't stored doesn't change either, and one in clear text is read by whoever reads the directory.",
  link: LAPS_PAGE,
  level: "mandatory",
  settings: [
    device(`${LAPS}backupdirectory`, isNoneOf("disabled")),
    device(`${LAPS}adpasswordencryptionenabled`, isNoneOf("clearText")),
  ],
});

export const lapsStrong = settingRule({
  id: "laps-strong",
  title: "Passwords of local administrators are long, mixed, and changed after use",
  reason: "Whoever was told a password to repair a device still knows it afterwards.",
  link: LAPS_PAGE,
  level: "advisory",
  options: {
    characters: integerOption("Shortest password, in characters.", 14, { minimum: 8, maximum: 64 }),
    days: integerOption("Longest age of a password, in days.", 30, { minimum: 1, maximum: 365 }),
  },
  settings: [
    device(`${LAPS}passwordlength`, isAtLeast("characters")),
    device(`${LAPS}passwordcomplexity`, isNoneOf("largeLetters", "largeAndSmallLetters", "lettersAndNumbers")),
    device([`${LAPS}passwordagedays`, `${LAPS}passwordagedays_aad`], isAtMost("days")),
  ],
});

export const localAccounts = settingRule({
  id: "local-accounts-limited",
  title: "The guest account is off, and an empty password opens nothing from afar",
  reason: "Both let somebody in who has no account, or no secret.",
  link: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-localpoliciessecurityoptions",
  level: "mandatory",
  controls: [
    { framework: "DISA STIG", id: "WN11-SO-000010" },
    { framework: "DISA STIG", id: "WN11-SO-000015" },
  ],
  settings: [
    device(`${OPTIONS}accounts_enableguestaccountstatus`, isOneOf("disable")),
    device(`${OPTIONS}accounts_limitlocalaccountuseofblankpasswordstoconsolelogononly`, isOneOf("enabled")),
  ],
});

export const adminApproval = settingRule({
  id: "admin-approval-kept",
  title: "Administrators are asked before a program gets their rights",
  reason: "Otherwise every program that an administrator starts may change the system without a word.",
  link: "https://learn.microsoft.com/windows/security/application-security/application-control/user-account-control/settings-and-configuration",
  level: "mandatory",
  controls: [{ framework: "DISA STIG", id: "WN11-SO-000270" }],
  settings: [
    device(`${OPTIONS}useraccountcontrol_runalladministratorsinadminapprovalmode`, isOneOf("enabled")),
    device(
      `${OPTIONS}useraccountcontrol_behavioroftheelevationpromptforadministrators`,
      isNoneOf("elevateWithoutPrompting"),
    ),
  ],
});

export const ntlm = settingRule({
  id: "ntlm-two-only",
  title: "Windows answers with NTLMv2 only, and keeps no LAN Manager hashes",
  reason: "What older protocols send is broken in minutes, and the password with it.",
  link: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-localpoliciessecurityoptions",
  level: "advisory",
  controls: [{ framework: "DISA STIG", id: "WN11-SO-000205" }],
  settings: [
    device(`${OPTIONS}networksecurity_lanmanagerauthenticationlevel`, isOneOf("sendNtlmv2OnlyRefuseLmAndNtlm")),
    device(`${OPTIONS}networksecurity_donotstorelanmanagerhashvalueonnextpasswordchange`, isOneOf("enable")),
  ],
});

export const smbSigned = settingRule({
  id: "smb-signed",
  title: "File sharing is signed, and no guest is let in",
  reason: "Unsigned, somebody between device and server takes over the connection; a guest needs no password at all.",
  link: "https://learn.microsoft.com/windows-server/storage/file-server/smb-signing-overview",
  level: "advisory",
  controls: [
    { framework: "DISA STIG", id: "WN11-SO-000100" },
    { framework: "DISA STIG", id: "WN11-SO-000120" },
  ],
  settings: [
    device(`${OPTIONS}microsoftnetworkclient_digitallysigncommunicationsalways`, isOneOf("enable")),
    device(`${OPTIONS}microsoftnetworkserver_digitallysigncommunicationsalways`, isOneOf("enable")),
    device(`${POLICY}lanmanworkstation_enableinsecureguestlogons`, isOneOf("disabled")),
  ],
});

export const credentialGuard = settingRule({
  id: "credential-guard-kept",
  title: "No policy turns Credential Guard, its virtualisation or the protection of LSA off",
  reason: "They keep passwords and tickets from whoever is an administrator of the device already.",
  link: "https://learn.microsoft.com/windows/security/identity-protection/credential-guard/",
  level: "mandatory",
  controls: [{ framework: "DISA STIG", id: "WN11-CC-000075" }],
  settings: [
    device(`${POLICY}deviceguard_lsacfgflags`, isNoneOf("disabled")),
    device(`${POLICY}deviceguard_enablevirtualizationbasedsecurity`, isNoneOf("disable")),
    device(`${POLICY}localsecurityauthority_configurelsaprotectedprocess`, isNoneOf("disabled")),
  ],
});

/** 0 says that the device never locks itself. */
const isSoon: Expectation = {
  holds: (value, { minutes }) => Number(value) > 0 && Number(value) <= Number(minutes),
  wanted: ({ minutes }) => `at most ${minutes}, and not 0`,
};

const PASSCODE = "com.apple.mobiledevice.passwordpolicy_";

export const passcodeLength = settingRule({
  id: "passcode-length",
  title: "A device's passcode has six characters or more",
  reason: "Four digits are guessed in an afternoon, or seen over a shoulder.",
  link: "https://learn.microsoft.com/mem/intune/protect/compliance-policy-create-ios",
  level: "advisory",
  options: {
    minimum: integerOption("Shortest passcode that is allowed, in characters.", 6, { minimum: 4, maximum: 16 }),
  },
  settings: [
    device([`${PASSCODE}minlength`, "passcode_minimumlength"], isAtLeast("minimum")),
    device(`${POLICY}devicelock_mindevicepasswordlength`, isAtLeast("minimum")),
    device(
      ["passwordminimumlength", "passwordminimumlengthaosp", "workprofilepasswordminimumlength"].map(
        (name) => `com.android.devicerestrictionpolicy.${name}`,
      ),
      isAtLeast("minimum"),
    ),
  ],
});

export const idleLock = settingRule({
  id: "idle-lock",
  title: "A device locks itself within minutes",
  reason: "An open device on a table is everybody's.",
  link: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-devicelock",
  level: "advisory",
  options: { minutes: integerOption("Longest time without use, in minutes.", 15, { minimum: 1, maximum: 60 }) },
  settings: [
    device(`${POLICY}devicelock_maxinactivitytimedevicelock`, isSoon),
    device([`${PASSCODE}maxinactivity`, "passcode_maximuminactivityinminutes"], isSoon),
  ],
});
