/**
 * How definitions are kept in `data/<module>/<area>.json`: one a line, in groups whose ids begin alike. What most rows
 * of the area say stands once, in `common`, and what most rows of a group say otherwise in the group's; a row that
 * doesn't say it says `null`. Most settings of a user are twins of the device's: their group is `like` the device's, and
 * its rows hold only what differs from the row of the same `id` there. In a row
 * - `id` is what follows the group's beginning, also in `in`, and in options what follows the definition's id and `_`;
 *   an id that doesn't begin so is written whole, after `=`;
 * - `in` holds a parent each: its id, the option of it ("" for a group), and `true` where it must be given;
 * - options are `[id, label, literal]`, and further facts where there are any;
 * - everything else is called as in definition.ts, and left out where it is as usual.
 */
import type { Definition, Option, Parent } from "./definition.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Row = { [name: string]: Json };

interface Group {
  readonly common?: Row;
  readonly like?: string;
  readonly rows: readonly Row[];
}

/** An area's file: groups by what their ids begin with. */
export interface AreaFile {
  readonly common: Row;
  readonly groups: Readonly<Record<string, Group>>;
}

/** Facts that are kept as they are. */
const PLAIN = [
  "valueType",
  "range",
  "length",
  "format",
  "pattern",
  "count",
  "refersTo",
  "usage",
  "platforms",
  "technologies",
  "visibility",
  "versions",
  "editions",
  "category",
  "keywords",
  "gone",
  "superseded",
] as const;

/** Facts that rows of a group often share. */
const SHARED = ["shape", "options", "default", "page", "user", ...PLAIN] as const;

/** Where in a page's address the setting is named. */
const NAME = "{name}";

/** An id by what comes after a beginning that is known. */
const shortened = (id: string, beginning: string): string =>
  beginning !== "" && id.startsWith(beginning) ? id.slice(beginning.length) : `=${id}`;
const whole = (id: string, beginning: string): string => (id.startsWith("=") ? id.slice(1) : beginning + id);

/** Definitions of an area as the text of its file. */
export function printArea(definitions: readonly Definition[]): string {
  const groups = new Map<string, Map<string, Row>>();
  for (const definition of [...definitions].sort(byId)) {
    const beginning = beginningOf(definition);
    const group = groups.get(beginning) ?? new Map<string, Row>();
    groups.set(beginning, group.set(rowKey(definition, beginning), rowOf(definition, beginning)));
  }
  const common = commonOf([...groups.values()].flatMap((rows) => [...rows.values()]));
  const printed = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([beginning, rows]) => {
      const like = twinOf(beginning);
      const twins = like === undefined ? undefined : groups.get(like);
      return like !== undefined && twins
        ? printTwins(beginning, rows, like, twins)
        : printGroup(beginning, rows, common);
    });
  return `{"common": ${JSON.stringify(common)}, "groups": {\n${printed.join(",\n")}\n}}\n`;
}

/** Sorted by bytes, so that the order is the same on every machine. */
const byId = (a: Definition, b: Definition): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.superseded ? 1 : -1);

const rowKey = ({ id, superseded }: Definition, beginning: string): string =>
  superseded ? `${id} superseded` : shortened(id, beginning);

/** Ids of settings of one node of the address begin alike; what hangs below a setting stands beside it. */
export function beginningOf({ id, rootId }: Pick<Definition, "id" | "rootId">): string {
  const beginning = rootId.slice(0, Math.max(rootId.lastIndexOf("_"), rootId.lastIndexOf("~")) + 1);
  return id.startsWith(beginning) ? beginning : "";
}

/** The device's group that a user's one may be like. */
const twinOf = (beginning: string): string | undefined =>
  beginning.startsWith("user_") ? beginning.replace("user_", "device_") : undefined;

type Rows = ReadonlyMap<string, Row>;

function printGroup(beginning: string, rows: Rows, above: Row): string {
  const common = without(commonOf([...rows.values()]), above);
  const said = merged(above, common);
  const lines = [...rows.values()].map((row) => without(row, said));
  return printLines(beginning, Object.keys(common).length === 0 ? {} : { common }, lines);
}

/** Only what differs from the twin is said, and that it is the user's. */
function printTwins(beginning: string, rows: Rows, like: string, twins: Rows): string {
  const lines = [...rows].map(([key, row]) => without(row, merged(twins.get(key) ?? {}, USERS)));
  return printLines(beginning, { like }, lines);
}

const USERS: Row = { user: true };

function printLines(beginning: string, head: Row, rows: readonly Row[]): string {
  const opening = JSON.stringify({ ...head, rows: [] }).slice(0, -"]}".length);
  return `${JSON.stringify(beginning)}: ${opening}\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]}`;
}

function rowOf(definition: Definition, beginning: string): Row {
  const { id, label, name, shape, options, parents, page, user } = definition;
  const short = shortened(id, beginning);
  const row: Row = { id: short, name, label, shape };
  if (parents.length > 0) {
    row.in = parents.map(({ id: parent, option, required }) => [
      shortened(parent, beginning),
      option === undefined ? "" : shortened(option, `${parent}_`),
      ...(required ? [true] : []),
    ]);
  }
  if (options) row.options = options.map((option) => printOption(option, id));
  if (definition.default !== undefined) {
    row.default = options ? shortened(String(definition.default), `${id}_`) : definition.default;
  }
  for (const fact of PLAIN) if (definition[fact] !== undefined) row[fact] = definition[fact] as Json;
  if (page !== undefined) row.page = page.endsWith(short) ? page.slice(0, -short.length) + NAME : page;
  if (user) row.user = true;
  return row;
}

