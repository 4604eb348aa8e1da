/**
 * The settings catalog at run time: definitions by id, by name, by place in the tree. Files are read on demand, an area
 * at a time; the index (written at build) says in which area an id is, so that nobody pays for more than is used.
 *
 * - `definition(id)`: the setting of an id, as programs' JSON names it; `undefined` where the facts don't know it.
 * - `childrenOf(definition, option)`: what may stand below it, under an option of a choice or in an item of a group.
 * - `optionOf(definition, id)`, `optionCalled(definition, literal)`: an option by what JSON or what a program calls it.
 * - `pathOf(definition)`: `windows/defender.allowRealtimeMonitoring`; `atPath(path)`: the way back.
 * - `moduleNames()`, `areaNames(module)`, `loadArea(module, area)`: what there is; `allDefinitions()`: all of it.
 * - `definitionOfUri(uri)`: the setting behind an OMA-URI such as `./Device/Vendor/MSFT/Policy/Config/Defender/…`.
 */
import fs from "node:fs";
import path from "node:path";
import { type Definition, keyOf, type Literal, type Option } from "./definition.ts";
import { type AreaFile, readArea } from "./files.ts";
import { syncedDefinitions } from "./synced.ts";

export type { Definition, Literal, Option, Parent, Range, Shape, ValueType } from "./definition.ts";

/** Facts stand beside the sources, and in the package beside `dist`. */
const dataFolder = (): string => path.join(__dirname, "..", "..", "catalog", "data");
const indexFile = (): string => path.join(__dirname, "..", "..", "catalog", "generated", "index.json");

/** The settings of an area. */
export interface Area {
  readonly module: string;
  readonly name: string;
  readonly definitions: readonly Definition[];
  /** Those at the top by name: the functions that programs import. */
  readonly functions: ReadonlyMap<string, Definition>;
  /** The user's, under `user` of the area. */
  readonly userFunctions: ReadonlyMap<string, Definition>;
}

interface Loaded extends Area {
  readonly byId: ReadonlyMap<string, Definition>;
  /** By id of the option, or of the group, above. */
  readonly children: ReadonlyMap<string, readonly Definition[]>;
}

/** Beginnings of ids, and whole ids of those without a common beginning → `module/area`. */
export interface Index {
  readonly beginnings: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
}

const loaded = new Map<string, Loaded>();
let index: Index | undefined;
let names: ReadonlyMap<string, readonly string[]> | undefined;

const NONE: readonly Definition[] = [];

/** The setting of an id, in whatever case; one that Graph no longer has, too. */
export function definition(id: string): Definition | undefined {
  const wanted = id.toLowerCase();
  return areasOf(wanted)
    .map((area) => load(area)?.byId.get(wanted))
    .find((found) => found !== undefined);
}

/** What may stand below a setting: under the option of a choice, in an item of a group, or all of it. */
export function childrenOf(above: Definition, option?: string): readonly Definition[] {
  const area = load(placeOf(above));
  if (option !== undefined) return area?.children.get(option) ?? NONE;
  const places = [above.id, ...(above.options ?? []).map(({ id }) => id)];
  return [...new Set(places.flatMap((place) => area?.children.get(place) ?? NONE))];
}

export const optionOf = ({ options = [] }: Definition, id: string): Option | undefined =>
  options.find((option) => option.id === id);

export const optionCalled = ({ options = [] }: Definition, literal: Literal): Option | undefined =>
  options.find((option) => option.literal === literal);

/** `windows/edge.user.homepageLocation`; with the way down for one that stands below another. */
export function pathOf(found: Definition): string {
  const parent = found.parents[0];
  const above = parent && definition(parent.id);
  if (!above) return `${placeOf(found)}${found.user ? ".user" : ""}.${found.name}`;
  const option = parent.option === undefined ? undefined : optionOf(above, parent.option);
  return [pathOf(above), ...(option ? [String(option.literal)] : []), found.name].join(".");
}

/** The setting at a path as `pathOf` writes it. */
export function atPath(wanted: string): Definition | undefined {
  const [place = "", ...steps] = wanted.split(".");
  const [module = "", area = ""] = place.split("/");
  const found = loadArea(module, area);
  const functions = steps[0] === "user" ? found?.userFunctions : found?.functions;
  const [first = "", ...rest] = steps[0] === "user" ? steps.slice(1) : steps;
  return down(functions?.get(first), rest);
}

function down(from: Definition | undefined, steps: readonly string[]): Definition | undefined {
  if (!from || steps.length === 0) return from;
  const [step = "", ...rest] = steps;
  const option = from.options?.find(({ literal }) => String(literal) === step);
  const [name = "", ...further] = option ? rest : steps;
  return down(
    childrenOf(from, option?.id ?? from.id).find((child) => child.name === name),
    further,
  );
}

/**
 * The setting that an OMA-URI configures, where the catalog has it. Case doesn't matter, `./Vendor` is `./Device/Vendor`,
 * and where an address names a tenant, ids have a placeholder.
 */
