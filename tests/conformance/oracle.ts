/**
 * What a value means to Graph, by Microsoft's documentation of its formats. It uses nothing of the product's own
 * conversions and comparisons, which it is there to judge; of the kinds it takes only which values are flags.
 */
import type { Field } from "../../provider/model/kind.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const TIME = /^(\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?$/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether what is held is what was declared. Properties that the service adds to an object don't count. */
export function means(declared: unknown, held: unknown): boolean {
  if (isNothing(declared) || isNothing(held)) return isNothing(declared) && isNothing(held);
  if (Array.isArray(declared)) return Array.isArray(held) ? areSame(declared, held) : areFlags(declared, held);
  if (isObject(declared)) {
    if (!isObject(held)) return false;
    const seen = Object.entries(declared).filter(
      ([name, value]) =>
        !(hides(held) && HIDDEN.includes(name)) && !(name === TYPE && !(name in held) && isBase(value)),
    );
    return seen.every(([name, value]) => means(value, held[name]));
  }
  if (typeof declared === "number") return held === declared || (typeof held === "number" && isSingle(declared, held));
  if (typeof declared === "string") return typeof held === "string" && (held === declared || isSpelled(declared, held));
  return declared === held;
}

/** In the place of an encrypted value Intune shows a mask (custom settings) or a token (the settings catalog). */
const hides = (held: Json): boolean => held.isEncrypted === true || held.valueState === "encryptedValueToken";
const HIDDEN = ["value", "valueState"];

/** OData leaves out the type of an object that is of the type that its property is declared with. */
const TYPE = "@odata.type";
const BASES = ["appListItem", "vpnProxyServer"];
const isBase = (type: unknown): boolean => BASES.some((base) => type === `#microsoft.graph.${base}`);

/** Office's policies have a type of their own for a group that they are assigned to. */
const OFFICE_GROUP = "#microsoft.graph.officeConfigurationGroupAssignmentTarget";
const isOfficeGroup = (declared: string, held: string): boolean =>
  declared === "#microsoft.graph.groupAssignmentTarget" && held === OFFICE_GROUP;

/** Names of properties that are in what was sent and that nobody declared, at any depth. */
export function undeclared(declared: unknown, sent: unknown, at = ""): string[] {
  if (Array.isArray(declared) && Array.isArray(sent)) {
    return sent.flatMap((item, index) => {
      const of = declared.find((one) => means(one, item));
      return undeclared(of, item, `${at}[${index}]`);
    });
  }
  if (!isObject(sent)) return [];
  return Object.entries(sent).flatMap(([name, value]) => {
    const where = at === "" ? name : `${at}.${name}`;
    if (!isObject(declared) || !(name in declared)) return isNothing(value) ? [] : [where];
    return undeclared(declared[name], value, where);
  });
}

/** Lists of Graph have no order that it keeps: each item has a partner. */
function areSame(declared: readonly unknown[], held: readonly unknown[]): boolean {
  const free = [...held];
  return (
    declared.length === held.length &&
    declared.every((item) => {
      const index = free.findIndex((candidate) => means(item, candidate));
      return index >= 0 && free.splice(index, 1).length === 1;
    })
  );
}

/** Members of an enumeration with flags are one text, joined by commas. */
const areFlags = (declared: readonly unknown[], held: unknown): boolean =>
  typeof held === "string" &&
  means(
    declared,
    held.split(",").map((member) => member.trim()),
  );

/** Edm.Single has 24 bits. */
const isSingle = (declared: number, held: number): boolean => Math.fround(declared) === Math.fround(held);

/** Edm.DateTimeOffset names a moment, Edm.TimeOfDay may leave out zeros, Edm.Duration is a span, and Edm.Guid has no case. */
function isSpelled(declared: string, held: string): boolean {
  if (DATE_TIME.test(declared) && DATE_TIME.test(held)) return Date.parse(declared) === Date.parse(held);
  const [span, otherSpan] = [spanOf(declared), spanOf(held)];
  if (span !== undefined && otherSpan !== undefined) return span === otherSpan;
  const [time, other] = [TIME.exec(declared), TIME.exec(held)];
  if (time && other) return timeOf(time) === timeOf(other);
  if (isOfficeGroup(declared, held)) return true;
  if (GUID.test(declared)) return declared.toLowerCase() === held.toLowerCase();
  return false;
}

/** XML Schema's dayTimeDuration, in seconds. */
function spanOf(text: string): number | undefined {
  const parts = /^P(\d+D)?(?:T(\d+H)?(\d+M)?([\d.]+S)?)?$/.exec(text);
  if (!parts || text.length < 3) return undefined;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number.parseFloat(part ?? "0"));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}

const timeOf = ([, minutes, seconds = "00", fraction = ""]: RegExpExecArray): string =>
  `${minutes}:${seconds}.${fraction.replace(/0+$/, "")}`;

/** A sample as a client of Graph writes it: flags are joined by commas. */
export function asGraph(field: Field, value: unknown): unknown {
  if (field.kind === "enum" && Array.isArray(value)) return value.join(",");
  // Edm.Binary is base64, of UTF-8 where it is a text.
  if (field.kind === "script" && typeof value === "string") return Buffer.from(value, "utf8").toString("base64");
  if (Array.isArray(value)) return field.kind === "list" ? value.map((item) => asGraph(field.of, item)) : value;
  if (!isObject(value)) return field.kind === "list" ? (value ?? []) : value;
  const type = value["@odata.type"];
  const variants = field.kind === "union" ? (field.variants as Readonly<Record<string, unknown>>) : {};
  const variant = Object.entries(variants).find(([name]) =>
    String(type).replace(/^#/, "").endsWith(name.replace(/^#/, "")),
  );
  const fields = (field.kind === "object" ? field.fields : (variant?.[1] ?? {})) as Readonly<Record<string, Field>>;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, fields[name] ? asGraph(fields[name], inner) : inner]),
  );
}
