/** Values in words and units. */
import type { EnumField, Field } from "../../provider/model/kind.ts";
import { isObject } from "../../provider/model/values.ts";
import { fieldsOf, itemOf } from "../../provider/model/walk.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { joined, type Phrase, quoted } from "../phrase.ts";
import type { NameOf } from "../pulumi/names.ts";
import { SECRET } from "../pulumi/secrets.ts";
import { sizeWords } from "./lines.ts";

/** Stands for a value that nobody has looked at. */
export const UNSEEN = Symbol("unseen");

/** Of a list or an object, where all of it is shown. */
export const MOST_ITEMS = 8;
/** Of a list of which only the changed items are shown. */
const MOST_CHANGED = 40;
/** Parts of names that aren't ordinary words. */
const ABBREVIATIONS = new Set(
  "api asr cpu dma dns eap edr ftp gps html http https id ios ip lan ldap mac mdm nfc oma os pin ram sim sms ssid ssl tls tpm uri url usb vpn wifi wpa".split(
    " ",
  ),
);

const PROPER_NAMES = ["Windows Hello for Business", "Windows", "BitLocker", "Defender", "Azure", "Microsoft"];

/** The value says its unit. */
const UNIT = /In(Days|Hours|Minutes|Months|Seconds|Weeks)$/;

/** `pinMinimumLength` as a person says it: `PIN minimum length`. Only for names that this package knows. */
export function label(name: string): string {
  const words = name
    .replace(UNIT, "")
    .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => word.toLowerCase());
  const text = words.map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word)).join(" ");
  const proper = PROPER_NAMES.reduce(
    (named, name) => named.replaceAll(name.toLowerCase(), name),
    text.replace("bit locker", "bitlocker"),
  );
  return proper.charAt(0).toUpperCase() + proper.slice(1);
}

/** Where nobody has looked names up, an id is what it is. */
const asItIs: NameOf = (id) => [quoted(id ?? "")];

/** A value of a field; of a property that no field describes, as it is. */
export function words(field: Field | undefined, value: unknown, nameOf = asItIs): Phrase {
  if (value === SECRET) return ["a secret"];
  if (value === UNSEEN) return ["unknown"];
  if (value === UNKNOWN) return ["known only after the update"];
  if (value === null) return ["not configured"];
  if (value === undefined) return ["not set"];
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  if (field?.kind === "enum") return enumWords(field, value);
  if (Array.isArray(value)) return listWords(field, value, 0, nameOf);
  if (isObject(value)) return objectWords(field, value, nameOf);
  if (typeof value === "number") return [numberWords(field, value)];
  if (field?.kind === "script" && typeof value === "string") return sizeWords(value);
  if (value === "") return ["empty"];
  if (field?.idOf === "group" && typeof value === "string") return nameOf(value, "group");
  return [quoted(String(value))];
}

function numberWords(field: Field | undefined, value: number): string {
  if (field?.kind !== "integer" || field.unit === undefined) return String(value);
  return `${value} ${value === 1 && field.unit.endsWith("s") ? field.unit.slice(0, -1) : field.unit}`;
}

/** One member, or of flags a list of them. */
function enumWords({ members }: EnumField, value: unknown): Phrase {
  const set = Array.isArray(value) ? value : [value];
  return joined(
    set.map((member) => [members.includes(String(member)) ? memberWords(String(member)) : quoted(String(member))]),
    ", ",
  );
}

/** `notConfigured` as words; a member with digits is a proper name and stays. */
const memberWords = (member: string): string =>
  /\d/.test(member) ? member : member.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

/** @param staying How many more items there are that don't change, and so aren't among these. */
export function listWords(field: Field | undefined, items: readonly unknown[], staying = 0, nameOf = asItIs): Phrase {
  if (items.length + staying === 0) return ["none"];
  const of = itemOf(field);
  const most = staying > 0 ? MOST_CHANGED : MOST_ITEMS;
  const shown = items.slice(0, most).map((item) => words(of, item, nameOf));
  const more: Phrase[] = items.length > most ? [[`and ${items.length - most} more`]] : [];
  const rest: Phrase[] = staying > 0 ? [[`${staying} that stay`]] : [];
  return joined([...shown, ...more, ...rest], isObject(items[0]) ? "; " : ", ");
}

function objectWords(field: Field | undefined, value: Readonly<Record<string, unknown>>, nameOf: NameOf): Phrase {
  const fields = fieldsOf(field, value);
  const set = Object.entries(value).filter(
    ([name, inner]) => inner !== null && inner !== undefined && !name.startsWith("@"),
  );
  if (set.length === 0) return ["empty"];
  const parts = set.slice(0, MOST_ITEMS).map(([name, inner]): Phrase => {
    const known = fields?.[name];
    return [known ? label(name) : quoted(name), ": ", ...words(known, inner, nameOf)];
  });
  return joined(set.length > MOST_ITEMS ? [...parts, [`and ${set.length - MOST_ITEMS} more`]] : parts, ", ");
}
