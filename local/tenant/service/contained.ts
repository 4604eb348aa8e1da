import { randomUUID } from "node:crypto";
import { serviceRefusal } from "../http/errors.ts";
import { type ParsedEntity, readEntity, type Values } from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { CollectionSpec } from "./spec.ts";

export type Contained = Readonly<Record<string, readonly Values[]>>;

/**
 * Reads the objects that came inside a body, and gives each an id. Contained objects that weren't sent stay as they
 * were.
 */
export function readContained(
  entity: ParsedEntity,
  spec: CollectionSpec,
  before: Contained = {},
): { contained?: Contained } {
  const names = spec.contains ?? [];
  if (names.length === 0) return {};
  const sent = Object.entries(entity.inserts).map(([name, items]) => {
    const property = entity.type.navigation.get(name);
    return [name, readItems(name, items, property?.type ?? "")] as const;
  });
  return { contained: { ...before, ...Object.fromEntries(sent) } };
}

function readItems(name: string, items: unknown, type: string): readonly Values[] {
  if (!Array.isArray(items)) throw serviceRefusal(`${name} must be a list`);
  return items.map((item, index) => readItem(item, type, index));
}

function readItem(item: unknown, typeName: string, index: number): Values {
  const entity = readEntity(item, model.required(typeName));
  const nested = Object.entries(entity.inserts).map(([name, items]) => {
    const property = entity.type.navigation.get(name);
    return [name, readItems(name, items, property?.type ?? "")] as const;
  });
  // Settings are numbered, everything else gets an id of its own.
  const id = typeName === "deviceManagementConfigurationSetting" ? String(index) : randomUUID();
  return { ...complete(entity.type, entity.values), id, ...Object.fromEntries(nested) };
}
