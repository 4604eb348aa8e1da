/** A report: what an approver has to know of a preview, worked out and ordered, without any form. */

import { classOf } from "../../provider/pulumi/tokens.ts";
import { type Phrase, quoted } from "../phrase.ts";
import { kindOf } from "../pulumi/kinds.ts";
import { namesIn } from "../pulumi/names.ts";
import type { Preview, Step } from "../pulumi/preview.ts";
import { clearSecrets } from "../pulumi/secrets.ts";
import { tenantKey, tenantsIn, tenantWords } from "../pulumi/tenants.ts";
import { isPulumis, parseUrn } from "../pulumi/urn.ts";
import { type Change, changeOf } from "./change.ts";
import { type Drift, driftIn } from "./drift.ts";
import { type Effect, effectsOf } from "./effects/index.ts";
import { findingsOf, type ReportFinding } from "./findings.ts";
import { movesIn } from "./moves.ts";
import { bySeverity, highest, type Risk } from "./risk.ts";
import { NOTHING_SEEN, type Seen } from "./seen.ts";

export interface Report {
  readonly project: Phrase;
  readonly stack: Phrase;
  /** Pulumi couldn't finish the preview: there may be more. */
  readonly failed: boolean;
  readonly risk: Risk;
  /** The riskiest first. */
  readonly changes: readonly Change[];
  readonly unchanged: number | undefined;
  /** What stops the update first. */
  readonly findings: readonly ReportFinding[];
  readonly drift: readonly Drift[];
  /** What the changes mean beside all other policies. */
  readonly effects: readonly Effect[];
  readonly errors: readonly Phrase[];
  readonly warnings: readonly Phrase[];
}

export function reportOn(preview: Preview, seen: Seen = NOTHING_SEEN): Report {
  const nameOf = namesIn(preview, seen.names);
  const knowledge = { nameOf, tenantOf: tenantNames(preview), seen, moving: movesIn(preview.steps, nameOf) };
  const hide = hider(preview.steps);
  const changes = preview.steps
    .filter(({ urn }) => !isPulumis(parseUrn(urn).type))
    .flatMap((step) => changeOf(step, knowledge) ?? [])
    .sort((left, right) => bySeverity(left.risk, right.risk) || compare(left.urn, right.urn));
  const effects = effectsOf(preview, seen, knowledge.nameOf);
  const errors = messages(preview, "error", hide);
  const findings = findingsOf(preview, hide);
  // A rule that stops the update fails a preview as well, but that one is whole.
  const failed = preview.failed && (errors.length > 0 || !findings.some(({ level }) => level === "mandatory"));
  const { project, stack } = parseUrn(preview.steps[0]?.urn ?? preview.messages.find(({ urn }) => urn)?.urn ?? "");
  return {
    project: [quoted(project)],
    stack: [quoted(stack)],
    failed,
    risk: highest([failed ? "high" : "low", ...changes.map(({ risk }) => risk), ...effects.map(({ risk }) => risk)]),
    changes,
    unchanged: preview.unchanged,
    findings,
    drift: driftIn(preview, knowledge.nameOf),
    effects,
    errors,
    warnings: [...seen.notes, ...messages(preview, "warning", hide)],
  };
}

/** The tenant of each change, where the stack manages several. */
function tenantNames(preview: Preview): (step: Step) => Phrase | undefined {
  const tenantOf = tenantsIn(preview);
  const isOurs = ({ urn }: Step) => classOf(parseUrn(urn).type) !== undefined;
  const keys = new Set(preview.steps.filter(isOurs).map((step) => tenantKey(tenantOf(step))));
  return (step) => (keys.size > 1 && isOurs(step) ? tenantWords(tenantOf(step)) : undefined);
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Takes out of messages what is a secret of a resource, where Pulumi was told to show secrets. */
function hider(steps: readonly Step[]): (text: string) => string {
  const secrets = new Set(
    steps.flatMap(({ urn, old, new: planned }) => {
      const fields = kindOf(parseUrn(urn).type)?.fields;
      return [old, planned].flatMap((state) =>
        state ? clearSecrets(fields, { ...state.outputs, ...state.inputs }) : [],
      );
    }),
  );
  // One secret may be a part of another.
  const longestFirst = [...secrets].sort((left, right) => right.length - left.length);
  return (text) => longestFirst.reduce((shown, secret) => shown.replaceAll(secret, "[secret]"), text);
}

const LONGEST_MESSAGE = 1_000;
/** Pulumi's own closing words say nothing that the report doesn't. */
const EMPTY = /^(error: )?(preview|update) failed$/;

function messages({ messages: all }: Preview, severity: string, hide: (text: string) => string): Phrase[] {
  const texts = all.filter((one) => one.severity === severity && !EMPTY.test(one.text.trim()));
  return [...new Set(texts.map(({ text }) => hide(text.trim().replace(/^(error|warning): /, ""))))]
    .sort()
    .map((text) => [quoted(text, LONGEST_MESSAGE)]);
}
