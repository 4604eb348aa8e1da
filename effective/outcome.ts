/**
 * What devices end up with, slot by slot, of several configurations.
 *
 * Sources: https://learn.microsoft.com/intune/device-configuration/troubleshoot-device-profiles#conflicts (configurations
 * conflict, of compliance the most restrictive counts, Apple's and custom settings aren't compared by the service),
 * https://learn.microsoft.com/intune/device-configuration/settings-catalog/#device-scope-vs-user-scope-settings (the
 * user's before the device's).
 */
import { type DeviceSetting, HIDDEN } from "../provider/model/device-settings/index.ts";
import { hasUnknown } from "../provider/pulumi/values.ts";
import type { Policy } from "./policy.ts";
import { slotOf, userSlotOf, type Way, wayOf } from "./slot.ts";
import { compareStrictness } from "./stricter.ts";

/** Whether a device gets a policy: it surely does, or may. */
export type Sure = "certain" | "possible";

/** A policy that fills a slot. */
export interface Contender {
  readonly policy: Policy;
  readonly setting: DeviceSetting;
  readonly sure: Sure;
}

/**
 * - `alone`, `agreed`: one policy says it, or several say the same.
 * - `merged`, `strictest`, `ranked`: several differ, and that is how they come together.
 * - `conflict`: several differ, and devices get none of them.
 * - `undefined`: several differ, and nobody can say which one counts.
 * - `unknown`: a value that isn't known, or mustn't be looked at, is among them.
 * - `overridden`: the same setting of the user comes before it.
 */
export type How =
  | "alone"
  | "agreed"
  | "merged"
  | "strictest"
  | "ranked"
  | "conflict"
  | "undefined"
  | "unknown"
  | "overridden";

export interface Outcome {
  readonly slot: string;
  readonly how: How;
  /** Those whose value counts; of a conflict nobody's. */
  readonly from: readonly Contender[];
  /** Those whose value doesn't. */
  readonly lost: readonly Contender[];
  /** What devices get; undefined where that is nothing, or isn't known. */
  readonly setting: DeviceSetting | undefined;
  /** Whether this is so for all devices in question, or for some, as only the directory knows. */
  readonly sure: Sure;
  /** What says otherwise for some of the devices, as only the directory knows. */
  readonly possible: readonly Contender[];
}

/** @param sureOf whether the devices in question get a policy; undefined where they don't. */
export function outcomes(policies: readonly Policy[], sureOf: (policy: Policy) => Sure | undefined): Outcome[] {
  const placed = policies.flatMap((policy) => {
    const sure = sureOf(policy);
    // What stands beside all others has a slot of its own.
    const place = (setting: DeviceSetting, index: number) => slotOf(policy, setting) ?? `beside ${policy.id} ${index}`;
    return sure
      ? policy.settings.map((setting, index) => ({ slot: place(setting, index), one: { policy, setting, sure } }))
      : [];
  });
  const slots = Map.groupBy(placed, ({ slot }) => slot);
  const contenders = (filled: typeof placed) => filled.map(({ one }) => one);
  const found = new Map([...slots].map(([slot, filled]) => [slot, outcome(slot, contenders(filled))]));
  return [...found.values()].map((one) => afterUser(one, found));
}

function outcome(slot: string, contenders: readonly Contender[]): Outcome {
  const certain = contenders.filter(({ sure }) => sure === "certain");
  const possible = contenders.filter(({ sure }) => sure === "possible");
  if (certain.length === 0) return { ...together(possible), slot, sure: "possible", possible: [] };
  const settled = together(certain);
  return {
    ...settled,
    slot,
    sure: "certain",
    possible: possible.filter(({ setting }) => !settled.setting || !isSame(setting, settled.setting)),
  };
}

type Settled = Pick<Outcome, "how" | "from" | "lost" | "setting">;

/** What becomes of policies that one device gets. */
export function together(contenders: readonly Contender[]): Settled {
  const [first, ...others] = contenders as [Contender, ...Contender[]];
  const settings = contenders.map(({ setting }) => setting);
  const all = { from: contenders, lost: [], setting: first.setting };
  if (others.length === 0) return { ...all, how: "alone" };
  const way = wayOf(first.policy, first.setting);
  if (way === "ranked") return ranked(contenders);
  if (!settings.every(isReadable)) return { ...all, how: "unknown", setting: undefined };
  if (others.every(({ setting }) => isSame(setting, first.setting))) return { ...all, how: "agreed" };
  return differing(way, contenders);
}

function differing(way: Way, contenders: readonly Contender[]): Settled {
  if (way === "merged") return { how: "merged", from: contenders, lost: [], setting: merged(contenders) };
  if (way === "strictest") return strictest(contenders);
  // Of custom settings, and of Apple's, the service sends each that it has.
  const isCompared = contenders.every(({ policy }) => !/Custom/.test(policy.kind.name));
  return { how: isCompared ? "conflict" : "undefined", from: [], lost: contenders, setting: undefined };
}

function merged(contenders: readonly Contender[]): DeviceSetting {
  const [{ setting }] = contenders as [Contender];
  return { ...setting, value: [...new Set(contenders.flatMap(({ setting: { value } }) => value as unknown[]))] };
}

function strictest(contenders: readonly Contender[]): Settled {
  const isAtLeast = (one: Contender) =>
    contenders.every((other) => {
      const order = isSame(one.setting, other.setting) ? 0 : compareStrictness(one.setting, other.setting);
      return order !== undefined && order >= 0;
    });
  const from = contenders.filter(isAtLeast);
  const [winner] = from;
  if (!winner) return { how: "undefined", from: [], lost: contenders, setting: undefined };
  return { how: "strictest", from, lost: contenders.filter((one) => !from.includes(one)), setting: winner.setting };
}

/** 1 comes first; 0, the tenant's default, last. */
const rank = ({ policy: { priority } }: Contender): number =>
  priority === 0 ? Number.POSITIVE_INFINITY : (priority ?? Number.NaN);

function ranked(contenders: readonly Contender[]): Settled {
  const sorted = [...contenders].sort((left, right) => rank(left) - rank(right));
  const [winner, next] = sorted as [Contender, Contender];
  const isClear = sorted.every((one) => !Number.isNaN(rank(one))) && rank(winner) < rank(next);
  if (!isClear) return { how: "undefined", from: [], lost: contenders, setting: undefined };
  return { how: "ranked", from: [winner], lost: sorted.slice(1), setting: winner.setting };
}

function afterUser(one: Outcome, all: ReadonlyMap<string, Outcome>): Outcome {
  const slot = userSlotOf(one.slot);
  const users = slot === one.slot ? undefined : all.get(slot);
  const isSet = users?.setting !== undefined && one.setting !== undefined;
  return isSet ? { ...one, how: "overridden", from: [], lost: [...one.from, ...one.lost] } : one;
}

/** What the service gives in place of a secret is another text each time. */
const isReadable = ({ value, definition }: DeviceSetting): boolean =>
  value !== HIDDEN && definition?.valueType !== "secret" && !hasUnknown(value);

/** Lists are sets: their order means nothing. */
export function isSame(left: DeviceSetting, right: DeviceSetting): boolean {
  return keyOf(left.value) === keyOf(right.value);
}

const keyOf = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value) ?? String(value);
