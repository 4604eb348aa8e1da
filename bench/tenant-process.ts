/** A local tenant in a process of its own, so that it doesn't take time from what is measured. */
import { isWrite, startTenant } from "../local/index.ts";
import type { TenantOptions } from "../local/tenant/tenant.ts";
import type { Counted } from "./tenant.ts";

async function main(): Promise<void> {
  const tenant = await startTenant(JSON.parse(process.argv[2] ?? "{}") as TenantOptions);
  const count = (): Counted => {
    const { requests } = tenant.journal;
    const writes = requests.filter(isWrite).map(({ time }) => time);
    const methods = Map.groupBy(requests, ({ method }) => method);
    return {
      methods: Object.fromEntries([...methods].map(([method, all]) => [method, all.length])),
      throttled: requests.filter(({ status }) => status === 429).length,
      writingSeconds: ((writes.at(-1) ?? 0) - (writes[0] ?? 0)) / 1000,
    };
  };
  process.on("message", () => {
    process.send?.(count());
    tenant.journal.clear();
  });
  // Whoever started this is gone.
  process.on("disconnect", () => void tenant.close());
  process.send?.(tenant.env());
}

void main();
