/** Antivirus exclusions that are wider than anybody means them to be. */
import type { Configuration } from "../configuration.ts";
import { broken, type Finding, resourceRule, unknown } from "../rule.ts";

const WINDOWS = "Windows10GeneralConfiguration";
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

const LISTS: readonly { className: string; property: string; of: keyof typeof wide }[] = [
  { className: WINDOWS, property: "defenderFilesAndFoldersToExclude", of: "path" },
  { className: WINDOWS, property: "defenderFileExtensionsToExclude", of: "extension" },
  { className: WINDOWS, property: "defenderProcessesToExclude", of: "process" },
  { className: MACOS, property: "advancedThreatProtectionExcludedFolders", of: "path" },
  { className: MACOS, property: "advancedThreatProtectionExcludedFiles", of: "path" },
  { className: MACOS, property: "advancedThreatProtectionExcludedExtensions", of: "extension" },
  { className: MACOS, property: "advancedThreatProtectionExcludedProcesses", of: "process" },
];

export const exclusionsNarrow = resourceRule({
  id: "antivirus-exclusions-narrow",
  title: "Antivirus exclusions don't open a drive, a user's folders, scripts or interpreters",
  reason: "What is excluded is never scanned, and attackers look for such places first.",
  link: "https://learn.microsoft.com/defender-endpoint/common-exclusion-mistakes-microsoft-defender-antivirus",
  level: "mandatory",
  types: [WINDOWS, MACOS],
  reads: LISTS.map(({ className, property }) => `${className}.${property}`),
  check: (configuration) =>
    LISTS.filter(({ className }) => className === configuration.className).flatMap((list) =>
      judge(list, configuration),
    ),
});

function judge({ property, of }: (typeof LISTS)[number], configuration: Configuration): Finding[] {
  if (configuration.properties[property] === undefined) return [];
  const found = configuration.effective(property);
  if (!found.known) return [unknown(`${found.why}.`)];
  const entries = Array.isArray(found.value) ? found.value.filter((entry) => typeof entry === "string") : [];
  return entries
    .filter((entry) => wide[of](entry))
    .map((entry) => broken(`${property} excludes ${JSON.stringify(entry)}.`));
}
