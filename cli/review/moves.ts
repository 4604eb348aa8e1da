/**
 * Settings that leave one configuration and join another in the same update: from one policy to another, or from a typed
 * configuration into the catalog. Each is told as the move that it is, on both sides, and judged by what it changes: the
 * value, and for whom it is.
 */
import { directionBetween } from "../../catalog/safer/way.ts";
import { type DeviceSetting, deviceSettings, saferOf, valueWords } from "../../provider/model/device-settings/index.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { classOf } from "../../provider/pulumi/tokens.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import { joined, type Phrase, quoted } from "../phrase.ts";
import { kindOf } from "../pulumi/kinds.ts";
import type { NameOf } from "../pulumi/names.ts";
import type { State, Step } from "../pulumi/preview.ts";
import { masked, SECRET } from "../pulumi/secrets.ts";
import { isPulumis, parseUrn } from "../pulumi/urn.ts";
import { type Audience, audienceOf } from "./audience.ts";
import type { Difference, Direction } from "./differences.ts";

/** One side: a configuration that had the setting, or gets it. */
interface End {
  readonly urn: string;
  readonly name: Phrase;
  readonly setting: DeviceSetting;
  readonly audience: Audience;
}

/** Where a setting came from or goes to: the other sides, by URN and by the path of the setting here. */
export interface Moves {
  readonly away: ReadonlyMap<string, ReadonlyMap<string, Move>>;
  readonly here: ReadonlyMap<string, ReadonlyMap<string, Move>>;
}

interface Move {
  readonly own: End;
  readonly others: readonly End[];
}

export function movesIn(steps: readonly Step[], nameOf: NameOf): Moves {
  const ends = steps
    .filter(({ op, urn }) => ["create", "update", "delete"].includes(op) && !isPulumis(parseUrn(urn).type))
    .map((step) => endsOf(step, nameOf));
  const joining = Map.groupBy(
    ends.flatMap(({ joined }) => joined),
    placeOf,
  );
  const pairs = ends
    .flatMap(({ left }) => left)
    .flatMap((from) => (joining.get(placeOf(from)) ?? []).filter((to) => isMove(from, to)).map((to) => ({ from, to })));
  return {
    away: byOwner(pairs.map(({ from, to }) => [from, to])),
    here: byOwner(pairs.map(({ from, to }) => [to, from])),
  };
}

/** A typed property that goes back to the service's default for all, and is set for a few elsewhere, moves nowhere. */
const isMove = (from: End, to: End): boolean =>
  from.urn !== to.urn && (from.setting.property === undefined || covers(from, to));

function byOwner(pairs: readonly (readonly [own: End, other: End])[]): Moves["away"] {
  const moves = [...Map.groupBy(pairs, ([own]) => own)].map(
    ([own, all]): Move => ({ own, others: all.map(([, other]) => other) }),
  );
  return new Map(
    [...Map.groupBy(moves, ({ own: { urn } }) => urn)].map(([urn, all]) => [
      urn,
      new Map(all.map((move) => [pathOf(move.own.setting), move])),
    ]),
  );
}

/** What is the same setting in two configurations: of an item of a list in the catalog the way to it as well. */
const placeOf = ({ setting: { identity, key, property, platforms } }: End): string =>
  JSON.stringify([property === undefined ? key : identity, [...platforms].sort()]);

/** As differences write it. */
const pathOf = ({ property, key }: DeviceSetting): string => (property === undefined ? `settings[${key}]` : property);

function endsOf(step: Step, nameOf: NameOf): { left: End[]; joined: End[] } {
  const { type, name: inProgram } = parseUrn(step.urn);
  const kind = kindOf(type);
  const className = classOf(type);
  if (!kind || className === undefined) return { left: [], joined: [] };
  const [before, after] = [step.old, step.new].map((state) => settingsOf(kind, className, state));
  const end = (state: State | undefined, setting: DeviceSetting): End => {
    const called = state?.inputs[kind.collection.nameProperty];
    const name = [quoted(typeof called === "string" ? called : inProgram)];
    return { urn: step.urn, name, setting, audience: audienceOf(state?.inputs.assignments, nameOf) };
  };
  const only = (settings: Settings, others: Settings) =>
    [...settings].filter(([place]) => !others.has(place)).map(([, setting]) => setting);
  const [old, planned] = [before as Settings, after as Settings];
  return {
    left: only(old, planned)
      // A property that leaves the program keeps its value in the tenant, unless the service has a default for it.
      .filter(({ field }) => step.op === "delete" || field === undefined || field.default !== undefined)
      .map((setting) => end(step.old, setting)),
    joined: only(planned, old).map((setting) => end(step.new, setting)),
  };
}

