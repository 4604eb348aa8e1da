const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const base64 = /^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?$/;
const dateTime = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.(\d+))?)?(?:Z|[+-]\d\d:\d\d)$/;
const timeOfDay = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,7}))?)?$/;

export function isGuid(text: string): boolean {
  return guid.test(text);
}

type Reader = (value: unknown) => unknown;

function integer(min: number, max: number): Reader {
  return (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? value : undefined;
}

function text(accept: (text: string) => string | undefined): Reader {
  return (value) => (typeof value === "string" ? accept(value) : undefined);
}

/** The service gives times back in UTC, without a fraction of zero. */
function readDateTime(value: string): string | undefined {
  const match = dateTime.exec(value);
  const milliseconds = Date.parse(value);
  if (!match || Number.isNaN(milliseconds)) return undefined;
  const fraction = (match[2] ?? "").slice(0, 7).replace(/0+$/, "");
  return `${new Date(milliseconds).toISOString().slice(0, 19)}${fraction ? `.${fraction}` : ""}Z`;
}

/** The service gives times of day back with seven decimals. */
function readTimeOfDay(value: string): string | undefined {
  const match = timeOfDay.exec(value);
  if (!match) return undefined;
  return `${match[1]}:${match[2]}:${match[3] ?? "00"}.${(match[4] ?? "").padEnd(7, "0")}`;
}

const duration = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/;

/** The service keeps a span of time, not its spelling: what comes back has as many days as fit, then hours, and so on. */
function readDuration(value: string): string | undefined {
  const match = duration.exec(value);
  if (!match) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  const parts = [Math.floor(total / 3600) % 24, Math.floor(total / 60) % 60, total % 60];
  const time = parts.map((part, place) => (part === 0 ? "" : `${part}${"HMS"[place]}`)).join("");
  const whole = Math.floor(total / 86400);
  const text = `P${whole === 0 ? "" : `${whole}D`}${time === "" ? "" : `T${time}`}`;
  return text === "P" ? "PT0S" : text;
}

const readers: Readonly<Record<string, Reader>> = {
  String: text((value) => value),
  Boolean: (value) => (typeof value === "boolean" ? value : undefined),
  Int32: integer(-2147483648, 2147483647),
  Int64: integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  Double: (value) => (typeof value === "number" ? value : undefined),
  // Comes back as it was sent: 42.1, not 42.099998.
  Single: (value) => (typeof value === "number" && Number.isFinite(Math.fround(value)) ? value : undefined),
  Binary: text((value) => (base64.test(value) ? value : undefined)),
  Stream: text((value) => (base64.test(value) ? value : undefined)),
  Guid: text((value) => (guid.test(value) ? value.toLowerCase() : undefined)),
  Date: text((value) => (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined)),
  DateTimeOffset: text(readDateTime),
  TimeOfDay: text(readTimeOfDay),
  Duration: text(readDuration),
  Untyped: (value) => value,
};

export function isScalar(type: string): boolean {
  return type in readers;
}

/** The value as the service keeps it; undefined where it isn't a literal of the type. */
export function readLiteral(type: string, value: unknown): unknown {
  return readers[type]?.(value);
}
