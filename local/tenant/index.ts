import { approvalRequests } from "./collections/directory.ts";
import { Approvals } from "./http/approvals.ts";
import { Faults } from "./http/faults.ts";
import { Journal } from "./http/journal.ts";
import { Pipeline } from "./http/pipeline.ts";
import { listen } from "./http/server.ts";
import { Throttle } from "./http/throttle.ts";
import { makeToken, TokenReader } from "./http/tokens.ts";
import { openTenant } from "./open.ts";
import { makePortal } from "./portal.ts";
import { Endpoint } from "./service/endpoint.ts";
import type { CollectionSpec } from "./service/spec.ts";
import type { LocalTenant, TenantOptions } from "./tenant.ts";

/**
 * Starts a local tenant.
 * @throws the system's error where the port is taken; Error for a seed or a state that can't be read.
 */
export async function startTenant(options: TenantOptions = {}): Promise<LocalTenant> {
  const clock = options.clock ?? Date.now;
  let url = "";
  const { tenantId, collections, find, settle } = openTenant(options, clock, () => `${url}/beta`);
  const endpoints = new Map([...collections].map(([path, collection]) => [path, new Endpoint(collection)]));
  const permissions = options.permissions ?? allPermissions([...endpoints.values()].map(({ spec }) => spec));
  const journal = new Journal();
  const faults = new Faults();
  const pipeline = new Pipeline({
    endpoints,
    journal,
    faults,
    clock,
    tokens: new TokenReader({ tenantId, clock }),
    throttle: options.throttle ? new Throttle(clock) : undefined,
    latency: options.latency ?? 0,
    approvals: options.approval && new Approvals(find(approvalRequests.path), options.approval),
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
      await settle();
    },
  };
}

function allPermissions(specs: readonly CollectionSpec[]): readonly string[] {
  return [...new Set(specs.flatMap(({ permissions }) => [...permissions.read, ...permissions.write]))];
}
