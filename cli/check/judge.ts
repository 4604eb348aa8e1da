/** Asks rules about what was read. */
import type { Configuration } from "../../sdk/policy/configuration.ts";
import { ExceptionsInUse } from "../../sdk/policy/exceptions-in-use.ts";
import {
  type Context,
  contextOf,
  isAbout,
  type Judgement,
  judgeConfiguration,
  judgeStack,
} from "../../sdk/policy/judge.ts";
import type { Evidence, EvidenceFinding, EvidenceRule, FailOn } from "./evidence.ts";
import { type AskedRule, EXCEPTIONS_IN_USE } from "./rules.ts";
import { asConfiguration, type Target } from "./subject.ts";

export interface Question {
  readonly target: Target;
  readonly rules: readonly AskedRule[];
  readonly failOn: FailOn;
  readonly now: Date;
  readonly version: string;
}

export function evidenceOf({ target, rules, failOn, now, version }: Question): Evidence {
  const configurations = target.subjects.map(asConfiguration).sort(byName);
  const inUse = new ExceptionsInUse();
  const answers = rules.map((asked) => answer(asked, target, configurations, now, inUse));
  const findings = [
    ...answers.flatMap(({ findings: found }) => found),
    ...inUse.idle(configurations, target.stack).map(idle),
  ].sort(byGravity(rules.map(({ rule }) => rule.id)));
  const counts = {
    mandatory: findings.filter(({ verdict, level }) => verdict === "broken" && level === "mandatory").length,
    advisory: findings.filter(({ verdict, level }) => verdict === "broken" && level === "advisory").length,
    excepted: findings.filter(({ verdict }) => verdict === "excepted").length,
    unknown: findings.filter(({ verdict }) => verdict === "unknown").length,
    outlived: findings.filter(({ verdict }) => verdict === "outlived").length,
  };
  const failing = { mandatory: counts.mandatory, advisory: counts.mandatory + counts.advisory, never: 0 }[failOn];
  return {
    format: "pulumi-intune-check/1",
    tool: { name: "pulumi-intune", version },
    made: now.toISOString(),
    target: { sort: target.sort, name: target.name, root: target.root ?? null },
    failOn,
    outcome: failing > 0 ? "failed" : target.unread.length > 0 ? "incomplete" : "passed",
    counts,
    policies: configurations.map(policyOf),
    rules: answers.map(({ rule }) => rule),
    findings,
    unread: [...target.unread].sort((left, right) => (left.source < right.source ? -1 : 1)),
  };
}

/** By what every target knows, so that a finding about two policies stands at the same of them. */
function byName(left: Configuration, right: Configuration): number {
  const [a, b] = [left, right].map(({ className, name, urn }) => `${className}\u0000${name}\u0000${urn}`) as [
    string,
    string,
  ];
  return a < b ? -1 : 1;
}

interface Answer {
  readonly rule: EvidenceRule;
  readonly findings: readonly EvidenceFinding[];
}

function answer(
  { rule, pack, level, configured }: AskedRule,
  target: Target,
  all: readonly Configuration[],
  now: Date,
  inUse: ExceptionsInUse,
): Answer {
  const context = contextOf(rule, configured, now);
  const isAsked = level !== "disabled" && (rule.option === undefined || target.options.includes(rule.option));
  const concerned = !isAsked
    ? []
    : rule.over === "stack"
      ? all
      : all.filter(({ className }) => isAbout(rule, className));
  if (isAsked) inUse.note(rule, context.exceptions);
  const judgements = concerned.length === 0 ? [] : judge(context, concerned);
  const findings = judgements.map(({ verdict, message, at, setting, exception }): EvidenceFinding => {
    const found = concerned.find((one) => one === at);
    return {
      rule: rule.id,
      level: level === "mandatory" ? "mandatory" : "advisory",
      verdict,
      message,
      policy: found ? policyOf(found) : null,
      setting: setting ?? null,
      exception: exception
        ? {
            reason: exception.reason,
            ends: exception.ends,
            owner: exception.owner ?? null,
            ticket: exception.ticket ?? null,
          }
        : null,
    };
  });
  const facts = {
    id: rule.id,
    pack,
    title: rule.title,
    reason: rule.reason,
    link: rule.link,
    level,
    controls: (rule.controls ?? []).map(({ framework, id }) => ({ framework, id: id ?? null })),
    options: context.options,
  };
  return {
    rule: { ...facts, verdict: verdictOf(isAsked, concerned.length, findings), asked: concerned.length },
    findings,
  };
}

function judge(context: Context, concerned: readonly Configuration[]): Judgement[] {
  const { rule } = context;
  if (rule.over === "stack") return judgeStack(context, rule, concerned);
  return concerned.flatMap((one) => judgeConfiguration(context, rule, one));
}

function verdictOf(isAsked: boolean, concerned: number, findings: readonly EvidenceFinding[]): EvidenceRule["verdict"] {
  if (!isAsked) return "not asked";
  if (concerned === 0) return "nothing to judge";
  return (
    (["broken", "unknown", "excepted"] as const).find((one) => findings.some(({ verdict }) => verdict === one)) ??
    "kept"
  );
}

const policyOf = ({ name, className, urn }: Configuration) => ({ name, type: className, source: urn });

const idle = (message: string): EvidenceFinding => ({
  rule: EXCEPTIONS_IN_USE,
  level: "advisory",
  verdict: "outlived",
  message,
  policy: null,
  setting: null,
  exception: null,
});

const VERDICTS: readonly EvidenceFinding["verdict"][] = ["broken", "unknown", "excepted", "outlived"];

/** What counts first, by level; then in the order of the rules. */
function byGravity(ids: readonly string[]): (left: EvidenceFinding, right: EvidenceFinding) => number {
  const place = new Map(ids.map((id, index) => [id, index]));
  const rank = ({ verdict, level, rule }: EvidenceFinding): number =>
    (VERDICTS.indexOf(verdict) * 2 + (level === "mandatory" ? 0 : 1)) * 10_000 + (place.get(rule) ?? 9_999);
  const words = ({ policy, setting, message }: EvidenceFinding) => JSON.stringify([policy, setting, message]);
  return (left, right) => rank(left) - rank(right) || (words(left) < words(right) ? -1 : 1);
}
