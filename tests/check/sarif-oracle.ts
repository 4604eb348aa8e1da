/**
 * What SARIF 2.1.0 (OASIS, sections 3.13 to 3.59) and GitHub's code scanning ask of a log, as far as this package writes
 * one: members that must be there, members that there are, members of enumerations, indices that fit.
 */
type Json = Readonly<Record<string, unknown>>;
type Shape = { readonly [member: string]: Check };
type Check = (value: unknown, path: string) => string[];

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text: Check = (value, path) => (typeof value === "string" && value !== "" ? [] : [`${path} is no text`]);
const boolean: Check = (value, path) => (typeof value === "boolean" ? [] : [`${path} is no boolean`]);
const integer: Check = (value, path) => (Number.isInteger(value) && Number(value) >= -1 ? [] : [`${path} is no index`]);
const time: Check = (value, path) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value)) ? [] : [`${path} is no time`];
const anything: Check = () => [];
const oneOf =
  (...members: string[]): Check =>
  (value, path) =>
    members.includes(String(value)) ? [] : [`${path} is none of ${members.join(", ")}`];
/** A URI reference, section 3.10: no spaces, no backslashes, and each percent sign begins an escape. */
const uri: Check = (value, path) =>
  typeof value === "string" && /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/.test(value)
    ? []
    : [`${path} is no URI`];
const list =
  (of: Check, least = 0): Check =>
  (value, path) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((one, index) => of(one, `${path}[${index}]`))
      : [`${path} is no list of ${least} or more`];
const object =
  (required: Shape, optional: Shape = {}): Check =>
  (value, path) => {
    if (!isObject(value)) return [`${path} is no object`];
    const known: Shape = { ...required, ...optional, properties: anything };
    return [
      ...Object.keys(required)
        .filter((name) => !(name in value))
        .map((name) => `${path} lacks ${name}`),
      ...Object.entries(value).flatMap(
        ([name, inner]) => known[name]?.(inner, `${path}.${name}`) ?? [`${path}.${name} isn't a member`],
      ),
    ];
  };
const texts: Check = (value, path) =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, one]) => text(one, `${path}.${name}`))
    : [`${path} is no object`];

const message = object({ text });
const level = oneOf("none", "note", "warning", "error");
const descriptor = object(
  { id: text },
  {
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: uri,
    defaultConfiguration: object({}, { enabled: boolean, level }),
  },
);
const location = object(
  { physicalLocation: object({ artifactLocation: object({ uri }) }) },
  { logicalLocations: list(object({}, { name: text, fullyQualifiedName: text, kind: text })) },
);
const result = object(
  { message, ruleId: text, locations: list(location, 1) },
  {
    ruleIndex: integer,
    level,
    partialFingerprints: texts,
    suppressions: list(
      object(
        { kind: oneOf("inSource", "external") },
        { status: oneOf("accepted", "underReview", "rejected"), justification: text },
      ),
    ),
  },
);
const run = object(
  {
    tool: object({
      driver: object({ name: text }, { semanticVersion: text, informationUri: uri, rules: list(descriptor) }),
    }),
    results: list(result),
  },
  {
    automationDetails: object({}, { id: text }),
    columnKind: oneOf("utf16CodeUnits", "unicodeCodePoints"),
    invocations: list(
      object(
        { executionSuccessful: boolean },
        { endTimeUtc: time, toolExecutionNotifications: list(object({ message }, { level })) },
      ),
    ),
  },
);
const log = object({ version: oneOf("2.1.0"), runs: list(run, 1) }, { $schema: uri });

/** What is wrong with a log; nothing where it keeps to the standard. */
export function sarifMistakes(value: unknown): string[] {
  return [...log(value, "log"), ...indices(value)];
}

/** A result's index leads to its rule, and no two rules have an id (sections 3.27.6 and 3.19.23). */
function indices(value: unknown): string[] {
  const runs = (value as { runs?: { tool: { driver: { rules: Json[] } }; results: Json[] }[] }).runs ?? [];
  return runs.flatMap(({ tool, results }) => {
    const ids = tool.driver.rules.map(({ id }) => id);
    const stray = results.filter(({ ruleId, ruleIndex }) => ids[Number(ruleIndex)] !== ruleId);
    return [
      ...(new Set(ids).size < ids.length ? ["two rules have one id"] : []),
      ...stray.map(({ ruleId }) => `the index of ${String(ruleId)} leads elsewhere`),
    ];
  });
}
