/** What is known of one subject, ordered for a reader. */
import type { Outcome } from "../../effective/outcome.ts";
import { outcomes } from "../../effective/outcome.ts";
import { type Phrase, plainText } from "../phrase.ts";
import type { TenantPolicies } from "../policies.ts";
import { labelOf } from "../review/setting-words.ts";
import type { Subject } from "./subject.ts";

export interface Result {
  readonly title: Phrase;
  /** How many policies reach it, surely or perhaps. */
  readonly policies: number;
  /** All of them get several policies that differ: none of the values, or nobody can say which. */
  readonly conflicts: readonly Outcome[];
  /** The same of policies that only some of them get, and perhaps nobody all. */
  readonly possible: readonly Outcome[];
  /** By their labels. */
  readonly settings: readonly Outcome[];
}

export function resultOf(subject: Subject, { policies }: TenantPolicies): Result {
  const found = outcomes(policies, (policy) => subject.sureOf(policy)).sort(byLabel);
  const isConflict = ({ how }: Outcome) => how === "conflict" || how === "undefined";
  return {
    title: subject.title,
    policies: policies.filter((policy) => subject.sureOf(policy) !== undefined).length,
    conflicts: found.filter((one) => isConflict(one) && one.sure === "certain"),
    possible: found.filter((one) => isConflict(one) && one.sure === "possible"),
    settings: found.filter((one) => !isConflict(one)),
  };
}

export const settingOf = ({ setting, from, lost }: Outcome) =>
  (setting ?? from[0]?.setting ?? lost[0]?.setting) as NonNullable<typeof setting>;

const key = (one: Outcome): string => `${plainText(labelOf(settingOf(one)))} ${one.slot}`;
const byLabel = (left: Outcome, right: Outcome): number => (key(left) < key(right) ? -1 : 1);
