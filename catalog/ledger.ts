/**
 * The ledger: names that were given stay. Definitions that Graph no longer has keep their names, so that programs that
 * use them still compile; one that becomes something else (a choice that turns into a number) is a new definition under
 * a new name, because the old name takes other values.
 */
import { type Definition, type Facts, keyOf } from "./definition.ts";
import { factsOf, type GraphDefinition, type NamelessFacts } from "./graph.ts";
import { type Aliases, assignNames } from "./naming/assign.ts";

export interface Merged {
  readonly definitions: Map<string, Definition>;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Definitions whose shape changed, and so their names. */
  readonly reshaped: readonly string[];
}

/**
 * What is known, with what Graph says now. Settings of compliance policies alone come by a request of their own: a dump
 * that has none of them says nothing about them.
 */
export function merge(
  known: ReadonlyMap<string, Definition>,
  dump: readonly GraphDefinition[],
  aliases: Aliases,
): Merged {
  const shapes = new Map([...factsOf(dump).values()].map((fact) => [fact.id, fact]));
  const ledger = new Map<string, Definition>();
  const reshaped: string[] = [];
  for (const definition of known.values()) {
    const now = shapes.get(definition.id);
    const superseded = !definition.superseded && now !== undefined && takesOther(definition, now);
    if (superseded) reshaped.push(definition.id);
    const kept: Definition = superseded ? { ...definition, superseded: true } : definition;
    ledger.set(keyOf(kept), kept);
  }
  const definitions = new Map<string, Definition>();
  for (const definition of assignNames(dump, ledger, aliases).values()) {
    const before = ledger.get(definition.id);
    definitions.set(definition.id, before ? keepingOptions(before, definition) : definition);
  }
  const missing = [...ledger].filter(([key]) => !definitions.has(key));
  const unsaid = hasCompliance(dump) ? [] : missing.filter(([, { usage }]) => usage === "compliance");
  for (const [key, definition] of unsaid) definitions.set(key, definition);
  const gone = missing.filter(([key]) => !definitions.has(key));
  for (const [key, definition] of gone) definitions.set(key, { ...definition, gone: true });
  return {
    definitions,
    added: [...definitions.keys()].filter((key) => !ledger.has(key)),
    gone: gone.filter(([, definition]) => !definition.gone).map(([key]) => key),
    reshaped,
  };
}

const hasCompliance = (dump: readonly GraphDefinition[]): boolean =>
  dump.some(({ settingUsage }) => settingUsage === "compliance");

/** Options that are gone keep their literals: programs name them. */
function keepingOptions(before: Definition, now: Definition): Definition {
  if (!before.options || !now.options) return now;
  const current = new Set(now.options.map(({ id }) => id));
  const gone = before.options.filter(({ id }) => !current.has(id));
  return gone.length === 0
    ? now
    : { ...now, options: [...now.options, ...gone.map((one) => ({ ...one, gone: true as const }))] };
}

const takesOther = (a: Facts, b: NamelessFacts): boolean => a.shape !== b.shape || a.valueType !== b.valueType;

/** Names and literals of `before` that `after` gives otherwise, or not at all: there must never be one. */
export function changedNames(
  before: ReadonlyMap<string, Definition>,
  after: ReadonlyMap<string, Definition>,
): string[] {
  return [...before.values()].flatMap((was) => {
    const is = after.get(keyOf({ ...was, superseded: true })) ?? after.get(keyOf(was));
    if (!is) return [`${was.id} is lost`];
    const path = ({ module, area, user, name }: Definition): string =>
      `${module}/${area}${user ? ".user" : ""}.${name}`;
    const literals = new Map(is.options?.map(({ id, literal }) => [id, literal]));
    return [
      ...(path(was) === path(is) ? [] : [`${was.id} was ${path(was)} and is ${path(is)}`]),
      ...(was.options ?? [])
        .filter(({ id, literal }) => literals.get(id) !== literal)
        .map(({ id, literal }) => `${id} was ${literal} and is ${literals.get(id)}`),
    ];
  });
}
