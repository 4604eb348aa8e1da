/** Settings that policies of one tenant, or of one program, have differently for devices that get both. */
import type { DeviceSetting } from "../provider/model/device-settings/index.ts";
import { type Directory, UNREAD } from "./directory.ts";
import { type Contender, type How, type Sure, together } from "./outcome.ts";
import { overlap } from "./overlap.ts";
import type { Policy } from "./policy.ts";
import { slotOf } from "./slot.ts";
import type { Targets } from "./targets.ts";

/** Policies that differ about one setting, of which each meets another one of them. */
export interface Conflict {
  readonly slot: string;
  /** The setting, as the first of them has it. */
  readonly setting: DeviceSetting;
  readonly sides: readonly Side[];
  /** `certain`: devices that get both are sure to be there, unless nobody gets one of them. */
  readonly sure: Sure;
  /** `conflict`: they get none of the values; `undefined`: nobody can say which one. */
  readonly how: Extract<How, "conflict" | "undefined">;
}

export interface Side {
  readonly policy: Policy;
  readonly setting: DeviceSetting;
}

/** Those that are certain first. */
export function conflictsIn(policies: readonly Policy[], directory: Directory = UNREAD): Conflict[] {
  const meet = meetings(directory);
  const sorted = [...policies].sort((left, right) =>
    left.name === right.name ? compare(left.id, right.id) : compare(left.name, right.name),
  );
  const slots = [...bySlot(sorted)].filter(([, sides]) => sides.length > 1);
  const found = slots.flatMap(([slot, sides]) => inSlot(slot, sides, meet));
  return found.sort((left, right) => order(left) - order(right));
}

/** The same on every machine; policy 2 before policy 10. */
const { compare } = new Intl.Collator("en", { numeric: true });
const order = ({ sure }: Conflict): number => (sure === "certain" ? 0 : 1);

function bySlot(policies: readonly Policy[]): ReadonlyMap<string, Side[]> {
  const slots = new Map<string, Side[]>();
  for (const policy of policies) {
    if (policy.targets.declared && policy.targets.includes.length === 0 && !policy.targets.uncertain) continue;
    for (const setting of policy.settings) {
      const slot = slotOf(policy, setting);
      if (slot === undefined) continue;
      const sides = slots.get(slot);
      if (sides) sides.push({ policy, setting });
      else slots.set(slot, [{ policy, setting }]);
    }
  }
  return slots;
}

type Meet = (left: Policy, right: Policy) => Sure | undefined;

function inSlot(slot: string, sides: readonly Side[], meet: Meet): Conflict[] {
  const certain = new Set<Side>();
  const possible = new Set<Side>();
  let how: Conflict["how"] | undefined;
  sides.forEach((left, index) => {
    for (const right of sides.slice(index + 1)) {
      const settled = ofPair(left, right);
      const sure = settled && meet(left.policy, right.policy);
      if (!sure) continue;
      how ??= settled;
      for (const side of [left, right]) (sure === "certain" ? certain : possible).add(side);
    }
  });
  const of = ([first, ...others]: readonly Side[], sure: Sure): Conflict[] =>
    first && how ? [{ slot, setting: first.setting, sides: [first, ...others], sure, how }] : [];
  return [...of([...certain], "certain"), ...of([...possible], "possible")];
}

/** How two sides come together, where that is no good way. */
function ofPair(left: Side, right: Side): Conflict["how"] | undefined {
  // Some types have two properties for one setting.
  if (left.policy === right.policy) return undefined;
  const contenders = [left, right].map((side): Contender => ({ ...side, sure: "certain" }));
  const { how } = together(contenders);
  return how === "conflict" || how === "undefined" ? how : undefined;
}

/** Whether two policies reach a device in common; of all pairs with the same assignments it is worked out once. */
function meetings(directory: Directory): Meet {
  const known = new Map<string, Sure | undefined>();
  const names = new Map<Targets, string>();
  const nameOf = (targets: Targets): string => {
    const name = names.get(targets) ?? JSON.stringify(targets);
    names.set(targets, name);
    return name;
  };
  return (left, right) => {
    const key = `${nameOf(left.targets)} ${nameOf(right.targets)}`;
    if (!known.has(key)) {
      const found = overlap(left.targets, right.targets, directory);
      known.set(key, found === "none" ? undefined : found);
    }
    const found = known.get(key);
    // An applicability rule lets only some of those devices have it.
    return found === "certain" && (left.narrowed || right.narrowed) ? "possible" : found;
  };
}
