/** `npm run bench`: how long a stack's life takes against a local tenant, and what it asks of it. */
import os from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { type Conditions, measurePlain, measureStack } from "./measure.ts";
import { table } from "./report.ts";

interface Flags {
  readonly sizes: readonly number[];
  readonly latency: number;
  readonly throttle: boolean;
  readonly both: boolean;
}

async function run({ sizes, latency, throttle, both }: Flags): Promise<void> {
  const modes = both ? [false, true] : [throttle];
  const conditions = modes.flatMap((mode) => sizes.map((policies) => ({ policies, throttle: mode, latency })));
  console.log(`${os.availableParallelism()} cores, Node ${process.versions.node}, ${os.platform()}`);
  if (modes.includes(false)) console.log("Where the tenant isn't throttled, the client's own pace is switched off.");
  for (const one of conditions) await show(one);
}

async function show(conditions: Conditions): Promise<void> {
  const before = load();
  const { engine, all } = await measureStack(conditions);
  const plain = await measurePlain(conditions);
  console.log(`\n${table(all, plain, conditions)}\nEngine: ${engine}. Load before and after: ${before}, ${load()}.`);
}

/** Processes that wanted to run in the last minute; above the number of cores, times are too long. */
const load = (): string => (os.loadavg()[0] ?? 0).toFixed(1);

function numbers(text: string): number[] {
  const all = text.split(",").map(Number);
  if (all.some((number) => !Number.isInteger(number) || number < 0)) throw new InvalidArgumentError("Whole numbers.");
  return all;
}

new Command("npm run bench --")
  .description("measure create, preview, refresh, update of one and destroy, beside a plain client, as Markdown tables")
  .option("--sizes <numbers>", "how many policies, for example 50,300,1000", numbers, [50, 300])
  .option("--latency <milliseconds>", "delay before each answer of the tenant", (text) => numbers(text)[0], 0)
  .option("--throttle", "only in a tenant that enforces Graph's limits", false)
  .option("--both", "not throttled, and throttled", false)
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
