/** What makes a script fail on devices although the service takes it. */
import type { Rule } from "./rule.ts";
import { isRaw } from "./script-text.ts";

const MARK = "\uFEFF";
const SIGNATURE = /^# SIG # Begin signature block/m;

const textOf = (value: unknown): string => (typeof value === "string" && !isRaw(value) ? value : "");

/**
 * Windows PowerShell takes a file without a byte order mark for one in the code page of the system, so that an umlaut
 * becomes two other characters.
 */
export const readableByPowerShell = (property: string): Rule => ({
  properties: [property],
  broken: () => undefined,
  remarks: ({ [property]: value }) => {
    const text = textOf(value);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what isn't ASCII
    const foreign = /[^\x00-\x7f]/.exec(text.replace(MARK, ""))?.[0];
    if (foreign === undefined || text.startsWith(MARK)) return [];
    const line = text.slice(0, text.indexOf(foreign)).split("\n").length;
    return [
      `${property} has characters beyond ASCII (the first in line ${line}) and no byte order mark, so Windows PowerShell reads them wrong. Save it as UTF-8 with BOM, or write them as [char]0x00e4`,
    ];
  },
});

/** A shell takes a carriage return for a part of each command, and the first line names the shell. */
export const readableByShell = (property: string): Rule => ({
  properties: [property],
  broken: ({ [property]: value }) => {
    const text = textOf(value);
    if (text === "") return undefined;
    if (!text.startsWith("#!")) return `${property} must begin with #! and the path of a shell, as in #!/bin/zsh`;
    return undefined;
  },
  remarks: ({ [property]: value }) =>
    textOf(value).includes("\r\n")
      ? [
          `${property} has lines that end as on Windows, and shells fail on them. intune.scriptFile gives it those of a Mac`,
        ]
      : [],
});

/** Microsoft asks for UTF-8 without a byte order mark where the signature of a remediation is checked. */
export const unsignedWithoutMark: Rule = {
  properties: ["detectionScriptContent", "remediationScriptContent", "enforceSignatureCheck"],
  broken: () => undefined,
  remarks: ({ enforceSignatureCheck, ...scripts }) => {
    if (enforceSignatureCheck !== true) return [];
    return Object.entries(scripts).flatMap(([property, value]) => {
      const text = textOf(value);
      if (text === "") return [];
      if (!SIGNATURE.test(text))
        return [`${property} isn't signed, and enforceSignatureCheck is on: devices won't run it`];
      return text.startsWith(MARK)
        ? [`${property} begins with a byte order mark, which the check of its signature doesn't take: save it as UTF-8`]
        : [];
    });
  },
};