function printOption({ id, label, literal, ...further }: Option, definition: string): Json {
  const rest = Object.keys(further).length === 0 ? [] : [further as Json];
  return [shortened(id, `${definition}_`), label, literal, ...rest];
}

/** What most rows have in common, fact by fact. */
function commonOf(rows: readonly Row[]): Row {
  const common: Row = {};
  for (const fact of SHARED) {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = JSON.stringify(row[fact] ?? null);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const value = JSON.parse(most?.[0] ?? "null");
    if (value !== null) common[fact] = value;
  }
  return common;
}

/** A row without what is said elsewhere; `null` takes back what is said there and doesn't hold here. */
function without(row: Row, said: Row): Row {
  const left: Row = { ...row };
  for (const [fact, value] of Object.entries(said)) {
    if (fact === "id") continue;
    if (left[fact] === undefined) left[fact] = null;
    else if (JSON.stringify(left[fact]) === JSON.stringify(value)) delete left[fact];
  }
  return left;
}

/** What is said in one place and another; the later counts. */
function merged(...said: readonly Row[]): Row {
  const all: Row = Object.assign({}, ...said);
  for (const fact in all) if (all[fact] === null) delete all[fact];
  return all;
}

/** The definitions of an area's file. Edge alone has 2,400 rows: what a group shares is copied, not looked up. */
export function readArea(module: string, area: string, file: AreaFile): Definition[] {
  const groups = new Map<string, Map<Json, Row>>();
  const definitions: Definition[] = [];
  for (const [beginning, { common, like, rows }] of Object.entries(file.groups)) {
    const shared = common ? merged(file.common, common) : file.common;
    const twins = like === undefined ? undefined : groups.get(like);
    const own = new Map<Json, Row>();
    groups.set(beginning, own);
    for (const row of rows) {
      const short = row.id ?? "";
      const twin = twins?.get(short);
      const said = twins ? { ...twin, ...USERS, ...row } : { ...shared, ...row };
      if (!row.superseded) own.set(short, said);
      definitions.push(readRow(module, area, beginning, said));
    }
  }
  return withRoots(definitions);
}

/** `null` says that what others share doesn't hold here. */
const orNone = (value: Json | undefined): Json | undefined => (value === null ? undefined : value);

/** Written out fact by fact: objects of one layout are made, and read, several times as fast. */
function readRow(module: string, area: string, beginning: string, row: Row): Definition {
  const short = row.id as string;
  const id = whole(short, beginning);
  const options = orNone(row.options) as unknown as readonly OptionRow[] | undefined;
  const parents = orNone(row.in) as unknown as readonly ParentRow[] | undefined;
  const given = orNone(row.default);
  const page = orNone(row.page) as string | undefined;
  return {
    id,
    module,
    area,
    user: row.user === true,
    name: row.name,
    label: row.label,
    shape: row.shape,
    rootId: id,
    parents: parents === undefined ? NONE : parents.map((one) => readParent(one, beginning)),
    options: options?.map((option) => readOption(option, id)),
    default: given !== undefined && options ? whole(given as string, `${id}_`) : given,
    valueType: orNone(row.valueType),
    range: orNone(row.range),
    length: orNone(row.length),
    format: orNone(row.format),
    pattern: orNone(row.pattern),
    count: orNone(row.count),
    refersTo: orNone(row.refersTo),
    usage: orNone(row.usage),
    platforms: row.platforms,
    technologies: row.technologies,
    visibility: orNone(row.visibility),
    versions: orNone(row.versions),
    editions: orNone(row.editions),
    category: orNone(row.category),
    keywords: orNone(row.keywords),
    page: page?.replace(NAME, short),
    gone: orNone(row.gone),
    superseded: orNone(row.superseded),
  } as unknown as Definition;
}

const NONE: readonly Parent[] = [];

type ParentRow = readonly [id: string, option: string, required?: true];
type OptionRow = readonly [id: string, label: string, literal: Option["literal"], further?: object];

function readParent([short, option, required]: ParentRow, beginning: string): Parent {
  const id = whole(short, beginning);
  return { id, ...(option === "" ? {} : { option: whole(option, `${id}_`) }), required: required === true };
}

function readOption([short, label, literal, further]: OptionRow, definition: string): Option {
  const id = whole(short, `${definition}_`);
  return further === undefined ? { id, label, literal } : { id, label, literal, ...further };
}

/** A tree stands in one area, so its root is found by going up. */
function withRoots(definitions: Definition[]): Definition[] {
  const known = new Map(definitions.map((definition) => [definition.id, definition]));
  const rootOf = (definition: Definition): string => {
    const above = definition.parents[0] && known.get(definition.parents[0].id);
    return above ? rootOf(above) : definition.id;
  };
  for (const definition of definitions) {
    if (definition.parents.length > 0) (definition as { rootId: string }).rootId = rootOf(definition);
  }
  return definitions;
}
