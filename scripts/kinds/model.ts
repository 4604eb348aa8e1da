/** Package and overlay as one model of Graph's types. */
import { type GraphEnum, GraphModel, type GraphProperty, type GraphType } from "./graph.ts";
import * as overlay from "./overlay.ts";
import { readPackage } from "./package.ts";

export function readModel(): GraphModel {
  const { source, types, enums } = readPackage();
  for (const [name, added] of Object.entries(overlay.types)) types.set(name, extended(name, types.get(name), added));
  for (const [name, type] of types) types.set(name, corrected(type));
  for (const [name, added] of Object.entries(overlay.members)) enums.set(name, withMembers(enums.get(name), added));
  for (const name of overlay.flags) enums.set(name, { members: [], ...enums.get(name), flags: true });
  return new GraphModel(source, types, enums);
}

function extended(name: string, known: GraphType | undefined, added: overlay.TypeOverlay): GraphType {
  const own = Object.entries(added.properties).map(([property, shape]) => readShape(property, shape));
  const base = known?.base ?? added.base;
  return { name, abstract: false, ...(base && { base }), properties: [...(known?.properties ?? []), ...own] };
}

/** `name`, `name[]`, `name?` or `name[]?`. */
function readShape(name: string, shape: string): GraphProperty {
  const [, type = "", collection, nullable] = /^(\w+)(\[\])?(\?)?$/.exec(shape) ?? [];
  return { name, type, collection: collection !== undefined, nullable: nullable !== undefined };
}

const scalars = new Map(
  Object.entries(overlay.scalars).flatMap(([scalar, places]) => places.map((place) => [place, scalar])),
);
const readOnly = new Set(overlay.readOnly);
const abstract = new Set(overlay.abstract);

function corrected(type: GraphType): GraphType {
  const properties = type.properties.map((property) => {
    const place = `${type.name}.${property.name}`;
    const range = overlay.ranges[place] ?? property.range;
    return {
      ...property,
      type: scalars.get(place) ?? property.type,
      ...(range && { range }),
      ...(readOnly.has(place) && { readOnly: true }),
    };
  });
  return { ...type, abstract: abstract.has(type.name), properties };
}

function withMembers(known: GraphEnum | undefined, added: readonly string[]): GraphEnum {
  const members = known?.members ?? [];
  return { flags: false, members: [...members, ...added.filter((member) => !members.includes(member))] };
}
