import type { Conditions, Measurement } from "./measure.ts";

/** Graph's limit on writes of one application in one tenant. Nothing here comes near the limit on all requests. */
const writesInWindow = 100;
export const windowSeconds = 20;

const header = ["work", "time", "requests", "429", "writing", "floor", "ratio", "provider", "state", "plain client"];

/** A Markdown table of one run; `plain` where the same was measured with a plain client. */
export function table(
  own: readonly Measurement[],
  plain: readonly Measurement[] | undefined,
  conditions: Conditions,
): string {
  const rows = own.map((one) => {
    const same = plain?.find(({ work }) => work === one.work);
    return row(one, same, conditions);
  });
  const lines = [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [`**${describe(conditions)}**`, "", ...lines, ""].join("\n");
}

export const describe = ({ policies, throttle, latency }: Conditions): string =>
  `${policies} policies, ${throttle ? "throttled" : "not throttled"}, ${latency} ms latency`;

function row(one: Measurement, plain: Measurement | undefined, { throttle }: Conditions): string[] {
  const floor = throttle ? floorOf(one) : 0;
  return [
    one.work,
    seconds(one.seconds),
    requests(one),
    String(one.counted.throttled),
    seconds(one.counted.writingSeconds),
    floor === 0 ? "–" : seconds(floor),
    floor === 0 ? "–" : (one.counted.writingSeconds / floor).toFixed(2),
    one.memory === undefined ? "–" : `${Math.round(one.memory / 2 ** 20)} MB`,
    `${Math.round((one.state ?? 0) / 1000)} kB`,
    plain ? inPlain(plain) : "–",
  ];
}

/** The least time that the writes which were let through can take. */
function floorOf({ counted: { methods, throttled } }: Measurement): number {
  const all = Object.values(methods).reduce((sum, count) => sum + count, 0);
  return leastSeconds(all - (methods.GET ?? 0) - throttled);
}

/** The least time that so many writes can take: the first hundred go at once, the next when 20 seconds are over. */
export function leastSeconds(writes: number): number {
  return windowSeconds * Math.max(0, Math.ceil(writes / writesInWindow) - 1);
}

function inPlain({ seconds: time, counted, refused = 0 }: Measurement): string {
  const sent = Object.values(counted.methods).reduce((sum, count) => sum + count, 0);
  return `${seconds(time)}, ${sent} requests${refused > 0 ? `, ${refused} refused and not done` : ""}`;
}

const seconds = (time: number): string => `${time.toFixed(1)} s`;

function requests({ counted }: Measurement): string {
  const parts = Object.entries(counted.methods).map(([method, count]) => `${count} ${method}`);
  return parts.length > 0 ? parts.sort().join(", ") : "none";
}
