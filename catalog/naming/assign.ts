/**
 * Gives names to definitions that have none yet. Names that were given once are never given anew: they come from the
 * ledger, and whoever comes later makes way.
 *
 * 1. The alias file decides where it says something.
 * 2. Else the name follows from the facts (names.ts, literals.ts).
 * 3. Where several newcomers would share a name, the one that isn't deprecated keeps it if it is the only one; else
 *    each takes what tells it apart.
 * 4. A newcomer whose name is taken takes what tells it apart, too.
 */
import { type Definition, isDeprecated, type Literal, type Option } from "../definition.ts";
import { factsOf, type GraphDefinition, type NamelessFacts } from "../graph.ts";
import { asIdentifier, camelCase } from "./case.ts";
import { literalsOf } from "./literals.ts";
import { functionName, nodesOf, propertyName } from "./names.ts";
import { type Place, placeOf } from "./place.ts";

/** Names that people chose. */
export interface Aliases {
  /** `module/area` by rule → area. */
  readonly areas: Readonly<Record<string, string>>;
  /** Id of a definition → its name. */
  readonly names: Readonly<Record<string, string>>;
  /** Id of an option → its literal. */
  readonly literals: Readonly<Record<string, Literal>>;
}

/** A name of the area itself: the user's settings stand under it. */
const TAKEN = "user";

export function assignNames(
  definitions: readonly GraphDefinition[],
  known: ReadonlyMap<string, Definition>,
  aliases: Aliases,
): Map<string, Definition> {
  const graph = new Map(definitions.map((definition) => [definition.id, definition]));
  const facts = factsOf(definitions);
  const place = placesOf(graph, known, aliases);
  const names = namesOf([...facts.values()], graph, place, known, aliases);
  return new Map(
    [...facts.values()].map((fact) => {
      const { options: nameless, ...rest } = fact;
      const name = names.get(fact.id) ?? "";
      const options = nameless && withLiterals(nameless, name, known.get(fact.id)?.options, aliases);
      return [fact.id, { ...rest, ...place(fact), name, ...(options ? { options } : {}) }];
    }),
  );
}

/** The place of what is known stays; what is new goes where its root is. */
function placesOf(
  graph: ReadonlyMap<string, GraphDefinition>,
  known: ReadonlyMap<string, Definition>,
  aliases: Aliases,
): (fact: NamelessFacts) => Place {
  return ({ id, rootId }) => {
    const frozen = known.get(id) ?? known.get(rootId);
    if (frozen) return { module: frozen.module, area: frozen.area, user: frozen.user };
    const root = graph.get(rootId) ?? graph.get(id);
    if (!root) throw new Error(`${id} has the root ${rootId}, which isn't there.`);
    return placeOf(root, aliases.areas);
  };
}

/** Literals that are known stay, in whatever order the options are now. */
function withLiterals(
  options: readonly Omit<Option, "literal">[],
  setting: string,
  known: readonly Option[] | undefined,
  aliases: Aliases,
): Option[] {
  const frozen = new Map(known?.map(({ id, literal }) => [id, literal]));
  const taken = new Set(frozen.values());
  const proposed = literalsOf(options, setting);
  return options.map((option, index) => {
    const kept = frozen.get(option.id);
    if (kept !== undefined) return { ...option, literal: kept };
    const wanted = aliases.literals[option.id] ?? (proposed[index] as Literal);
    const literal = free(wanted, (one) => !taken.has(one));
    taken.add(literal);
    return { ...option, literal };
  });
}

const free = (wanted: Literal, isFree: (one: Literal) => boolean): Literal => {
  if (isFree(wanted)) return wanted;
  for (let count = 2; ; count++) if (isFree(`${wanted}${count}`)) return `${wanted}${count}`;
};

/** Within which a name must be the only one: an area, or the children of one option or group. */
function scopesOf(fact: NamelessFacts, { module, area, user }: Place): string[] {
  if (fact.parents.length === 0) return [`${module}/${area}/${user}`];
  return fact.parents.map(({ id, option }) => option ?? id);
}

