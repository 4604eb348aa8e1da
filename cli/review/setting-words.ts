/** Settings, policies and outcomes in words. */
import type { Contender, How, Outcome } from "../../effective/outcome.ts";
import type { Policy } from "../../effective/policy.ts";
import { type DeviceSetting, HIDDEN, settingLabel, valueWords } from "../../provider/model/device-settings/index.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import { joined, type Phrase, plainText, quoted } from "../phrase.ts";
import type { NameOf } from "../pulumi/names.ts";
import { targetWords } from "./audience.ts";
import { MOST_ITEMS } from "./words.ts";

/** What the catalog or this package calls it; an address that only the tenant knows is quoted. */
export const labelOf = (setting: DeviceSetting): Phrase =>
  setting.definition || setting.property !== undefined ? [settingLabel(setting)] : [quoted(settingLabel(setting))];

/** Texts are the tenant's own words, everything else is ours. */
export function valuePhrase(setting: DeviceSetting): Phrase {
  const { secret, value } = setting;
  if (secret || value === HIDDEN || hasUnknown(value)) return [valueWords(setting)];
  if (!Array.isArray(value)) return single(setting, value);
  if (value.length === 0) return ["none"];
  const more: Phrase[] = value.length > MOST_ITEMS ? [[`and ${value.length - MOST_ITEMS} more`]] : [];
  return joined([...value.slice(0, MOST_ITEMS).map((one) => single(setting, one)), ...more], ", ");
}

function single(setting: DeviceSetting, value: unknown): Phrase {
  const isOption =
    setting.definition?.options?.some(({ literal }) => literal === value) || setting.field?.kind === "enum";
  if (typeof value === "string" && !isOption) return [quoted(value)];
  return typeof value === "object" && value !== null
    ? [quoted(JSON.stringify(value))]
    : [valueWords({ ...setting, value })];
}

export const nameOf = ({ name }: Policy): Phrase => [quoted(name)];

/** The same with whom it is for. */
export const nameAndAudience =
  (names: NameOf) =>
  (policy: Policy): Phrase => [...nameOf(policy), " for ", ...targetWords(policy.targets, names)];

/** `enabled in "Baseline", "Kiosks"`: those that say the same together. */
export function byValue(contenders: readonly Pick<Contender, "policy" | "setting">[], of = nameOf): Phrase[] {
  const groups = Map.groupBy(contenders, ({ setting }) => plainText(valuePhrase(setting)));
  return [...groups.values()].map((same) => [
    ...valuePhrase((same[0] as Contender).setting),
    " in ",
    ...joined(
      same.map(({ policy }) => of(policy)),
      ", ",
    ),
  ]);
}

/** `"Baseline": enabled`. */
export const said = ({ policy, setting }: Pick<Contender, "policy" | "setting">): Phrase => [
  ...nameOf(policy),
  ": ",
  ...valuePhrase(setting),
];

/** Why it came to this, where more than one policy says something. */
const REASONS: Readonly<Record<How, string | undefined>> = {
  alone: undefined,
  agreed: undefined,
  merged: "lists are put together",
  strictest: "of compliance policies the strictest counts",
  ranked: "the one of the highest priority counts",
  conflict: undefined,
  undefined: "the service doesn't compare custom settings: nobody can say which value counts",
  unknown: "a value isn't known",
  overridden: "the user's setting comes before the device's",
};

/** Everything beside the value and whom it is from. */
export function remarks({ how, lost, possible, sure }: Outcome): Phrase[] {
  const reason = REASONS[how];
  return [
    ...(reason === undefined ? [] : [how === "undefined" ? [reason] : listed(reason, lost)]),
    ...(possible.length > 0 ? [listed("for some of them also", possible)] : []),
    ...(sure === "possible" ? [["for some of them, as only the directory knows"]] : []),
  ];
}

const listed = (reason: string, contenders: readonly Contender[]): Phrase =>
  contenders.length === 0 ? [reason] : [reason, ": ", ...joined(contenders.map(said), ", ")];
