/** What a name tells about a property: words and unit. A person reads it over and says it better. */
import type { GraphProperty } from "./graph.ts";

/** Names whose capitals don't begin words. */
const TERMS = ["iOS", "macOS", "iCloud", "iTunes", "BitLocker", "AirDrop", "AirPlay", "AirPrint", "WiFi", "OneDrive"];
const ACRONYMS =
  /^(ad|api|app|ca|cn|dns|eap|gps|id|imei|ip|mac|mdm|nfc|nla|oem|os|pin|pki|sd|sim|sms|ssid|ssl|tls|tpm|ui|upn|uri|url|usb|uwp|vpn|wpa|xml)s?$/i;

/** `pinMinimumLength` as `PIN minimum length`. */
export function wordsOf(name: string): string {
  const guarded = TERMS.reduce((text, term) => text.replace(new RegExp(term, "i"), ` ${term.toLowerCase()} `), name);
  const parts = guarded
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .trim()
    .split(/\s+/);
  return parts.map(spelled).join(" ");
}

function spelled(word: string): string {
  const term = TERMS.find((known) => known.toLowerCase() === word.toLowerCase());
  return term ?? (ACRONYMS.test(word) ? word.toUpperCase().replace(/S$/, "s") : word.toLowerCase());
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `windowsWifiConfiguration` as `Windows WiFi configuration`. */
export const titleOf = (type: string): string => capital(wordsOf(type));

/** A first description, from the name alone. */
export function describe({ name, type }: GraphProperty): string {
  const text = wordsOf(name);
  if (type !== "Boolean") return `${capital(text)}.`;
  const [, subject, state] = /^(.*) (blocked|required|enabled|disabled|allowed)$/.exec(text) ?? [];
  if (!subject || !state) return `Whether: ${text}.`;
  const verbs = {
    blocked: "Blocks",
    required: "Requires",
    enabled: "Turns on",
    disabled: "Turns off",
    allowed: "Allows",
  };
  return `${verbs[state as keyof typeof verbs]}: ${subject}.`;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/Percent(age)?(?![a-z])/, "percent"],
  [/InMonths$/, "months"],
  [/InDays$|Days$|PeriodDays|DaysBefore/, "days"],
  [/InHours$|Hours$/, "hours"],
  [/InMinutes$|Minutes(OfInactivity|$)|^.*Minutes(Of|Until|After)/, "minutes"],
  [/InSeconds$|Seconds$/, "seconds"],
  [/InMilliseconds$/, "milliseconds"],
  [/(Minimum|Maximum)?Length$/, "characters"],
  [/(InMegabytes|InMB)$/, "megabytes"],
  [/(InGigabytes|InGB)$/, "gigabytes"],
  [/KilobytesPerSecond$/, "kilobytes a second"],
  [/Bytes$/, "bytes"],
];

/** What one step of a number is. */
export const unitOf = ({ name }: GraphProperty): string | undefined =>
  UNITS.find(([pattern]) => pattern.test(name))?.[1];
