import assert from "node:assert/strict";
import type { Diagnostic } from "../../local/index.ts";
import { busyPlayground } from "./busy.ts";
import type { Playground } from "./playground.ts";
import { RunningOperation, until } from "./processes.ts";
import { nameOf, names } from "./state.ts";

/** `first` is done when the gate opens, and `second` could start only then. */
const program = `
const first = new Busy("first", { size: 1, gate: "open" });
new Busy("second", { size: 1 }, { dependsOn: first });`;

describe("an up that is under way", function () {
  this.timeout(60_000);
  let playground: Playground;
  let operation: RunningOperation;

  beforeEach(async () => {
    playground = await busyPlayground(program);
    operation = await RunningOperation.start(playground.folder, "up");
    await until("the up waits for `first`", () => playground.hasInCloud("first"));
  });

  afterEach(async () => {
    operation.kill();
    await operation.ended;
    await operation.cleanUp();
    await playground.remove();
  });

  it("finishes what is in flight when it is interrupted, and starts nothing else", async () => {
    operation.interrupt();
    await playground.write("open", "");
    const { ok, diagnostics } = JSON.parse((await operation.ended).output);
    assert.equal(ok, false);
    assert.deepEqual(errors(diagnostics), ["update canceled"]);
    await playground.with(async (stack) => {
      const state = await stack.exportState();
      assert.deepEqual(names(state), ["first"]);
      assert.deepEqual(state.deployment.pending_operations ?? [], []);
      assert.equal((await stack.up()).ok, true);
      assert.deepEqual(names(await stack.exportState()), ["first", "second"]);
    });
  });

  it("ends at once when it is interrupted twice, and says what was in flight", async () => {
    operation.interrupt();
    await until("it has heard of the first", () => operation.complaints.includes("interrupted"));
    operation.interrupt();
    assert.equal((await operation.ended).code, 130);
    await until("no process is left", async () => (await operation.survivors()).length === 0);
    await playground.with(async (stack) => {
      const state = await stack.exportState();
      const pending = (state.deployment.pending_operations ?? []).map(({ resource }) => nameOf(resource.urn));
      assert.deepEqual([...names(state), ...pending], ["first"]);
    });
  });

  it("keeps others off the stack until it has ended", async () => {
    await playground.with(async (stack) => {
      await assert.rejects(stack.up(), /locked/);
      await playground.write("open", "");
      assert.equal(JSON.parse((await operation.ended).output).ok, true);
      assert.deepEqual((await stack.up()).changes, { same: 3 });
    });
  });
});

function errors(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.trim());
}
