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
  counted: { methods, throttled },
});

describe("the bench's table", () => {
  it("holds the time against the least that the limits allow", () => {
    // 250 writes: a hundred at once, a hundred after 20 seconds, the rest after 40.
    assert.deepEqual(cells(measured({ GET: 3, POST: 250 }), true).slice(1, 6), [
      "50.0 s",
      "250 POST, 3 GET",
      "0",
      "40.0 s",
      "1.25",
    ]);
    // Reads count only towards the limit of a thousand requests.
    assert.equal(cells(measured({ GET: 1000 }), true)[4], "–");
    assert.equal(cells(measured({ GET: 1001 }), true)[4], "20.0 s");
  });

  it("counts what was refused as not done", () => {
    assert.equal(cells(measured({ POST: 101 }, 1), true)[4], "–");
  });

  it("knows no least time where nothing is limited", () => {
    assert.equal(cells(measured({ POST: 250 }), false)[4], "–");
  });
});
