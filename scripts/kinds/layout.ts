/**
 * Which file declares what. What one kind alone refers to stands in its file; what several refer to has a file of its own
 * in provider/model/types, named as the Graph type: an enumeration, a complex type with those derived from it, or the
 * properties that kinds inherit.
 */
import type { GraphModel, GraphProperty } from "./graph.ts";
import * as judgements from "./judgements.ts";

/** The type that all types of a collection derive from; what it has is described by the collection. */
export const ROOTS = ["deviceConfiguration", "deviceEnrollmentConfiguration", "deviceCompliancePolicy"];

/** Graph types that have a kind of their own. */
export const kindTypes = (model: GraphModel): string[] => ROOTS.flatMap((root) => model.concrete(root));

/** Own properties of a type that are settings. */
export const settingsOf = (model: GraphModel, type: string): GraphProperty[] =>
  model.type(type).properties.filter(({ name }) => !judgements.notSettings.has(name));

/** Whether a property refers to an object that stands by itself. */
export const isLink = (model: GraphModel, { type }: GraphProperty): boolean =>
  model.isEntity(type) && !judgements.contained.has(type);

/** The types that a kind has its settings from: those that it derives from, and itself. */
export const sourcesOf = (model: GraphModel, kind: string): string[] =>
  model
    .lineage(kind)
    .reverse()
    .filter((type) => type !== "entity" && !ROOTS.includes(type) && settingsOf(model, type).length > 0);

/** A complex type with all its relatives, the one that they derive from first. */
export function familyOf(model: GraphModel, type: string): string[] {
  const root = rootOf(model, type);
  return [root, ...[...model.types.keys()].filter((name) => name !== root && model.lineage(name).includes(root))];
}

const rootOf = (model: GraphModel, type: string): string =>
  model
    .lineage(type)
    .filter((name) => name !== "entity")
    .at(-1) ?? type;

/** Name of the file that a type would have. */
export const subjectOf = (model: GraphModel, type: string): string =>
  model.enums.has(type) || isInherited(model, type) ? type : rootOf(model, type);

/** Whether kinds derive from the type. */
const isInherited = (model: GraphModel, type: string): boolean =>
  model.isEntity(type) && !judgements.contained.has(type);

/** Enumerations and complex types that properties of these types have, and what those consist of. */
export function typesIn(model: GraphModel, owners: readonly string[], found = new Set<string>()): Set<string> {
  const properties = owners.flatMap((type) => settingsOf(model, type)).filter((property) => !isLink(model, property));
  for (const { type } of properties) {
    if (found.has(type) || !(model.enums.has(type) || model.types.has(type))) continue;
    found.add(type);
    if (model.types.has(type)) typesIn(model, familyOf(model, type), found);
  }
  return found;
}

/** Files that more than one kind needs. */
export function sharedSubjects(model: GraphModel): Set<string> {
  const uses = kindTypes(model).flatMap((kind) => {
    const sources = sourcesOf(model, kind);
    return [...new Set([...typesIn(model, sources), ...sources].map((type) => subjectOf(model, type)))];
  });
  return new Set(uses.filter((name, index) => uses.indexOf(name) < index));
}
