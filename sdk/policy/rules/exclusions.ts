/** Antivirus exclusions that are wider than anybody means them to be. */
import { type DeviceSetting, HIDDEN, settingLabel } from "../../../provider/model/device-settings/index.ts";
import { hasUnknown } from "../../../provider/pulumi/values.ts";
import { classesOf, readsOf } from "../device.ts";
import { broken, type Finding, resourceRule, unknown } from "../rule.ts";

const MACOS = "MacOSEndpointProtectionConfiguration";

/** Places that anybody may write to, and whole drives. Forward slashes, lower case, no slash at the end. */
const WIDE_PATHS = [
  /^$/,
  /^\*+$/,
  /^[a-z]:(\/\*+)?$/,
  /^(%systemdrive%|%windir%|%systemroot%|c:\/windows)(\/(temp|system32|prefetch))?(\/\*+)?$/,
  /^(%programfiles%|%programfiles\(x86\)%|c:\/program files( \(x86\))?|%programdata%|c:\/programdata)(\/\*+)?$/,
  /(^|\/)(temp|tmp|%temp%|%tmp%|downloads)(\/\*+)?$/,
  /^([a-z]:\/users|%userprofile%|%appdata%|%localappdata%|%public%)(\/[^/]+)?(\/\*+)?$/,
  /^\/(users|tmp|var|private|applications|library|volumes)?(\/\*+)?$/,
];
/** What attackers bring along: programs and scripts. */
const RISKY_EXTENSIONS =
  "bat cmd com cpl dll exe hta jar js jse lnk msi ps1 psm1 py reg scr sh sys vb vbe vbs wsf *".split(" ");
/** Programs that run whatever they are told to. */
const INTERPRETERS =
  /(^|\/)(bash|cmd|cscript|java|mshta|msbuild|node|powershell|pwsh|python3?|regsvr32|rundll32|sh|wmic|wscript|zsh|\*)(\.exe)?$/;

const normal = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll("\\", "/")
    .replace(/(?<=.)\/+$/, "");

const wide: Readonly<Record<"path" | "extension" | "process", (entry: string) => boolean>> = {
  path: (entry) => WIDE_PATHS.some((pattern) => pattern.test(normal(entry))),
  extension: (entry) => RISKY_EXTENSIONS.includes(normal(entry).replace(/^\*?\./, "")),
  process: (entry) => INTERPRETERS.test(normal(entry)),
};

type Sort = keyof typeof wide;

/** By what the lists are on the device, and, where nobody knows that, by the property. */
const LISTS: Readonly<Record<string, Sort>> = {
  device_vendor_msft_policy_config_defender_excludedpaths: "path",
  device_vendor_msft_policy_config_defender_excludedextensions: "extension",
  device_vendor_msft_policy_config_defender_excludedprocesses: "process",
  "com.apple.managedclient.preferences_exclusions_item_path": "path",
  "com.apple.managedclient.preferences_exclusions_item_extension": "extension",
  "com.apple.managedclient.preferences_exclusions_item_name": "process",
};
const PROPERTIES: Readonly<Record<string, Sort>> = {
  advancedThreatProtectionExcludedFolders: "path",
  advancedThreatProtectionExcludedFiles: "path",
  advancedThreatProtectionExcludedExtensions: "extension",
  advancedThreatProtectionExcludedProcesses: "process",
};

const identities = Object.keys(LISTS);
const about = { identities };

export const exclusionsNarrow = resourceRule({
  id: "antivirus-exclusions-narrow",
  title: "Antivirus exclusions don't open a drive, a user's folders, scripts or interpreters",
  reason: "What is excluded is never scanned, and attackers look for such places first.",
  link: "https://learn.microsoft.com/defender-endpoint/common-exclusion-mistakes-microsoft-defender-antivirus",
  level: "mandatory",
  types: [...classesOf(about), MACOS],
  reads: [...readsOf(about), ...Object.keys(PROPERTIES).map((property) => `${MACOS}.${property}`)],
  identities,
  check: (configuration) => configuration.settings().flatMap(judge),
});

function judge(setting: DeviceSetting): Finding[] {
  const sort = LISTS[setting.identity ?? ""] ?? PROPERTIES[setting.property ?? ""];
  if (sort === undefined) return [];
  const { value, secret, property, identity } = setting;
  const at = property ?? identity;
  if (hasUnknown(value) || value === HIDDEN) return [unknown(`${settingLabel(setting)} can't be read yet.`, at)];
  const entries = (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === "string");
  return entries
    .filter((entry) => wide[sort](entry))
    .map((entry) => broken(`${settingLabel(setting)} excludes ${secret ? "too much" : JSON.stringify(entry)}.`, at));
}
