import { randomUUID } from "node:crypto";
import { serviceRefusal } from "../http/errors.ts";
import { type KeepsMember, type ParsedEntity, readEntity, type Values } from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { CollectionSpec } from "./spec.ts";

export type Contained = Readonly<Record<string, readonly Values[]>>;

/**
 * Reads the objects that came inside a body, by navigation property, and gives each an id.
 * @throws Refusal where such an object can't be sent along.
 */
export function readContained(entity: ParsedEntity, spec: CollectionSpec, keeps?: KeepsMember): Contained {
  return readInserts(entity, Object.keys(spec.contains ?? {}), spec.contains ?? {}, keeps);
}

function readInserts(
  entity: ParsedEntity,
  allowed: readonly string[],
  nested: Readonly<Record<string, readonly string[]>>,
  keeps?: KeepsMember,
): Contained {
  const found: Record<string, readonly Values[]> = {};
  for (const [name, items] of Object.entries(entity.inserts)) {
    const property = entity.type.navigation.get(name);
    if (!property || !allowed.includes(name)) throw serviceRefusal(`${name} can't be sent with the object`);
    found[name] = readItems(name, items, property.type, nested[name] ?? [], keeps);
  }
  return found;
}

/** @param nested what each of the items may contain in turn. */
export function readItems(
  name: string,
  items: unknown,
  type: string,
  nested: readonly string[],
  keeps?: KeepsMember,
): readonly Values[] {
  if (!Array.isArray(items)) throw serviceRefusal(`${name} must be a list`);
  return items.map((item, index) => readItem(item, type, nested, index, keeps));
}

function readItem(
  item: unknown,
  typeName: string,
  allowed: readonly string[],
  index: number,
  keeps?: KeepsMember,
): Values {
  const entity = readEntity(item, model.required(typeName), keeps);
  // The settings of a policy are numbered, everything else gets an id of its own.
  const id = typeName === "deviceManagementConfigurationSetting" ? String(index) : randomUUID();
  return { ...complete(entity.type, entity.values), id, ...readInserts(entity, allowed, {}, keeps) };
}
