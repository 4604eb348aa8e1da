import { collectionSpecs, firstEntries } from "./collections/index.ts";
import { Faults } from "./http/faults.ts";
import { Journal } from "./http/journal.ts";
import { Pipeline } from "./http/pipeline.ts";
import { listen } from "./http/server.ts";
import { Throttle } from "./http/throttle.ts";
import { makeToken, TokenReader } from "./http/tokens.ts";
import { makePortal } from "./portal.ts";
import { plantSeed } from "./seed.ts";
import { Collection, type TenantContext } from "./service/collection.ts";
import { Endpoint } from "./service/endpoint.ts";
import { Folder } from "./service/folder.ts";
import type { CollectionSpec } from "./service/spec.ts";
import { Table } from "./service/table.ts";
import type { LocalTenant, TenantOptions } from "./tenant.ts";

const defaultTenantId = "10ca1000-7e4a-4700-8000-000000000001";

/**
 * Starts a local tenant.
 * @throws the system's error where the port is taken; Error for a seed or a state that can't be read.
 */
export async function startTenant(options: TenantOptions = {}): Promise<LocalTenant> {
  const clock = options.clock ?? Date.now;
  const folder = options.stateDir === undefined ? undefined : new Folder(options.stateDir);
  const { tenantId, isNew } = folder?.claim(options.tenantId, defaultTenantId) ?? {
    tenantId: options.tenantId ?? defaultTenantId,
    isNew: true,
  };
  const specs = collectionSpecs({ legacyOffice: options.legacyOffice ?? false });
  let url = "";
  const collections = new Map<string, Collection>();
  const find = (path: string): Collection => {
    const collection = collections.get(path);
    if (!collection)
      throw new Error(`The tenant has no collection ${path}; it has ${[...collections.keys()].join(", ")}`);
    return collection;
  };
  const context: TenantContext = { tenantId, clock, base: () => `${url}/beta`, collection: find };
  openCollections(specs, collections, context, folder);
  if (options.seedFile !== undefined && isNew) plantSeed(options.seedFile, find);

  const journal = new Journal();
  const faults = new Faults();
  const permissions = options.permissions ?? allPermissions(specs);
  const pipeline = new Pipeline({
    endpoints: new Map([...collections].map(([path, collection]) => [path, new Endpoint(collection)])),
    journal,
    faults,
    clock,
    tokens: new TokenReader({ tenantId, clock }),
    throttle: options.throttle ? new Throttle(clock) : undefined,
    latency: options.latency ?? 0,
  });
  const { server, port } = await listen(options.port ?? 0, (request) => pipeline.handle(request), clock);
  url = `http://127.0.0.1:${port}`;
  const token = (claims = {}) => makeToken({ tenantId, permissions, clock }, claims);
  return {
    url,
    tenantId,
    token,
    env: () => ({
      INTUNE_ENDPOINT: url,
      INTUNE_ACCESS_TOKEN: token(),
      INTUNE_AUTH: "accessToken",
      INTUNE_TENANT_ID: tenantId,
    }),
    journal,
    faults,
    portal: makePortal(find),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await folder?.settle();
    },
  };
}

/** Fills the map with what the folder has, or else with what a new tenant has. */
function openCollections(
  specs: readonly CollectionSpec[],
  collections: Map<string, Collection>,
  context: TenantContext,
  folder: Folder | undefined,
): void {
  for (const spec of specs) {
    const table: Table = new Table(context.clock, () => folder?.save(spec.path, table));
    const kept = folder?.load(spec.path);
    for (const entry of kept ?? firstEntries(spec, context.tenantId, context.clock())) table.put(entry);
    collections.set(spec.path, new Collection(spec, table, context));
  }
}

function allPermissions(specs: readonly CollectionSpec[]): readonly string[] {
  return [...new Set(specs.flatMap(({ permissions }) => [...permissions.read, ...permissions.write]))];
}
