import assert from "node:assert/strict";
import type { Measurement } from "../../bench/measure.ts";
import { benchPage } from "../../bench/page.ts";
import { estimateSeconds } from "../../bench/progress.ts";
import { table } from "../../bench/report.ts";

/** The cells of the only row. */
function cells(own: Measurement, throttle: boolean): string[] {
  const lines = table([own], [], { policies: 1, throttle, latency: 0 }).trim().split("\n");
  return (lines.at(-1) ?? "")
    .split("|")
    .map((cell) => cell.trim())
    .slice(1, -1);
}

const measured = (methods: Record<string, number>, throttled = 0): Measurement => ({
  work: "create",
  seconds: 50,
  counted: { methods, throttled, writingSeconds: 44 },
});

describe("the bench's table", () => {
  it("holds the time of the writes against the least that the limits allow", () => {
    // 250 writes: a hundred at once, a hundred after 20 seconds, the rest after 40.
    const row = cells(measured({ GET: 3, POST: 250 }), true);
    assert.deepEqual(row.slice(1, 7), ["50.0 s", "250 POST, 3 GET", "0", "44.0 s", "40.0 s", "1.10"]);
    assert.equal(cells(measured({ GET: 500, POST: 100 }), true)[5], "–");
  });

  it("counts what was refused as not done", () => {
    assert.equal(cells(measured({ POST: 101 }, 1), true)[5], "–");
  });

  it("knows no least time where nothing is limited", () => {
    assert.equal(cells(measured({ POST: 250 }), false)[5], "–");
  });
});

describe("the bench's page", () => {
  it("says how it was made, shows each table, and explains each column", () => {
    const section = table([measured({ POST: 1 })], undefined, { policies: 1, throttle: false, latency: 0 });
    const page = benchPage({ command: "npm run bench -- --sizes 1", sections: [section] });
    assert.match(page, /npm run bench -- --sizes 1\n/);
    const head = (section.split("\n").find((line) => line.startsWith("| work")) ?? "").split("|").slice(1, -1);
    for (const column of head) assert.ok(page.includes(`\n|${column}| `), `${column} is explained`);
  });
});

describe("the bench's estimate", () => {
  it("is no less than what the limits allow", () => {
    const seconds = estimateSeconds([{ policies: 1000, throttle: true, latency: 0 }]);
    // 2,000 writes, then 1,000.
    assert.ok(seconds > 19 * 20 + 9 * 20, `${seconds}`);
  });
});
