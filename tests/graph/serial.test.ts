import assert from "node:assert/strict";
import { Deadline } from "../../provider/graph/deadline.ts";
import type { Method, Send } from "../../provider/graph/exchange.ts";
import { serial } from "../../provider/graph/serial.ts";
import { VirtualClock } from "./virtual-clock.ts";

const management = "/deviceManagement";
const enrolment = `${management}/deviceEnrollmentConfigurations`;

describe("writes to enrolment configurations", () => {
  /** A service that takes a second for each request, and notes when one begins. */
  function stage(fails: (path: string) => boolean = () => false) {
    const clock = new VirtualClock();
    const begin = clock.now();
    const begun: string[] = [];
    const send: Send = async ({ path }) => {
      begun.push(`${(clock.now() - begin) / 1000} ${path.replace(enrolment, "").slice(1)}`);
      await clock.sleep(1000);
      if (fails(path)) throw new Error("broken");
      return { status: 200, headers: {}, body: "", attempts: 1 };
    };
    const queued = serial({ clock, priorityPause: 3000 })(send);
    const request = (method: Method, path: string) =>
      queued({ method, path, headers: {}, deadline: new Deadline(clock, 1500) });
    return { clock, begun, request };
  }

  it("go one after the other with a pause between them, while reads and other collections go on", async () => {
    const { clock, begun, request } = stage();
    const all = [
      request("PATCH", `${enrolment}/a`),
      request("POST", `${enrolment}/b/assign`),
      request("GET", `${enrolment}/c`),
      request("PATCH", `${management}/deviceConfigurations/d`),
    ];
    await clock.run(Promise.all(all));
    assert.deepEqual(begun.sort(), ["0 a", "0 c", "0 deviceManagement/deviceConfigurations/d", "2 b/assign"]);
  });

  it("keep their distance from a change of priority", async () => {
    const { clock, begun, request } = stage();
    const paths = ["a", "a/setPriority", "b/setPriority", "b/assign", "c"];
    await clock.run(Promise.all(paths.map((path) => request("POST", `${enrolment}/${path}`))));
    assert.deepEqual(begun, ["0 a", "4 a/setPriority", "8 b/setPriority", "12 b/assign", "14 c"]);
  });

  it("go on after one has failed", async () => {
    const { clock, begun, request } = stage((path) => path.endsWith("/a"));
    const results = await clock.run(
      Promise.allSettled([request("PATCH", `${enrolment}/a`), request("PATCH", `${enrolment}/b`)]),
    );
    assert.deepEqual(
      results.map(({ status }) => status),
      ["rejected", "fulfilled"],
    );
    assert.deepEqual(begun, ["0 a", "2 b"]);
  });

  it("do not lose their own time in the queue", async () => {
    const clock = new VirtualClock();
    const left: number[] = [];
    const queued = serial({ clock, priorityPause: 0 })(async ({ deadline }) => {
      left.push(deadline.remaining());
      await clock.sleep(1000);
      return { status: 200, headers: {}, body: "", attempts: 1 };
    });
    const all = Array.from({ length: 5 }, (_, i) =>
      queued({ method: "PATCH", path: `${enrolment}/${i}`, headers: {}, deadline: new Deadline(clock, 1500) }),
    );
    await clock.run(Promise.all(all));
    assert.deepEqual(left, [1500, 1500, 1500, 1500, 1500]);
  });
});
