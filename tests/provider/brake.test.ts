import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { Brake } from "../../provider/lifecycle/brake.ts";

const collection = "/deviceManagement/deviceConfigurations";
const there = (index: number) => `there ${index}`;
const gone = (index: number) => `gone ${index}`;

/** Looks for objects as the engine does: at most so many at a time, in this order. */
async function refresh(ids: readonly string[], parallel: number, brake = new Brake("error")) {
  const kept: string[] = [];
  const lost: string[] = [];
  const stopped: string[] = [];
  const waiting = [...ids];
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const one = id;
      // A look takes a while, and what isn't found takes another for the list.
      const look = async () => {
        await setImmediate();
        if (one.startsWith("there")) return one;
        await setImmediate();
        return undefined;
      };
      const answer = await brake.watch(collection, one, look).catch((error: Error) => error);
      (answer instanceof Error ? stopped : answer === undefined ? lost : kept).push(one);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { kept: kept.length, lost: lost.length, stopped: stopped.length };
}

const many = (count: number, name: (index: number) => string) => Array.from({ length: count }, (_, i) => name(i));

describe("much of a stack that vanishes at once", () => {
  for (const parallel of [1, 2, 4, 8, 16, 64]) {
    it(`stays in the state, ${parallel} at a time: of one collection no more than five are ever let go`, async () => {
      const { lost, stopped } = await refresh(many(100, gone), parallel);
      assert.ok(lost <= (parallel > 5 ? 0 : 5), `${lost} are lost`);
      assert.equal(lost + stopped, 100);
    });

    it(`stays in the state also where much is there, ${parallel} at a time`, async () => {
      const mixed = many(60, (i) => (i % 2 ? gone(i) : there(i)));
      const { kept, lost, stopped } = await refresh(mixed, parallel);
      assert.equal(kept, 30);
      assert.ok(lost <= 5, `${lost} are lost`);
      assert.equal(lost + stopped, 30);
    });

    it(`is let go where it is five of five, ${parallel} at a time`, async () => {
      assert.deepEqual(await refresh(many(5, gone), parallel), { kept: 0, lost: 5, stopped: 0 });
    });

    it(`is let go where it is no more than a fifth, ${parallel} at a time`, async () => {
      const ids = [...many(80, there), ...many(20, gone)];
      assert.deepEqual(await refresh(ids, parallel), { kept: 80, lost: 20, stopped: 0 });
    });

    it(`is let go where somebody confirmed it, ${parallel} at a time`, async () => {
      assert.deepEqual(await refresh(many(100, gone), parallel, new Brake("accept")), {
        kept: 0,
        lost: 100,
        stopped: 0,
      });
    });
  }

  it("waits for looks that are under way, and loses none", async () => {
    const brake = new Brake("error");
    const slow = Promise.withResolvers<undefined>();
    const answers: string[] = [];
    const looks = Array.from({ length: 6 }, (_, i) =>
      brake
        .watch(collection, gone(i), () => (i === 5 ? slow.promise : Promise.resolve(undefined)))
        .then(
          () => answers.push("gone"),
          () => answers.push("stopped"),
        ),
    );
    for (let i = 0; i < 10; i++) await setImmediate();
    assert.deepEqual(answers, []);
    slow.resolve(undefined);
    await Promise.all(looks);
    assert.deepEqual(answers, Array(6).fill("stopped"));
  });

  it("goes on where a look fails: what it would have found counts neither way", async () => {
    const brake = new Brake("error");
    const failed = brake.watch(collection, "failed", () => Promise.reject(new Error("503")));
    const absent = brake.watch(collection, gone(1), async () => undefined);
    await assert.rejects(failed, /503/);
    assert.equal(await absent, undefined);
  });

  it("counts an object once, however often it is looked for, and each collection by itself", async () => {
    const brake = new Brake("error");
    const nothing = async () => undefined;
    for (let i = 0; i < 20; i++) assert.equal(await brake.watch(collection, gone(i % 5), nothing), undefined);
    for (let i = 0; i < 5; i++) assert.equal(await brake.watch("/other", gone(i), nothing), undefined);
    await assert.rejects(brake.watch(collection, gone(5), nothing), /6 of 6 objects.*INTUNE_ON_VANISHED=accept/);
  });

  it("stays stopped when other objects are found afterwards", async () => {
    const brake = new Brake("error");
    await refresh(many(6, gone), 6, brake);
    await refresh(many(200, there), 8, brake);
    assert.equal((await refresh([gone(7)], 1, brake)).stopped, 1);
  });
});
