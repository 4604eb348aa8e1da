/** What those whom a changed policy is for get before and after, where several policies meet. */
import type { Directory } from "../../../effective/directory.ts";
import { isSame, type Outcome, outcomes } from "../../../effective/outcome.ts";
import { reach } from "../../../effective/overlap.ts";
import type { Policy } from "../../../effective/policy.ts";
import { compareStrictness } from "../../../effective/stricter.ts";
import type { Include, Targets } from "../../../effective/targets.ts";
import type { DeviceSetting } from "../../../provider/model/device-settings/index.ts";
import type { Phrase } from "../../phrase.ts";
import type { NameOf } from "../../pulumi/names.ts";
import { targetWords } from "../audience.ts";
import { labelOf, nameOf as policyName, valuePhrase } from "../setting-words.ts";
import type { Effect } from "./effect.ts";
import type { Worlds } from "./worlds.ts";

export function audienceEffects(worlds: Worlds, directory: Directory, nameOf: NameOf): Effect[] {
  const { before, after, touched } = worlds;
  const policies = [...before, ...after].filter(({ id }) => touched.has(id));
  const includes = new Map(
    policies.flatMap(({ targets }) => targets.includes.map((one) => [JSON.stringify(one), one])),
  );
  return [...includes.values()].flatMap((include) => {
    const meant = onlyFor(include);
    const of = (all: readonly Policy[]) => slotsFor(meant, all, directory);
    const pairs = pairsOf(of(before), of(after)).filter((pair) => isTouched(pair, touched));
    const audience = targetWords(meant, nameOf);
    return [...unset(pairs, audience), ...pairs.flatMap((pair) => met(pair, touched, audience))];
  });
}

const onlyFor = (include: Include): Targets => ({
  declared: true,
  includes: [include],
  excludes: [],
  uncertain: false,
});

type Slots = ReadonlyMap<string, Outcome>;

/** What all of them get. */
const slotsFor = (meant: Targets, policies: readonly Policy[], directory: Directory): Slots =>
  new Map(
    outcomes(policies, ({ targets, narrowed }) =>
      reach(targets, meant, directory) === "all" && !narrowed ? "certain" : undefined,
    ).map((one) => [one.slot, one]),
  );

interface Pair {
  readonly was: Outcome | undefined;
  readonly is: Outcome | undefined;
}

const pairsOf = (old: Slots, planned: Slots): Pair[] =>
  [...new Set([...old.keys(), ...planned.keys()])]
    .filter((slot) => !slot.startsWith("beside "))
    .map((slot) => ({ was: old.get(slot), is: planned.get(slot) }));

const contenders = (one: Outcome | undefined) => (one ? [...one.from, ...one.lost] : []);

const isTouched = ({ was, is }: Pair, touched: ReadonlySet<string>): boolean =>
  [...contenders(was), ...contenders(is)].some(({ policy }) => touched.has(policy.id));

const MOST_UNSET = 12;

/** What protected devices and isn't demanded any more, in one. */
function unset(pairs: readonly Pair[], audience: Phrase): Effect[] {
  const gone = pairs.flatMap(({ was, is }) => (was?.setting && !is ? [was.setting] : []));
  if (gone.length === 0) return [];
  const lines = gone.slice(0, MOST_UNSET).map((one): Phrase => [...labelOf(one), ": was ", ...valuePhrase(one)]);
  const more: Phrase[] = gone.length > MOST_UNSET ? [[`and ${gone.length - MOST_UNSET} more`]] : [];
  const label: Phrase = [gone.length === 1 ? "1 setting" : `${gone.length} settings`, " that no policy sets any more"];
  return [{ sort: "unset", label, risk: "medium", audience, lines: [...lines, ...more] }];
}

/** One policy alone says no more than its own change does. */
function met({ was, is }: Pair, touched: ReadonlySet<string>, audience: Phrase): Effect[] {
  if (!was?.setting || !is?.setting || contenders(was).length + contenders(is).length <= 2) return [];
  const about = { audience, label: labelOf(is.setting) };
  if (!isSame(was.setting, is.setting)) return [{ ...about, ...change(was.setting, is.setting) }];
  return idle(was, is, touched).map((line): Effect => ({ ...about, sort: "idle", risk: "low", lines: [line] }));
}

function change(was: DeviceSetting, is: DeviceSetting): Pick<Effect, "sort" | "risk" | "lines"> {
  const isWeaker = (compareStrictness(is, was) ?? 0) < 0;
  const line: Phrase = [...valuePhrase(was), " → ", ...valuePhrase(is), ...(isWeaker ? [", weaker"] : [])];
  return { sort: "changed", risk: isWeaker ? "high" : "low", lines: [line] };
}

/** Policies whose values change and don't count. */
function idle(was: Outcome, is: Outcome, touched: ReadonlySet<string>): Phrase[] {
  const [winner] = is.from;
  const { setting } = is;
  if (!winner || !setting) return [];
  const changed = is.lost.filter(({ policy, setting: planned }) => {
    const old = contenders(was).find((one) => one.policy.id === policy.id)?.setting;
    return touched.has(policy.id) && (!old || !isSame(old, planned));
  });
  const why: Phrase = [" changes nothing: ", ...policyName(winner.policy), " counts, with ", ...valuePhrase(setting)];
  return changed.map(({ policy }): Phrase => [...policyName(policy), ...why]);
}
