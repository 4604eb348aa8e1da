/** Sentences that every form of the evidence has. */
import type { Evidence, EvidenceFinding, EvidenceRule } from "../../check/evidence.ts";
import { type Phrase, quoted } from "../../phrase.ts";
import { count } from "../sentences.ts";

const TARGETS: Readonly<Record<Evidence["target"]["sort"], string>> = {
  program: "the program of",
  state: "the state in",
  tenant: "tenant",
  exports: "the exports in",
};

export function headline({ outcome, counts, target, unread, failOn }: Evidence): Phrase {
  const where: Phrase = [TARGETS[target.sort], " ", quoted(target.name)];
  if (outcome === "passed") return ["Passed: ", ...where];
  if (outcome === "incomplete")
    return [`Passed as far as could be judged, ${count(unread.length, "part")} of `, ...where, " could not"];
  const failing = counts.mandatory + (failOn === "advisory" ? counts.advisory : 0);
  return [`Failed with ${count(failing, "finding")}: `, ...where];
}

/** What was judged, by which rules, and how it came out. */
export function summary({ policies, rules, counts, unread }: Evidence): string[] {
  const asked = rules.filter(({ verdict }) => verdict !== "not asked" && verdict !== "nothing to judge").length;
  const parts = [
    `${counts.mandatory} mandatory`,
    `${counts.advisory} advisory`,
    `${counts.unknown} not told`,
    `${counts.excepted} excepted`,
  ];
  return [
    `${policies.length} ${policies.length === 1 ? "policy" : "policies"} judged by ${asked} of ${count(rules.length, "rule")}. Findings: ${parts.join(", ")}.`,
    ...(counts.outlived > 0 ? [`${count(counts.outlived, "exception")} can go.`] : []),
    ...(unread.length > 0 ? [`${count(unread.length, "part")} of the target could not be judged.`] : []),
  ];
}

export const ASIDE: Readonly<Record<EvidenceFinding["verdict"], string>> = {
  broken: "broken",
  unknown: "can't tell",
  excepted: "excepted",
  outlived: "in the way",
};

/** `DISA STIG V-253401`; none where no framework says it. */
export const controls = ({ controls: all }: EvidenceRule): string =>
  all.map(({ framework, id }) => (id === null ? framework : `${framework} ${id}`)).join(", ");

/** Who answers for an exception, why, and until when. */
export function exceptionWords({ exception, verdict }: EvidenceFinding): Phrase | undefined {
  if (!exception) return undefined;
  const { ends, reason, owner, ticket } = exception;
  const start = verdict === "excepted" ? "Excepted until " : "An exception ended on ";
  const by: Phrase =
    owner === null ? ["; nobody is named who answers for it"] : ["; ", quoted(owner), " answers for it"];
  return [start, quoted(ends), ": ", quoted(reason), ...by, ...(ticket === null ? [] : [" (", quoted(ticket), ")"])];
}

/** In a sentence's place: where a finding is. */
export function policyWords({ policy }: EvidenceFinding): Phrase {
  return policy === null ? ["all policies together"] : [quoted(policy.name), ` (${policy.type})`];
}

export const SECTIONS: readonly {
  readonly title: string;
  readonly holds: (finding: EvidenceFinding) => boolean;
}[] = [
  {
    title: "Mandatory rules that are broken",
    holds: ({ verdict, level }) => verdict === "broken" && level === "mandatory",
  },
  {
    title: "Advisory rules that are broken",
    holds: ({ verdict, level }) => verdict === "broken" && level === "advisory",
  },
  { title: "Exceptions that count", holds: ({ verdict }) => verdict === "excepted" },
  { title: "What rules can't tell", holds: ({ verdict }) => verdict === "unknown" },
  { title: "Exceptions that can go", holds: ({ verdict }) => verdict === "outlived" },
];
