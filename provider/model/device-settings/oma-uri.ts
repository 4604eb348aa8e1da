/**
 * Custom settings by OMA-URI: the address leads to the catalog's definition, and the value is what the device is sent
 * for one of its options. Policies of administrative templates are sent as XML with a value for each of their parts, and
 * rules of attack surface reduction as a list of ids.
 */
import type { Definition, Literal } from "../../../catalog/definition.ts";
import { childrenOf, definition, definitionOfUri } from "../../../catalog/table.ts";
import { hasUnknown, UNKNOWN } from "../../pulumi/values.ts";
import { isObject } from "../values.ts";
import { scopeOf } from "./catalog-form.ts";
import { type DeviceSetting, HIDDEN, literalFor, type Scope, type SettingPlatform, unreadable } from "./setting.ts";

/** One spelling of an address: `./Vendor` is the device's, and case doesn't matter. */
export function addressOf(uri: string): string {
  const path = uri
    .trim()
    .replace(/^\.?\//, "")
    .replace(/\/+/g, "/")
    .toLowerCase();
  return path.startsWith("vendor/") ? `./device/${path}` : `./${path}`;
}

/** Reads `omaSettings`. */
export function ofOmaSettings(list: unknown, platforms: readonly SettingPlatform[]): DeviceSetting[] {
  if (!Array.isArray(list)) return hasUnknown(list) ? [unreadable(platforms, "omaSettings")] : [];
  return list.flatMap((one, index) => {
    if (!isObject(one)) return hasUnknown(one) ? [unreadable(platforms, `omaSettings[${index}]`)] : [];
    return hasUnknown(one.omaUri) ? [unreadable(platforms, `omaSettings[${index}]`)] : ofOmaSetting(one, platforms);
  });
}

function ofOmaSetting(
  given: Readonly<Record<string, unknown>>,
  platforms: readonly SettingPlatform[],
): DeviceSetting[] {
  const uri = String(given.omaUri);
  const found = platforms.includes("windows") ? definitionOfUri(uri) : undefined;
  const value = sentText(given);
  const about = { platforms, certainty: "documented" as const, key: `omaSettings[${uri}]` };
  if (!found) {
    const address = addressOf(uri);
    return [{ ...about, scope: scopeAt(address), identity: address, definition: undefined, value, secret: true }];
  }
  return parts(found, value).map(({ definition: of, identity, value: part }) => ({
    ...about,
    scope: scopeOf(found.id, found),
    identity,
    definition: of,
    value: part,
    // Any text may be a secret; an option of the catalog is none.
    secret: !(of?.options || typeof part === "number"),
  }));
}

const scopeAt = (address: string): Scope =>
  address.startsWith("./device/") ? "device" : address.startsWith("./user/") ? "user" : "unknown";

/** What the device is sent, as far as the object shows it. */
function sentText(given: Readonly<Record<string, unknown>>): unknown {
  const { value } = given;
  if (value === undefined || value === null || (given.isEncrypted === true && /^\**$/.test(String(value))))
    return HIDDEN;
  const isXml = String(given["@odata.type"]).endsWith("omaSettingStringXml");
  return isXml && typeof value === "string" && value !== UNKNOWN
    ? Buffer.from(value, "base64").toString("utf8")
    : value;
}

interface Part {
  readonly identity: string;
  readonly definition: Definition | undefined;
  readonly value: unknown;
}

function parts(found: Definition, value: unknown): Part[] {
  const text = typeof value === "string" ? value.trim() : "";
  const whole = (one: unknown): Part => ({ identity: found.id, definition: found, value: one });
  if (found.shape === "groupCollection" && text.includes("=")) return rulesIn(found, text) ?? [whole(value)];
  const isPolicy = /^<(enabled|disabled)\b/i.exec(text);
  if (found.shape === "choice" && isPolicy) {
    const isOn = isPolicy[1]?.toLowerCase() === "enabled";
    return [whole(literalFor(found, isOn ? "1" : "0") ?? value), ...(isOn ? dataIn(found, text) : [])];
  }
  return [whole(single(found, value))];
}

/** One value in the form of its definition. */
function single(found: Definition, value: unknown): unknown {
  if (typeof value === "symbol" || value === UNKNOWN) return value;
  if (found.options) return found.shape === "choice" ? (optionFor(found, value) ?? value) : value;
  if (found.valueType === "integer" && /^\d+$/.test(String(value))) return Number(value);
  // The lists of the antivirus; how others are separated differs.
  if (found.shape === "simpleCollection" && /_defender_/.test(found.id) && typeof value === "string") {
    return value.split("|").filter((item) => item !== "");
  }
  return value;
}

/** Addresses take `true` and `false` for some settings of which the catalog has 1 and 0. */
const optionFor = (found: Definition, value: unknown): Literal | undefined =>
  literalFor(found, value) ?? literalFor(found, { true: 1, false: 0 }[String(value).toLowerCase()]);

/** `<data id="MinPINLength" value="6"/>`: a part of a policy, which is a setting below it. */
function dataIn(above: Definition, text: string): Part[] {
  return [...text.matchAll(/<data\b([^>]*)>/gi)].flatMap(([, attributes = ""]) => {
    const [id, value] = [attribute(attributes, "id"), attribute(attributes, "value")];
    if (id === undefined || value === undefined) return [];
    const identity = `${above.id}_${id.toLowerCase()}`;
    const below = definition(identity);
    return [{ identity, definition: below, value: below ? single(below, value) : value }];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function attribute(attributes: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\b${name}\\s*=\\s*(["'])(.*?)\\1`, "i").exec(attributes) ?? [];
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? "");
}

/** `<id>=1|<id>=2`: each id with its state is what one option of one rule sends. */
function rulesIn(above: Definition, text: string): Part[] | undefined {
  const rules = childrenOf(above).filter(({ shape }) => shape === "choice");
  const found = text.split("|").map((entry): Part | undefined => {
    const sent = entry.trim();
    const rule = rules.find((one) => literalFor(one, sent) !== undefined);
    return rule && { identity: rule.id, definition: rule, value: literalFor(rule, sent) };
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}
