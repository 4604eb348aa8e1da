import { readFileSync } from "node:fs";
import { isRecord, type Values } from "./model/body.ts";
import type { Collection } from "./service/collection.ts";

/** What the service sets itself, and a seed may set as well: a tenant has a past. */
const past = ["createdDateTime", "lastModifiedDateTime", "version"];

/**
 * Fills a new tenant from a file, `{ "<collection path>": [entity, …] }`. An entity may have an `id` and
 * `assignments`; one with the id of an object that is there already changes that object.
 * @throws Error that names the file, the collection and the number of the entity.
 */
export function plantSeed(file: string, find: (path: string) => Collection): void {
  const seed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isRecord(seed)) throw new Error(`${file}: a seed is an object of lists, by collection path`);
  for (const [path, entities] of Object.entries(seed)) {
    if (!Array.isArray(entities)) throw new Error(`${file}: ${path} is not a list`);
    const collection = find(path);
    for (const [index, entity] of entities.entries()) {
      try {
        plant(collection, entity);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${file}: ${path}[${index}]: ${reason}`, { cause: error });
      }
    }
  }
}

function plant(collection: Collection, entity: unknown): void {
  if (!isRecord(entity)) throw new Error("not an object");
  // Objects as Graph answers them have this one, and as a body it would be refused.
  const { assignments, supportsScopeTags: _, ...rest } = entity;
  const id = typeof rest.id === "string" ? rest.id : undefined;
  const exists = id !== undefined && collection.table.get(id) !== undefined;
  const made = exists ? collection.update(id, rest, { inside: true }) : collection.create(rest, { id, inside: true });
  const history: Values = Object.fromEntries(past.filter((name) => name in rest).map((name) => [name, rest[name]]));
  collection.table.put({ ...made, values: { ...made.values, ...history } });
  if (Array.isArray(assignments)) collection.assign(made.id, assignments);
}