type Settings = ReadonlyMap<string, DeviceSetting>;

function settingsOf(kind: Kind, type: string, state: State | undefined): Settings {
  const settings = state ? deviceSettings({ type, properties: masked(kind.fields, state.inputs) }) : [];
  return new Map(settings.filter(({ identity }) => identity !== undefined).map((one) => [pathOf(one), one]));
}

/** Differences with the moves among them told as such. */
export const withMoves = (urn: string, differences: readonly Difference[], moves: Moves): Difference[] =>
  differences.map((one) => {
    const [away, here] = [moves.away.get(urn)?.get(one.path), moves.here.get(urn)?.get(one.path)];
    if (away)
      return { ...one, after: awayWords(away), direction: directionOf(one, away.own, away.others), moved: true };
    if (!here) return one;
    const [source] = here.others as [End];
    return { ...one, before: hereWords(here), direction: directionOf(one, source, [here.own]), moved: true };
  });

function awayWords({ own, others }: Move): Phrase {
  const ends = others.map((other) => [...other.name, ...valueChange(own, other), ...audienceChange(own, other)]);
  return ["moves to ", ...joined(ends, " and ")];
}

function hereWords({ own, others }: Move): Phrase {
  const ends = others.map((other) => [...other.name, ...audienceChange(own, other, "was for")]);
  const [first] = others as [End];
  const value = sameValue(first, own) ? [] : [", there ", ...words(first.setting)];
  return ["comes from ", ...joined(ends, " and "), ...value];
}

const valueChange = (from: End, to: End): Phrase => (sameValue(from, to) ? [] : [", as ", ...words(to.setting)]);

const words = (setting: DeviceSetting): Phrase => (holdsSecret(setting) ? ["a secret"] : [quoted(valueWords(setting))]);

const audienceChange = (from: End, to: End, says = "there for"): Phrase =>
  sameAudience(from, to) ? [] : [`, ${says} `, ...to.audience.words];

const holdsSecret = ({ secret, value }: DeviceSetting): boolean =>
  secret || value === SECRET || (Array.isArray(value) && value.includes(SECRET));

/** Secrets look all the same here: nobody can say whether two are. */
const sameValue = (from: End, to: End): boolean =>
  !holdsSecret(from.setting) &&
  !hasUnknown(to.setting.value) &&
  JSON.stringify(from.setting.value) === JSON.stringify(to.setting.value);

const sameAudience = (from: End, to: End): boolean =>
  !to.audience.targets.uncertain && JSON.stringify(from.audience.words) === JSON.stringify(to.audience.words);

/** Whoever had it has it still: the same target, or everybody. */
const covers = (from: End, to: End): boolean =>
  sameAudience(from, to) ||
  (to.audience.reach === "everyone" && to.audience.targets.excludes.length === 0 && !to.audience.targets.uncertain);

/** By the value, where it stays with those who had it; else as of a setting that leaves or joins. */
function directionOf(one: Difference, from: End, others: readonly End[]): Direction {
  const kept = others.find((to) => covers(from, to));
  if (!kept) return one.direction;
  if (sameValue(from, kept)) return "neutral";
  const [before, after] = [from.setting, kept.setting];
  const judgement = saferOf(after);
  if (one.direction === "neutral" || judgement?.kind === "neutral") return "neutral";
  if (judgement?.kind !== "directed" || holdsSecret(before) || hasUnknown(after.value)) return "unclear";
  return directionBetween(judgement, before.value, after.value);
}
