import { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import { filled } from "./grpc.ts";
import type { Timeouts } from "./resource.ts";

const SECONDS: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };
const DURATION = /^(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+$/;

/** The option `customTimeouts`: durations such as `1h30m`. @throws when one is something else. */
export function timeoutsOf(message: RegisterResourceRequest.CustomTimeouts | undefined): Timeouts {
  const { create = "", update = "", pb_delete: deletion = "", read = "" } = message?.toObject() ?? {};
  const given = Object.entries({ create, update, delete: deletion, read }).filter(([, text]) => text !== "");
  return Object.fromEntries(given.map(([key, text]) => [key, secondsOf(text)]).filter(([, seconds]) => seconds !== 0));
}

export function timeoutsMessage(timeouts: Timeouts): RegisterResourceRequest.CustomTimeouts {
  const given = Object.entries(timeouts).map(([key, seconds]) => [key, `${seconds}s`]);
  return filled(new RegisterResourceRequest.CustomTimeouts(), Object.fromEntries(given));
}

function secondsOf(duration: string): number {
  if (duration === "0") return 0;
  if (!DURATION.test(duration)) throw new Error(`unable to parse customTimeout Value ${duration}`);
  const parts = duration.matchAll(/([\d.]+)([a-zµ]+)/g);
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (SECONDS[unit as string] as number), 0);
}
