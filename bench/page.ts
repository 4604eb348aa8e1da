import os from "node:os";

export interface BenchRun {
  /** What was typed. */
  readonly command: string;
  readonly sections: readonly string[];
}

/** The machine, in one line. */
export function machine(): string {
  const cpu = os.cpus()[0]?.model.trim() ?? "an unknown processor";
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB`;
  return `${os.availableParallelism()} cores (${cpu}), ${memory}, ${os.type()} ${os.release()}, Node ${process.versions.node}`;
}

/** docs/bench.md. */
export function benchPage({ command, sections }: BenchRun): string {
  const where = `Machine: ${machine()}. Engine and load stand under each table.`;
  const tables = sections.map((section) => section.trim());
  return `${[intro, `    ${command}`, where, ...tables, columns, others].join("\n\n")}\n`;
}

const intro = `# Measurements

A stack of N Windows Hello policies, each assigned to one group, goes through its life against a local tenant on the same machine: made, previewed, refreshed, one of them changed, destroyed. The command below wrote this page.`;

const columns = `## What the columns mean

| column | meaning |
|---|---|
| work | The operation: \`up\` of everything, \`preview\`, \`preview --refresh\`, \`refresh\`, \`up\` after one property of one policy changed, \`destroy\`. Each starts in a tenant whose limits are rested. |
| time | From the start of the operation to its end: engine, program, provider process, state and requests. |
| requests | What the tenant got, by method. A POST is the making of a policy or its assignment. |
| 429 | How many of them it refused for its limits. |
| writing | From the arrival of the first write to that of the last. |
| floor | The least time in which Graph's limit (100 writes in 20 s) lets that many writes through. |
| ratio | Writing, held against the floor. |
| provider | The most memory that the provider process has had (Linux only). |
| state | Size of the stack's state afterwards. |
| plain client | The same requests by a client that does nothing but send them, 16 at a time, each read a GET: its time, its requests, and how many were refused and so are not done. It has no program, no engine, no state and no checks. |

Where the tenant isn't throttled, the client's own pace is switched off (\`INTUNE_WRITE_LIMIT\`, \`INTUNE_REQUEST_LIMIT\`): it would keep to Graph's limits there too.`;

const others = `## Beside others

These numbers are **not** from the run above. They were measured once, before this package was written, against one fake tenant with 100 ms latency and 300 policies with one assignment each: the closest peer (the Terraform provider microsoft365wp on OpenTofu), and a bare prototype on Pulumi's own CLI (a fixed \`__provider\`, one list for a collection, 16 connections; no checks, no pacing). Another day, another fake: hold sizes against each other, not decimals.

| work | peer | bare prototype |
|---|---|---|
| create | 62.4 s, 600 requests | 12.3 s, 600 |
| refresh | 8.2 s, 600 | 1.2 s, 1 |
| plan with refresh, nothing changed | 35.3 s, 600 | 3.4 s, 1 |
| delete | 43.0 s, 900 | 8.6 s, 300 |
| 150 in a throttled tenant, writes only | 58 s, 60 answers 429 (floor 40 s) | fails |`;