function namesOf(
  facts: readonly NamelessFacts[],
  graph: ReadonlyMap<string, GraphDefinition>,
  place: (fact: NamelessFacts) => Place,
  known: ReadonlyMap<string, Definition>,
  aliases: Aliases,
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const scopes = (fact: NamelessFacts): string[] => scopesOf(fact, place(fact));
  const isFree = (fact: NamelessFacts, name: string): boolean =>
    name !== TAKEN && scopes(fact).every((scope) => !taken.has(`${scope}#${name}`));
  const take = (fact: NamelessFacts, name: string): void => {
    names.set(fact.id, name);
    for (const scope of scopes(fact)) taken.add(`${scope}#${name}`);
  };

  for (const [key, gone] of known) {
    if (graph.has(key)) continue;
    for (const scope of scopesOf(gone, gone)) taken.add(`${scope}#${gone.name}`);
  }
  for (const fact of facts) {
    const name = known.get(fact.id)?.name ?? aliases.names[fact.id];
    if (name !== undefined) take(fact, name);
  }
  const candidates = (fact: NamelessFacts): string[] => candidatesOf(fact, graph);
  for (const group of groupsOf(
    facts.filter(({ id }) => !names.has(id)),
    candidates,
    scopes,
  )) {
    const keeper = keeperOf(group, graph);
    const bare = keeper && candidates(keeper)[0];
    if (keeper && bare && isFree(keeper, bare)) take(keeper, bare);
    const others = group.filter(({ id }) => !names.has(id));
    const told = (column: number): string[] => others.map((fact) => candidates(fact)[column] ?? "");
    const tells = (column: number): boolean =>
      new Set(told(column)).size === others.length &&
      others.every((fact, at) => told(column)[at] !== "" && isFree(fact, told(column)[at] ?? ""));
    const column = [1, 2, 3, 4].find(tells) ?? 0;
    others.forEach((fact, at) => {
      take(fact, String(free(told(column)[at] ?? "", (name) => isFree(fact, String(name)))));
    });
  }
  return names;
}

/** Who of several keeps the name: the only one that isn't deprecated, or the oldest of versions of one policy. */
function keeperOf(
  group: readonly NamelessFacts[],
  graph: ReadonlyMap<string, GraphDefinition>,
): NamelessFacts | undefined {
  const current = group.filter((fact) => !isDeprecated(fact));
  if (current.length === 1) return current[0];
  const left = current.length === 0 ? group : current;
  const isOnePolicy = new Set(left.map(({ id }) => withoutVersion(graph.get(id)))).size === 1;
  const version = ({ id }: NamelessFacts): string => versionOf(graph.get(id));
  return isOnePolicy ? [...left].sort((a, b) => byVersion(version(a), version(b)))[0] : undefined;
}

/** `` before `v98` before `v98.1` before `v98.Updates`. */
const byVersion = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

/** Policies of apps are ingested anew with new versions: `/Config/microsoft_edgev96.1~Policy~…`. */
const INGESTED = /^\/Config\/[A-Za-z_]*?\d*?((?:v\d[\w.]*?)?(?:\.?Up(?:date|adte)s(?:\.\d+)?)?)~/;

const withoutVersion = (definition: GraphDefinition | undefined): string | undefined =>
  definition?.offsetUri?.replace(INGESTED, (all, version: string) => all.replace(version, ""));

const versionOf = (definition: GraphDefinition | undefined): string =>
  INGESTED.exec(definition?.offsetUri ?? "")?.[1] ?? "";

/** Newcomers that would have one name in one place, by the smallest id. */
function groupsOf(
  facts: readonly NamelessFacts[],
  candidates: (fact: NamelessFacts) => string[],
  scopes: (fact: NamelessFacts) => string[],
): NamelessFacts[][] {
  const groups = new Map<string, NamelessFacts[]>();
  for (const fact of [...facts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${scopes(fact)[0]}#${candidates(fact)[0]}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

/** The name by rule, and what may tell it apart from another of that name, the most telling first. */
function candidatesOf(fact: NamelessFacts, graph: ReadonlyMap<string, GraphDefinition>): string[] {
  const definition = graph.get(fact.id);
  if (!definition) return [];
  const top = fact.parents.length === 0;
  const bare = top ? functionName(definition) : propertyName(definition);
  const address = [...(definition.baseUri ?? "").split("/"), ...nodesOf(definition)];
  const node = (address.at(-2) ?? "").split("~").at(-1) ?? "";
  const before = node.startsWith("mcx_") ? "" : camelCase(`${node.replace(/^(Cat|L)_/, "")} ${bare}`);
  const own = camelCase((definition.name ?? "").replace(/^(L_|Pol_)+/i, ""));
  const label = camelCase(fact.label);
  const version = versionOf(definition);
  const newer = version === "" ? "" : camelCase(`${bare} ${version.replaceAll(".", " ")}`);
  const ordered = top ? [newer, before, own, label] : [own, label, before];
  return [bare, ...ordered.map(asIdentifier)];
}
