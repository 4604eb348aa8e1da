import assert from "node:assert/strict";
import { createHash, randomInt } from "node:crypto";
import type { Deployment, Stack } from "../../../local/index.ts";
import { busyPlayground } from "../busy.ts";
import type { Playground } from "../playground.ts";
import { RunningOperation, until } from "../processes.ts";
import { assertWhole, nameOf } from "../state.ts";

const COUNT = 24;
const CHAIN = 6;
/** So many calls at least does every up make: it makes what is new, a third of COUNT, and changes another third. */
const CALLS = 16;
/** About as long as one call takes. */
const CALL_MS = 20;
const TIMES = 10;

/** Drawn anew in every run, and printed: the variable repeats a run that failed. */
const seed = process.env.KILL_SEED ?? String(randomInt(1_000_000));
/** A number from 0 to just under 1, of the seed and what it is for. */
const draw = (what: string): number => createHash("sha256").update(`${seed} ${what}`).digest().readUInt32BE() / 2 ** 32;

/** Four chains of resources. From one version to the next a third goes, a third comes, and some are replaced. */
const program = `
let before;
for (let i = 0; i < ${COUNT}; i++) {
  if (i % ${CHAIN} === 0) before = undefined;
  if ((i + V) % 3 !== 0) before = new Busy("t" + i, { size: V, kind: i % 4 === 0 ? V : 0 }, { dependsOn: before ?? [] });
}`;

const wanted = (version: number): string[] =>
  Array.from({ length: COUNT }, (_, i) => i)
    .filter((i) => (i + version) % 3 !== 0)
    .map((i) => `t${i}`)
    .sort();

/** Not so on Pulumi's own CLI, whose file backend can leave half a checkpoint. */
const engine = "stand-in";

describe(`an up that is killed (KILL_SEED=${seed})`, function () {
  this.timeout(60_000);
  let playground: Playground;

  before(async () => {
    playground = await busyPlayground(program);
  });
  after(() => playground.remove());

  for (let time = 1; time <= TIMES; time++) {
    const call = Math.ceil(((time - draw(`call ${time}`)) / TIMES) * CALLS);
    const delay = Math.floor(draw(`delay ${time}`) * CALL_MS);
    it(`loses nothing ${delay} ms after call ${call}, and the next one completes`, async () => {
      await killAt(playground, time, { KILL_AT: String(call), KILL_DELAY: String(delay) });
      await playground.with((stack) => goOn(playground, stack, time), `${time}`, { engine });
    });
  }

  it("leaves pending creates until they are cleared", async () => {
    const work = async (stack: Stack) => {
      const types = new Set(pendingOf(await stack.exportState()).map(({ type }) => type));
      assert.deepEqual([...types], ["creating"]);
      assert.equal((await stack.refresh({ clearPendingCreates: true })).ok, true);
      assert.deepEqual(pendingOf(await stack.exportState()), []);
    };
    await playground.with(work, `${TIMES}`, { engine });
  });
});

async function killAt(playground: Playground, version: number, moment: Record<string, string>): Promise<void> {
  const env = { ...moment, V: String(version), PULUMI_INTUNE_ENGINE: engine };
  const operation = await RunningOperation.start(playground.folder, "up", env);
  const { output } = await operation.ended;
  assert.equal(output, "", "the up came to its end");
  await until("no process is left", async () => (await operation.survivors()).length === 0);
}

async function goOn(playground: Playground, stack: Stack, version: number): Promise<void> {
  const state = await stack.exportState();
  assertWhole(state);
  const pending = pendingOf(state).map(({ urn }) => urn);
  const known = new Set([...(state.deployment.resources ?? []).map(({ urn }) => urn), ...pending].map(nameOf));
  for (const object of await playground.inCloud()) assert.ok(known.has(object), `${object} is lost`);
  const { ok, diagnostics } = await stack.up();
  const [warning] = diagnostics.filter(({ severity }) => severity === "warning").map(({ message }) => message);
  for (const urn of pending) assert.ok(warning?.includes(urn), `no warning of ${urn}`);
  assert.ok(ok, JSON.stringify(diagnostics));
  assert.deepEqual(await playground.inCloud(), wanted(version));
}

function pendingOf(state: Deployment): { readonly urn: string; readonly type: string }[] {
  return (state.deployment.pending_operations ?? []).map(({ resource, type }) => ({ urn: resource.urn, type }));
}
