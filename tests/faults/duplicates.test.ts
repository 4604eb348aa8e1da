import assert from "node:assert/strict";
import { fork } from "node:child_process";
import path from "node:path";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { Fault } from "../../local/tenant/tenant.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { KIND, type Outcome, type Work } from "./creating-process.ts";

const collection = loadKind(KIND).collection.path;
const COUNT = 1000;
const unpaced = { "intune:writeLimit": "1000000", "intune:requestLimit": "1000000" };

/** Milliseconds, below the time for polling of a process under test. */
const LATE = 400;

/** What may happen to a POST: nothing in six of ten. */
const mishaps: readonly Fault[] = [
  { drop: true },
  { drop: true, afterEffect: true },
  { drop: true, afterEffect: true, lag: LATE },
  { status: 503 },
  { status: 500, afterEffect: true },
  { status: 504 },
  { status: 504, afterEffect: true, lag: LATE },
  { status: 429 },
  { lag: LATE },
  { lag: LATE, lagIn: "collection" },
  ...(["html", "empty", "null", "otherId", "brokenGzip"] as const).flatMap((body): Fault[] => [
    { body, afterEffect: true },
    { body, afterEffect: true, lag: LATE },
  ]),
  { body: "html", status: 200 },
];

/** Made twice of one seed, the same numbers from 0 up to 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe("a thousand creates, in two processes at once, under faults at random", function () {
  this.timeout(300_000);
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const process = (names: readonly string[], config: Record<string, string> = {}): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      const child = fork(path.join(__dirname, "creating-process.js"));
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`a process ended with ${code}, without a word`)));
      child.once("message", (outcome: Outcome) => resolve(outcome));
      const work: Work = { env: tenant.env(), config: { ...unpaced, ...config }, names };
      child.send(work);
    });
  /** Every other name is the other process's. */
  const twoProcesses = async (names: readonly string[], config?: Record<string, string>): Promise<Outcome> => {
    const halves = [0, 1].map((half) => names.filter((_, i) => i % 2 === half));
    const [one, other] = await Promise.all(halves.map((half) => process(half, config)));
    return { ...one, ...other };
  };
  const failed = (outcome: Outcome): string[] =>
    Object.entries(outcome).flatMap(([name, result]) => ("failure" in result ? [name] : []));
  const ids = (outcome: Outcome): string[] =>
    Object.values(outcome).flatMap((result) => ("id" in result ? [result.id] : []));

  it("leave one object of each name, and each in one state only", async () => {
    const seed = Number(globalThis.process.env.DUPLICATES_SEED ?? Math.floor(Math.random() * 2 ** 31));
    const random = randomOf(seed);
    let ordered = 0;
    for (let post = 0; post < 2 * COUNT; post++) {
      if (random() > 0.4) continue;
      const mishap = mishaps[Math.floor(random() * mishaps.length)];
      // A POST that meets one fault isn't counted by those that were ordered after it.
      tenant.faults.add({ method: "POST", path: collection, skip: post - ordered++, ...mishap });
    }
    const names = Array.from({ length: COUNT }, (_, i) => `Policy ${i}`);
    const first = await twoProcesses(names);
    // The pipeline runs again for what failed: an object that is there is refused, and named.
    const second = await twoProcesses(failed(first));
    tenant.faults.clear();
    const third = await twoProcesses(failed(second), { "intune:onExisting": "adopt" });
    const state = [...ids(first), ...ids(second), ...ids(third)];
    const objects = tenant.portal.list(collection);
    const doubles = objects.length - new Set(objects.map(({ displayName }) => displayName)).size;
    console.log(
      `    seed ${seed}: ${ordered} faults ordered, ${failed(first).length} creates failed at first and ${failed(second).length} again; objects made ${objects.length}, in states ${state.length}, doubles ${doubles}`,
    );
    assert.equal(doubles, 0);
    assert.deepEqual(failed(third), []);
    assert.deepEqual(objects.map(({ displayName }) => displayName).sort(), [...names].sort());
    assert.deepEqual(objects.map(({ id }) => id).sort(), state.sort());
    // Another stack that wants the same names makes nothing, and each refusal names what is there.
    const other = await process(names.slice(0, 50));
    assert.equal(failed(other).length, 50);
    for (const [name, result] of Object.entries(other)) {
      const there = objects.find(({ displayName }) => displayName === name)?.id;
      assert.ok("failure" in result && result.failure.includes(String(there)), name);
    }
    assert.equal(tenant.portal.list(collection).length, COUNT);
  });
});
