import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStack, type Stack, type StackResult } from "../local/index.ts";
import { peakOfProvider } from "./memory.ts";
import { PlainClient } from "./plain-client.ts";
import { type Counted, Tenant } from "./tenant.ts";

export interface Conditions {
  readonly policies: number;
  readonly throttle: boolean;
  /** Milliseconds before each answer of the tenant. */
  readonly latency: number;
}

export interface Measurement {
  readonly work: string;
  readonly seconds: number;
  readonly counted: Counted;
  /** Bytes; of the provider process, where the system tells. */
  readonly memory?: number | undefined;
  /** Bytes of the state after the work. */
  readonly state?: number;
  /** Requests that the plain client sent in vain. */
  readonly refused?: number;
}

/** The client paces itself at the limits of a real tenant: it would have to wait where the tenant has none. */
const noPace = { INTUNE_WRITE_LIMIT: "1000000", INTUNE_REQUEST_LIMIT: "1000000" };
const projectDir = path.join(__dirname, "..", "..", "bench", "program");

/** Told what is going to be measured; runs it. */
export type During = <T>(work: string, run: () => Promise<T>) => Promise<T>;

/** Takes a stack through its life, each step measured. */
export async function measureStack(
  conditions: Conditions,
  during: During,
): Promise<{ engine: string; all: Measurement[] }> {
  const { policies, throttle, latency } = conditions;
  const tenant = await Tenant.start({ throttle, latency });
  const stateDir = await mkdtemp(path.join(tmpdir(), "pulumi-intune-bench-"));
  const env = { ...tenant.env, ...(throttle ? {} : noPace), BENCH_COUNT: String(policies) };
  const options = { projectDir, stackName: "bench", stateDir, passphrase: "bench" };
  const stack = await openStack({ ...options, env });
  const changed = await openStack({ ...options, env: { ...env, BENCH_CHANGED: "1" } });
  const step = (work: string, on: Stack, run: () => Promise<StackResult>) =>
    during(work, () => measureStep(tenant, work, on, run));
  try {
    const all = [
      await step("create", stack, () => stack.up()),
      await step("preview, nothing changes", stack, () => stack.preview({ expectNoChanges: true })),
      await step("preview with refresh, nothing changes", stack, () => stack.preview({ refresh: true })),
      await step("refresh", stack, () => stack.refresh()),
      await step("update of one", changed, () => changed.up()),
      await step("destroy", stack, () => stack.destroy()),
    ];
    return { engine: stack.engine, all };
  } finally {
    await changed.close();
    await stack.close();
    await tenant.close();
    await rm(stateDir, { recursive: true, force: true });
  }
}

async function measureStep(
  tenant: Tenant,
  work: string,
  stack: Stack,
  run: () => Promise<StackResult>,
): Promise<Measurement> {
  await tenant.rest();
  const begin = performance.now();
  const { result, peak } = await peakOfProvider(run);
  const seconds = (performance.now() - begin) / 1000;
  if (!result.ok) {
    const errors = result.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
    throw new Error(`${work} failed: ${errors.slice(0, 3).join("\n")}`);
  }
  const counted = await tenant.count();
  const state = Buffer.byteLength(JSON.stringify(await stack.exportState()));
  return { work, seconds, counted, memory: peak, state };
}

/** The same requests by a client that does nothing but send them; its preview would be its reading. */
export async function measurePlain(
  { policies, throttle, latency }: Conditions,
  during: During,
): Promise<Measurement[]> {
  const tenant = await Tenant.start({ throttle, latency });
  const client = new PlainClient(tenant.env);
  const step = (work: string, run: () => Promise<void>) =>
    during(work, async (): Promise<Measurement> => {
      await tenant.rest();
      const before = client.refused;
      const begin = performance.now();
      await run();
      const seconds = (performance.now() - begin) / 1000;
      return { work, seconds, counted: await tenant.count(), refused: client.refused - before };
    });
  try {
    return [
      await step("create", () => client.create(policies)),
      await step("refresh", () => client.read()),
      await step("update of one", () => client.updateOne()),
      await step("destroy", () => client.destroy()),
    ];
  } finally {
    await client.close();
    await tenant.close();
  }
}
