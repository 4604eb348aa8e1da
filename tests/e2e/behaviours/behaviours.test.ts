import assert from "node:assert/strict";
import type { Playground } from "../../engine/playground.ts";
import { behaviourNames, play, playgroundFor, readBehaviour } from "./behaviour.ts";

/**
 * Options of resources, and what hangs on them: each outcome was written by `record.ts` on Pulumi's own CLI, and has to
 * be the same on whichever engine is here.
 */
for (const name of behaviourNames()) {
  describe(`behaviour ${name}`, function () {
    this.timeout(60_000);
    const behaviour = readBehaviour(name);
    let playground: Playground;

    before(async () => {
      playground = await playgroundFor(behaviour);
    });
    after(() => playground.remove());

    behaviour.steps.forEach((step, index) => {
      const { operation, options = {}, V } = step;
      it(`${index + 1} ${operation} ${[...Object.keys(options), ...(V ? [`V=${V}`] : [])].join(" ")}`, async () => {
        const outcome = await play(playground, step);
        assert.deepEqual(JSON.parse(JSON.stringify(outcome)), step.expected);
      });
    });
  });
}
