import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { Clock } from "../../provider/graph/clock.ts";
import { writes } from "../workbench.ts";
import { LeapingClock } from "./leaping-clock.ts";
import { type Order, orders } from "./orders.ts";
import { StackOfOne } from "./stack.ts";
import { assertAsBefore, assertHolds, furnish, type Inventory, inventory, type Subject, subjects } from "./subjects.ts";

/** One run of one operation on a tenant of its own. */
interface Case {
  readonly tenant: LocalTenant;
  readonly stack: StackOfOne;
  readonly subject: Subject;
  readonly before: Inventory;
}

interface Tried {
  readonly title: string;
  /** Brings the stack to where the operation begins. */
  prepare(one: Case, config: Record<string, string>): Promise<void>;
  run(one: Case, config: Record<string, string>): Promise<void>;
  /** What must hold when the operation has come to its end. */
  assertDone(one: Case): Promise<void>;
}

const operations: readonly Tried[] = [
  {
    title: "create",
    prepare: async () => {},
    run: (one, config) => one.stack.up(one.subject.first, config),
    assertDone: (one) => assertSettled(one, one.subject.first),
  },
  {
    title: "update",
    prepare: (one, config) => one.stack.up(one.subject.first, config),
    run: (one, config) => one.stack.up(one.subject.changed, config),
    assertDone: (one) => assertSettled(one, one.subject.changed),
  },
  {
    title: "refresh",
    prepare: (one, config) => one.stack.up(one.subject.first, config),
    run: (one, config) => one.stack.refresh(config),
    assertDone: (one) => assertSettled(one, one.subject.first),
  },
  {
    title: "delete",
    prepare: (one, config) => one.stack.up(one.subject.first, config),
    run: (one, config) => one.stack.destroy(config),
    assertDone: async ({ tenant, stack, subject, before }) => {
      assert.equal(stack.state, undefined);
      assertAsBefore(tenant, subject, before);
    },
  },
];

/** Tenant and state hold what is declared, and neither a refresh nor another up finds anything to do. */
async function assertSettled({ tenant, stack, subject, before }: Case, declared: Subject["first"]): Promise<void> {
  assert.equal(assertHolds(tenant, subject, before, declared), stack.state?.id);
  tenant.journal.clear();
  await stack.refresh();
  await stack.up(declared);
  assert.deepEqual(writes(tenant), []);
}

// One clock for all: clients of one process share what they know of a tenant's limits.
const clock = new LeapingClock();
let cases = 0;

describe("faults", () => {
  for (const subject of subjects) {
    for (const tried of operations) {
      describe(`${tried.title} of ${subject.title}`, () => {
        for (const order of orders.filter(({ isSlow }) => !isSlow)) {
          it(`comes to its end where ${order.what}`, async () => {
            for (const run of await casesOf(subject, tried, order)) await run();
          });
        }
      });
    }

    describe(`create, update, refresh and delete of ${subject.title}`, () => {
      for (const order of orders.filter(({ isSlow }) => isSlow)) {
        // These take real time, so they run side by side.
        it(`come to their end where ${order.what}`, async () => {
          const all = await Promise.all(operations.map((tried) => casesOf(subject, tried, order)));
          await Promise.all(all.flat().map((run) => run()));
        });
      }
    });
  }

  after(() => {
    console.log(`    ${cases} cases: each request of each operation, and everything that can go wrong with it`);
  });
});

/** One case for each request of the operation. */
async function casesOf(subject: Subject, tried: Tried, order: Order): Promise<(() => Promise<void>)[]> {
  const requests = await requestsOf(subject, tried);
  assert.notEqual(requests.length, 0);
  cases += requests.length;
  return requests.map((request, index) => () => tryOut(subject, tried, order, index, request));
}

/** Where time is real, nobody waits for a change of priority to settle. */
const unhurried = { "intune:priorityPause": "0" };
const impatient = { ...unhurried, "intune:timeout": "1" };

/** The requests of an undisturbed operation. */
async function requestsOf(subject: Subject, tried: Tried): Promise<readonly string[]> {
  return withCase(subject, clock, async (one) => {
    await tried.prepare(one, {});
    one.tenant.journal.clear();
    await tried.run(one, {});
    const requests = one.tenant.journal.requests.map(({ method, path }) => `${method} ${path}`);
    await tried.assertDone(one);
    return requests;
  });
}

async function tryOut(subject: Subject, tried: Tried, order: Order, index: number, request: string) {
  await withCase(subject, order.isSlow ? undefined : clock, async (one) => {
    await tried.prepare(one, unhurried);
    for (const fault of order.faults(index)) one.tenant.faults.add(fault);
    try {
      const failure = await failureOf(tried.run(one, order.isSlow ? impatient : {}));
      one.tenant.faults.clear();
      if (order.isLate && order.isLast) await answered(one.tenant);
      if (tried.title !== "create") assert.ok(one.stack.state ?? !failure, "the state was lost");
      if (failure) await runAgain(one, tried, order);
      if (order.isLate) await answered(one.tenant);
      await tried.assertDone(one);
    } catch (error) {
      throw new Error(`Request ${index + 1}, ${request}: ${(error as Error).message}`, { cause: error });
    }
  });
}

/**
 * Runs the operation again. One that ended between the POST and its answer knows no id, and the next can't know whose
 * the object is: it mustn't make another, but name the one that is there, and carry on when it is told to adopt it.
 */
async function runAgain(one: Case, tried: Tried, order: Order): Promise<void> {
  const known = new Set(one.before.objects.map(({ id }) => id));
  const orphan = inventory(one.tenant, one.subject).objects.find(({ id }) => !known.has(id));
  if (one.stack.state || !orphan || !order.isLast) return tried.run(one, unhurried);
  await assert.rejects(tried.run(one, unhurried), new RegExp(`already \\(${orphan.id}\\).*adopt`, "s"));
  return tried.run(one, { ...unhurried, "intune:onExisting": "adopt" });
}

async function failureOf(work: Promise<void>): Promise<Error | undefined> {
  return work.then(
    () => undefined,
    (error: Error) => error,
  );
}

/** What the client no longer waited for may still take effect. */
async function answered(tenant: LocalTenant): Promise<void> {
  const end = Date.now() + 10_000;
  const isOpen = () => tenant.journal.requests.some(({ status }) => status === undefined);
  while (isOpen() && Date.now() < end) await wait(10);
}

async function withCase<T>(subject: Subject, clock: Clock | undefined, run: (one: Case) => Promise<T>): Promise<T> {
  const tenant = await startTenant();
  try {
    furnish(tenant, subject);
    const before = inventory(tenant, subject);
    return await run({ tenant, stack: new StackOfOne(tenant, subject.kind, clock), subject, before });
  } finally {
    await tenant.close();
  }
}
