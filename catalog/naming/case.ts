/** Words to names. */

/** `Allow Realtime Monitoring`, `AvgCPULoadFactor`, `XTS-AES 256-bit` → one word that begins small. */
export function camelCase(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/['’ʼ`]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map(withoutAcronyms);
  return words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join("");
}

/** Capitals in a row read as a word: `AvgCPULoad` → `AvgCpuLoad`, `IPv6` → `Ipv6`, `URLs` → `Urls`. */
const withoutAcronyms = (word: string): string =>
  word
    .replace(/iOS/g, "ios")
    .replace(
      /(?:IP|NTLM|TLS)(?=v\d)|IP(?=sec)|[A-Z]{2,}(?=s?(?![a-z]))/g,
      (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase(),
    );

/** A name must not begin with a digit, nor be a word of the language. */
export const asIdentifier = (name: string): string =>
  name === "" ? "" : /^\d/.test(name) ? `_${name}` : RESERVED.has(name) ? `${name}_` : name;

const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
   finally for function if implements import in instanceof interface let new null package private protected public
   return static super switch this throw true try typeof undefined var void while with yield user`.split(/\s+/),
);