export function definitionOfUri(uri: string): Definition | undefined {
  const path = uri
    .trim()
    .replace(/^\.?\//, "")
    .replace(/\/+/g, "/")
    .toLowerCase();
  const id = path.replace(TENANT, "$1{tenantid}/").replaceAll("/", "_");
  const bare = id.replace(/^device_(?=vendor_)/, "");
  const spellings = id.startsWith("user_") ? [id] : [`device_${bare}`, bare];
  return spellings
    .flatMap((one) => [one, `${one}_v2`])
    .map(definition)
    .find((found) => found !== undefined);
}

const TENANT = /(\/passportforwork\/)(?!biometrics|deviceunlock|dynamiclock|securitykey|usebiometrics)[^/]+\//;

/** `windows`, `apple`, … */
export const moduleNames = (): readonly string[] => [...namesThere().keys()];

/** Areas of a module, sorted. */
export const areaNames = (module: string): readonly string[] => namesThere().get(module) ?? [];

/** The settings of an area, such as `loadArea("windows", "defender")`. */
export const loadArea = (module: string, area: string): Area | undefined => load(`${module}/${area}`);

/** Every definition there is; reads all areas. */
export function* allDefinitions(): Generator<Definition> {
  for (const [module, areas] of namesThere()) {
    for (const area of areas) yield* loadArea(module, area)?.definitions ?? NONE;
  }
}

/** Every definition of the package, whatever a tenant says of it. */
export function* definitionsOfPackage(): Generator<Definition> {
  for (const module of fs.readdirSync(dataFolder()).sort()) {
    for (const file of fs.readdirSync(path.join(dataFolder(), module)).sort())
      yield* ofPackage(module, path.basename(file, ".json"));
  }
}

/** Ids of the areas in which one with such a beginning would be. */
export const idsNear = (id: string): string[] =>
  areasOf(id).flatMap((area) => (load(area)?.definitions ?? NONE).map((one) => one.id));

let ids: readonly string[] | undefined;

/** Ids of all definitions. Reads every area, once, and keeps nothing but the ids. */
export function allIds(): readonly string[] {
  ids ??= [...namesThere()].flatMap(([module, areas]) =>
    areas.flatMap((area) => {
      const known = loaded.get(`${module}/${area}`)?.definitions;
      return (known ?? definitionsOf(module, area)).map((one) => one.id);
    }),
  );
  return ids;
}

const placeOf = ({ module, area }: Definition): string => `${module}/${area}`;

function namesThere(): ReadonlyMap<string, readonly string[]> {
  names ??= new Map(
    fs
      .readdirSync(dataFolder())
      .sort()
      .map((module) => [module, areasIn(module)]),
  );
  return names;
}

function areasIn(module: string): readonly string[] {
  const files = fs.readdirSync(path.join(dataFolder(), module)).map((file) => path.basename(file, ".json"));
  const synced = [...syncedDefinitions().keys()].filter((place) => place.startsWith(`${module}/`));
  return [...new Set([...files, ...synced.map((place) => place.slice(module.length + 1))])].sort();
}

/** Areas in which an id may be. */
function areasOf(id: string): readonly string[] {
  const ofPackage = areasOfPackage(id);
  const synced = [...syncedDefinitions()].filter(([, added]) => added.some((one) => one.id === id));
  return synced.length === 0 ? ofPackage : [...new Set([...synced.map(([place]) => place), ...ofPackage])];
}

/** A policy is looked at by every rule, with the same ids each time. */
const placesOfIds = new Map<string, readonly string[]>();

function areasOfPackage(id: string): readonly string[] {
  const known = placesOfIds.get(id);
  if (known) return known;
  const found = foundInIndex(id);
  if (found.length > 0) placesOfIds.set(id, found);
  return found;
}

/** Areas of the package with an id, or with one of its beginnings. */
function foundInIndex(id: string): readonly string[] {
  index ??= JSON.parse(fs.readFileSync(indexFile(), "utf8")) as Index;
  const { beginnings, ids } = index;
  const found = new Set<string>();
  if (Object.hasOwn(ids, id)) found.add(ids[id] ?? "");
  for (let end = id.length; end > 0; end--) {
    const sign = id[end - 1];
    const beginning = sign === "_" || sign === "~" ? id.slice(0, end) : "";
    if (Object.hasOwn(beginnings, beginning)) found.add(beginnings[beginning] ?? "");
  }
  return [...found];
}

function load(place: string): Loaded | undefined {
  const known = loaded.get(place);
  if (known) return known;
  const [module = "", area = ""] = place.split("/");
  if (!areaNames(module).includes(area)) return undefined;
  const read = arranged(module, area, definitionsOf(module, area));
  loaded.set(place, read);
  return read;
}

/** What the package says of an area, and the tenant. */
const definitionsOf = (module: string, area: string): readonly Definition[] =>
  withSynced(ofPackage(module, area), syncedDefinitions().get(`${module}/${area}`) ?? NONE);

function ofPackage(module: string, area: string): readonly Definition[] {
  const file = path.join(dataFolder(), module, `${area}.json`);
  if (!fs.existsSync(file)) return NONE;
  return readArea(module, area, JSON.parse(fs.readFileSync(file, "utf8")) as AreaFile);
}

/** What a tenant says of a setting stands in place of what the package says. */
function withSynced(known: readonly Definition[], synced: readonly Definition[]): readonly Definition[] {
  const ids = new Set(synced.map(keyOf));
  return synced.length === 0 ? known : [...known.filter((one) => !ids.has(keyOf(one))), ...synced];
}

function arranged(module: string, name: string, definitions: readonly Definition[]): Loaded {
  const children = new Map<string, Definition[]>();
  for (const definition of definitions) {
    if (definition.superseded) continue;
    for (const { id, option } of definition.parents) {
      const siblings = children.get(option ?? id);
      if (siblings) siblings.push(definition);
      else children.set(option ?? id, [definition]);
    }
  }
  const top = definitions.filter(({ parents, shape }) => parents.length === 0 && shape !== "redirect");
  const called = (user: boolean) => new Map(top.filter((one) => one.user === user).map((one) => [one.name, one]));
  return {
    module,
    name,
    definitions,
    children,
    byId: new Map(definitions.map((one) => [keyOf(one), one])),
    functions: called(false),
    userFunctions: called(true),
  };
}
