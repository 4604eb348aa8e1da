import assert from "node:assert/strict";
import type { Deployment, PolicyFinding, StackEvent } from "../../../local/engine/stack.ts";
import type { Playground } from "../../engine/playground.ts";
import { RunningOperation, until } from "../../engine/processes.ts";
import { assertWhole } from "../../engine/state.ts";
import { normalDiagnostics, normalState, normalSteps } from "./normal.ts";
import { assertOrder } from "./order.ts";
import {
  disturb,
  optionsOf,
  playgroundOf,
  type RecordedStep,
  readScenario,
  recordedResult,
  recordedState,
} from "./scenario.ts";

/**
 * Each scenario is a recording of what Pulumi's own CLI did: whichever engine is here has to do the same. Where a
 * failure and the program race, the resources named may or may not have been registered in time.
 */
const scenarios: Readonly<Record<string, readonly string[]>> = {
  lifecycle: [],
  drift: [],
  dependencies: [],
  "check-failures": ["good"],
  "create-failure": ["a", "z"],
  "half-made": [],
  secrets: [],
  options: [],
  replace: [],
  "update-and-delete-failure": [],
  "program-error": ["a"],
  log: [],
  get: [],
  policies: ["b"],
  killed: [],
};

for (const [name, racy] of Object.entries(scenarios)) {
  describe(`recording ${name}`, function () {
    this.timeout(60_000);
    const scenario = readScenario(name);
    let playground: Playground;

    before(async () => {
      playground = await playgroundOf(scenario);
    });

    after(() => playground.remove());

    for (const step of scenario.steps) {
      it(`${step.V ? `V=${step.V} ` : ""}${step.name}`, () => replay(playground, name, step, racy));
    }

    it("leaves no file of its own in the project", async () => {
      const made = (await playground.files()).filter((file) => !playground.given.includes(file));
      assert.deepEqual(made, made.includes("cloud") ? ["cloud"] : []);
    });
  });
}

async function replay(playground: Playground, scenario: string, step: RecordedStep, racy: readonly string[]) {
  await disturb(playground, step);
  if (step.killed) await kill(playground, step);
  const stack = await playground.open(step.V);
  try {
    if (step.killed) return await assertState(scenario, step, await stack.exportState(), racy);
    if (step.operation === "outputs") {
      const outputs = Object.entries(await stack.outputs());
      const shown = outputs.map(([key, { value, secret }]) => [key, secret && !step.secrets ? "[secret]" : value]);
      assert.deepEqual(Object.fromEntries(shown), step.outputs);
      return;
    }
    const before = await stack.exportState();
    const events: StackEvent[] = [];
    const options = { ...optionsOf(step, playground), onEvent: (event: StackEvent) => events.push(event) };
    const result = await stack[step.operation](options);
    const expected = await recordedResult(scenario, step);
    const after = await stack.exportState();
    assert.deepEqual(normalSteps(result.steps, racy), normalSteps(expected.steps, racy));
    assert.deepEqual(
      normalDiagnostics(result.diagnostics, playground.project),
      normalDiagnostics(expected.diagnostics, "<project>"),
    );
    assert.deepEqual(normalFindings(result.policyFindings, racy), normalFindings(expected.policyFindings, racy));
    if (racy.length === 0) assert.deepEqual(result.changes, expected.changes);
    assert.equal(result.ok, step.ok);
    assertOrder(events, before, after);
    await assertState(scenario, step, after, racy);
  } finally {
    await stack.close();
  }
}

async function assertState(scenario: string, step: RecordedStep, state: Deployment, racy: readonly string[]) {
  if (step.state === undefined) return;
  const expected = await recordedState(scenario, step);
  assert.deepEqual(await normalState(state, racy), await normalState(expected, racy));
  assertWhole(state);
}

function normalFindings(findings: readonly PolicyFinding[], racy: readonly string[]): string[] {
  const settled = findings.filter(({ urn = "" }) => !racy.includes(urn.split("::").at(-1) as string));
  return settled.map((finding) => JSON.stringify(finding)).sort();
}

/** Kills the engine while the cloud is busy with `slow` and everything else is done. */
async function kill(playground: Playground, step: RecordedStep): Promise<void> {
  const operation = await RunningOperation.start(playground.folder, step.operation);
  const stack = await playground.open();
  try {
    await until("the operation waits for `slow` alone", async () => {
      const { resources = [], pending_operations = [] } = (await stack.exportState()).deployment;
      const pending = pending_operations.map(({ resource }) => resource.urn.split("::").at(-1));
      return resources.some(({ id }) => id === "quick") && pending.join() === "slow" && playground.hasInCloud("slow");
    });
    operation.kill();
    if (stack.engine === "stand-in") {
      await until("no process is left", async () => (await operation.survivors()).length === 0);
    }
  } finally {
    await stack.close();
    operation.kill();
    await operation.cleanUp();
  }
}
