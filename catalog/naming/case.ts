/** Words to names. */

/** `Allow Realtime Monitoring`, `XTS-AES 256-bit`, `L_BlockMacros` → one word that begins small. */
export function camelCase(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/['’`]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  return words.map((word, index) => (index === 0 ? begin(word) : capital(word))).join("");
}

/** `AllowBITS` → `allowBITS`, `ASROnly` → `asrOnly`, `PIN` → `pin`. */
const begin = (word: string): string =>
  word.replace(/^[A-Z]+(?![a-z])|^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (letters) => letters.toLowerCase());

/** A word of capitals alone reads better as a word: `URL` → `Url`. */
const capital = (word: string): string =>
  /^[A-Z]{2,}s?$/.test(word)
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word.charAt(0).toUpperCase() + word.slice(1);

/** A name must not begin with a digit, nor be a word of the language. */
export const asIdentifier = (name: string): string =>
  name === "" ? "" : /^\d/.test(name) ? `_${name}` : RESERVED.has(name) ? `${name}_` : name;

const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
   finally for function if implements import in instanceof interface let new null package private protected public
   return static super switch this throw true try typeof undefined var void while with yield user`.split(/\s+/),
);
