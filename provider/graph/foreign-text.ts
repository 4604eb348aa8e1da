/**
 * Texts that the service wrote. They are shown to people, kept in states (`initErrors`) and in reports, and may say
 * anything: what was just sent, with its secrets, as it is or in base64; a token; signs that steer a terminal.
 */
import { inertMessage } from "../errors.ts";
import { MASK, withoutTokens } from "./secret.ts";

/** A message longer than this says nothing to people. */
const longest = 2_000;

/**
 * A text of the service that is safe to show: without credentials, and without any value that was sent; a value's place
 * in the request is named instead.
 *
 * @param sent the request's body, as JSON text
 */
export function foreignText(text: string, sent?: string): string {
  const values = valuesIn(sent);
  const safe = withoutValues(withoutEncoded(withoutCredentials(text), values), values);
  const line = inertMessage(safe.replace(/\s*[\r\n]+\s*/g, " "));
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

interface SentValue {
  /** Where it stands in the request: `omaSettings[0].value`. */
  readonly place: string;
  readonly text: string;
}

/** Shorter texts are in every message. */
const shortest = 4;
/** So much of a value is enough to know it by, where it was cut off. */
const head = 12;
const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Names of types and of objects, which a message is worth nothing without. */
const shown = /(^|[.@])(odata\.type|odata\.id|displayName|id)$/;

function valuesIn(sent: string | undefined): SentValue[] {
  const found: SentValue[] = [];
  const visit = (place: string, value: unknown): void => {
    if (typeof value === "string") {
      if (value.length < shortest || GUID.test(value) || shown.test(place)) return;
      for (const text of formsOf(value)) found.push({ place, text });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(`${place}[${index}]`, item);
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(place ? `${place}.${key}` : key, inner);
    }
  };
  visit("", parsed(sent));
  // One value may be a part of another.
  return found.sort((left, right) => right.text.length - left.text.length);
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A text as it is, escaped once and twice, encoded, and decoded where it is base64 itself. */
function formsOf(value: string): Set<string> {
  const escaped = JSON.stringify(value).slice(1, -1);
  const twice = JSON.stringify(escaped).slice(1, -1);
  const bytes = Buffer.from(value, "utf8");
  const decoded = isBase64(value) ? Buffer.from(value, "base64").toString("utf8") : "";
  const forms = [
    value,
    escaped,
    twice,
    encodeURIComponent(value),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    Buffer.from(value, "utf16le").toString("base64").replace(/=+$/, ""),
    ...(isText(decoded) ? [decoded, JSON.stringify(decoded).slice(1, -1)] : []),
  ];
  return new Set(forms.filter((form) => form.length >= shortest));
}

const isBase64 = (text: string): boolean => text.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
const isText = (text: string): boolean => text.length >= shortest && !text.includes("\uFFFD");

/** Each value, whole or cut off, by the name of its place. A short one only where it is no part of a word. */
function withoutValues(text: string, values: readonly SentValue[]): string {
  return values.reduce((cleaned, value) => withoutValue(cleaned, value), text);
}

function withoutValue(text: string, { place, text: value }: SentValue): string {
  const isShort = value.length < head;
  const begin = value.slice(0, head);
  let result = "";
  let at = 0;
  for (let next = text.indexOf(begin); next >= 0; next = text.indexOf(begin, at)) {
    let length = begin.length;
    while (length < value.length && text[next + length] === value[length]) length++;
    const inWord = isShort && (isWord(text[next - 1]) || isWord(text[next + length]));
    result += text.slice(at, next) + (inWord ? text.slice(next, next + length) : `[value of ${place}]`);
    at = next + length;
  }
  return result + text.slice(at);
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Base64 in which one of the values, or a credential, is. */
function withoutEncoded(text: string, values: readonly SentValue[]): string {
  return text.replace(/[A-Za-z0-9+/_-]{16,}={0,2}/g, (run) => {
    // Where the run began isn't known: base64 within other text may start at any of its four signs.
    const decoded = [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), "base64").toString("latin1"));
    const asSent = decoded.map((one) => Buffer.from(one, "latin1").toString("utf8"));
    const betrays = [...decoded, ...asSent].some(
      (one) =>
        withoutCredentials(one) !== one ||
        values.some(({ text: value }) => value.length >= 6 && one.includes(value.slice(0, head))),
    );
    return betrays ? MASK : run;
  });
}

/** Headers and parameters that carry a credential, whatever it looks like; and tokens wherever they stand. */
const withoutCredentials = (text: string): string =>
  withoutTokens(text)
    .replace(/\b(authorization["']?\s*[:=]\s*["']?)[^\r\n"',;}]+/gi, `$1${MASK}`)
    .replace(/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${MASK}`)
    .replace(
      /\b((?:client_?secret|client_?assertion|password|passphrase|access_?token|refresh_?token|api_?key)["']?\s*[:=]\s*["']?)[^\s"'&,;}]+/gi,
      `$1${MASK}`,
    );
