/** What is known of one subject, ordered for a reader. */
import { evaluate, type Values } from "../../effective/filter/evaluate.ts";
import { type Outcome, outcomes } from "../../effective/outcome.ts";
import { requirementOf } from "../../effective/requirement.ts";
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
  /** Of one device: what it gets and can't use, because its version or edition of Windows doesn't know it. */
  readonly unusable: ReadonlySet<Outcome>;
}

export function resultOf(subject: Subject, { policies }: TenantPolicies): Result {
  const sure = new Map(policies.map((policy) => [policy, subject.sureOf(policy)]));
  const found = outcomes(policies, (policy) => sure.get(policy)).sort(byLabel);
  const isConflict = ({ how }: Outcome) => how === "conflict" || how === "undefined";
  return {
    title: subject.title,
    policies: [...sure.values()].filter((one) => one !== undefined).length,
    conflicts: found.filter((one) => isConflict(one) && one.sure === "certain"),
    possible: found.filter((one) => isConflict(one) && one.sure === "possible"),
    settings: found.filter((one) => !isConflict(one)),
    unusable: new Set(subject.values ? found.filter((one) => isUnusable(one, subject.values as Values)) : []),
  };
}

function isUnusable(one: Outcome, values: Values): boolean {
  const requirement = requirementOf(settingOf(one));
  return requirement !== undefined && evaluate(requirement, values) === false;
}

export const settingOf = ({ setting, from, lost }: Outcome) =>
  (setting ?? from[0]?.setting ?? lost[0]?.setting) as NonNullable<typeof setting>;

const key = (one: Outcome): string => `${plainText(labelOf(settingOf(one)))} ${one.slot}`;
const byLabel = (left: Outcome, right: Outcome): number => (key(left) < key(right) ? -1 : 1);
