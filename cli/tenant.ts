import { Command, InvalidArgumentError } from "commander";
import type { LocalTenant, TenantOptions } from "../local/tenant/tenant.ts";
import { GUID } from "../provider/model/value-types/guid.ts";

interface Flags {
  readonly port: number;
  readonly state?: string;
  readonly seed?: string;
  readonly throttle: boolean;
  readonly latency: number;
  readonly legacyOffice: boolean;
  readonly tenantId?: string;
}

/** How often a tenant that serves for days forgets the requests it has noted. */
const journalMilliseconds = 60_000;

/** `pulumi-intune tenant`: serves a local tenant until it is stopped. */
export function tenantCommand(): Command {
  return new Command("tenant")
    .description("serve a local Intune tenant that behaves as Microsoft Graph beta does, until stopped")
    .option("--port <number>", "port on 127.0.0.1; 0 takes any free one", wholeNumber(65535), 8085)
    .option("--state <folder>", "keep the tenant's objects in this folder (default: in memory only)")
    .option("--seed <file>", 'JSON file with objects for a new tenant: {"<collection path>": [object, …]}')
    .option("--throttle", "enforce Graph's limits on requests", false)
    .option("--latency <milliseconds>", "delay before each answer", wholeNumber(60_000), 0)
    .option("--legacy-office", "serve Office client configuration, which Graph no longer does", false)
    .option("--tenant-id <guid>", "id of the tenant (default: the one in the state, or else a fixed one)", guid)
    .action(async (flags: Flags) => {
      await serve(flags);
    });
}

async function serve(flags: Flags): Promise<void> {
  const tenant = await start(flags);
  console.log(instructions(tenant));
  const forget = setInterval(() => tenant.journal.clear(), journalMilliseconds);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  clearInterval(forget);
  await tenant.close();
  console.log("Stopped.");
}

async function start(flags: Flags): Promise<LocalTenant> {
  const { port, state, seed, throttle, latency, legacyOffice, tenantId } = flags;
  const options: TenantOptions = {
    port,
    throttle,
    latency,
    legacyOffice,
    ...(state !== undefined && { stateDir: state }),
    ...(seed !== undefined && { seedFile: seed }),
    ...(tenantId !== undefined && { tenantId }),
  };
  // Loaded here, so that other commands don't wait for it.
  const { startTenant } = await import("../local/tenant/index.ts");
  try {
    return await startTenant(options);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE")
      throw new Error(`Port ${port} is taken. Choose another one with --port, or any with --port 0.`);
    if (code === "EACCES") throw new Error(`Port ${port} may not be used by this account. Choose one with --port.`);
    throw error;
  }
}

/** What a person needs to point a stack at the tenant. */
export function instructions(tenant: Pick<LocalTenant, "url" | "tenantId" | "env">): string {
  const variables = Object.entries(tenant.env());
  return [
    `Local tenant ${tenant.tenantId} serves at ${tenant.url}/beta`,
    "",
    "Point a stack at it (sh):",
    ...variables.map(([name, value]) => `  export ${name}='${value}'`),
    "",
    "Point a stack at it (PowerShell):",
    ...variables.map(([name, value]) => `  $env:${name} = '${value}'`),
    "",
    "Press Ctrl-C to stop.",
  ].join("\n");
}

function wholeNumber(max: number): (text: string) => number {
  return (text) => {
    if (!/^\d+$/.test(text) || Number(text) > max) throw new InvalidArgumentError(`A whole number from 0 to ${max}.`);
    return Number(text);
  };
}

function guid(text: string): string {
  if (!GUID.test(text)) throw new InvalidArgumentError("A GUID.");
  return text.toLowerCase();
}
