import assert from "node:assert/strict";
import type { Measurement } from "../../bench/measure.ts";
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
