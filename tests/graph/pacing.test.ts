import assert from "node:assert/strict";
import { Deadline } from "../../provider/graph/deadline.ts";
import type { GraphAnswer, Method, Send } from "../../provider/graph/exchange.ts";
import { createLog } from "../../provider/graph/log.ts";
import { pacing } from "../../provider/graph/pacing.ts";
import { parseToken } from "../../provider/graph/token.ts";
import { jwt } from "./server.ts";
import { VirtualClock } from "./virtual-clock.ts";

const path = "/deviceManagement/deviceConfigurations";
const window = 20_000;
const latency = 100;

/** A service that lets so many requests through in any 20 seconds, and refuses the others without saying for how long. */
class Service {
  readonly clock: VirtualClock;
  limit: number;
  readonly accepted: number[] = [];
  refused = 0;

  constructor(clock: VirtualClock, limit: number) {
    this.clock = clock;
    this.limit = limit;
  }

  readonly send: Send = async () => {
    await this.clock.sleep(latency / 2);
    const now = this.clock.now();
    const isFull = this.accepted.filter((time) => time > now - window).length >= this.limit;
    if (isFull) this.refused++;
    else this.accepted.push(now);
    await this.clock.sleep(latency / 2);
    return { status: isFull ? 429 : 204, headers: {}, body: "", attempts: 1 };
  };

  /** The most that was let through in any 20 seconds. */
  densest(): number {
    return Math.max(...this.accepted.map((end) => this.accepted.filter((t) => t <= end && t > end - window).length));
  }
}

let origins = 0;

/** One process; each of them counts for itself. */
function client(
  clock: VirtualClock,
  send: Send,
  limits = {},
): (method?: Method, reads?: readonly string[]) => Promise<GraphAnswer> {
  const options = {
    // Processes share nothing, clients in one process do: the origin tells them apart.
    origin: `https://${++origins}.example`,
    limits: { writes: 100, requests: 1000, priorityPause: 3, ...limits },
    tokens: { token: async () => parseToken(jwt()) },
    clock,
    log: createLog({}),
  };
  const paced = pacing("writes", options)(pacing("requests", options)(send));
  return (method = "PATCH", reads) => {
    const deadline = new Deadline(clock, 600_000);
    return paced({ method, path: reads ? "/$batch" : path, headers: {}, deadline, ...(reads && { reads }) });
  };
}

/** Does something so many times, 16 at a time, as the engine does. */
async function many(count: number, act: () => Promise<GraphAnswer>): Promise<GraphAnswer[]> {
  const answers: GraphAnswer[] = [];
  let left = count;
  const worker = async () => {
    while (left-- > 0) answers.push(await act());
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return answers;
}

function stage(limit: number) {
  const clock = new VirtualClock();
  const service = new Service(clock, limit);
  const begin = clock.now();
  return { clock, service, seconds: () => (clock.now() - begin) / 1000 };
}

describe("pacing", () => {
  it("sends at once what the limit allows", async () => {
    const { clock, service, seconds } = stage(100);
    await clock.run(many(100, client(clock, service.send)));
    assert.equal(service.refused, 0);
    assert.ok(seconds() < 1, `${seconds()}`);
  });

  it("needs hardly longer than the limit for 300 writes, and is never refused", async () => {
    const { clock, service, seconds } = stage(100);
    const answers = await clock.run(many(300, client(clock, service.send)));
    assert.ok(answers.every(({ status }) => status === 204));
    assert.equal(service.refused, 0);
    assert.equal(service.densest(), 100);
    assert.ok(seconds() < 44, `${seconds()} s; the limit allows no less than 40 s`);
  });

  it("lets reads pass while writes wait", async () => {
    const { clock, service, seconds } = stage(1_000_000);
    const send = client(clock, service.send);
    const writes = many(101, send);
    await clock.run(many(50, () => send("GET")));
    assert.ok(seconds() < 2, `${seconds()}`);
    await clock.run(writes);
    assert.ok(seconds() > 20, `${seconds()}`);
  });

  it("counts reads", async () => {
    const { clock, service, seconds } = stage(1_000_000);
    const send = client(clock, service.send, { requests: 10 });
    await clock.run(many(11, () => send("GET")));
    assert.ok(seconds() > 20 && seconds() < 21, `${seconds()}`);
  });

  it("counts each read in a batch, where it belongs", async () => {
    const { clock, service, seconds } = stage(1_000_000);
    const reads = Array.from({ length: 10 }, (_, i) => `${path}/${i}`);
    const send = client(clock, service.send, { requests: 10 });
    await clock.run(send("POST", reads));
    await clock.run(send("GET"));
    assert.ok(seconds() > 20 && seconds() < 21, `${seconds()}`);
  });

  it("does not take the caller's time for its own waits", async () => {
    const { clock, service } = stage(1_000_000);
    const send = client(clock, service.send, { writes: 1 });
    const answers = await clock.run(many(60, send));
    assert.equal(answers.filter(({ status }) => status === 204).length, 60, "which takes twice the time-out");
  });

  describe("where others use the tenant too", () => {
    it("lets two processes share one limit at hardly any cost", async () => {
      const { clock, service, seconds } = stage(100);
      const both = [client(clock, service.send), client(clock, service.send)];
      const answers = await clock.run(Promise.all(both.map((send) => many(300, send))));
      assert.ok(answers.flat().every(({ status }) => status === 204));
      // What was under way when the limit was first reached, and a try of each in each of five windows.
      assert.ok(service.refused <= 2 * 16 + 2 * 5, `${service.refused} of 600 were refused`);
      assert.ok(seconds() < 1.1 * 100, `${seconds()} s; the limit allows no less than 100 s`);
    });

    it("lets a process in that comes late, and gives it all when it is alone", async () => {
      const { clock, service, seconds } = stage(100);
      const early = many(300, client(clock, service.send));
      const late = clock.sleep(7000).then(() => many(300, client(clock, service.send)));
      await clock.run(Promise.all([early, late]));
      assert.ok(seconds() < 1.2 * 100, `${seconds()} s; the limit allows no less than 100 s`);
    });

    it("goes down to what is left, with one try for more in a window", async () => {
      const { clock, service, seconds } = stage(30);
      const send = client(clock, service.send);
      await clock.run(many(150, send));
      assert.ok(service.refused <= 16 + 4, `${service.refused} refused`);
      assert.ok(seconds() < 1.1 * 80, `${seconds()} s; the limit allows no less than 80 s`);
    });

    it("comes back when the others have gone", async () => {
      const { clock, service, seconds } = stage(30);
      const send = client(clock, service.send);
      await clock.run(many(60, send));
      service.limit = 100;
      const begin = seconds();
      await clock.run(many(300, send));
      assert.ok(seconds() - begin < 70, `${seconds() - begin} s for what the limit allows in no less than 40 s`);
    });

    it("waits as long as it is asked to", async () => {
      const { clock, seconds } = stage(0);
      let sent = 0;
      const send = client(clock, async () => {
        const headers: Record<string, string> = sent++ === 0 ? { "retry-after": "33.5" } : {};
        return { status: sent === 1 ? 429 : 204, headers, body: "", attempts: 1 };
      });
      const answer = await clock.run(send());
      assert.equal(answer.status, 204);
      assert.equal(answer.attempts, 2);
      assert.equal(seconds(), 33.5);
    });

    it("gives up at the deadline", async () => {
      const { clock, service, seconds } = stage(0);
      const answer = await clock.run(client(clock, service.send)());
      assert.equal(answer.status, 429);
      assert.ok(seconds() > 560 && seconds() <= 600, `${seconds()}`);
    });
  });
});
