/** `npm run bench`: how long a stack's life takes against a local tenant, and what it asks of it. */
import { writeFile } from "node:fs/promises";
import os from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { type Conditions, measurePlain, measureStack } from "./measure.ts";
import { benchPage, machine } from "./page.ts";
import { estimateSeconds, Progress } from "./progress.ts";
import { describe, table } from "./report.ts";

interface Flags {
  readonly sizes: readonly number[];
  readonly latency: number;
  readonly throttle: boolean;
  readonly both: boolean;
  /** False leaves the plain client out. */
  readonly plain: boolean;
  readonly write?: string;
}

async function run(flags: Flags): Promise<void> {
  const modes = flags.both ? [false, true] : [flags.throttle];
  const all = modes.flatMap((throttle) =>
    flags.sizes.map((policies): Conditions => ({ policies, throttle, latency: flags.latency })),
  );
  const progress = new Progress();
  const minutes = Math.ceil(estimateSeconds(all) / 60);
  progress.say(`tables: ${all.length}; minutes, on a machine that does nothing else: about ${minutes}`);
  console.log(machine());
  const sections: string[] = [];
  for (const conditions of all) {
    const section = await measure(conditions, flags.plain, progress);
    console.log(`\n${section}`);
    sections.push(section);
  }
  progress.say("done");
  if (flags.write !== undefined) await writeFile(flags.write, benchPage({ command: command(), sections }));
}

async function measure(conditions: Conditions, withPlain: boolean, progress: Progress): Promise<string> {
  const before = load();
  const during = <T>(work: string, run: () => Promise<T>) => progress.during(`${describe(conditions)}: ${work}`, run);
  const { engine, all } = await measureStack(conditions, during);
  const plain = withPlain
    ? await measurePlain(conditions, (work, run) => during(`plain client, ${work}`, run))
    : undefined;
  return `${table(all, plain, conditions)}\nEngine: ${engine}. Load before and after: ${before}, ${load()}.\n`;
}

/** Processes that wanted to run in the last minute; above the number of cores, times are too long. */
const load = (): string => (os.loadavg()[0] ?? 0).toFixed(1);

/** What to type to get the same again. */
const command = (): string => ["npm run bench --", ...process.argv.slice(2)].join(" ");

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
  .option("--no-plain", "leave the plain client out")
  .option("--write <file>", "write a page with everything to this file, for example docs/bench.md")
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
