/**
 * Loaded first into the processes of an engine (`LEAPING` of `project.ts`), has their waits end at once: what a provider waits for
 * in real time, a few times 20 seconds, is the same then. Requests are real.
 */
import { systemClock } from "../../provider/graph/clock.ts";
import { LeapingClock } from "../faults/leaping-clock.ts";

const clock = new LeapingClock();
Object.assign(systemClock, { now: () => clock.now(), sleep: (milliseconds: number) => clock.sleep(milliseconds) });
