/** The facts of a property as a kind states them: from the model, the judgements, and what its name tells. */
import type { GraphModel, GraphProperty } from "./graph.ts";
import * as judgements from "./judgements.ts";
import { saferOf } from "./safer.ts";
import { describe, unitOf } from "./words.ts";

/** Says in a person's words what a property means; undefined leaves it to the name. */
export type Texts = (owner: string, property: string) => string | undefined;

/** Facts in the order in which they are written. Values are source text. */
export function factsOf(
  model: GraphModel,
  owner: string,
  property: GraphProperty,
  texts: Texts,
): ReadonlyMap<string, string> {
  const place = `${owner}.${property.name}`;
  const { range, nullable, readOnly = false } = property;
  const action = judgements.actions[place];
  const facts: readonly (readonly [string, string | boolean | undefined])[] = [
    ["description", JSON.stringify(texts(owner, property.name) ?? describe(property))],
    ["min", range && String(range[0])],
    ["max", range && String(range[1])],
    ["unit", isNumber(property) && !readOnly && quoted(unitOf(property))],
    ["single", property.type === "Single"],
    ["nullable", nullable],
    ["required", !readOnly && isRequired(model, owner, property)],
    ["readOnly", readOnly],
    ["writeOnly", judgements.writeOnly.has(place)],
    ["immutable", judgements.immutable.has(place)],
    ["secret", judgements.secret.has(place)],
    ["ordered", judgements.ordered.has(place)],
    ["safer", !readOnly && saferOf(property)],
    ["action", action && JSON.stringify(action)],
    ["readSeparately", action !== undefined],
  ];
  const stated = facts.filter(([, value]) => value !== false && value !== undefined);
  return new Map(stated.map(([name, value]) => [name, String(value)]));
}

const quoted = (value: string | undefined): string | undefined => value && JSON.stringify(value);

const isNumber = ({ type }: GraphProperty): boolean => type === "Int32" || type === "Int64";

/** What can't be null and has no default of its type has to be given. */
function isRequired(model: GraphModel, owner: string, property: GraphProperty): boolean {
  const { name, type, collection, nullable, range } = property;
  if (collection || nullable || judgements.optional.has(`${owner}.${name}`)) return false;
  if (["String", "Binary", "Guid"].includes(type) || model.types.has(type)) return true;
  // An object's own numbers and times may be left to the service, those of a value inside it may not.
  if (model.isEntity(owner)) return false;
  const hasNoZero = isNumber(property) && range !== undefined && range[0] > 0;
  return hasNoZero || name === "value" || /^(Date|DateTimeOffset|TimeOfDay|Double|Single)$/.test(type);
}
