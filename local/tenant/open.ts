import { collectionSpecs, firstEntries } from "./collections/index.ts";
import { plantSeed } from "./seed.ts";
import { Collection, type TenantContext } from "./service/collection.ts";
import { Folder } from "./service/folder.ts";
import { Table, UnitedTable } from "./service/table.ts";
import type { TenantOptions } from "./tenant.ts";

const defaultTenantId = "10ca1000-7e4a-4700-8000-000000000001";

/** A tenant's objects, ready to be served. */
export interface OpenTenant {
  readonly tenantId: string;
  readonly collections: ReadonlyMap<string, Collection>;
  /** @throws Error that names the collections there are. */
  find(path: string): Collection;
  /** Resolves when everything is on the disk. */
  settle(): Promise<void>;
}

/**
 * Takes a tenant's objects out of its state folder; a new tenant has what every tenant has from the start, and the seed.
 * @param base the start of all URLs in answers.
 * @throws Error where the folder is another tenant's, or where state or seed can't be read.
 */
export function openTenant(options: TenantOptions, clock: () => number, base: () => string): OpenTenant {
  const folder = options.stateDir === undefined ? undefined : new Folder(options.stateDir);
  const owner = folder?.owner();
  if (owner !== undefined && options.tenantId !== undefined && owner !== options.tenantId) {
    throw new Error(`${options.stateDir} holds the state of tenant ${owner}, not of ${options.tenantId}`);
  }
  const tenantId = owner ?? options.tenantId ?? defaultTenantId;
  const collections = new Map<string, Collection>();
  const find = (path: string): Collection => {
    const collection = collections.get(path);
    if (collection) return collection;
    throw new Error(`The tenant has no collection ${path}; it has ${[...collections.keys()].join(", ")}`);
  };
  const { prioritySettling = 0 } = options;
  const expandLimit = options.expandLimit ?? Number.POSITIVE_INFINITY;
  const context: TenantContext = { tenantId, clock, base, collection: find, expandLimit, prioritySettling };
  // Nothing is written before the tenant is whole, or a seed that fails would leave half a tenant.
  let isWhole = false;
  for (const spec of collectionSpecs({ legacyOffice: options.legacyOffice ?? false })) {
    if (spec.unites) {
      const united = new UnitedTable(spec.unites.map((path) => find(path).table));
      collections.set(spec.path, new Collection(spec, united, context));
      continue;
    }
    const table: Table = new Table(clock, () => {
      if (isWhole) folder?.save(spec.path, table);
    });
    for (const entry of folder?.load(spec.path) ?? firstEntries(spec, tenantId, clock())) table.put(entry);
    collections.set(spec.path, new Collection(spec, table, context));
  }
  if (owner === undefined && options.seedFile !== undefined) plantSeed(options.seedFile, find);
  isWhole = true;
  if (owner === undefined && folder) {
    folder.claim(tenantId);
    for (const [path, { table, spec }] of collections) if (!spec.unites) folder.save(path, table);
  }
  return { tenantId, collections, find, settle: async () => await folder?.settle() };
}
