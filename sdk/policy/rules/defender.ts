/** Microsoft Defender: onboarding, antivirus and attack surface reduction. */
import { deviceCoverageRule } from "../coverage.ts";
import { device } from "../device.ts";
import { isAbsent, isNoneOf, isOneOf } from "../expectations.ts";
import { broken, resourceRule, unknown } from "../rule.ts";
import { settingRule } from "../settings.ts";

const ONBOARDING = "WindowsDefenderAdvancedThreatProtectionConfiguration";
const AUTO = "advancedThreatProtectionAutoPopulateOnboardingBlob";
const BLOB = "advancedThreatProtectionOnboardingBlob";
const PACKAGES = "device_vendor_msft_windowsadvancedthreatprotection_";
const DEFENDER = "device_vendor_msft_policy_config_defender_";
const ASR = "https://learn.microsoft.com/defender-endpoint/attack-surface-reduction-rules-reference";
const RULES = `${DEFENDER}attacksurfacereductionrules_`;

export const defenderNoOffboarding = settingRule({
  id: "defender-no-offboarding",
  title: "No policy takes devices out of Defender for Endpoint",
  reason: "A device that gets the offboarding package stops reporting, and nobody sees an attack on it any more.",
  link: "https://learn.microsoft.com/defender-endpoint/offboard-machines",
  level: "mandatory",
  settings: [device(`${PACKAGES}offboarding`, isAbsent), device(`${PACKAGES}configurationtype`, isNoneOf("offboard"))],
});

export const defenderOneOnboarding = resourceRule({
  id: "defender-one-onboarding",
  title: "Devices are onboarded either by the service or by a package",
  reason:
    "Once the tenant is connected to Defender, the service refuses a package; with both declared the update fails.",
  link: "https://learn.microsoft.com/mem/intune/protect/advanced-threat-protection-configure",
  level: "mandatory",
  types: [ONBOARDING],
  reads: [`${ONBOARDING}.${AUTO}`, `${ONBOARDING}.${BLOB}`],
  check: (configuration) => {
    const [auto, blob] = [configuration.effective(AUTO), configuration.effective(BLOB)];
    if (!auto.known) return [unknown(`${auto.why}.`, AUTO)];
    if (auto.value !== true || (blob.known && blob.value === null)) return [];
    return [broken(`${AUTO} is true, and ${BLOB} is declared as well.`, BLOB)];
  },
  remedy: (properties) => {
    if (properties[AUTO] !== true || properties[BLOB] === undefined) return false;
    delete properties[BLOB];
    return true;
  },
});

export const antivirusOnAccess = settingRule({
  id: "antivirus-on-access",
  title: "Antivirus scans files when they are opened",
  reason: "With on-access protection blocked, malware runs first and is found by a scan later, if at all.",
  link: "https://learn.microsoft.com/mem/intune/protect/security-baseline-settings-defender-atp",
  level: "mandatory",
  settings: [device(`${DEFENDER}allowonaccessprotection`, isOneOf("allowed"))],
});

export const antivirusAlwaysOn = settingRule({
  id: "antivirus-always-on",
  title: "No policy gives up real-time, behaviour or cloud-delivered protection",
  reason:
    "They find what no signature knows yet, while it runs. Where they aren't required, a user or malware can turn them off.",
  link: "https://learn.microsoft.com/defender-endpoint/configure-real-time-protection-microsoft-defender-antivirus",
  level: "mandatory",
  settings: ["allowrealtimemonitoring", "allowbehaviormonitoring", "allowcloudprotection"].map((name) =>
    device(`${DEFENDER}${name}`, isOneOf("allowed")),
  ),
});

/** Every rule of the family, under the names that the catalog has for them. */
const asrRules = [
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
];

export const asrEnforced = settingRule({
  id: "asr-enforced",
  title: "Attack surface reduction rules aren't off and don't stay in audit mode",
  reason: "In audit mode an attack is written down and not stopped. It is a stage on the way to blocking.",
  link: ASR,
  level: "advisory",
  settings: asrRules.map((rule) => device(`${RULES}${rule}`, isNoneOf("audit", "off"))),
});

export const asrCovered = deviceCoverageRule({
  id: "asr-covered",
  title: "Theft of credentials and programs started by Office are blocked",
  reason: "These two rules stop the steps that most attacks by mail and document take next.",
  link: ASR,
  level: "advisory",
  about: [RULES],
  demands: [
    device(`${RULES}blockcredentialstealingfromwindowslocalsecurityauthoritysubsystem`, isOneOf("block")),
    device(`${RULES}blockallofficeapplicationsfromcreatingchildprocesses`, isOneOf("block")),
  ],
});
