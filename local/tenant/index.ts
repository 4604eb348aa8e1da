import type { LocalTenant, TenantOptions } from "./tenant.ts";

export async function startTenant(_options: TenantOptions = {}): Promise<LocalTenant> {
  throw new Error("not built yet");
}
